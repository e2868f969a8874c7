import { type BrokenCell, type Progress, mend } from "../../excel";
import type { Language } from "../../money";
import { exchange } from "../../workbook";
import { freezingTexts } from "./texts";

export interface MendedCells {
  readonly mended: number;
  readonly left: readonly BrokenCell[];
  /** What is missing, with the cells that it concerns. */
  readonly lines: readonly string[];
}

/** Mends the cells, and puts into words why some could not be. */
export async function mendCells(cells: readonly BrokenCell[], language: Language, onProgress: Progress): Promise<MendedCells> {
  const texts = freezingTexts[language];
  const { mended, remaining } = await mend(cells, exchange().functions.keys(), onProgress);
  const byReason = new Map<string, string[]>();
  for (const { sheet, address, reason } of remaining) {
    const text = texts.reason(reason);
    byReason.set(text, [...(byReason.get(text) ?? []), `${sheet}!${address}`]);
  }
  return { mended, left: remaining, lines: [...byReason].map(([text, addresses]) => `${texts.cells(addresses)}: ${text}`) };
}
