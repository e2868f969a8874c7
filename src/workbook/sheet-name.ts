import { freeName } from "./free-name";

/** The longest name that Excel gives a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** Without what a sheet's name may not hold: `\ / ? * [ ] :` and control characters. */
const allowed = (text: string): string => text.replace(/[\\/?*[\]:\u0000-\u001f\u007f]/g, "").replace(/\s+/g, " ").trim();

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}

const suffixOf = (count: number): string => ` (${count})`;

/** The wanted name, or the first of "name (2)", "name (3)" … that no sheet has. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return freeName((suffix) => `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`, suffixOf, taken);
}

/** "Reservering Assen 2021" of "Reservering Assen" and 2021: cut before the end to what Excel allows; "… (2)" where it is taken. */
export function fittedSheetName(start: string, end: string | number, taken: Iterable<string>): string {
  const words = allowed(start);
  return freeName(
    (suffix) => {
      const rest = ` ${allowed(String(end))}${suffix}`;
      return `${cut(words, LONGEST_SHEET_NAME - rest.length)}${rest}`;
    },
    suffixOf,
    taken,
  );
}
