/** A formula that says whether the tariff tables in the workbook still are their editions'. */
import type { Edition } from "../../tariff";
import type { Formula } from "../sheet";
import { tariffRows, tariffTableNames } from "../tariff-sheet";

/** The columns from which plain formulas read numbers. */
const numbers = ["T/m inwoners", "Per inwoner", "Per gemeente", "Plafond", "Minimum", "Maximum", "Percentage"] as const;

/** Half of the least that an amount can differ by. */
const TOLERANCE = 0.005;

/** A percentage is at most 1: counted by the thousand, so that a tenth of a percent is more than the tolerance. */
const WEIGHTS: Readonly<Partial<Record<(typeof numbers)[number], number>>> = { Percentage: 1000 };

/** Every number times the place of its row, so that numbers that change places are seen too. */
function controlSum(edition: Edition): { readonly expression: string; readonly value: number } {
  const { tariffs } = tariffTableNames(edition);
  const charge = `${tariffs}[Regel]`;
  const place = `(ROW(${charge})-MIN(ROW(${charge}))+1)`;
  const rows = tariffRows(edition);
  const weight = (header: (typeof numbers)[number]): number => WEIGHTS[header] ?? 1;
  return {
    expression: numbers.map((header) => `${weight(header)}*SUMPRODUCT(${place},${tariffs}[${header}])`).join("+"),
    value: numbers.reduce((sum, header) => sum + weight(header) * rows.reduce((column, row, index) => column + (index + 1) * Number(row[header] ?? 0), 0), 0),
  };
}

/** "De tabel Tarieven_2021 is die van de editie.", or that somebody changed it. */
export function tariffControl(editions: readonly Edition[]): Formula {
  const checks = editions.map((edition) => ({ ...controlSum(edition), table: tariffTableNames(edition).tariffs }));
  const whole = `De ${checks.length === 1 ? "tabel" : "tabellen"} ${checks.map(({ table }) => table).join(" en ")} ${checks.length === 1 ? "is die van de editie" : "zijn die van de edities"}.`;
  const condition = checks.map(({ expression, value }) => `ABS(${expression}-${Number(value.toFixed(6))})<${TOLERANCE}`).join(",");
  return { formula: `IF(AND(${condition}),"${whole}","Let op: een tarief in ${checks.map(({ table }) => table).join(" of ")} is gewijzigd; de bedragen hieronder volgen die wijziging.")`, value: whole };
}
