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

/** Below the 255 arguments that Excel gives a function. */
const MOST_ARGUMENTS = 200;

/** OR or AND over however many terms, of which there is one at least. */
function combined(by: "OR" | "AND", terms: readonly string[]): string {
  if (terms.length <= MOST_ARGUMENTS) return `${by}(${terms.join(",")})`;
  const groups = Array.from({ length: Math.ceil(terms.length / MOST_ARGUMENTS) }, (_, index) => combined(by, terms.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS)));
  return combined(by, groups);
}

export const anyOf = (terms: readonly string[]): string => (terms.length === 0 ? "FALSE" : terms.length === 1 ? (terms[0] ?? "FALSE") : combined("OR", terms));

export const allOf = (terms: readonly string[]): string => (terms.length === 0 ? "TRUE" : combined("AND", terms));

const MOST_NAMED = 5;
const LONGEST_NAME = 60;

/** Names as a person reads them: the first few, each cut short, and how many there are more. */
export function namesOf(names: readonly string[], between: string): string {
  const short = names.slice(0, MOST_NAMED).map((name) => (name.length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join("")}…` : name));
  return names.length > MOST_NAMED ? `${short.join(", ")} en nog ${names.length - MOST_NAMED}` : short.join(between);
}

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
