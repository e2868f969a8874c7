import { itemNotFound } from "../api-error";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import { HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { RangeObject } from "./range";
import { resolveAddress } from "./resolve-address";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject extends HostObject {
  readonly typeName = "WorksheetFreezePanes";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  freezeRows(count = 0): void {
    this.#freeze(count, 0);
  }

  freezeColumns(count = 0): void {
    this.#freeze(0, count);
  }

  /** Freezes the rows above and the columns left of the range's end. */
  freezeAt(range: RangeObject | string): void {
    const { rect } = range instanceof RangeObject ? range : resolveAddress(this.#model, this.#sheetId, range);
    this.#freeze(rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows, rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns);
  }

  unfreeze(): void {
    assertWritable(this.#model, this.#sheetId);
    this.#model.grid.sheet(this.#sheetId).cancelFreeze();
  }

  getLocation(): RangeObject {
    const range = this.getLocationOrNullObject();
    if (range === null) throw itemNotFound("no panes are frozen");
    return range;
  }

  getLocationOrNullObject(): RangeObject | null {
    const { xSplit, ySplit } = this.#model.grid.sheet(this.#sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const rect = { row: 0, column: 0, rows: ySplit > 0 ? ySplit : MAX_ROWS, columns: xSplit > 0 ? xSplit : MAX_COLUMNS };
    return new RangeObject(this.#model, this.#sheetId, rect);
  }

  #freeze(rows: number, columns: number): void {
    assertWritable(this.#model, this.#sheetId);
    this.#model.grid.makeRoom(this.#sheetId, rows + 1, columns + 1);
    this.#model.grid.sheet(this.#sheetId).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
