/** The cells of a comparison: amounts, and the formulas by which services, totals and differences follow them. */
import { type Micro, subtract, toEuros } from "../../money";
import type { Period } from "../../tariff";
import type { SideAmount, SideDifference } from "../../engine";
import { type Area, type Formula, absoluteAddress, columnLetters } from "../sheet";
import { NOT_COMPARABLE, amountMarks } from "./words";

export const natures: Readonly<Record<Period, string>> = { annual: "structureel", oneOff: "incidenteel" };

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const PRO_MEMORIE = quoted(amountMarks.withoutAmount);
const NOT_TAKEN = quoted(amountMarks.notTaken);

/** "C12": relative, so that a row that is sorted or moved takes its formula along. */
const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const amountCell = (amount: SideAmount): number | string => (amount.state === "amount" ? toEuros(amount.amount) : amountMarks[amount.state]);

/** What a row of line items or services differs: nothing between two that have none, and no number where one has no amount. */
export function differenceCell(row: number, first: number, other: number, [one, two]: readonly [SideAmount, SideAmount], { amount }: SideDifference): Formula {
  const [a, b] = [at(row, first), at(row, other)];
  const none = one.state !== "amount" && one.state === two.state;
  return {
    formula: `IF(AND(ISTEXT(${a}),${a}=${b}),"",IF(OR(${a}=${PRO_MEMORIE},${b}=${PRO_MEMORIE}),${quoted(NOT_COMPARABLE.nl)},ROUND(N(${b})-N(${a}),2)))`,
    value: none ? "" : amount === null ? NOT_COMPARABLE.nl : toEuros(amount),
  };
}

/** A difference as a part of the size of the first amount; nothing where that is 0 or no number. */
export function shareCell(row: number, first: number, difference: number, share: number | null): Formula {
  const [a, d] = [at(row, first), at(row, difference)];
  return { formula: `IF(ISNUMBER(${d}),IF(N(${a})=0,"",${d}/ABS(${a})),"")`, value: share ?? "" };
}

/** The columns of the table of line items that the other formulas read. */
export interface LineColumns {
  readonly amounts: Area;
  readonly services: Area;
  readonly natures: Area;
}

/** A service's amounts of one period, as its line items have them. */
export function serviceCell({ amounts, services, natures: kinds }: LineColumns, service: string, period: Period, amount: SideAmount): Formula {
  const [sum, name, nature] = [absoluteAddress(amounts), absoluteAddress(services), absoluteAddress(kinds)];
  const own = `(${name}=${quoted(service)})*(${nature}=${quoted(natures[period])})`;
  return {
    formula: `IF(SUMPRODUCT(${own}*ISNUMBER(${sum}))>0,SUMIFS(${sum},${name},${quoted(service)},${nature},${quoted(natures[period])}),IF(SUMPRODUCT(${own}*(${sum}=${PRO_MEMORIE}))>0,${PRO_MEMORIE},${NOT_TAKEN}))`,
    value: amountCell(amount),
  };
}

/** The sum of a side's line items, of one period or of both. */
export function totalCell({ amounts, natures: kinds }: LineColumns, period: Period | "all", value: Micro): Formula {
  const sum = absoluteAddress(amounts);
  return { formula: period === "all" ? `SUM(${sum})` : `SUMIFS(${sum},${absoluteAddress(kinds)},${quoted(natures[period])})`, value: toEuros(value) };
}

export function totalDifferenceCell(row: number, first: number, other: number, [one, two]: readonly [Micro, Micro]): Formula {
  return { formula: `ROUND(${at(row, other)}-${at(row, first)},2)`, value: toEuros(subtract(two, one)) };
}

/** What of a total's difference stands beside no line item that can be compared. */
export function incomparableCell(totalRow: number, difference: number, lines: Area, value: Micro): Formula {
  return { formula: `ROUND(${at(totalRow, difference)}-SUM(${absoluteAddress(lines)}),2)`, value: toEuros(value) };
}

