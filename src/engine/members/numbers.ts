/** Numbers in the cells of a table of members: numbers, or texts as people type them. */
import { MAX_ACTUAL_COST, MAX_QUANTITY } from "../../tariff";

const WHOLE = /^\d{1,12}$/;
/** A point or a space between every three digits; a comma may be meant as a decimal sign, and is refused. */
const GROUPED = /^[1-9]\d{0,2}([. ])\d{3}(\1\d{3})*$/;

const compact = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ").trim();

/** 45000, "45000", "45.000" or "45 000": whole, 1 to 20.000.000. Null where it is something else. */
export function inhabitantsIn(value: unknown): number | null {
  const text = typeof value === "string" ? compact(value) : "";
  const found = typeof value === "number" ? value : WHOLE.test(text) || GROUPED.test(text) ? Number(text.replace(/[. ]/g, "")) : Number.NaN;
  return Number.isInteger(found) && found >= 1 && found <= MAX_QUANTITY ? found : null;
}

const AMOUNTS: readonly RegExp[] = [/^\d+([.,]\d{1,2})?$/, /^[1-9]\d{0,2}(\.\d{3})+,\d{1,2}$/, /^[1-9]\d{0,2}(,\d{3})+\.\d{1,2}$/, /^[1-9]\d{0,2}(\.\d{3}){2,}$/, /^[1-9]\d{0,2}( \d{3})+(,\d{1,2})?$/];
const LAST_DECIMALS = /[.,](\d{1,2})$/;
const CENTS = 2;
/** What a cell's double may be off from whole cents. */
const CLOSE = 1e-6;

function decimalText(text: string): string | null {
  const typed = compact(text.replace(/^€/, ""));
  if (!AMOUNTS.some((pattern) => pattern.test(typed))) return null;
  const decimals = LAST_DECIMALS.exec(typed)?.[1];
  const whole = (decimals === undefined ? typed : typed.slice(0, -decimals.length)).replace(/[., ]/g, "");
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** 12345.67, "12.345,67" or "12,345.67" as "12345.67". Null where it is something else, or can be read in two ways ("12.345"). */
export function eurosIn(value: unknown): string | null {
  const inCents = typeof value === "number" && Math.abs(value - Number(value.toFixed(CENTS))) < CLOSE;
  const text = inCents ? value.toFixed(CENTS) : typeof value === "string" ? decimalText(value) : null;
  return text !== null && Number(text) >= 0 && Number(text) <= MAX_ACTUAL_COST ? text : null;
}
