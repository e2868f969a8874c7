/** A sheet on paper: what a model writes, and rows, columns and cells that are added, moved and typed as Excel does it. */
import { type Content, type FoundSheet, type FoundValue, type Place, type SheetEdit, type SheetModel, isFormula } from "../../src/workbook";
import { relocate } from "../../src/workbook/update/relocate";

const GONE = { row: -1, column: -1 } as const;

const written = (content: Content): FoundValue => (isFormula(content) ? `=${content.formula}` : (content ?? ""));
const shown = (content: Content): FoundValue => (isFormula(content) ? content.value : (content ?? ""));

export class PaperSheet {
  #formulas: FoundValue[][] = [];
  #values: FoundValue[][] = [];
  readonly #names = new Map<string, Place>();
  #table: FoundSheet["table"];

  constructor(
    readonly model: SheetModel<Content>,
    withAnchors = true,
  ) {
    const [table] = model.tables;
    if (!table) throw new Error("no table");
    this.#table = { name: table.name, row: table.row, column: table.column, rows: table.rows.length + 1, columns: table.columns.length };
    for (const { row, column, text } of model.texts) this.type({ row, column }, text);
    for (const { row, column, content } of model.cells ?? []) this.type({ row, column }, content);
    table.columns.forEach(({ header }, column) => this.type({ row: table.row, column }, header));
    table.rows.forEach((row, at) => row.forEach((content, column) => this.type({ row: table.row + 1 + at, column }, content)));
    for (const { name, row, column, hidden } of model.names ?? []) if (withAnchors || !hidden) this.#names.set(name, { row, column });
  }

  type({ row, column }: Place, content: Content): void {
    for (const [grid, value] of [
      [this.#formulas, written(content)],
      [this.#values, shown(content)],
    ] as const) {
      while (grid.length <= row) grid.push([]);
      const cells = grid[row] as FoundValue[];
      while (cells.length <= column) cells.push("");
      cells[column] = value;
    }
  }

  named(name: string): Place {
    const place = this.#names.get(name);
    if (!place) throw new Error(`no cell '${name}'`);
    return place;
  }

  /** The cell of a charge's row under a header. */
  cell(charge: string, header: string): Place {
    const { row, column, rows, columns } = this.#table;
    const columnOf = (text: string): number => {
      const at = Array.from({ length: columns }, (_, index) => column + index).find((index) => this.#formulas[row]?.[index] === text);
      if (at === undefined) throw new Error(`no column '${text}'`);
      return at;
    };
    const at = Array.from({ length: rows - 1 }, (_, index) => row + 1 + index).find((index) => this.#formulas[index]?.[columnOf("Regel")] === charge);
    if (at === undefined) throw new Error(`no row '${charge}'`);
    return { row: at, column: columnOf(header) };
  }

  at({ row, column }: Place): FoundValue {
    return this.#formulas[row]?.[column] ?? "";
  }

  insertRows(row: number, count: number): void {
    const empty = (): FoundValue[][] => Array.from({ length: count }, () => []);
    this.#formulas.splice(row, 0, ...empty());
    this.#values.splice(row, 0, ...empty());
    const { row: header, rows } = this.#table;
    const inside = row > header && row < header + rows;
    this.#table = { ...this.#table, row: row <= header ? header + count : header, rows: inside ? rows + count : rows };
    this.#move((place) => (place.row >= row ? { ...place, row: place.row + count } : place));
  }

  deleteRows(row: number, count: number): void {
    this.#formulas.splice(row, count);
    this.#values.splice(row, count);
    const { row: header, rows } = this.#table;
    const inside = Math.max(0, Math.min(row + count, header + rows) - Math.max(row, header));
    this.#table = { ...this.#table, row: row < header ? header - count : header, rows: rows - inside };
    this.#move((place) => (place.row < row ? place : place.row < row + count ? GONE : { ...place, row: place.row - count }));
  }

  /** A whole column; inside the table it becomes a column of it, with the header. */
  insertColumn(column: number, header: string): void {
    for (const grid of [this.#formulas, this.#values]) for (const row of grid) if (row.length > column) row.splice(column, 0, "");
    const { column: first, columns, row } = this.#table;
    const inside = column > first && column < first + columns;
    this.#table = { ...this.#table, column: column <= first ? first + 1 : first, columns: inside ? columns + 1 : columns };
    this.#move((place) => (place.column >= column ? { ...place, column: place.column + 1 } : place));
    if (inside) this.type({ row, column }, header);
  }

  apply(edits: readonly SheetEdit[]): void {
    for (const edit of edits) {
      if (edit.kind === "insertRows") this.insertRows(edit.row, edit.count);
      if (edit.kind === "deleteRows") this.deleteRows(edit.row, edit.count);
      if (edit.kind === "write") this.type(edit, edit.content);
      if (edit.kind === "name") this.#names.set(edit.name.name, { row: edit.name.row, column: edit.name.column });
      if (edit.kind === "dropName") this.#names.delete(edit.name);
    }
  }

  found(): FoundSheet {
    return { name: this.model.name, table: this.#table, names: new Map(this.#names), formulas: this.#formulas.map((row) => [...row]), values: this.#values.map((row) => [...row]) };
  }

  #move(move: (place: Place) => Place): void {
    for (const row of this.#formulas)
      row.forEach((content, column) => {
        if (typeof content === "string" && content.startsWith("=")) row[column] = relocate(content, (place) => move(place));
      });
    for (const [name, place] of this.#names) {
      const moved = move(place);
      if (moved === GONE) this.#names.delete(name);
      else this.#names.set(name, moved);
    }
  }
}
