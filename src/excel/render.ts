/** Writes a sheet model into Excel, in steps that are undone together by deleting what was made. */
import { type Area, type Cell, type SheetModel, type TableModel, type TextModel, addressOf, formatCodes, tableArea } from "../workbook";
import type { Step } from "./journal";

/** Points per character of the standard font, and the margin of a cell. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const TITLE_SIZE = 16;
const NOTE_COLOR = "#595959";

/** A text that starts like a formula is kept as a text. */
export function cellValue(cell: Cell): string | number {
  if (cell === null) return "";
  return typeof cell === "string" && /^[=+\-@']/.test(cell) ? `'${cell}` : cell;
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(addressOf(area));

function writeText(sheet: Excel.Worksheet, { row, column, text, style }: TextModel): void {
  const range = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
  range.values = [[cellValue(text)]];
  if (style === "note") {
    range.format.font.italic = true;
    range.format.font.color = NOTE_COLOR;
  } else {
    range.format.font.bold = true;
    if (style === "title") range.format.font.size = TITLE_SIZE;
  }
}

function writeCells(sheet: Excel.Worksheet, table: TableModel): void {
  const area = tableArea(table);
  const range = rangeOf(sheet, area);
  range.numberFormat = [table.columns.map(() => formatCodes.text), ...table.rows.map(() => table.columns.map(({ format }) => formatCodes[format]))];
  range.values = [table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map(cellValue))];
}

function makeTable(sheet: Excel.Worksheet, model: TableModel): void {
  const table = sheet.tables.add(addressOf(tableArea(model)), true);
  table.name = model.name;
  table.style = model.style;
}

function formatColumns(sheet: Excel.Worksheet, table: TableModel): void {
  const area = tableArea(table);
  table.columns.forEach((column, index) => {
    const range = rangeOf(sheet, { ...area, column: area.column + index, columns: 1 });
    range.format.columnWidth = columnPoints(column.width);
    range.format.wrapText = column.wrap ?? false;
    range.format.verticalAlignment = "Top";
  });
}

/** The steps that write a table with its formats onto a sheet that is already there. */
export function tableSteps(context: Excel.RequestContext, sheet: () => Excel.Worksheet, table: TableModel, undo: Step["undo"]): Step[] {
  const step = (run: () => void): Step => ({
    undo,
    run: async () => {
      run();
      await context.sync();
    },
  });
  return [step(() => writeCells(sheet(), table)), step(() => makeTable(sheet(), table)), step(() => formatColumns(sheet(), table))];
}

function setUpPage(sheet: Excel.Worksheet, { print, frozen, tabColor }: SheetModel): void {
  sheet.tabColor = tabColor;
  sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows: frozen.rows, columns: frozen.columns }));
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintArea(addressOf(print.area));
  sheet.pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}

/** The steps that make a new sheet of this model under `name`; the first one's undo takes the whole sheet away. */
export function sheetSteps(context: Excel.RequestContext, model: SheetModel, name: string): Step[] {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const step = (run: () => void): Step => ({
    undo: null,
    run: async () => {
      run();
      await context.sync();
    },
  });
  const remove = async (): Promise<void> => {
    const made = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (made.isNullObject) return;
    made.delete();
    await context.sync();
  };
  return [
    { ...step(() => context.workbook.worksheets.add(name)), undo: remove },
    step(() => model.texts.forEach((text) => writeText(sheet(), text))),
    ...model.tables.flatMap((table) => tableSteps(context, sheet, table, null)),
    step(() => setUpPage(sheet(), model)),
  ];
}
