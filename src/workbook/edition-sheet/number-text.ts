/** Numbers that stand in a cell as text, and what a number in a cell is exactly. */
import Decimal from "decimal.js";

/** Digits that a cell can hold of a number: what comes after them is noise of the calculation. */
const EXACT_DIGITS = 15;

/** "1.15" of the number 1.15, without the noise of a calculation. */
export const exactDecimal = (value: number): string => new Decimal(Number(value.toPrecision(EXACT_DIGITS))).toFixed();

const PLAIN = /^-?\d{1,12}([.,]\d{1,2}|[.,]\d{4,})?$/;
const DUTCH = /^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/;
const ENGLISH = /^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/;
const DUTCH_THOUSANDS = /^-?[1-9]\d{0,2}(\.\d{3}){2,}$/;
const ENGLISH_THOUSANDS = /^-?[1-9]\d{0,2}(,\d{3}){2,}$/;
const EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

export type NumberText = { readonly kind: "number"; readonly value: string } | { readonly kind: "either"; readonly values: readonly [string, string] } | { readonly kind: "none" };

/** "1.234,56" and "1,234.56" are told apart; "5.500" can be two numbers, and "abc" is none. Euro signs and spaces are passed over. */
export function readNumberText(text: string): NumberText {
  const typed = text.replace(/[\s\u00a0€]/g, "").replace(/^\u2212/, "-");
  const number = (value: string): NumberText => ({ kind: "number", value: new Decimal(value).toFixed() });
  if (EITHER.test(typed)) return { kind: "either", values: [typed.replace(/[.,]/, ""), new Decimal(typed.replace(",", ".")).toFixed()] };
  if (DUTCH.test(typed)) return number(typed.replaceAll(".", "").replace(",", "."));
  if (ENGLISH.test(typed)) return number(typed.replaceAll(",", ""));
  if (DUTCH_THOUSANDS.test(typed) || ENGLISH_THOUSANDS.test(typed)) return number(typed.replace(/[.,]/g, ""));
  return PLAIN.test(typed) ? number(typed.replace(",", ".")) : { kind: "none" };
}
