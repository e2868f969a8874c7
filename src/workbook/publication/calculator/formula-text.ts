/** Pieces of the calculator's formulas: functions that every Excel since 2010 and LibreOffice have. */
import type { Condition } from "../../../tariff";
import { YES } from "../../edition-sheet/words";

/** Excel takes a text of at most 255 characters in a formula. */
const LONGEST_TEXT = 250;

/** A text in a formula. */
export function quoted(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, "g")) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

/** The cell that says whether a service counts; null for one that nobody can take. */
export type TakenCell = (service: string) => string | null;

export const isYes = (cell: string): string => `${cell}="${YES}"`;

const taken = (cellOf: TakenCell, service: string): string => {
  const cell = cellOf(service);
  return cell === null ? "FALSE" : isYes(cell);
};

export const anyOf = (terms: readonly string[]): string => (terms.length === 0 ? "FALSE" : terms.length === 1 ? (terms[0] ?? "FALSE") : `OR(${terms.join(",")})`);

/** What must all be true for a condition to hold; none for one that holds for everybody. */
export function conditionTerms({ all = [], any, none = [] }: Condition, cellOf: TakenCell): readonly string[] {
  return [
    ...all.map((service) => taken(cellOf, service)),
    ...(any === undefined ? [] : [anyOf(any.map((service) => taken(cellOf, service)))]),
    ...none.map((service) => `NOT(${taken(cellOf, service)})`),
  ];
}

/** Whole and within bounds; a text is not. */
export const isWhole = (cell: string, least: number, most: number): string => `IF(ISNUMBER(${cell}),AND(${cell}>=${least},${cell}<=${most},INT(${cell})=${cell}),FALSE)`;
