import { settleMembers } from "../../src/engine";
import { correction } from "../../src/tariff";
import { type Content, isFormula, settlementSheet } from "../../src/workbook";
import { edition2021 } from "../support/editions";

const members = [
  { row: 2, name: "=1+2", profile: { name: "=1+2", inhabitants: 12_000, services: ["MyLex"] } },
  { row: 3, name: "Assen", profile: { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] } },
  { row: 4, name: "B", profile: { name: "B", inhabitants: 68_000, services: ["BZM"] } },
];
const sheetOf = (some: typeof members) => settlementSheet(settleMembers(some, edition2021, correction(edition2021, "0.013")), { date: "2021-06-01" });
const value = (content: Content | undefined): unknown => (content !== null && content !== undefined && isFormula(content) ? content.value : content);

test("what is to pay or to receive follows from two amounts in its own row, and the sum from the rows", () => {
  const { tables, cells = [] } = sheetOf(members);
  const [table, items, rest] = tables;
  const [first = []] = table?.rows ?? [];
  expect(first.map(value)).toEqual(["=1+2", 12_000, 11_421, 11_363, -58, "te ontvangen", ""]);
  expect(isFormula(first[0] ?? null)).toBe(false);
  const row = (table?.row ?? 0) + 2;
  expect(first[4]).toMatchObject({ formula: `ROUND(D${row}-C${row},2)` });
  expect(first[5]).toMatchObject({ formula: `IF(E${row}>0,"te betalen",IF(E${row}<0,"te ontvangen","niets"))` });
  expect(cells.map(({ content }) => content)).toContainEqual({ formula: `ROUND(SUM(E${row}:E${row + 1}),2)`, value: -1418 });
  expect(items?.rows.map((cell) => [value(cell[0]), value(cell[1]), value(cell[4])])).toEqual([["=1+2", "MyLex Overheid", -58], ["Assen", "e-Suite: regie, licentie en divers", -1360]]);
  expect(rest?.rows.map((cell) => cell[0])).toEqual(["B"]);
});

test("tables never overlap, and have names of their own", () => {
  const { tables } = sheetOf(members);
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  tables.slice(1).forEach((table, index) => expect(table.row).toBeGreaterThan((tables[index]?.row ?? 0) + (tables[index]?.rows.length ?? 0)));
});

test("with nobody to settle the sheet says so", () => {
  const { texts, tables } = sheetOf(members.slice(2));
  expect(texts.map(({ text }) => text)).toContain("Geen gemeente is te verrekenen");
  expect(tables).toHaveLength(1);
});
