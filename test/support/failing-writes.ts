import type { OfficePage } from "./office";

/** A workbook without the values of its formulas: those follow, and not always at once. */
function withoutResults(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutResults);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => key !== "value" || !("formula" in part));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === "formula" ? sameRange(String(value)) : withoutResults(value)]));
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
