import type { Rect } from "../a1";
import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { ChartsObject } from "./charts";
import { FreezePanesObject } from "./freeze-panes";
import { NamedItemsObject } from "./names";
import { PageLayoutObject } from "./page-layout";
import { ProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject, resolveAreas } from "./range-areas";
import { resolveAddress } from "./resolve-address";
import { TablesObject } from "./tables";

type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** `Excel.Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly typeName = "Worksheet";
  override readonly scalars = ["id", "name", "position", "showGridlines", "tabColor", "visibility"];
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

  get name(): string {
    return this.#sheet().getSheetName();
  }

  set name(name: string) {
    assertSheetName(this.#model, name, this.id);
    this.#model.grid.run("sheet.command.set-worksheet-name", { name }, this.id);
  }

  get position(): number {
    return this.#model.grid.sheets().findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  set position(position: number) {
    if (!(position >= 0 && position < this.#model.grid.sheets().length)) throw invalidArgument(`position ${String(position)}`);
    if (position !== this.position) this.#model.grid.run("sheet.command.set-worksheet-order", { order: position }, this.id);
  }

  get visibility(): Visibility {
    if (!this.#sheet().isSheetHidden()) return "Visible";
    return this.#model.beside.sheet(this.id).isVeryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: Visibility) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument(`visibility '${String(visibility)}'`);
    this.#model.beside.sheet(this.id).isVeryHidden = visibility === "VeryHidden";
    const sheet = this.#sheet();
    if (visibility === "Visible") {
      if (sheet.isSheetHidden()) sheet.showSheet();
    } else if (!sheet.isSheetHidden()) {
      const shown = this.#model.grid.sheets().filter((other) => !other.isSheetHidden());
      if (shown.length === 1) throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      sheet.hideSheet();
    }
  }

  get tabColor(): string {
    return this.#sheet().getTabColor() ?? "";
  }

  set tabColor(color: string) {
    if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument(`'${color}' is no colour`);
    this.#sheet().setTabColor(color.toUpperCase());
  }

  get showGridlines(): boolean {
    return !this.#sheet().hasHiddenGridLines();
  }

  set showGridlines(show: boolean) {
    this.#sheet().setHiddenGridlines(!show);
  }

  get tables(): TablesObject {
    return new TablesObject(this.#model, this.id);
  }

  get charts(): ChartsObject {
    return new ChartsObject(this.#model, this.id);
  }

  get names(): NamedItemsObject {
    return new NamedItemsObject(this.#model, this.id);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.#model, this.id);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#model, this.id);
  }

  get protection(): ProtectionObject {
    return new ProtectionObject(this.#model, this.id);
  }

  getRange(address = ""): RangeObject {
    this.#sheet();
    return resolveAddress(this.#model, this.id, address ?? "");
  }

  getRanges(address?: string | null): RangeAreasObject {
    this.#sheet();
    if (address == null || address === "") return new RangeAreasObject(this.#model, this.id, [this.getRange().rect]);
    return resolveAreas(this.#model, this.id, address);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.#range({ row, column, rows, columns });
  }

  getCell(row: number, column: number): RangeObject {
    return this.#range({ row, column, rows: 1, columns: 1 });
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const used = this.#model.cells.used(this.id, valuesOnly === true);
    return used === undefined ? null : this.#range(used);
  }

  getNext(visibleOnly = false): WorksheetObject {
    return found(this.getNextOrNullObject(visibleOnly), "a next worksheet");
  }

  getNextOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetObject {
    return found(this.getPreviousOrNullObject(visibleOnly), "a previous worksheet");
  }

  getPreviousOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.#neighbour(-1, visibleOnly);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new ApiError("InvalidOperation", `The worksheet '${this.name}' is hidden and cannot be activated.`);
    this.#model.grid.workbook.setActiveSheet(this.id);
  }

  calculate(markAllDirty = false): void {
    if (markAllDirty === true) this.#model.calculation.recalculateAll();
    else this.getUsedRangeOrNullObject()?.calculate();
  }

  delete(): void {
    assertWritable(this.#model, this.id);
    const others = this.#model.grid.sheets().filter((sheet) => sheet.getSheetId() !== this.id && !sheet.isSheetHidden());
    if (others.length === 0) throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.tables.list().forEach((table) => table.forget());
    this.#model.grid.workbook.deleteSheet(this.#sheet());
  }

  #sheet(): ReturnType<Model["grid"]["sheet"]> {
    return this.#model.grid.sheet(this.id);
  }

  #range(rect: Rect): RangeObject {
    this.#sheet();
    return new RangeObject(this.#model, this.id, rect);
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): WorksheetObject | null {
    const sheets = this.#model.grid.sheets();
    for (let n = this.position + step; n >= 0 && n < sheets.length; n += step) {
      const sheet = sheets[n];
      if (sheet && !(visibleOnly === true && sheet.isSheetHidden())) return new WorksheetObject(this.#model, sheet.getSheetId());
    }
    return null;
  }
}

/** `Excel.WorksheetCollection`. */
export class WorksheetsObject extends HostCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override eventTarget(): string {
    return "Workbook";
  }

  list(): readonly WorksheetObject[] {
    return this.#model.grid.sheets().map((sheet) => new WorksheetObject(this.#model, sheet.getSheetId()));
  }

  keys(item: WorksheetObject): readonly string[] {
    return [item.id, item.name];
  }

  add(name?: string | null): WorksheetObject {
    const { grid } = this.#model;
    if (name != null && name !== "") assertSheetName(this.#model, name);
    const active = grid.workbook.getActiveSheet().getSheetId();
    const before = new Set(grid.sheets().map((sheet) => sheet.getSheetId()));
    grid.run("sheet.command.insert-sheet", { index: before.size, sheet: { name: name || this.#freeName() } });
    const added = grid.sheets().find((sheet) => !before.has(sheet.getSheetId()));
    if (added === undefined) throw new ApiError("GeneralException", "Univer added no sheet.");
    // Univer shows a new sheet at once, Excel only when it is told to.
    grid.workbook.setActiveSheet(active);
    return new WorksheetObject(this.#model, added.getSheetId());
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.#model, this.#model.grid.workbook.getActiveSheet().getSheetId());
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return found(this.#shown(visibleOnly)[0] ?? null, "a visible worksheet");
  }

  getLast(visibleOnly = false): WorksheetObject {
    return found(this.#shown(visibleOnly).at(-1) ?? null, "a visible worksheet");
  }

  override getCount(visibleOnly = false): number {
    return this.#shown(visibleOnly).length;
  }

  #shown(visibleOnly: boolean): readonly WorksheetObject[] {
    return this.list().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  #freeName(): string {
    const stem = this.#model.locale.startsWith("nl") ? "Blad" : "Sheet";
    let n = this.#model.grid.sheets().length + 1;
    while (this.#model.grid.sheetByName(`${stem}${n}`)) n += 1;
    return `${stem}${n}`;
  }
}

/** Excel's rules for a sheet's name: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, no double. */
function assertSheetName(model: Model, name: string, ownId?: string): void {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`'${String(name)}' is no name for a worksheet`);
  }
  const other = model.grid.sheetByName(name);
  if (other && other.getSheetId() !== ownId) throw new ApiError("ItemAlreadyExists", `A worksheet with the name '${name}' already exists.`);
}

function found<T>(item: T | null, what: string): T {
  if (item === null) throw itemNotFound(what);
  return item;
}

