/** For which months a line is judged. Hosting is 51.550 for Assen in 2021, and 45.000 × 0,58 + 18.300 = 44.400 in 2020; a month is 4.295,83. */
import type { Invoice } from "../../src/invoice";
import { reconcile } from "../../src/reconciliation";
import { assen } from "./cases";
import { type LineFacts, invoiceOf } from "./invoices";

const untold: Partial<Invoice> = { period: {}, number: "20210007" };

const rows: readonly (readonly [title: string, line: LineFacts, more: Partial<Invoice>, expected: readonly [state: string, year: number, first: number, last: number]])[] = [
  ["a month by its number", ["Hosting e-Suite 2021-02", "4295.83"], untold, ["match", 2021, 2, 2]],
  ["a month in one number", ["Hosting e-Suite 202102", "4295.83"], untold, ["match", 2021, 2, 2]],
  ["a month of the next year, which is written short", ["Hosting e-Suite jan-21", "4295.83"], { ...untold, issueDate: "2020-12-15" }, ["match", 2021, 1, 1]],
  ["two quarters", ["Hosting e-Suite Q1 t/m Q2 2021", "25775.00"], untold, ["match", 2021, 1, 6]],
  ["a number that looks like a month, on a line that is the year's to the cent", ["Hosting e-Suite 2021-02", "51550.00"], untold, ["match", 2021, 1, 12]],
  ["the same on the invoice of a year", ["Hosting e-Suite 2021-02", "51550.00"], {}, ["match", 2021, 1, 12]],
  ["a month in words with the amount of the year is a month", ["Hosting e-Suite februari 2021", "51550.00"], untold, ["discrepancy", 2021, 2, 2]],
  ["the number of the invoice", ["Hosting e-Suite 2021-02", "44400.00"], { ...untold, number: "2021-02" }, ["discrepancy", 2021, 1, 12]],
  ["the number of an item", ["Hosting e-Suite", "51550.00", { itemId: "2021-02", text: "Hosting e-Suite (2021-02)" }], untold, ["match", 2021, 1, 12]],
  ["the number of an article in the text", ["Hosting e-Suite, artikel 2020-02", "51550.00"], untold, ["match", 2021, 1, 12]],
  ["a decision of another year", ["Hosting e-Suite conform besluit d.d. 12 maart 2020", "51550.00"], untold, ["match", 2021, 1, 12]],
  ["an amount that looks like a year", ["TPM 2092", "2092.00"], untold, ["match", 2021, 1, 12]],
  ["a week", ["Hosting e-Suite week 12-2021", "51550.00"], untold, ["match", 2021, 1, 12]],
  ["another year than the invoice's period", ["Hosting e-Suite Q1 2020", "51550.00"], {}, ["match", 2021, 1, 12]],
];

test.each(rows)("%s", (_, line, more, expected) => {
  const [found] = reconcile([invoiceOf([line], more)], { profile: assen }).invoices[0]?.lines ?? [];
  expect([found?.state, found?.period.year, found?.period.first, found?.period.last]).toEqual(expected);
});
