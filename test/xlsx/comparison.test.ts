/** Comparisons, calculated by a program that is not ours from files whose formulas carry wrong values. */
import { type Content, type SheetModel, comparisonSheet, isFormula } from "../../src/workbook";
import { comparisons } from "../workbook/comparison-sheets";
import { describeInLibreOffice, formulaOf, read, recalculated, sheetOf, valueOf, written } from "./files";

jest.setTimeout(120_000);

const sheets = Object.values(comparisons).reduce<readonly SheetModel<Content>[]>(
  (made, comparison) => [...made, comparisonSheet(comparison, { date: "2020-06-01", takenSheets: made.map(({ name }) => name), takenTables: made.flatMap(({ tables }) => tables.map(({ name }) => name)) })],
  [],
);

interface Place {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

const placesOf = ({ tables, cells = [] }: SheetModel<Content>): readonly Place[] => [
  ...tables.flatMap(({ row, column, rows }) => rows.flatMap((contents, index) => contents.map((content, offset) => ({ row: row + 1 + index, column: column + offset, content })))),
  ...cells,
];

const WRONG = -1;
const wrong = (content: Content): Content => (isFormula(content) ? { ...content, value: WRONG } : content);

const unvalued = (sheet: SheetModel<Content>): SheetModel<Content> => ({
  ...sheet,
  cells: (sheet.cells ?? []).map((cell) => ({ ...cell, content: wrong(cell.content) })),
  tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
});

test("the file holds every cell of the model, formulas as formulas and texts as texts", async () => {
  const workbook = await read(written(sheets));
  for (const sheet of sheets)
    for (const { row, column, content } of placesOf(sheet)) {
      const cell = sheetOf(workbook, sheet.name).getCell(row + 1, column + 1);
      expect(isFormula(content) ? formulaOf(cell) : valueOf(cell)).toEqual(isFormula(content) ? content.formula : (content ?? ""));
    }
});

describeInLibreOffice("comparisons, calculated by LibreOffice", () => {
  test("every formula gives the engine's amount to the cent, its share, or its mark", async () => {
    const workbook = await recalculated(written(sheets.map(unvalued), "comparisons.xlsx"));
    const compared = sheets.flatMap((sheet) =>
      placesOf(sheet).flatMap(({ row, column, content }) => {
        if (!isFormula(content)) return [];
        const found = valueOf(sheetOf(workbook, sheet.name).getCell(row + 1, column + 1));
        const isClose = typeof found === "number" && typeof content.value === "number" && Math.abs(found - content.value) < 1e-6;
        return [{ at: `${sheet.name} ${row + 1},${column + 1}`, found, expected: content.value, isRight: isClose || found === content.value }];
      }),
    );
    expect(compared.length).toBeGreaterThan(500);
    expect(compared.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  test("an amount that is typed in the place of p.m. is counted", async () => {
    const [first] = sheets;
    if (!first) throw new Error("there is no sheet");
    const lines = first.tables[2];
    const typed = { ...first, tables: first.tables.map((table) => (table === lines ? { ...table, rows: table.rows.map((row) => (row[0] === "Pakketkorting e-Suite, BZM en WIM" ? [row[0], -8000, ...row.slice(2)] : row)) } : table)) };
    const sheet = sheetOf(await recalculated(written([unvalued(typed)], "typed.xlsx")), first.name);
    const rowOf = (label: string): unknown[] => {
      for (let row = 1; row < 60; row += 1) if (valueOf(sheet.getCell(row, 1)) === label) return [2, 3, 4].map((column) => valueOf(sheet.getCell(row, column)));
      return [];
    };
    expect(rowOf("Pakketkorting")).toEqual([-8000, -10000, -2000]);
    expect(rowOf("Totaal")).toEqual([297971, 316497, 18526]);
    expect(rowOf("Waarvan niet te vergelijken")[2]).toBe(0);
  });
});
