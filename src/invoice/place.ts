/** Where something stands in what was read. */
import type { Localized } from "../tariff";

/** A line and column of a file, both counted from 1; or a cell or row by its own address, "Blad1!B7". */
export type Place = { readonly line: number; readonly column?: number } | { readonly cell: string };

export function placeIn(place: Place, language: keyof Localized): string {
  if ("cell" in place) return place.cell;
  const line = `${language === "nl" ? "regel" : "line"} ${place.line}`;
  return place.column === undefined ? line : `${line}, ${language === "nl" ? "kolom" : "column"} ${place.column}`;
}
