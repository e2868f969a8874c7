/** The numbers in one row of the table of tariffs, as the decimal texts of an edition. */
import Decimal from "decimal.js";
import { formatNumber } from "../../money";
import { said } from "./issue";
import { exactDecimal, readNumberText } from "./number-text";
import type { Shown, TableCells } from "./table-cells";

export interface RowAmounts {
  readonly upTo: number | null;
  readonly unitAmount: string | undefined;
  readonly flatAmount: string | undefined;
  readonly cap: number | undefined;
  readonly minimum: string | undefined;
  readonly maximum: string | undefined;
  readonly percentage: string | undefined;
}

/** What stood in the row, exactly: "0.20" is kept where the cell still is 0,2. */
export type KnownAmounts = Partial<RowAmounts>;

const LARGEST = 1_000_000_000;
const CENTS = 2;

const dutch = (decimal: string): string => formatNumber(Number(decimal), "nl");

/** The number in a cell as a decimal text; undefined where there is none, null where it cannot be read, which is told. */
function decimalIn(cells: TableCells, row: number, header: string): string | undefined | null {
  const value = cells.value(row, header);
  if (typeof value === "number") return exactDecimal(value);
  if (typeof value === "boolean") {
    cells.report("error", "notANumber", row, header, said("een getal, of een lege cel", "a number, or an empty cell"));
    return null;
  }
  if (value.trim() === "") return undefined;
  const read = readNumberText(value);
  switch (read.kind) {
    case "number":
      cells.report("warning", "textForNumber", row, header, said(`een getal, geen tekst; gelezen is ${dutch(read.value)}`, `a number, not a text; what was read is ${read.value}`));
      return read.value;
    case "either":
      cells.report("error", "textForNumber", row, header, said(`een getal, geen tekst: dit kan ${read.values.map(dutch).join(" of ")} zijn; typ het als getal`, `a number, not a text: this can be ${read.values.join(" or ")}; type it as a number`));
      return null;
    case "none":
      cells.report("error", "notANumber", row, header, said("een getal, of een lege cel", "a number, or an empty cell"));
      return null;
  }
}

/** The amounts of a row. A cell that is as it was written gives what is known of it, and so does one that cannot be read. */
export function readAmounts(cells: TableCells, row: number, shown: Shown, known: KnownAmounts): RowAmounts {
  const part = <T>(header: string, kept: T | undefined, read: (decimal: string) => T | null): T | undefined => {
    if (cells.isAsShown(row, header, shown)) return kept;
    const decimal = decimalIn(cells, row, header);
    if (decimal === undefined) return undefined;
    return (decimal === null ? null : read(decimal)) ?? kept;
  };
  const limited = (header: string, decimals: number) => (decimal: string): string | null => {
    const number = new Decimal(decimal);
    if (number.decimalPlaces() <= decimals && number.abs().lt(LARGEST)) return decimal;
    cells.report("error", "decimals", row, header, said(`een bedrag van ten hoogste ${decimals} decimalen en onder een miljard`, `an amount of at most ${decimals} decimals and below a billion`));
    return null;
  };
  const euro = (header: string, kept: string | undefined): string | undefined => part(header, kept, limited(header, CENTS));
  const whole = (header: string, kept: number | undefined): number | undefined =>
    part(header, kept, (decimal) => {
      const number = new Decimal(decimal);
      if (number.isInteger() && number.gte(1) && number.lte(LARGEST)) return number.toNumber();
      cells.report("error", "notANumber", row, header, said("een heel aantal inwoners van 1 of meer, of een lege cel", "a whole number of inhabitants of 1 or more, or an empty cell"));
      return null;
    });
  return {
    upTo: whole("T/m inwoners", known.upTo ?? undefined) ?? null,
    unitAmount: euro("Per inwoner", known.unitAmount),
    flatAmount: euro("Per gemeente", known.flatAmount),
    cap: whole("Plafond", known.cap),
    minimum: euro("Minimum", known.minimum),
    maximum: euro("Maximum", known.maximum),
    percentage: part("Percentage", known.percentage, (decimal) => {
      const percent = new Decimal(decimal).times(100);
      if (percent.decimalPlaces() <= CENTS && percent.abs().lt(LARGEST)) return percent.toFixed();
      cells.report("error", "decimals", row, "Percentage", said("een percentage van ten hoogste 2 decimalen, zoals 3,75%", "a percentage of at most 2 decimals, such as 3.75%"));
      return null;
    }),
  };
}
