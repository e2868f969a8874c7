import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { invalidArgument } from "../api-error";
import { HostObject } from "../host-object";
import { assertWritable, isUnlocked, type Model } from "../model";
import { PIXELS_PER_POINT } from "../points";
import { BordersObject } from "./borders";
import { color, shared, type CellArea } from "./cell-area";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT, Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

/** Univer's own distance of a text from the left edge, and what an indent of Excel's adds to it. */
const CELL_PADDING = 2;
const PIXELS_PER_INDENT = 9;
const DEEPEST_INDENT = 250;

function keyOf<T>(names: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends HostObject {
  readonly typeName = "RangeFormat";
  override readonly scalars = ["columnWidth", "rowHeight", "horizontalAlignment", "indentLevel", "verticalAlignment", "wrapText"];
  readonly #range: CellArea;

  constructor(range: CellArea) {
    super();
    this.#range = range;
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.#range);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.#range);
  }

  get borders(): BordersObject {
    return new BordersObject(this.#range);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.#range);
  }

  get horizontalAlignment(): string | null {
    return shared(this.#range, (style) => keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General");
  }

  set horizontalAlignment(name: string) {
    const ht = HORIZONTAL[name];
    if (ht === undefined) throw invalidArgument(`horizontalAlignment '${name}'`);
    this.#range.restyle({ ht: ht === HorizontalAlign.UNSPECIFIED ? null : ht });
  }

  get verticalAlignment(): string | null {
    return shared(this.#range, (style) => keyOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM) ?? "Bottom");
  }

  set verticalAlignment(name: string) {
    const vt = VERTICAL[name];
    if (vt === undefined) throw invalidArgument(`verticalAlignment '${name}'`);
    this.#range.restyle({ vt });
  }

  get indentLevel(): number | null {
    return shared(this.#range, (style) => (style.pd?.l == null ? 0 : (style.pd.l - CELL_PADDING) / PIXELS_PER_INDENT));
  }

  set indentLevel(level: number) {
    if (!(Number.isInteger(level) && level >= 0 && level <= DEEPEST_INDENT)) throw invalidArgument(`indentLevel ${String(level)}`);
    this.#range.restyle({ pd: level === 0 ? null : { l: CELL_PADDING + level * PIXELS_PER_INDENT } });
  }

  get wrapText(): boolean | null {
    return shared(this.#range, (style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.#range.restyle({ tb: wrap ? WrapStrategy.WRAP : null });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    return same(this.#columns().map((column) => this.#sheet().getColumnWidth(column) / PIXELS_PER_POINT));
  }

  set columnWidth(points: number) {
    assertWritable(this.#range.model, this.#range.sheetId, undefined, "allowFormatColumns");
    if (!(points >= 0)) throw invalidArgument(`columnWidth ${String(points)}`);
    const { column, columns } = this.#range.rect;
    this.#range.model.grid.makeRoom(this.#range.sheetId, 0, column + columns);
    this.#sheet().setColumnWidths(column, columns, Math.round(points * PIXELS_PER_POINT));
  }

  get rowHeight(): number | null {
    return same(this.#rows().map((row) => this.#sheet().getRowHeight(row) / PIXELS_PER_POINT));
  }

  set rowHeight(points: number) {
    assertWritable(this.#range.model, this.#range.sheetId, undefined, "allowFormatRows");
    if (!(points >= 0)) throw invalidArgument(`rowHeight ${String(points)}`);
    const rows = this.#rows();
    const first = rows[0];
    if (first !== undefined) this.#sheet().setRowHeightsForced(first, rows.length, Math.round(points * PIXELS_PER_POINT));
  }

  /** Estimates the width from the longest text, since text can only be measured where it is drawn. */
  autofitColumns(): void {
    assertWritable(this.#range.model, this.#range.sheetId);
    const { model, sheetId } = this.#range;
    const used = model.cells.used(sheetId, true);
    for (const column of this.#columns()) {
      const cells = used && this.#range.at({ row: used.row, column, rows: used.rows, columns: 1 });
      const longest = Math.max(0, ...((cells?.text ?? []) as readonly (readonly string[])[]).map(([text = ""]) => text.length));
      if (longest > 0) this.#sheet().setColumnWidths(column, 1, Math.round(longest * 7.5) + 12);
    }
  }

  autofitRows(): void {
    assertWritable(this.#range.model, this.#range.sheetId);
    const rows = this.#rows();
    if (rows[0] !== undefined) this.#sheet().setRowAutoHeight(rows[0], rows.length);
  }

  #sheet(): ReturnType<Model["grid"]["sheet"]> {
    return this.#range.model.grid.sheet(this.#range.sheetId);
  }

  #columns(): readonly number[] {
    const rect = this.#range.inGrid();
    return rect === undefined ? [] : Array.from({ length: rect.columns }, (_, j) => rect.column + j);
  }

  #rows(): readonly number[] {
    const rect = this.#range.inGrid();
    return rect === undefined ? [] : Array.from({ length: rect.rows }, (_, i) => rect.row + i);
  }
}

function same(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** `Excel.RangeFill`. */
class RangeFillObject extends HostObject {
  readonly typeName = "RangeFill";
  override readonly scalars = ["color"];
  readonly #range: CellArea;

  constructor(range: CellArea) {
    super();
    this.#range = range;
  }

  get color(): string | null {
    return shared(this.#range, (style) => style.bg?.rgb ?? "#FFFFFF");
  }

  set color(value: string) {
    this.#range.restyle({ bg: value === "" ? null : { rgb: color(value) } });
  }

  clear(): void {
    this.#range.restyle({ bg: null });
  }
}

/** `Excel.RangeFont`. */
class RangeFontObject extends HostObject {
  readonly typeName = "RangeFont";
  override readonly scalars = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"];
  readonly #range: CellArea;

  constructor(range: CellArea) {
    super();
    this.#range = range;
  }

  get bold(): boolean | null {
    return shared(this.#range, (style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(on: boolean) {
    this.#range.restyle({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean | null {
    return shared(this.#range, (style) => style.it === BooleanNumber.TRUE);
  }

  set italic(on: boolean) {
    this.#range.restyle({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get color(): string | null {
    return shared(this.#range, (style) => style.cl?.rgb ?? "#000000");
  }

  set color(value: string) {
    this.#range.restyle({ cl: value === "" ? null : { rgb: color(value) } });
  }

  get name(): string | null {
    return shared(this.#range, (style) => style.ff ?? "Calibri");
  }

  set name(name: string) {
    this.#range.restyle({ ff: name });
  }

  get size(): number | null {
    return shared(this.#range, (style) => style.fs ?? 11);
  }

  set size(points: number) {
    this.#range.restyle({ fs: points });
  }

  get strikethrough(): boolean | null {
    return shared(this.#range, (style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(on: boolean) {
    this.#range.restyle({ st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get underline(): string | null {
    return shared(this.#range, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(kind: string) {
    this.#range.restyle({ ul: { s: kind === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } });
  }
}

/** `Excel.FormatProtection`: takes effect once the sheet is protected. */
class FormatProtectionObject extends HostObject {
  readonly typeName = "FormatProtection";
  override readonly scalars = ["locked"];
  readonly #range: CellArea;

  constructor(range: CellArea) {
    super();
    this.#range = range;
  }

  get locked(): boolean {
    return !isUnlocked(this.#range.model.beside.sheet(this.#range.sheetId).locks, this.#range.rect);
  }

  set locked(locked: boolean) {
    assertWritable(this.#range.model, this.#range.sheetId);
    this.#range.model.beside.sheet(this.#range.sheetId).locks.push({ rect: this.#range.rect, locked });
  }
}
