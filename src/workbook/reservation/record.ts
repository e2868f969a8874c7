/** What the workbook keeps of a reservation's sheet that was made: from what, so that an update knows what a user changed since. */
import type { Profile } from "../../engine";
import { type ReservationKind, reservationKinds } from "./plan";

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

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

const isRecord = ({ format, profileId, profile, edition, kind, date, values }: Fields): boolean =>
  format === FORMAT &&
  (profileId === null || isText(profileId)) &&
  isFields(profile) &&
  typeof profile.inhabitants === "number" &&
  Array.isArray(profile.services) &&
  profile.services.every(isText) &&
  isText(edition) &&
  isText(date) &&
  reservationKinds.some((known) => known === kind) &&
  (values === undefined || (isFields(values) && Object.values(values).every((value) => isText(value) || typeof value === "number")));

export const recordText = (record: SheetRecord): string => JSON.stringify({ format: FORMAT, ...record });

/** Null where the text is not what {@link recordText} writes. */
export function readRecord(text: string): SheetRecord | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isFields(parsed) || !isRecord(parsed)) return null;
    const { format: _format, ...record } = parsed;
    return record as unknown as SheetRecord;
  } catch {
    return null;
  }
}
