/** Numbers as people type them; what can be read in two ways is refused with what to type. */
import { checkActualCost, checkInhabitants } from "../engine";
import { MAX_NEW_SERVICES, TariffFailure } from "../tariff";
import { CommandFailure } from "./failure";

const DIGITS = /^\d+$/;
const DUTCH_THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+$/;
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+$/;
const DECIMAL = /^\d+[.,]\d+$/;

const withoutSeparators = (text: string): string => text.replace(/[.,]/g, "");

function magnitude(text: string): number {
  if (DIGITS.test(text)) return Number(text);
  if (DUTCH_THOUSANDS.test(text)) return Number(withoutSeparators(text));
  if (ENGLISH_THOUSANDS.test(text)) throw new CommandFailure("ambiguousInhabitants", { found: text, plain: withoutSeparators(text) });
  const decimal = DECIMAL.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (Number.isNaN(decimal) || Number.isInteger(decimal)) throw new TariffFailure("quantityNotANumber", { found: `'${text}'` });
  return decimal;
}

/** "45000" or "45.000": a whole number with or without a point between every three digits. */
export function readInhabitants(text: string): number {
  const typed = text.trim();
  return checkInhabitants(typed.startsWith("-") ? -magnitude(typed.slice(1)) : magnitude(typed));
}

const AMOUNTS: readonly RegExp[] = [
  /^\d+([.,]\d{1,2})?$/,
  /^[1-9]\d{0,2}(\.\d{3})+,\d{1,2}$/,
  /^[1-9]\d{0,2}(,\d{3})+\.\d{1,2}$/,
  /^[1-9]\d{0,2}(\.\d{3}){2,}$/,
  /^[1-9]\d{0,2}(,\d{3}){2,}$/,
];

/** A single separator before three digits: thousands or decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const LAST_DECIMALS = /[.,](\d{1,2})$/;

function euros(text: string): number {
  if (AMBIGUOUS.test(text)) {
    const cents = text.slice(0, -1).replace(",", ".");
    throw new CommandFailure("ambiguousAmount", { found: text, thousands: withoutSeparators(text), decimal: cents });
  }
  if (AMOUNTS.some((pattern) => pattern.test(text))) {
    const decimals = LAST_DECIMALS.exec(text)?.[1];
    return decimals === undefined ? Number(withoutSeparators(text)) : Number(`${withoutSeparators(text.slice(0, -decimals.length))}.${decimals}`);
  }
  if (DECIMAL.test(text)) throw new CommandFailure("amountDecimals", { found: text });
  throw new TariffFailure("actualCostNotANumber", { found: `'${text}'` });
}

/** "1234.56" or "1.234,56": euros with at most two decimals. */
export function readActualCost(text: string): number {
  const typed = text.trim();
  return checkActualCost(typed.startsWith("-") ? -euros(typed.slice(1)) : euros(typed));
}

/** A number of new services: whole, 1 to 100. */
export function readCount(text: string): number {
  const count = DIGITS.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(count >= 1 && count <= MAX_NEW_SERVICES)) throw new CommandFailure("notACount", { found: text });
  return count;
}
