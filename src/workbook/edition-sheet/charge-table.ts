/** What is said of a charge beside its amounts: who pays it, whether it is mandatory, and where it is booked. */
import type { Charge, Condition, Edition, IncomeLine, Localized } from "../../tariff";
import type { Cell, ColumnModel } from "../sheet";
import { conditionText, readCondition } from "./condition-text";
import { type English, places } from "./english-table";
import { said } from "./issue";
import { shownRow } from "./shown-row";
import type { Shown, TableCells } from "./table-cells";
import { codeOf, incomeLineWords, readYesOrNo, yesOrNo } from "./words";

const text = (header: string, width: number): ColumnModel => ({ header, width, format: "text" });

export const chargeColumns: readonly ColumnModel[] = [
  text("Regel", 26),
  text("Wie betaalt", 50),
  text("Verplicht", 12),
  text("Batenregel", 14),
  text("Alleen niet-leden", 18),
  text("Opmerking", 80),
];

const chargeRow = (charge: Charge): Cell[] => [
  charge.id,
  conditionText(charge.condition),
  yesOrNo(charge.mandatory),
  incomeLineWords[charge.incomeLine],
  yesOrNo(charge.nonMembersOnly === true),
  charge.note?.nl ?? "",
];

export const chargeDetailRows = ({ charges }: Edition): Cell[][] => charges.map(chargeRow);

/** What the table says of a charge; a part that it does not say is left to who asks. */
export interface ChargeDetails {
  readonly condition: Condition;
  readonly mandatory: boolean;
  readonly incomeLine: IncomeLine;
  readonly nonMembersOnly: boolean | undefined;
  readonly note: Localized | undefined;
  /** Whether the table has a row of the charge. */
  readonly isThere: boolean;
  readonly row: number | null;
}

/** What a charge has that neither the sheet nor an earlier edition says. */
export type ChargeDefaults = Pick<ChargeDetails, "condition" | "incomeLine">;

/** Reads the row of a charge; `base` is the charge as the sheet was written. */
export function readDetails(cells: TableCells | null, id: string, base: Charge | undefined, defaults: ChargeDefaults, english: English): ChargeDetails {
  const kept = {
    condition: base?.condition ?? defaults.condition,
    mandatory: base?.mandatory ?? true,
    incomeLine: base?.incomeLine ?? defaults.incomeLine,
    nonMembersOnly: base?.nonMembersOnly,
    note: base?.note,
  };
  const row = cells?.rows.find((candidate) => cells.text(candidate, "Regel") === id);
  if (cells === null || row === undefined) return { ...kept, isThere: false, row: null };
  const shown: Shown = base === undefined ? null : shownRow(chargeColumns, chargeRow(base));
  const part = <T>(header: string, before: T, read: (found: string) => T | null, expected: readonly [string, string]): T => {
    const found = cells.text(row, header);
    if (cells.isAsShown(row, header, shown) || (found === "" && base === undefined)) return before;
    const value = read(found);
    if (value === null) cells.report("error", "notAWord", row, header, said(...expected));
    return value ?? before;
  };
  const answer = ["ja of nee", "ja (yes) or nee (no)"] as const;
  const condition = "elk lid, of een voorwaarde zoals: alle: e-suite, bzm; één van: mylex, mylex-sociaal; geen: nieuw-lid";
  const lines = Object.values(incomeLineWords).join(", ");
  const note = cells.isAsShown(row, "Opmerking", shown) ? (kept.note?.nl ?? "") : cells.text(row, "Opmerking");
  return {
    condition: part("Wie betaalt", kept.condition, readCondition, [condition, condition]),
    mandatory: part("Verplicht", kept.mandatory, readYesOrNo, answer),
    incomeLine: part("Batenregel", kept.incomeLine, (found) => codeOf(incomeLineWords, found) ?? null, [`een van: ${lines}`, `one of: ${lines}`]),
    nonMembersOnly: part("Alleen niet-leden", kept.nonMembersOnly, (found) => (found === "" ? false : readYesOrNo(found)), answer),
    note: note === "" ? undefined : english(places.remark(id), note, base?.note, { cells, row, header: "Opmerking" }),
    isThere: true,
    row,
  };
}
