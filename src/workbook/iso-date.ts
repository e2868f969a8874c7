/** Dates as cells have them: as Excel counts days, or as a Dutch text. */
import type { FoundValue } from "./update/found";

const DAY_MS = 86_400_000;
/** Day 0 of Excel's dates. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** "1-1-2019", or a date as Excel counts it, as ISO; other texts as they are. */
export function isoDate(value: FoundValue): string {
  if (typeof value === "number") return new Date(FIRST_DAY + Math.floor(value) * DAY_MS).toISOString().slice(0, 10);
  const text = String(value).trim();
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, "0")}-${dutch[1]?.padStart(2, "0")}` : text;
}
