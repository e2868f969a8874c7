/** Sheet models as the parts of an .xlsx file. */
import type { CellStyle, ConditionalRule, DataValidation, TableDefinition, WriteOptions, WriteSheet } from "hucre/xlsx";
import {
  type Area,
  type ChartModel,
  type ColumnModel,
  type Content,
  type HighlightModel,
  INPUT_COLOR,
  type NumberFormat,
  type SheetModel,
  type TableModel,
  type TextStyle,
  type ValidationModel,
  absoluteAddress,
  addressOf,
  cellArea,
  columnLetters,
  formatCodes,
  highlightFormula,
  isFormula,
  quotedSheet,
  tableArea,
  textStyles,
} from "../workbook";
import { storedFormula } from "./function-names";

type FileCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer One> ? One : never;

/** Of A4, in inches. */
const MARGINS = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 } as const;

/** Sheet, page and number of pages, at the foot of every page. */
const FOOTER = "&L&8&A&R&8&P / &N";

/** Named in every style: a program that misses the name picks a font of its own. */
const FONT = { name: "Calibri", size: 11 } as const;

/** Points per line of text, and how many letters of ordinary text take the room of a digit, in which widths are counted. */
const LINE_HEIGHT = 15;
const LETTERS_PER_DIGIT = 1.15;
/** What bold letters leave of the room. */
const BOLD = 0.9;

const INDENT = { horizontal: "left", indent: 1 } as const;

const rgb = (color: string) => ({ rgb: color.slice(1) });
const key = (row: number, column: number): string => `${row},${column}`;

/** Characters that XML cannot hold, halves of a character among them. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const legal = (text: string): string => text.replace(ILLEGAL, "\ufffd");

function fileCell(content: Content, style: CellStyle): FileCell {
  if (isFormula(content)) {
    const { formula, value } = content;
    return { formula: storedFormula(formula), formulaResult: typeof value === "string" ? legal(value) : value, type: "formula", style };
  }
  if (content === null) return { value: null, type: "empty", style };
  return typeof content === "number" ? { value: content, type: "number", style } : { value: legal(content), type: "string", style };
}

function textCellStyle(style: TextStyle): CellStyle {
  const { bold, italic, size, color, ruled } = textStyles[style];
  const font = { ...FONT, ...(bold && { bold }), ...(italic && { italic }), ...(size !== undefined && { size }), ...(color !== undefined && { color: rgb(color) }) };
  return { font, ...(ruled && { border: { top: { style: "thin" } } }) };
}

const isText = (format: NumberFormat): boolean => format === "text" || format === "general";

function columnStyle({ format, wrap, indent, right }: ColumnModel): CellStyle {
  return { font: FONT, numFmt: formatCodes[format], alignment: { vertical: "top", ...(wrap && { wrapText: true }), ...(indent && INDENT), ...(right && { horizontal: "right" }) } };
}

/** A header stands above its numbers, on the right. */
function headerStyle({ format, indent, right }: ColumnModel): CellStyle {
  return {
    font: { ...FONT, bold: true },
    border: { bottom: { style: "thin" } },
    alignment: { vertical: "top", wrapText: true, ...(isText(format) && !right ? indent && INDENT : { horizontal: "right" }) },
  };
}

function tableCells({ row, column, columns, rows }: TableModel<Content>): [string, FileCell][] {
  return [
    ...columns.map((model, index): [string, FileCell] => [key(row, column + index), fileCell(model.header, headerStyle(model))]),
    ...rows.flatMap((contents, at) =>
      columns.map((model, index): [string, FileCell] => [key(row + 1 + at, column + index), fileCell(contents[index] ?? null, columnStyle(model))]),
    ),
  ];
}

function cellsOf(model: SheetModel<Content>): Map<string, FileCell> {
  const cells = new Map<string, FileCell>([
    ...model.texts.map(({ row, column, text, style }): [string, FileCell] => [key(row, column), fileCell(text, textCellStyle(style))]),
    ...(model.cells ?? []).map(({ row, column, content, format, style }): [string, FileCell] => [
      key(row, column),
      fileCell(content, { ...textCellStyle(style), numFmt: formatCodes[format], ...(typeof content === "string" && !isText(format) && { alignment: { horizontal: "right" } }) }),
    ]),
    ...model.tables.flatMap(tableCells),
  ]);
  for (const area of model.inputs ?? [])
    for (const at of keysIn(area)) {
      const cell = cells.get(at) ?? fileCell(null, {});
      cells.set(at, { ...cell, style: { ...cell.style, fill: { type: "pattern", pattern: "solid", fgColor: rgb(INPUT_COLOR) } } });
    }
  return cells;
}

function keysIn({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => key(row + Math.floor(index / columns), column + (index % columns)));
}

function tableDefinition(table: TableModel<Content>): TableDefinition {
  return { name: table.name, range: addressOf(tableArea(table)), columns: table.columns.map(({ header }) => ({ name: header })), style: table.style };
}

function columnWidths(tables: readonly TableModel<Content>[]): { width?: number }[] {
  const last = Math.max(0, ...tables.map(({ column, columns }) => column + columns.length));
  return Array.from({ length: last }, (_, at) => {
    const table = tables.find(({ column, columns }) => at >= column && at < column + columns.length);
    const width = table?.columns[at - table.column]?.width;
    return width === undefined ? {} : { width };
  });
}

/** The lines that a text takes in a column that wraps; words that do not fit move to the next. */
function linesOf(text: string, width: number): number {
  const most = width * LETTERS_PER_DIGIT;
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    if (used > 0 && used + word.length > most) [lines, used] = [lines + 1, 0];
    used += word.length + 1;
  }
  return lines;
}

/** The heights of the rows with a text of more than one line: not every program works them out when it opens a file. */
function rowHeights(tables: readonly TableModel<Content>[]): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  const raise = (row: number, lines: number): void => {
    const height = Math.max(lines * LINE_HEIGHT, heights.get(row)?.height ?? 0);
    if (height > LINE_HEIGHT) heights.set(row, { height });
  };
  for (const { row, columns, rows } of tables) {
    raise(row, Math.max(...columns.map(({ header, width }) => linesOf(header, width * BOLD))));
    rows.forEach((contents, index) => raise(row + 1 + index, Math.max(...columns.map(({ wrap, width }, at) => (wrap && typeof contents[at] === "string" ? linesOf(contents[at], width) : 1)))));
  }
  return heights;
}

function validation({ area, rule, title, prompt }: ValidationModel): DataValidation {
  const shown = { range: addressOf(area), allowBlank: true, showInputMessage: true, inputTitle: title, inputMessage: prompt };
  const refused = { showErrorMessage: true, errorTitle: title, errorMessage: prompt };
  switch (rule.kind) {
    case "any":
      return { ...shown, type: "custom", formula1: "TRUE" };
    case "list":
      return { ...shown, ...refused, type: "list", values: [...rule.values], errorStyle: rule.strict ? "stop" : "warning" };
    case "whole":
    case "decimal":
      return { ...shown, ...refused, type: rule.kind, operator: "between", formula1: String(rule.least), formula2: String(rule.most), errorStyle: "stop" };
  }
}

function conditionalRule(model: HighlightModel, index: number): ConditionalRule {
  const { area, fill, color, bold = false } = model;
  return {
    type: "expression",
    priority: index + 1,
    range: addressOf(area),
    formula: highlightFormula(model),
    style: { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) }, font: { color: rgb(color), bold } },
  };
}

/** A cell's or a range's place on its own sheet, as a chart refers to it. */
const onSheet = (sheet: string, area: Area): string => `${quotedSheet(legal(sheet))}!${absoluteAddress(area)}`;

function chart(model: SheetModel<Content>, { title, kind, data, at }: ChartModel): NonNullable<WriteSheet["charts"]>[number] {
  const column = (index: number): Area => ({ row: data.row + 1, column: data.column + index, rows: data.rows - 1, columns: 1 });
  const header = (index: number): string => {
    const place = { row: data.row, column: data.column + index };
    const table = model.tables.find((one) => one.row === place.row && place.column >= one.column && place.column < one.column + one.columns.length);
    const found = model.cells?.find((cell) => cell.row === place.row && cell.column === place.column)?.content ?? table?.columns[place.column - table.column]?.header ?? null;
    return String((isFormula(found) ? found.value : found) ?? "");
  };
  return {
    type: "column",
    title,
    barGrouping: kind === "stackedColumn" ? "stacked" : "clustered",
    ...(kind === "stackedColumn" && { overlap: 100 }),
    series: Array.from({ length: data.columns - 1 }, (_, index) => ({ name: legal(header(index + 1)), categories: onSheet(model.name, column(0)), values: onSheet(model.name, column(index + 1)) })),
    anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + at.rows, col: at.column + at.columns } },
    legend: "bottom",
  };
}

function sheetPart(model: SheetModel<Content>): WriteSheet {
  const { frozen, print, visibility } = model;
  return {
    name: legal(model.name),
    ...(visibility && { [visibility]: true }),
    rows: [],
    cells: cellsOf(model),
    columns: columnWidths(model.tables),
    rowDefs: rowHeights(model.tables),
    tables: model.tables.map(tableDefinition),
    dataValidations: (model.validations ?? []).map(validation),
    conditionalRules: (model.highlights ?? []).map(conditionalRule),
    charts: (model.charts ?? []).map((one) => chart(model, one)),
    freezePane: { ...(frozen.rows > 0 && { rows: frozen.rows }), ...(frozen.columns > 0 && { columns: frozen.columns }) },
    view: { tabColor: rgb(model.tabColor), showGridLines: false },
    pageSetup: { paperSize: "a4", orientation: print.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: { ...MARGINS } },
    headerFooter: { oddFooter: FOOTER },
  };
}

/** Print areas and titles are names too; written here, since a sheet's name may hold spaces and apostrophes. */
function namesOf({ name: sheet, names = [], print }: SheetModel<Content>): NonNullable<WriteOptions["namedRanges"]> {
  const on = (address: string): string => `${quotedSheet(legal(sheet))}!${address}`;
  const { titleColumns, titleRows } = print;
  const titles = [
    ...(titleColumns ? [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
  const named = (name: string, range: string) => ({ name, range, scope: legal(sheet) });
  return [
    // An anchor is for a sheet in Excel; the library cannot hide a name.
    ...names.filter(({ hidden }) => !hidden).map(({ name, row, column }) => named(name, on(absoluteAddress(cellArea(row, column))))),
    ...(print.areas.length > 0 ? [named("_xlnm.Print_Area", print.areas.map((area) => on(absoluteAddress(area))).join(","))] : []),
    ...(titles.length > 0 ? [named("_xlnm.Print_Titles", titles.map(on).join(","))] : []),
  ];
}

/** What the library writes; `date` is the day on which the file is made, ISO, so that the same models and day give the same file. */
export function workbookParts(sheets: readonly SheetModel<Content>[], date: string): WriteOptions {
  const day = new Date(`${date}T00:00:00Z`);
  return { sheets: sheets.map(sheetPart), namedRanges: sheets.flatMap(namesOf), properties: { created: day, modified: day } };
}
