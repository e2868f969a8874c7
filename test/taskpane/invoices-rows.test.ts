import { reconcile } from "../../src/reconciliation";
import { deviations, filterChoices, filtered, grouped, rowsOf } from "../../src/taskpane/invoices/outcome/rows";
import { PAGE_SIZE, pageOf } from "../../src/taskpane/paging";
import { edition2021 } from "../support/editions";
import { billed, invoiceFrom, invoiceOf } from "../reconciliation/invoices";

const profile = { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] };
const due = billed(profile, edition2021);
const [first, ...others] = due;
if (first === undefined) throw new Error("nothing is due");

test("every line of an assessed invoice and every missing charge is a row; an invoice of another supplier has none", () => {
  const stranger = invoiceOf([["Papier", "12.00"]], { supplier: { name: "Kantoorhuis BV", ids: [] }, number: "K-1" });
  const report = reconcile([invoiceFrom(others), stranger], { profile });
  const rows = rowsOf(report);
  expect(rows.filter(({ kind }) => kind === "line")).toHaveLength(others.length);
  expect(rows.filter(({ kind }) => kind === "missing").map(({ state }) => state)).toEqual(["missing"]);
  expect(deviations(rows)).toEqual({ more: 0, less: -first.amount });
});

test("what can be filtered by adds up to all rows, and what is to be looked at is no line that is right", () => {
  const report = reconcile([invoiceFrom(others), invoiceOf([["Onbekend", "1.00"]], { number: "2021-009" })], { profile });
  const rows = rowsOf(report);
  const [open, all, ...states] = filterChoices(rows);
  expect([open?.filter, all?.filter, all?.count]).toEqual(["open", "all", rows.length]);
  expect(states.reduce((total, { count }) => total + count, 0)).toBe(rows.length);
  expect(filtered(rows, "open").some(({ state }) => ["match", "within-tolerance", "allowed"].includes(state))).toBe(false);
  expect(open?.count).toBe(filtered(rows, "open").length);
});

test.each([
  [0, 0, 1, 0],
  [PAGE_SIZE, 0, 1, PAGE_SIZE],
  [PAGE_SIZE + 1, 1, 2, 1],
  [PAGE_SIZE + 1, 9, 2, 1],
  [10_000, 3, 400, PAGE_SIZE],
])("of %d rows page %d is one of %d and has %d rows", (count, wanted, pages, size) => {
  const [row] = rowsOf(reconcile([invoiceFrom(due)], { profile }));
  if (row === undefined) throw new Error("no row");
  const page = pageOf(Array.from({ length: count }, () => row), wanted);
  expect([page.pages, page.rows.length]).toEqual([pages, size]);
  expect(page.page).toBeLessThan(pages);
});

test("rows that follow each other stand under their invoice", () => {
  const rows = rowsOf(reconcile([invoiceFrom(others), invoiceOf([["Onbekend", "1.00"]], { number: "2021-009" })], { profile }));
  expect(grouped(rows).map(({ report, rows: members }) => [report?.invoice.number ?? null, members.length])).toEqual([
    ["2021-001", others.length],
    ["2021-009", 1],
    [null, 1],
  ]);
});
