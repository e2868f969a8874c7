/** Numbers as people type them in a field; what can be read in two ways is refused, never guessed. */
import Decimal from "decimal.js";
import type { Language } from "../../money";

const thousands: Readonly<Record<Language, string>> = { nl: ".", en: "," };
const escaped: Readonly<Record<Language, string>> = { nl: "\\.", en: "," };

const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0]/g, "");
const plain = (text: string, language: Language): string => text.replaceAll(thousands[language], "");

/** "45000" or, in Dutch, "45.000": null for anything else than whole digits, with or without a separator between every three. */
export function readWhole(text: string, language: Language): number | null {
  const typed = withoutSpaces(text);
  const grouped = new RegExp(`^[1-9]\\d{0,2}(${escaped[language]}\\d{3})+$`);
  if (/^\d+$/.test(typed)) return Number(typed);
  return grouped.test(typed) ? Number(plain(typed, language)) : null;
}

/**
 * "1234,5" or, in Dutch, "1.234,50", with or without a euro sign, as decimal text with a point: "1234.5". A point or a
 * comma before one or two digits at the end is the decimal one in both languages. Null for anything else.
 */
export function readEuros(text: string, language: Language): string | null {
  const typed = withoutSpaces(text).replace(/^€/, "");
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(typed);
  const whole = match?.[1] === undefined ? null : readWhole(match[1], language);
  if (whole === null || !Number.isSafeInteger(whole)) return null;
  return match?.[2] === undefined ? String(whole) : `${whole}.${match[2]}`;
}

/** "21", "21%" or "5,5" as a fraction: "0.21". Null below 0%, above 100% and beyond four decimals. */
export function readPercentage(text: string): string | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?%?$/.exec(withoutSpaces(text));
  if (!match) return null;
  const fraction = new Decimal(`${match[1]}.${match[2] ?? "0"}`).div(100);
  return fraction.lte(1) ? fraction.toFixed() : null;
}

/** "1,3", "1.3%" or "-0,5" as a rate: "0.013". Null below -50%, above 100% and beyond two decimals, which no edition takes. */
export function readIndex(text: string): string | null {
  const match = /^([+\-\u2212]?)(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(withoutSpaces(text));
  if (!match) return null;
  const percent = new Decimal(`${match[2]}.${match[3] ?? "0"}`).times(match[1] === "" || match[1] === "+" ? 1 : -1);
  return percent.gte(-50) && percent.lte(100) ? percent.div(100).toFixed() : null;
}

/** A fraction as a percentage, as it is typed: "0.055" as "5,5" in Dutch. */
export function percentageText(fraction: string, language: Language): string {
  const text = new Decimal(fraction).times(100).toFixed();
  return language === "nl" ? text.replace(".", ",") : text;
}

/** Decimal text as it is typed: "1234.5" as "1234,5" in Dutch. */
export function eurosText(decimal: string, language: Language): string {
  return language === "nl" ? decimal.replace(".", ",") : decimal;
}
