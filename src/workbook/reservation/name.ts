/** What a reservation's sheet and table are called. */
import { freeName } from "../free-name";
import { LONGEST_SHEET_NAME } from "../sheet-name";

const LONGEST_TABLE_PART = 60;

/** Without what a sheet's name may not hold: `\ / ? * [ ] :` and control characters. */
const allowedInSheetName = (text: string): string => text.replace(/[\\/?*[\]:\u0000-\u001f\u007f]/g, "").replace(/\s+/g, " ").trim();

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** "Reservering Assen 2021", cut in the municipality's name to what Excel allows; "… (2)" where it is taken. */
export function reservationSheetName(municipality: string, year: number, taken: Iterable<string> = []): string {
  const name = allowedInSheetName(municipality);
  return freeName(
    (suffix) => {
      const rest = ` ${year}${suffix}`;
      const whole = cut(`Reservering ${name}`.trimEnd(), LONGEST_SHEET_NAME - rest.length);
      return `${whole}${rest}`;
    },
    (count) => ` (${count})`,
    taken,
  );
}

/** "Reservering_s_Hertogenbosch_2021": letters, digits and low lines; "…_2" where it is taken. */
export function reservationTableName(municipality: string, year: number, taken: Iterable<string> = []): string {
  const safe = municipality
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST_TABLE_PART);
  return freeName(
    (suffix) => `${["Reservering", ...(safe === "" ? [] : [safe]), year].join("_")}${suffix}`,
    (count) => `_${count}`,
    taken,
  );
}
