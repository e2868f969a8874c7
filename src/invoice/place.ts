/** Where something stands in what was read. */
import type { Localized } from "../tariff";

/** A line and column of a file, both counted from 1; or a cell or row by its own address, "Blad1!B7". */
export type Place = { readonly line: number; readonly column?: number } | { readonly cell: string };

const LINE = /^regel (\d+)(?:, kolom (\d+))?$/;

/** The place that stands with a line or a finding, which is kept in Dutch, in the other language: "line 84, column 3". */
export function placeText(kept: string, language: keyof Localized): string {
  const [, line, column] = LINE.exec(kept) ?? [];
  if (line === undefined) return kept;
  return placeIn(column === undefined ? { line: Number(line) } : { line: Number(line), column: Number(column) }, language);
}

export function placeIn(place: Place, language: keyof Localized): string {
  if ("cell" in place) return place.cell;
  const line = `${language === "nl" ? "regel" : "line"} ${place.line}`;
  return place.column === undefined ? line : `${line}, ${language === "nl" ? "kolom" : "column"} ${place.column}`;
}
