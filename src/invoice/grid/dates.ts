/** Days as cells have them: Excel's numbers, and texts in Dutch and in English. */
import { isDay } from "../day";

export type DateRead = { readonly kind: "day"; readonly day: string } | { readonly kind: "blank" } | { readonly kind: "ambiguous" } | { readonly kind: "other" };

/** Excel's number of 1970-01-01, in its calendar since 1900. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;
/** 1990-01-01 up to and including 2099-12-31: a year or an amount is no date. */
const FIRST = 32_874;
const LAST = 73_050;

const months = [["jan", "januari", "january"], ["feb", "februari", "february"], ["mrt", "maart", "mar", "march"], ["apr", "april"], ["mei", "may"], ["jun", "juni", "june"], ["jul", "juli", "july"], ["aug", "augustus", "august"], ["sep", "sept", "september"], ["okt", "oktober", "oct", "october"], ["nov", "november"], ["dec", "december"]];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ][\d:.]+Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const WORDS = /^(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/;

const two = (part: string | number): string => String(part).padStart(2, "0");

function dayOf(year: string, month: string | number, day: string): DateRead {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? { kind: "day", day: text } : { kind: "other" };
}

/** Which of the two comes first where a date has slashes. */
export type DateOrder = "day" | "month";

function readText(text: string, order: DateOrder | null): DateRead {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return dayOf(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
  const [, first = "", sign = "", second = "", year = ""] = DAY_FIRST.exec(text) ?? [];
  if (year !== "") {
    // Only with slashes does anybody write the month first; 03/04 can then be both.
    if (sign !== "/" || Number(first) > 12 || order === "day") return dayOf(year, second, first);
    if (Number(second) > 12 || order === "month") return dayOf(year, first, second);
    return Number(first) === Number(second) ? dayOf(year, first, second) : { kind: "ambiguous" };
  }
  const [, day = "", word = "", of = ""] = WORDS.exec(text.toLowerCase()) ?? [];
  const month = months.findIndex((names) => names.includes(word));
  return month < 0 ? { kind: "other" } : dayOf(of, month + 1, day);
}

/** The order that dates with slashes show, where none shows the other. */
export function shownDateOrder(cells: Iterable<unknown>): DateOrder | null {
  const shown = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = "", sign, second = ""] = typeof cell === "string" ? (DAY_FIRST.exec(cell.trim()) ?? []) : [];
    if (sign === "/" && Number(first) > 12) shown.add("day");
    if (sign === "/" && Number(second) > 12) shown.add("month");
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

/** `order` is what the table as a whole uses, where that is known. */
export function readDate(cell: unknown, order: DateOrder | null): DateRead {
  if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) return { kind: "blank" };
  if (typeof cell === "string") return readText(cell.trim(), order);
  if (typeof cell !== "number" || cell < FIRST || cell >= LAST + 1) return { kind: "other" };
  return { kind: "day", day: new Date((Math.floor(cell) - EPOCH) * MILLISECONDS).toISOString().slice(0, 10) };
}
