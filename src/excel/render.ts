/** Writes a sheet model into Excel, in steps that are undone together by deleting what was made. */
import {
  type Area,
  type Cell,
  type CellModel,
  type ChartModel,
  type ColumnModel,
  type Content,
  type HighlightModel,
  INPUT_COLOR,
  type NameModel,
  type SheetModel,
  type TableModel,
  type TextModel,
  type TextStyle,
  type ValidationModel,
  addressOf,
  cellArea,
  columnLetters,
  formatCodes,
  highlightFormula,
  isFormula,
  tableArea,
  textStyles,
} from "../workbook";
import type { Step } from "./journal";
import { blocksOf } from "./read-blocks";

/** Cells per write: with sentences in them far below the 5 MB that Excel on the web takes at once. */
const MOST_CELLS = 8_000;

/** Points per character of the standard font, and the margin of a cell. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A text that starts like a formula is kept as a text. */
export function cellValue(cell: Cell): string | number {
  if (cell === null) return "";
  return typeof cell === "string" && /^[=+\-@']/.test(cell) ? `'${cell}` : cell;
}

export const contentValue = (content: Content): string | number => (isFormula(content) ? `=${content.formula}` : cellValue(content));

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(addressOf(area));

export function styleText(range: Excel.Range, style: TextStyle): void {
  const { bold, italic, size, color, ruled } = textStyles[style];
  const { font, borders } = range.format;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
  if (ruled) borders.getItem("EdgeTop").style = "Continuous";
}

function writeText(sheet: Excel.Worksheet, { row, column, text, style }: TextModel): void {
  const range = rangeOf(sheet, cellArea(row, column));
  range.values = [[cellValue(text)]];
  styleText(range, style);
}

function writeCell(sheet: Excel.Worksheet, { row, column, content, format, style }: CellModel<Content>): void {
  const range = rangeOf(sheet, cellArea(row, column));
  range.numberFormat = [[formatCodes[format]]];
  range.formulas = [[contentValue(content)]];
  styleText(range, style);
}

/** Whole rows of a table: the headers are texts, the rest has the formats of its columns. */
function writeRows(sheet: Excel.Worksheet, { row, columns, rows }: TableModel<Content>, block: Area): void {
  const lines = Array.from({ length: block.rows }, (_, index) => block.row - row + index);
  const range = rangeOf(sheet, block);
  range.numberFormat = lines.map((line) => columns.map(({ format }) => (line === 0 ? formatCodes.text : formatCodes[format])));
  range.formulas = lines.map((line) => (line === 0 ? columns.map(({ header }) => header) : (rows[line - 1] ?? []).map(contentValue)));
}

function makeTable(sheet: Excel.Worksheet, model: TableModel<Content>): void {
  const table = sheet.tables.add(addressOf(tableArea(model)), true);
  table.name = model.name;
  table.style = model.style;
}

/** How the cells of a column look, but for their numbers. */
export function formatCell(range: Excel.Range, { wrap, indent, right }: ColumnModel): void {
  range.format.wrapText = wrap ?? false;
  range.format.verticalAlignment = "Top";
  if (indent) range.format.indentLevel = 1;
  if (right) range.format.horizontalAlignment = "Right";
}

function formatColumns(sheet: Excel.Worksheet, table: TableModel<Content>): void {
  const area = tableArea(table);
  table.columns.forEach((column, index) => {
    const range = rangeOf(sheet, { ...area, column: area.column + index, columns: 1 });
    range.format.columnWidth = columnPoints(column.width);
    formatCell(range, column);
  });
}

/** The steps that write a table with its formats onto a sheet that is already there. */
export function tableSteps(context: Excel.RequestContext, sheet: () => Excel.Worksheet, table: TableModel<Content>, undo: Step["undo"]): Step[] {
  const step = (run: () => void): Step => ({
    undo,
    run: async () => {
      run();
      await context.sync();
    },
  });
  const blocks = [...blocksOf(tableArea(table), MOST_CELLS)];
  return [...blocks.map((block) => step(() => writeRows(sheet(), table, block))), step(() => makeTable(sheet(), table)), step(() => formatColumns(sheet(), table))];
}

export function validate(sheet: Excel.Worksheet, { area, rule, title, prompt }: ValidationModel): void {
  const { dataValidation } = rangeOf(sheet, area);
  if (rule.kind === "list") dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
  if (rule.kind === "whole") dataValidation.rule = { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
  if (rule.kind === "decimal") dataValidation.rule = { decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  if (rule.kind === "any") return;
  const keepable = rule.kind === "list" && !rule.strict;
  dataValidation.errorAlert = { showAlert: true, title, message: prompt, style: keepable ? "Warning" : "Stop" };
}

function highlight(sheet: Excel.Worksheet, model: HighlightModel): void {
  const { custom } = rangeOf(sheet, model.area).conditionalFormats.add("Custom");
  custom.rule.formula = `=${highlightFormula(model)}`;
  custom.format.fill.color = model.fill;
  custom.format.font.color = model.color;
  if (model.bold) custom.format.font.bold = true;
}

function nameCell(sheet: Excel.Worksheet, { name, row, column, hidden }: NameModel): void {
  const item = sheet.names.add(name, rangeOf(sheet, cellArea(row, column)));
  if (hidden) item.visible = false;
}

const chartTypes: Readonly<Record<ChartModel["kind"], Excel.ChartType>> = {
  column: "ColumnClustered" as Excel.ChartType.columnClustered,
  stackedColumn: "ColumnStacked" as Excel.ChartType.columnStacked,
};

/** Excel draws the chart from the cells: it follows them. */
function drawChart(sheet: Excel.Worksheet, { name, title, kind, data, at }: ChartModel): void {
  const chart = sheet.charts.add(chartTypes[kind], rangeOf(sheet, data), "Columns");
  chart.name = name;
  chart.title.text = title;
  const [first, last] = [cellArea(at.row, at.column), cellArea(at.row + at.rows - 1, at.column + at.columns - 1)].map((area) => rangeOf(sheet, area)) as [Excel.Range, Excel.Range];
  chart.setPosition(first, last);
}

function setUpPage(sheet: Excel.Worksheet, { print, frozen, tabColor }: SheetModel<Content>): void {
  sheet.tabColor = tabColor;
  if (frozen.rows === 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows: frozen.rows, columns: frozen.columns }));
  sheet.pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const areas = print.areas.map(addressOf).join(",");
  if (print.areas.length > 0) sheet.pageLayout.setPrintArea(print.areas.length === 1 ? areas : sheet.getRanges(areas));
  if (print.titleColumns) sheet.pageLayout.setPrintTitleColumns(`$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`);
  if (print.titleRows) sheet.pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}

function hide(sheet: Excel.Worksheet, visibility: NonNullable<SheetModel["visibility"]>): void {
  sheet.visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
}

/** A host that draws no charts says so with one of these. */
const NO_CHARTS: readonly unknown[] = ["NotImplemented", "ApiNotFound"];

/** True where the host draws no charts at all; a chart that went wrong is another matter. */
export const drawsNoCharts = (error: unknown): boolean => NO_CHARTS.includes((error as { readonly code?: unknown } | null)?.code);

/**
 * The steps that make a new sheet of this model under `name`; the first one's undo takes the whole sheet away. Names come
 * before the formulas that read them, and tables before the cells that read those. Where the host draws no charts the
 * sheet is made without, and `onNoCharts` is told.
 */
export function sheetSteps(context: Excel.RequestContext, model: SheetModel<Content>, name: string, onNoCharts: () => void = () => undefined): Step[] {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const step = (run: () => void): Step => ({
    undo: null,
    run: async () => {
      run();
      await context.sync();
    },
  });
  const each = <Part>(parts: readonly Part[] | undefined, write: (sheet: Excel.Worksheet, part: Part) => void): Step[] =>
    parts === undefined || parts.length === 0 ? [] : [step(() => parts.forEach((part) => write(sheet(), part)))];
  const remove = async (): Promise<void> => {
    const made = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (made.isNullObject) return;
    made.delete();
    await context.sync();
  };
  const withoutCharts = (error: unknown): void => {
    if (!drawsNoCharts(error)) throw error;
    onNoCharts();
  };
  return [
    { ...step(() => context.workbook.worksheets.add(name)), undo: remove },
    ...each(model.texts, writeText),
    ...each(model.names, nameCell),
    ...model.tables.flatMap((table) => tableSteps(context, sheet, table, null)),
    ...each(model.cells, writeCell),
    ...each(model.inputs, (on, area) => void (rangeOf(on, area).format.fill.color = INPUT_COLOR)),
    ...each(model.validations, validate),
    ...each(model.highlights, highlight),
    ...each(model.charts, drawChart).map(({ undo, run }): Step => ({ undo, run: () => run().catch(withoutCharts) })),
    step(() => setUpPage(sheet(), model)),
    ...each(model.visibility && [model.visibility], hide),
  ];
}
