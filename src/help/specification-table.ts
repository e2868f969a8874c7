/** What a specification looks like: the line items of e-Suite for one municipality, as the function spills them. */
import { type Language, formatEuros } from "../money";
import { reserve } from "../engine";
import { specificationGrid } from "../workbook";
import { exampleEdition } from "./editions";
import { table } from "./html";

const MUNICIPALITY = { inhabitants: 45000, services: ["e-Suite"] };

/** Columns of the specification: item, workings, amount, certainty, remark, source. */
const SHOWN = [1, 3, 4, 5, 6, 7];
const AMOUNT = SHOWN.indexOf(4);

/** Without the publication, which is the same in every row. */
const shorter = (text: string): string => text.replace(`${exampleEdition.publication}: `, "").replaceAll("€ ", "€\u00a0");

/** The first column shows the service where a row has no item: that is the total. */
export function specificationTable(language: Language): string {
  const [head = [], ...rows] = specificationGrid(reserve(MUNICIPALITY, exampleEdition));
  const shown = rows.map((row) => ({
    cells: SHOWN.map((column) => {
      const cell = row[column] || (column === SHOWN[0] ? row[0] : "") || "";
      return typeof cell === "number" ? formatEuros(cell, language) : shorter(cell);
    }),
  }));
  return table(SHOWN.map((column) => String(head[column])), shown, [AMOUNT]);
}
