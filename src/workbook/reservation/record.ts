/** What the workbook keeps of a reservation's sheet that was made: from what, so that an update knows what a user changed since. */
import * as v from "valibot";
import type { Profile } from "../../engine";
import type { ReservationKind } from "./plan";

export interface SheetRecord {
  /** The kept profile that the sheet was made from; null where it was made from none. */
  readonly profileId: string | null;
  readonly profile: Profile;
  readonly edition: string;
  readonly kind: ReservationKind;
  /** The day on which the sheet was made or updated, ISO. */
  readonly date: string;
  /** Where formulas were frozen: the value that each cell kept, by the cell's identity. */
  readonly values?: Readonly<Record<string, string | number>>;
}

const FORMAT = 1;

const schema = v.object({
  format: v.literal(FORMAT),
  profileId: v.nullable(v.string()),
  profile: v.looseObject({ inhabitants: v.number(), services: v.array(v.string()) }),
  edition: v.string(),
  kind: v.picklist(["functions", "plain", "frozen"]),
  date: v.string(),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

export const recordText = (record: SheetRecord): string => JSON.stringify({ format: FORMAT, ...record });

/** Null where the text is not what {@link recordText} writes. */
export function readRecord(text: string): SheetRecord | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (!parsed.success) return null;
    const { format: _format, ...record } = parsed.output;
    return record as unknown as SheetRecord;
  } catch {
    return null;
  }
}
