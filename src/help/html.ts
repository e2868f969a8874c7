/** Small pieces of HTML. */
import type { Language } from "../money";

export const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** "Fouten en wat ze betekenen" as "fouten-en-wat-ze-betekenen": the anchor of a heading. */
export const slugOf = (title: string): string =>
  title
    .replace(/<[^>]*>|&\w+;|&#\d+;/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** A cell is a text, or HTML that was made here. */
export type Cell = string | { readonly html: string };

const rendered = (cell: Cell): string => (typeof cell === "string" ? escapeHtml(cell) : cell.html);

export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
}

/** Every cell names its column, so that a narrow screen can show a row as a list. `numbers` are the columns that are aligned right. */
export function table(head: readonly string[], rows: readonly Row[], numbers: readonly number[] = []): string {
  const number = (column: number) => (numbers.includes(column) ? ' class="number"' : "");
  const header = head.map((text, column) => `<th scope="col"${number(column)}>${escapeHtml(text)}</th>`).join("");
  const body = rows.map(({ id, cells }) => {
    const columns = cells.map((cell, column) => `<td${number(column)} data-column="${escapeHtml(head[column] ?? "")}">${rendered(cell)}</td>`);
    return `<tr${id ? ` id="${id}"` : ""}>${columns.join("")}</tr>`;
  });
  return `<table><thead><tr>${header}</tr></thead>\n<tbody>${body.join("\n")}</tbody></table>\n`;
}

export const code = (text: string): { readonly html: string } => ({ html: `<code>${escapeHtml(text)}</code>` });

/** Between the arguments of a formula, in an Excel of this language. */
export const separator: Readonly<Record<Language, ";" | ",">> = { nl: ";", en: "," };
