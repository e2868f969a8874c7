import type { IStyleData } from "@univerjs/core";
import { columnName, formatRect, sheetPrefix, type Area } from "./a1";
import { formulaOf, namesIn as namesOf } from "./grid/defined-names";
import { coreRect } from "./grid/table-store";
import type { Model } from "./model";

/** The whole workbook as plain data in a fixed order, so that two of them can be compared. */
export function takeSnapshot(model: Model): unknown {
  const sheets = model.grid.sheets().map((sheet) => {
    const id = sheet.getSheetId();
    const { xSplit, ySplit } = sheet.getFreeze();
    const { print, protection, validations, charts, conditionalFormats } = model.beside.sheet(id);
    return {
      name: sheet.getSheetName(),
      hidden: sheet.isSheetHidden(),
      tabColor: sheet.getTabColor() ?? "",
      gridlines: !sheet.hasHiddenGridLines(),
      frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
      merged: sheet.getMergedRanges().map((range) => range.getA1Notation()).sort(),
      columnWidths: columnWidths(model, id),
      print: { ...structuredClone(print), areas: print.areas.map(formatRect), titleRows: print.titleRows && formatRect(print.titleRows), titleColumns: print.titleColumns && formatRect(print.titleColumns) },
      validations: Object.fromEntries(validations.list().map(({ validation, rects }) => [rects.map(formatRect).join(","), validation])),
      protection: protection === undefined ? null : { ...protection },
      charts: charts.map(({ series, ...chart }) => ({
        ...structuredClone(chart),
        series: series.map(({ name, values, categories }) => ({ name: typeof name === "string" ? name : place(model, name), values: place(model, values), categories: place(model, categories) })),
      })),
      conditionalFormats: conditionalFormats.map(({ id: _id, rects, ...format }) => ({ ...structuredClone(format), cells: rects.map(formatRect).join(",") })),
      cells: cellsOf(model, id),
      names: namesIn(model, id),
      tables: tablesIn(model, id),
    };
  });
  return {
    sheets,
    names: namesIn(model, undefined),
    settings: Object.fromEntries([...model.beside.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    xmlParts: model.beside.xmlParts.map(({ namespace, xml }) => ({ namespace, xml })),
    properties: { ...model.beside.properties },
  };
}

function place(model: Model, area: Area | undefined): string | null {
  if (area === undefined) return null;
  const sheet = model.grid.findSheet(area.sheetId);
  return sheet === undefined ? "#REF!" : sheetPrefix(sheet.getSheetName()) + formatRect(area.rect);
}

function cellsOf(model: Model, sheetId: string): Readonly<Record<string, unknown>> {
  const used = model.cells.used(sheetId, false);
  const cells: Record<string, unknown> = {};
  if (used === undefined) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { value, formula } = model.cells.read(sheetId, row, column);
      const style = plainStyle(model.cells.style(sheetId, row, column));
      if (value === "" && formula === undefined && style === undefined) continue;
      cells[`${columnName(column)}${row + 1}`] = { value, ...(formula === undefined ? {} : { formula }), ...(style === undefined ? {} : { style }) };
    }
  }
  return cells;
}

/** A style without what is empty or off, which looks the same as nothing; undefined when nothing is left. */
function plainStyle(style: IStyleData): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(style)
    .filter(([, value]) => value !== null && value !== undefined && value !== 0 && !(typeof value === "object" && Object.values(value).every((part) => part === null || part === 0)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function columnWidths(model: Model, sheetId: string): Readonly<Record<string, number>> {
  const sheet = model.grid.sheet(sheetId);
  const config = sheet.getSheet().getConfig();
  const widths: Record<string, number> = {};
  for (let column = 0; column < sheet.getMaxColumns(); column++) {
    const width = sheet.getColumnWidth(column);
    if (width !== config.defaultColumnWidth) widths[columnName(column)] = width;
  }
  return widths;
}

function namesIn(model: Model, sheetId: string | undefined): Readonly<Record<string, unknown>> {
  const names = [...namesOf(model.grid, sheetId)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name.name, { refersTo: formulaOf(name).slice(1), comment: name.comment ?? "", hidden: name.hidden === true }]));
}

function tablesIn(model: Model, sheetId: string): Readonly<Record<string, unknown>> {
  const tables = model.tables.list().filter((table) => table.subUnitId === sheetId).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(tables.map((table) => [table.name, { range: formatRect(coreRect(table)), ...model.beside.table(table.id) }]));
}
