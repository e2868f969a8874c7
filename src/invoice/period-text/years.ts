/** The years that a text names. */
import { MONTH_NAME, YEAR } from "./words";

const YEARS = new RegExp(YEAR, "g");
/** Two digits are a year after a month or a part of one: "jan-21", "jan '21", "Q1'21", "1H21". */
const SHORT_YEARS = new RegExp(`(?<![\\p{L}\\d])(?:(?:${MONTH_NAME}\\.?|(?:q|k|kw|h)[1-4])\\s?['’/-]\\s?|[1-4][qh])([1-4]\\d)(?![\\p{L}\\d]|\\s*${MONTH_NAME})`, "gu");
/** "202101": the year of a month that is written without a sign. */
const OF_MONTHS = /(?<![\p{L}\d.,/-])(20[1-4]\d)(?:0[1-9]|1[0-2])(?![\p{L}\d]|[.,]\d)/gu;

/** Without these a text has neither: most have not, and there are thousands of them. */
const SHORT_SIGN = /['’/-]\s?\d|\d[qh]\d/;
const SIX_DIGITS = /\d{6}/;

const CENTURY = 2000;

/** Once each. */
export function yearsOf(plain: string): readonly number[] {
  const whole = [...plain.matchAll(YEARS)].map(([year]) => Number(year));
  const short = SHORT_SIGN.test(plain) ? [...plain.matchAll(SHORT_YEARS)].map(([, year]) => CENTURY + Number(year)) : [];
  const ofMonths = SIX_DIGITS.test(plain) ? [...plain.matchAll(OF_MONTHS)].map(([, year]) => Number(year)) : [];
  return [...new Set([...whole, ...short, ...ofMonths])];
}
