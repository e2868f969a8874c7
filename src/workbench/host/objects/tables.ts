import { intersect, type Rect } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import type { TableBeside } from "../beside";
import { nameIn } from "../grid/defined-names";
import { readEntry } from "../grid/entry";
import { coreRect, tableRect, type GridTable } from "../grid/table-store";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { assertName } from "./names";
import { RangeObject } from "./range";
import { resolveAddress } from "./resolve-address";
import { TableColumnsObject } from "./table-columns";
import type { TableParts } from "./table-parts";
import { TableRowsObject } from "./table-rows";

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** `Excel.TableCollection`: of the workbook, or of one sheet. */
export class TablesObject extends HostCollection<TableObject> {
  readonly typeName = "TableCollection";
  readonly #model: Model;
  readonly #sheetId: string | undefined;

  constructor(model: Model, sheetId: string | undefined) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override eventTarget(): string {
    return this.#sheetId ?? "Workbook";
  }

  list(): readonly TableObject[] {
    const order = this.#model.grid.sheets().map((sheet) => sheet.getSheetId());
    const tables = this.#model.tables.list().filter((table) => this.#sheetId === undefined || table.subUnitId === this.#sheetId);
    const sorted = [...tables].sort((a, b) => order.indexOf(a.subUnitId) - order.indexOf(b.subUnitId));
    return sorted.map((table) => new TableObject(this.#model, table.id));
  }

  keys(item: TableObject): readonly string[] {
    return [item.id, item.name];
  }

  async add(address: RangeObject | string, hasHeaders: boolean): Promise<TableObject> {
    const home = this.#sheetId ?? this.#model.grid.workbook.getActiveSheet().getSheetId();
    const range = address instanceof RangeObject ? address : resolveAddress(this.#model, home, address);
    if (this.#sheetId !== undefined && range.sheetId !== this.#sheetId) throw invalidArgument(`'${range.address}' is on another worksheet`);
    assertWritable(this.#model, range.sheetId);
    const overlapped = this.#model.tables.list().find((table) =>
      table.subUnitId === range.sheetId && intersect(tableRect(table, this.#model.beside.table(table.id).showTotals), range.rect));
    if (overlapped) throw invalidArgument(`a table cannot overlap the table '${overlapped.name}'`);
    let { rect } = range;
    if (hasHeaders !== true) {
      if (this.#hasContents(range.sheetId, { ...rect, rows: rect.rows + 1 })) await range.getRow(0).insert("Down");
      rect = { ...rect, rows: rect.rows + 1 };
    } else if (rect.rows === 1) {
      rect = { ...rect, rows: 2 };
    }
    const id = this.#freeId();
    this.#model.tables.add(range.sheetId, id, this.#freeName(), rect);
    return new TableObject(this.#model, id);
  }

  #hasContents(sheetId: string, rect: Rect): boolean {
    const used = this.#model.cells.used(sheetId, true);
    return used !== undefined && intersect(used, rect) !== undefined;
  }

  #freeId(): string {
    const taken = new Set(this.#model.tables.list().map((table) => table.id));
    let n = taken.size + 1;
    while (taken.has(`{TABLE-${n}}`)) n += 1;
    return `{TABLE-${n}}`;
  }

  #freeName(): string {
    const stem = this.#model.locale.startsWith("nl") ? "Tabel" : "Table";
    let n = 1;
    while (this.#model.tables.findByName(`${stem}${n}`)) n += 1;
    return `${stem}${n}`;
  }
}

/** `Excel.Table`. */
export class TableObject extends HostObject implements TableParts {
  readonly typeName = "Table";
  override readonly scalars = [
    "id", "name", "style", "showHeaders", "showTotals", "showBandedRows", "showBandedColumns", "showFilterButton",
    "highlightFirstColumn", "highlightLastColumn", "legacyId",
  ];
  /** Univer draws no table without its header row. */
  readonly showHeaders = true;
  readonly id: string;
  readonly #model: Model;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override eventTarget(): string {
    return this.id;
  }

  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.stored().name;
  }

  set name(name: string) {
    this.#assertWritable();
    assertName(name);
    const other = this.#model.tables.findByName(name);
    if ((other && other.id !== this.id) || nameIn(this.#model.grid, name, undefined)) {
      throw invalidArgument(`the name '${name}' is already in use`);
    }
    const table = this.stored();
    if (table.name !== name) this.#model.tables.rename(table, name);
  }

  get style(): string {
    return this.#beside.style;
  }

  set style(style: string) {
    if (style !== "" && !STYLE.test(style)) throw invalidArgument(`there is no table style '${style}'`);
    this.#assertWritable();
    this.#beside.style = style;
  }

  get showBandedRows(): boolean {
    return this.#beside.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.#assertWritable();
    this.#beside.showBandedRows = show;
  }

  get showBandedColumns(): boolean {
    return this.#beside.showBandedColumns;
  }

  set showBandedColumns(show: boolean) {
    this.#assertWritable();
    this.#beside.showBandedColumns = show;
  }

  get showFilterButton(): boolean {
    return this.#beside.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.#assertWritable();
    this.#beside.showFilterButton = show;
  }

  get highlightFirstColumn(): boolean {
    return this.#beside.highlightFirstColumn;
  }

  set highlightFirstColumn(on: boolean) {
    this.#assertWritable();
    this.#beside.highlightFirstColumn = on;
  }

  get highlightLastColumn(): boolean {
    return this.#beside.highlightLastColumn;
  }

  set highlightLastColumn(on: boolean) {
    this.#assertWritable();
    this.#beside.highlightLastColumn = on;
  }

  get showTotals(): boolean {
    return this.#beside.showTotals;
  }

  /** The first totals row has a label in its first cell and a total of the last column. */
  set showTotals(show: boolean) {
    this.#assertWritable();
    if (show === this.#beside.showTotals) return;
    const core = coreRect(this.stored());
    const totals = { ...core, row: core.row + core.rows, rows: 1 };
    this.#beside.showTotals = show;
    const last = this.columns.getItemAt(core.columns - 1).name;
    const entries = Array.from({ length: core.columns }, (_, index) => {
      if (!show) return readEntry("", false);
      if (index === 0) return readEntry("Totaal", false);
      return index === core.columns - 1 ? readEntry(`=SUBTOTAL(109,${this.name}[${last}])`, false) : undefined;
    });
    this.#model.cells.write(this.stored().subUnitId, totals, [entries]);
  }

  get worksheet(): HostObject {
    return this.#model.objects.worksheet(this.stored().subUnitId);
  }

  get columns(): TableColumnsObject {
    return new TableColumnsObject(this.#model, this);
  }

  get rows(): TableRowsObject {
    return new TableRowsObject(this.#model, this);
  }

  getRange(): RangeObject {
    return this.#range(tableRect(this.stored(), this.#beside.showTotals));
  }

  getHeaderRowRange(): RangeObject {
    return this.#range({ ...coreRect(this.stored()), rows: 1 });
  }

  getDataBodyRange(): RangeObject {
    const core = coreRect(this.stored());
    return this.#range({ ...core, row: core.row + 1, rows: core.rows - 1 });
  }

  getTotalRowRange(): RangeObject {
    if (!this.showTotals) throw itemNotFound(`the table '${this.name}' shows no totals`);
    return this.getRange().getLastRow();
  }

  resize(range: RangeObject | string): void {
    this.#assertWritable();
    const table = this.stored();
    const target = range instanceof RangeObject ? range : resolveAddress(this.#model, table.subUnitId, range);
    const core = coreRect(table);
    if (target.sheetId !== table.subUnitId || target.rect.row !== core.row || !intersect(target.rect, core) || target.rect.rows < 2) {
      throw invalidArgument("the header row of a table must stay in the same row, and the new range must overlap the old");
    }
    this.#model.tables.resize(table, target.rect);
  }

  /** Deletes the table and clears its cells, as deleting a table does in Excel. */
  delete(): void {
    this.#assertWritable();
    const range = this.getRange();
    this.forget();
    range.clear("All");
  }

  convertToRange(): RangeObject {
    this.#assertWritable();
    const range = this.getRange();
    this.forget();
    return range;
  }

  /** Takes the table away and leaves its cells. */
  forget(): void {
    this.#model.tables.remove(this.stored());
    this.#model.beside.forgetTable(this.id);
  }

  stored(): GridTable {
    const table = this.#model.tables.find(this.id);
    if (table === undefined) throw itemNotFound("the table was deleted");
    return table;
  }

  get #beside(): TableBeside {
    this.stored();
    return this.#model.beside.table(this.id);
  }

  #range(rect: Rect): RangeObject {
    return new RangeObject(this.#model, this.stored().subUnitId, rect);
  }

  #assertWritable(): void {
    assertWritable(this.#model, this.stored().subUnitId);
  }
}

