import { invalidArgument } from "../api-error";
import { coreRect } from "../grid/table-store";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { RangeObject } from "./range";
import type { TableParts } from "./table-parts";

/** `Excel.TableColumnCollection`. */
export class TableColumnsObject extends HostCollection<TableColumnObject> {
  readonly typeName = "TableColumnCollection";
  readonly #model: Model;
  readonly #table: TableParts;

  constructor(model: Model, table: TableParts) {
    super();
    this.#model = model;
    this.#table = table;
  }

  list(): readonly TableColumnObject[] {
    const { columns } = coreRect(this.#table.stored());
    return Array.from({ length: columns }, (_, index) => new TableColumnObject(this.#model, this.#table, index));
  }

  keys(item: TableColumnObject): readonly string[] {
    return [String(item.id), item.name];
  }

  /** Adds a column before `index`, or at the end; `values` are of the whole column, its header included. */
  async add(index?: number | null, values?: unknown, name?: string | null): Promise<TableColumnObject> {
    const table = this.#table.stored();
    assertWritable(this.#model, table.subUnitId);
    const core = coreRect(table);
    const at = index == null || index === -1 ? core.columns : index;
    if (!(Number.isInteger(at) && at >= 0 && at <= core.columns)) throw invalidArgument(`column index ${String(index)}`);
    const place = new RangeObject(this.#model, table.subUnitId, { ...core, column: core.column + at, columns: 1 });
    await place.insert("Right");
    if (values != null) place.values = values;
    if (name != null) place.getRow(0).values = [[name]];
    this.#model.tables.resize(this.#table.stored(), { ...core, columns: core.columns + 1 });
    return new TableColumnObject(this.#model, this.#table, at);
  }
}

/** `Excel.TableColumn`. */
class TableColumnObject extends HostObject {
  readonly typeName = "TableColumn";
  override readonly scalars = ["id", "index", "name", "values"];
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
    return { Id: this.id };
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return String(this.#header().value);
  }

  set name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument("a column needs a name");
    this.getHeaderRowRange().values = [[`'${name}`]];
    this.#model.tables.syncHeaders(this.#table.id);
  }

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
    this.#model.tables.syncHeaders(this.#table.id);
  }

  getRange(): RangeObject {
    return this.#table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): RangeObject {
    return this.#table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): RangeObject {
    return this.#table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): RangeObject {
    return this.#table.getTotalRowRange().getColumn(this.index);
  }

  async delete(): Promise<void> {
    const table = this.#table.stored();
    assertWritable(this.#model, table.subUnitId);
    const core = coreRect(table);
    if (core.columns === 1) throw invalidArgument("a table keeps one column");
    await this.getRange().delete("Left");
    this.#model.tables.resize(this.#table.stored(), { ...core, columns: core.columns - 1 });
  }

  #header(): ReturnType<Model["cells"]["read"]> {
    const { row, column } = this.getHeaderRowRange().rect;
    return this.#model.cells.read(this.#table.stored().subUnitId, row, column);
  }
}
