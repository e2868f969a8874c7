/** Numbers as cells have them: numbers, or texts as people write them in Dutch and in English. */
import Decimal from "decimal.js";

export type DecimalSign = "," | ".";

export type NumberRead =
  | { readonly kind: "number"; readonly value: Decimal; /** What the text shows to be the sign before the decimals. */ readonly shows: DecimalSign | null }
  | { readonly kind: "blank" }
  /** "1.234" and "1,234": more than a thousand, or one and a bit. */
  | { readonly kind: "ambiguous"; readonly thousands: Decimal; readonly fraction: Decimal }
  | { readonly kind: "currency"; readonly found: string }
  | { readonly kind: "other" };

/** Excel keeps 15 digits: what a sum of floats has beyond them is no part of the amount. */
const DIGITS = 15;

const OTHER_CURRENCY = /[$£¥]|\b(?!EUR\b)[A-Z]{3}\b/;
const BARE = /^\d+$/;
const PLAIN = /^\d*([.,])\d+$/;
const GROUPED_DUTCH = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_ENGLISH = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_SPACES = /^\d{1,3}( \d{3})+([.,]\d+)?$/;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Signs; longer is no number that people write. */
const LONGEST = 30;

interface Signed {
  readonly digits: string;
  readonly isNegative: boolean;
}

/** Without the currency, and with the sign apart: "-€ 5", "€ -5", "5-", "(5)", "5,-". */
function signed(text: string): Signed {
  const bare = text.replace(/[\u00a0\u202f\u2009]/g, " ").replace(/\u2212/g, "-").replace(/€|\bEUR\b/g, "").trim();
  const brackets = /^\((.*)\)$/.exec(bare)?.[1]?.trim();
  const whole = (brackets ?? bare).replace(/,(-|--|=)$/, ",00");
  const isNegative = brackets !== undefined || whole.startsWith("-") || whole.endsWith("-");
  return { digits: whole.replace(/^[-+]\s*|\s*-$/g, "").trim(), isNegative };
}

const value = (digits: string, isNegative: boolean): Decimal => {
  const number = new Decimal(digits);
  return isNegative && !number.isZero() ? number.negated() : number;
};

function readText(text: string, sign: DecimalSign | null): NumberRead {
  const { digits, isNegative } = signed(text);
  if (digits === "") return { kind: text.trim() === "" ? "blank" : "other" };
  if (digits.length > LONGEST) return { kind: "other" };
  const number = (plain: string, shows: DecimalSign | null): NumberRead => ({ kind: "number", value: value(plain, isNegative), shows });
  if (BARE.test(digits)) return number(digits, null);
  if (ONE_GROUP.test(digits)) {
    const isThousands = sign !== null && !digits.includes(sign);
    const [thousands, fraction] = [digits.replace(/[.,]/, ""), digits.replace(",", ".")];
    if (sign !== null) return number(isThousands ? thousands : fraction, null);
    return { kind: "ambiguous", thousands: value(thousands, isNegative), fraction: value(fraction, isNegative) };
  }
  const point = PLAIN.exec(digits)?.[1];
  if (point === "," || point === ".") return number(digits.replace(",", "."), point);
  if (GROUPED_DUTCH.test(digits)) return number(digits.replaceAll(".", "").replace(",", "."), ",");
  if (GROUPED_ENGLISH.test(digits)) return number(digits.replaceAll(",", ""), ".");
  if (GROUPED_SPACES.test(digits)) return number(digits.replaceAll(" ", "").replace(",", "."), digits.includes(",") ? "," : digits.includes(".") ? "." : null);
  return { kind: OTHER_CURRENCY.test(text) ? "currency" : "other", found: text.trim() };
}

/** `sign` is what the table as a whole uses, where that is known. */
export function readNumber(cell: unknown, sign: DecimalSign | null): NumberRead {
  if (cell === null || cell === undefined) return { kind: "blank" };
  if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "number", value: new Decimal(cell.toPrecision(DIGITS)), shows: null } : { kind: "other" };
  return typeof cell === "string" ? readText(cell, sign) : { kind: "other" };
}

/** The sign before the decimals, where texts among the cells show one and none shows the other. */
export function shownDecimalSign(cells: Iterable<unknown>): DecimalSign | null {
  const shown = new Set<DecimalSign>();
  for (const cell of cells) {
    const read = readNumber(cell, null);
    if (read.kind === "number" && read.shows !== null) shown.add(read.shows);
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}
