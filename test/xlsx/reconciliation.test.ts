/** Reconciliations, calculated by a program that is not ours from files whose formulas carry wrong values. */
import { type Content, type SheetModel, highlightFormula, isFormula, reconciliationSheets } from "../../src/workbook";
import { reconciliations } from "../workbook/reconciliations";
import { describeInLibreOffice, read, recalculated, sheetOf, valueOf, written } from "./files";

jest.setTimeout(120_000);

const { faulty } = reconciliations;
if (!faulty) throw new Error("there is no reconciliation");
const sheets = reconciliationSheets(faulty, { date: "2021-03-01" });

const WRONG = -1;
const wrong = (content: Content): Content => (isFormula(content) ? { ...content, value: WRONG } : content);
const unvalued = (sheet: SheetModel<Content>): SheetModel<Content> => ({
  ...sheet,
  cells: (sheet.cells ?? []).map((cell) => ({ ...cell, content: wrong(cell.content) })),
  tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(wrong)) })),
});

test("each state's mark is in the file as a rule on its word", async () => {
  const { conditionalFormattings } = (await read(written(sheets, "marks.xlsx"))).worksheets[0] as unknown as { readonly conditionalFormattings: readonly { readonly rules: readonly { readonly formulae: readonly string[] }[] }[] };
  expect(conditionalFormattings.flatMap(({ rules }) => rules.flatMap(({ formulae }) => formulae))).toEqual((sheets[0]?.highlights ?? []).map(highlightFormula));
});

describeInLibreOffice("a reconciliation, calculated by LibreOffice", () => {
  test("every formula gives the amount of the reconciliation to the cent", async () => {
    const workbook = await recalculated(written(sheets.map(unvalued), "reconciliation.xlsx"));
    const compared = sheets.flatMap(({ name, tables, cells = [] }) =>
      [...tables.flatMap(({ row, column, rows }) => rows.flatMap((contents, index) => contents.map((content, offset) => ({ row: row + 1 + index, column: column + offset, content })))), ...cells].flatMap(({ row, column, content }) => {
        if (!isFormula(content)) return [];
        const found = valueOf(sheetOf(workbook, name).getCell(row + 1, column + 1));
        const isClose = typeof found === "number" && typeof content.value === "number" && Math.abs(found - content.value) < 1e-6;
        return [{ at: `${name} ${row + 1},${column + 1}`, found, expected: content.value, isRight: isClose || found === content.value }];
      }),
    );
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
