/**
 * What somebody types in a cell, in Dutch notation, in the grid's English notation: `1.234,5` becomes `1234.5`,
 * `€ 12,50` becomes `€12.50`, `12,5%` becomes `12.5%` and `31-12-2021` becomes `2021-12-31`.
 * Points are thousands separators only where they stand before groups of three digits.
 * Undefined when it is none of these: then it is text.
 */
export function englishEntry(typed: string): string | undefined {
  const date = DATE.exec(typed.trim());
  if (date?.groups) {
    const { day = "", month = "", year = "" } = date.groups;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  const number = NUMBER.exec(typed.trim());
  if (!number?.groups) return undefined;
  const { sign = "", euro = "", sign2 = "", whole = "", decimals, exponent = "", percent = "" } = number.groups;
  const amount = whole.replaceAll(".", "") || "0";
  const fraction = decimals === undefined ? "" : `.${decimals || "0"}`;
  return `${sign || sign2}${euro}${amount}${fraction}${exponent}${percent}`;
}

const NUMBER =
  /^(?<sign>[-+]?)\s*(?<euro>€?)\s*(?<sign2>[-+]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+|(?=,\d))(?:,(?<decimals>\d*))?(?<exponent>[eE][-+]?\d+)?\s*(?<percent>%?)$/;
const DATE = /^(?<day>0?[1-9]|[12]\d|3[01])[-/](?<month>0?[1-9]|1[0-2])[-/](?<year>\d{4})$/;

/** Looks like a number in English notation only, which a Dutch Excel takes for text: `0.5`, `1,234.50`. */
export function isForeignNumber(typed: string): boolean {
  return englishEntry(typed) === undefined && /^[-+]?[\d.,]*\d[\d.,]*%?$/.test(typed.trim());
}
