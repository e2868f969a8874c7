/** The draft letter as plain text, to be pasted in a letter or an e-mail. */
import { type Language, formatEuros } from "../../money";
import type { Reconciliation } from "../../reconciliation";
import { type Content, type TableModel, isFormula, letterSheet, tableArea } from "../../workbook";

const DUTCH: Language = "nl";

function shown(content: Content, isEuro: boolean): string {
  const value = isFormula(content) ? content.value : content;
  if (value === null) return "";
  return isEuro && typeof value === "number" ? `€ ${formatEuros(value, DUTCH)}` : String(value);
}

/** A row as "Factuur: 2021-001; Datum: 15-1-2021"; empty cells are left out. */
function rowText({ columns }: TableModel<Content>, row: readonly Content[]): string {
  const parts = columns.flatMap(({ header, format }, index) => {
    const text = shown(row[index] ?? null, format === "euro");
    return text === "" ? [] : [`${header}: ${text}`];
  });
  return `- ${parts.join("; ")}`;
}

/** Null where nothing is disputed and nothing is missing. `date`: the day, ISO. */
export function letterText(reconciliation: Reconciliation, date: string): string | null {
  const sheet = letterSheet(reconciliation, { date, name: "", table: "" });
  if (sheet === null) return null;
  const lines = new Map<number, string>(sheet.texts.map(({ row, text }) => [row, text]));
  for (const table of sheet.tables) {
    const { row, rows } = tableArea(table);
    table.rows.forEach((cells, index) => lines.set(row + 1 + index, rowText(table, cells)));
    lines.set(row + rows, lines.get(row + rows) ?? "");
  }
  const last = Math.max(...lines.keys());
  const text = Array.from({ length: last + 1 }, (_, row) => lines.get(row) ?? "").join("\n");
  // A header of a table is a row of its own, and more than one blank line says nothing.
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
