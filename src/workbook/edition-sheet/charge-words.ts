/** What the words in a row of the table of tariffs stand for: where the amount stands in the source, and what carries the index. */
import type { AmountPart, Source } from "../../tariff";
import { partWords } from "../tariff-sheet";

const parts: readonly AmountPart[] = ["unitAmount", "flatAmount"];

export interface SourceText {
  readonly chapter: string;
  readonly heading: string;
  /** Null where the source has no row. */
  readonly line: number | null;
}

/** "Begroting 2022: Hosting, tabel 3, regel 12": publication, chapter, heading and line; null where nothing is said. */
export function readSource(text: string, publications: readonly string[], base: Source | undefined): SourceText | null {
  const known = publications.find((publication) => text.startsWith(`${publication}:`));
  const bare = (known === undefined ? text : text.slice(known.length + 1)).trim();
  const found = /^(.*?)(?:^|,)\s*(?:regel|line)\s+(\d{1,6})\s*$/i.exec(bare);
  const place = (found === null ? bare : (found[1] ?? "")).trim();
  const line = found === null ? null : Number(found[2]);
  if (place === "") return base === undefined || line === null ? null : { chapter: base.chapter, heading: base.heading, line };
  if (base !== undefined && place === `${base.chapter}, ${base.heading}`) return { chapter: base.chapter, heading: base.heading, line };
  const at = place.lastIndexOf(", ");
  const [chapter, heading] = at < 0 ? [place, place] : [place.slice(0, at), place.slice(at + 2)];
  return { chapter, heading, line };
}

export interface IndexText {
  readonly indexed: readonly AmountPart[];
  readonly announced: readonly AmountPart[];
}

const partsIn = (text: string): readonly AmountPart[] => parts.filter((part) => text.includes(partWords[part]));

/** "per inwoner; aangekondigd: € 5.500,00 per gemeente (met de index € 5.486,00)"; null where the words are others. */
export function readIndexWords(text: string): IndexText | null {
  const pieces = text.toLowerCase().replace(/\([^)]*\)/g, "").split(";").map((piece) => piece.trim());
  const announced = pieces.filter((piece) => piece.startsWith("aangekondigd")).flatMap(partsIn);
  const others = pieces.filter((piece) => piece !== "" && !piece.startsWith("aangekondigd"));
  const areKnown = others.every((piece) => /^(nee|per inwoner|per gemeente|per inwoner en per gemeente)$/.test(piece));
  const areNamed = pieces.every((piece) => !piece.startsWith("aangekondigd") || partsIn(piece).length > 0);
  return areKnown && areNamed ? { indexed: others.flatMap(partsIn), announced } : null;
}
