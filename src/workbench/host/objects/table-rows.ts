import { intersect } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import { coreRect } from "../grid/table-store";
import { HostCollection, HostObject } from "../host-object";
import { takeFormats } from "../line-edits";
import { assertWritable, type Model } from "../model";
import { NO_VALIDATION } from "../validations";
import { RangeObject } from "./range";
import type { TableParts } from "./table-parts";

/** `Excel.TableRowCollection`: the rows of a table's data. */
export class TableRowsObject extends HostCollection<TableRowObject> {
  readonly typeName = "TableRowCollection";
  readonly #model: Model;
  readonly #table: TableParts;

  constructor(model: Model, table: TableParts) {
    super();
    this.#model = model;
    this.#table = table;
  }

  list(): readonly TableRowObject[] {
    const rows = coreRect(this.#table.stored()).rows - 1;
    return Array.from({ length: rows }, (_, index) => new TableRowObject(this.#model, this.#table, index));
  }

  keys(item: TableRowObject): readonly string[] {
    return [String(item.index)];
  }

  /** Adds rows before `index`, or at the end; what stands below the table moves down. */
  async add(index?: number | null, values?: unknown): Promise<TableRowObject> {
    const table = this.#table.stored();
    assertWritable(this.#model, table.subUnitId);
    const core = coreRect(table);
    const matrix = toRows(values, core.columns);
    const at = index == null || index === -1 ? core.rows - 1 : index;
    if (!(Number.isInteger(at) && at >= 0 && at <= core.rows - 1)) throw invalidArgument(`row index ${String(index)}`);
    const place = new RangeObject(this.#model, table.subUnitId, { ...core, row: core.row + 1 + at, rows: matrix.length });
    const alike = this.#columnsAlike();
    const isShifted = at < core.rows - 1 || this.#table.showTotals || this.#hasContentsBelow(core.row + core.rows, core.column, core.columns);
    if (isShifted) await place.insert("Down");
    this.#model.tables.resize(this.#table.stored(), { ...core, rows: core.rows + matrix.length });
    if (!isShifted) takeFormats(this.#model, table.subUnitId, place.rect, "row");
    const { validations } = this.#model.beside.sheet(table.subUnitId);
    const neighbour = at > 0 ? core.row + at : core.row + 1 + matrix.length;
    for (const column of alike) {
      const [validation] = validations.within({ row: neighbour, rows: 1, column, columns: 1 });
      if (validation !== undefined && validation !== NO_VALIDATION) validations.change({ ...place.rect, column, columns: 1 }, validation);
    }
    place.values = matrix;
    return new TableRowObject(this.#model, this.#table, at);
  }

  /** The columns of which all data ask for the same: new rows ask for that too. */
  #columnsAlike(): readonly number[] {
    const { row, column, rows, columns } = this.#table.getDataBodyRange().rect;
    const { validations } = this.#model.beside.sheet(this.#table.stored().subUnitId);
    return Array.from({ length: columns }, (_, index) => column + index).filter((at) => validations.within({ row, rows, column: at, columns: 1 }).length === 1);
  }

  #hasContentsBelow(row: number, column: number, columns: number): boolean {
    const used = this.#model.cells.used(this.#table.stored().subUnitId, false);
    return used !== undefined && intersect(used, { row, column, rows: Math.max(1, used.row + used.rows - row), columns }) !== undefined;
  }
}

/** `Excel.TableRow`. */
class TableRowObject extends HostObject {
  readonly typeName = "TableRow";
  override readonly scalars = ["index", "values"];
  readonly index: number;
  readonly #model: Model;
  readonly #table: TableParts;

  constructor(model: Model, table: TableParts, index: number) {
    super();
    this.#model = model;
    this.#table = table;
    this.index = index;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Index: this.index };
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeObject {
    const body = this.#table.getDataBodyRange();
    if (this.index >= body.rowCount) throw itemNotFound(`the table '${this.#table.name}' has no row ${this.index}`);
    return body.getRow(this.index);
  }

  /** Deletes the row; a table keeps one row of data, which is then emptied. */
  async delete(): Promise<void> {
    const table = this.#table.stored();
    const core = coreRect(table);
    const range = this.getRange();
    if (core.rows <= 2) {
      range.clear("Contents");
      return;
    }
    assertWritable(this.#model, table.subUnitId);
    await range.delete("Up");
    this.#model.tables.resize(this.#table.stored(), { ...core, rows: core.rows - 1 });
  }
}

function toRows(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values == null) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) throw invalidArgument("rows are an array of values");
  const rows = (values.every((line) => Array.isArray(line)) ? values : [values]) as readonly (readonly unknown[])[];
  if (rows.length === 0 || rows.some((line) => line.length !== columns)) throw invalidArgument(`each row needs ${columns} values`);
  return rows;
}
