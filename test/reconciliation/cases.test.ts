import { toDecimalString } from "../../src/money";
import { type LineReport, reconcile } from "../../src/reconciliation";
import { cases } from "./cases";
import { invoiceOf } from "./invoices";
import { linesOfSeveral } from "./lines-of-several";

const codesOf = ({ diagnosis }: LineReport): string[] => [...new Set(diagnosis.map(({ code }) => code))].sort();

test.each([...cases, ...linesOfSeveral].map((one) => [one.title, one] as const))("%s", (_, { profile, lines, invoice, earlier = [], expected, suggested = [], missing = [], notMissing = [] }) => {
  const judged = invoiceOf(lines, { file: "deze.xml", ...invoice });
  const report = reconcile([...earlier.map(([before, more]) => invoiceOf(before, more)), judged], { profile });
  const found = report.invoices.at(-1)?.lines ?? [];
  expect(found.map((line) => [line.state, line.difference === null ? null : toDecimalString(line.difference), line.charges.join()])).toEqual(
    expected.map(([state, difference, , charges]) => [state, difference, charges ?? ""]),
  );
  for (const [index, [, , codes]] of expected.entries()) {
    const line = found[index];
    if (!line) throw new Error(`there is no line ${index}`);
    if (codes.length === 0) expect(codesOf(line)).toEqual([]);
    else expect(codesOf(line)).toEqual(expect.arrayContaining([...codes]));
    for (const { amount, step, steps } of line.diagnosis) if (step === steps) expect(amount).toBe(line.invoiced);
    expect(line.suggestions.map(({ code }) => code)).toEqual(suggested);
  }
  const absent = report.missing.map(({ charge }) => charge);
  expect(absent).toEqual(expect.arrayContaining([...missing]));
  for (const charge of notMissing) expect(absent).not.toContain(charge);
});
