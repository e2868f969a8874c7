import type { OfficePage } from "./office";

/** What a cell looks like by itself; written out it looks the same. */
const PLAIN_LOOKS: Readonly<Record<string, string>> = { cl: JSON.stringify({ rgb: "#000000" }), fs: "11", vt: "3" };

type Part = readonly [key: string, value: unknown];

const isPlainLook = ([key, value]: Part): boolean => PLAIN_LOOKS[key] === JSON.stringify(value);
/** Of a cell: no looks of its own, or nothing in it. */
const isNothing = ([key, value]: Part): boolean => (key === "style" && JSON.stringify(value) === "{}") || (key === "value" && value === "");
const isEmptyCell = ([key, value]: Part): boolean => /^[A-Z]+\d+$/.test(key) && JSON.stringify(value) === "{}";

/** A workbook without the values of its formulas: those follow, and not always at once; and without looks that say nothing. */
function withoutResults(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutResults);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part)
    .filter(([key]) => key !== "value" || !("formula" in part))
    .filter((entry) => !isPlainLook(entry))
    .map(([key, value]): Part => [key, key === "formula" ? sameRange(String(value)) : withoutResults(value)]);
  return Object.fromEntries(entries.filter((entry) => !isNothing(entry) && !isEmptyCell(entry)));
}

/** Moving rows makes a range of one cell that cell. */
const sameRange = (formula: string): string => formula.replace(/\b([A-Z]+\d+):\1\b/g, "$1");

/** Long enough to reach every kind of write, and short enough to try. */
const STRIDE = 29;

/**
 * Makes a write of `act` fail, another one each time from the first to the last, and expects that the workbook is as it
 * was after each; then `act` succeeds. Gives how many writes that takes. Every write is tried with a `stride` of 1.
 */
export async function failingWrites(page: OfficePage, act: () => Promise<unknown>, stride = STRIDE): Promise<number> {
  const before = withoutResults(page.host.snapshot());
  for (let write = 1; ; write += stride) {
    page.host.faults.failWrite(write);
    const outcome = await act().then(
      () => "done",
      (error: Error) => error.message,
    );
    if (outcome === "done") return page.host.faults.writes;
    expect(outcome).toContain("Er is niets gewijzigd.");
    page.host.faults.reset();
    expect({ write, workbook: withoutResults(page.host.snapshot()) }).toEqual({ write, workbook: before });
  }
}
