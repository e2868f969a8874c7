/** A text without the numbers of other things: invoices, items, orders, contracts and weeks may look like a month. */
import { MONTH_NAME, YEAR, plainText } from "./words";

/** What the number after it is of. */
const NAMED =
  "artikel|art|item|product|sku|factuur|facturen|fact|invoice|nota|creditnota|kenmerk|referentie|ref|reference|order|bestelling|inkooporder|po|opdracht|contract|overeenkomst|offerte|project|dossier|zaak|besluit|versie|version|ticket|verplichting|polis|id|nr|nrs|no|num|\\p{L}*(?:nummer|nummers|nr|code)|week|weken|wk";
/** Digits with signs between them, and at most some letters before them: "2021-01", "F2021/01", "#202101". */
const NUMBER = "#?\\p{L}{0,6}[-./]?\\d[\\d./-]*\\d(?![\\p{L}\\d])";
const AFTER_NAME = new RegExp(`(?<!\\p{L})(?:${NAMED})\\.?(?:\\s?(?:nr|no|nummer)\\b\\.?)?\\s*[:#]?\\s*(${NUMBER})((?:\\s*(?:t\\/m|tot en met|en|,|&|-|–|\\/)\\s*${NUMBER})*)`, "gu");
const DATED = new RegExp(`\\b(?:d\\.?d\\.?|gedateerd|dated)\\s*(?:\\d{1,2}[-./]\\d{1,2}[-./](?:20)?\\d{2}|\\d{1,2}\\s+${MONTH_NAME}\\.?(?:\\s+20\\d{2})?)`, "g");

const BARE_YEAR = new RegExp(`^${YEAR}$`);
const DAY = /^(?:\d{1,2}[-./]\d{1,2}[-./](?:20)?\d{2}|20\d{2}-\d{2}-\d{2})$/;
/** "Q1-2021" and "jan-2021" are periods, whatever stands before them. */
const PART = new RegExp(`^(?:q|k|kw|h|${MONTH_NAME})[-./]?\\d`);
/** A shorter number is no month. */
const FEWEST_DIGITS = 4;

const isReference = (number: string): boolean => number.replace(/\D/g, "").length >= FEWEST_DIGITS && !BARE_YEAR.test(number) && !DAY.test(number) && !PART.test(number);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Finds a number where it stands by itself; null for what is no number of a thing. */
export function numberPattern(number: string): RegExp | null {
  const plain = plainText(number).trim();
  return isReference(plain) ? new RegExp(`(?<![\\p{L}\\d])${escaped(plain)}(?![\\p{L}\\d])`, "gu") : null;
}

/** `known` finds numbers that the invoice itself bears, of which the text may speak. */
export function withoutNumbers(text: string, known: readonly RegExp[]): string {
  const own = known.reduce((left, pattern) => left.replace(pattern, " "), plainText(text));
  return own.replace(DATED, " ").replace(AFTER_NAME, (whole, number: string) => (isReference(number) ? " " : whole));
}
