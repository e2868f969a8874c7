import type { OfficePage } from "./office";

/** Long enough to reach every kind of write, and short enough to try. */
const STRIDE = 11;

/**
 * Makes a write of `act` fail, another one each time from the first to the last, and expects that the workbook is as it
 * was after each; then `act` succeeds. Gives how many writes that takes. Every write is tried with a `stride` of 1.
 */
export async function failingWrites(page: OfficePage, act: () => Promise<unknown>, stride = STRIDE): Promise<number> {
  const before = page.host.snapshot();
  for (let write = 1; ; write += stride) {
    page.host.faults.failWrite(write);
    const outcome = await act().then(
      () => "done",
      (error: Error) => error.message,
    );
    if (outcome === "done") return page.host.faults.writes;
    expect(outcome).toContain("Er is niets gewijzigd.");
    page.host.faults.reset();
    await page.settled();
    expect({ write, workbook: page.host.snapshot() }).toEqual({ write, workbook: before });
  }
}
