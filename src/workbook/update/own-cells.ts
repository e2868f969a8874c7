/**
 * The cells that the add-in owns on a sheet, each with an identity that outlives moving: a cell of the table by its
 * row's key and its column, another one by the named cell of its row and how far it stands from that.
 */
import { type Area, type ColumnModel, type Content, type NameModel, type NumberFormat, type SheetModel, type TableModel, type TextStyle, type ValidationModel, tableArea } from "../sheet";
import type { Place } from "./found";

/** How a cell is made when it is new: a cell of a table as its column says, another one by its style. */
export interface Look {
  readonly format: NumberFormat;
  readonly style: TextStyle | null;
  readonly column: ColumnModel | null;
  readonly isInput: boolean;
  readonly validation: ValidationModel | null;
}

export interface OwnCell {
  readonly identity: string;
  /** Where it stands in the model. */
  readonly place: Place;
  readonly content: Content;
  readonly look: Look;
  readonly owner: Owner;
}

/** A row of the table by its key (the header row by an empty one), or a strip of cells in a row, by its named cell. */
export type Owner = { readonly kind: "row"; readonly key: string; readonly column: number } | { readonly kind: "strip"; readonly name: NameModel; readonly offset: number };

export interface OwnSheet {
  readonly model: SheetModel<Content>;
  readonly table: TableModel<Content>;
  /** The keys of the table's rows, in order. */
  readonly keys: readonly string[];
  readonly strips: readonly NameModel[];
  readonly cells: ReadonlyMap<string, OwnCell>;
  readonly at: (place: Place) => OwnCell | null;
}

const within = ({ row, column, rows, columns }: Area, place: Place): boolean => place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

const placeKey = ({ row, column }: Place): string => `${row},${column}`;

/** The named cell that a cell outside the table goes by: the first one at or right of it in its row, else the last one left of it. */
function stripOf(names: readonly NameModel[], { column }: Place): NameModel | undefined {
  return names.find((name) => name.column >= column) ?? names.at(-1);
}

function stripsByRow(names: readonly NameModel[]): ReadonlyMap<number, readonly NameModel[]> {
  const rows = new Map<number, NameModel[]>();
  for (const name of [...names].sort((a, b) => a.column - b.column)) rows.set(name.row, [...(rows.get(name.row) ?? []), name]);
  return rows;
}

/** The cells of a sheet model with one table, whose rows go by what stands under `keyHeader`. */
export function ownSheet(model: SheetModel<Content>, keyHeader: string): OwnSheet {
  const [table] = model.tables;
  if (table === undefined) throw new RangeError(`sheet '${model.name}' has no table`);
  const keyColumn = table.columns.findIndex(({ header }) => header === keyHeader);
  const keys = table.rows.map((row) => String(row[keyColumn] ?? ""));
  const isTable = (place: Place): boolean => within(tableArea(table), place);
  const strips = (model.names ?? []).filter((name) => !isTable(name));
  const rows = stripsByRow(strips);
  const marks = (place: Place) => ({
    isInput: (model.inputs ?? []).some((area) => within(area, place)),
    validation: model.validations?.find(({ area }) => within(area, place)) ?? null,
  });
  const bodyCell = (row: number, column: number): OwnCell => {
    const place = { row: table.row + row, column: table.column + column };
    const header = table.columns[column] as ColumnModel;
    const key = row === 0 ? "" : (keys[row - 1] as string);
    const content = row === 0 ? header.header : (table.rows[row - 1]?.[column] ?? null);
    return { identity: `${key}|${column}`, place, content, look: { format: row === 0 ? "text" : header.format, style: null, column: header, ...marks(place) }, owner: { kind: "row", key, column } };
  };
  const stripCell = (place: Place, content: Content, format: NumberFormat, style: TextStyle): OwnCell[] => {
    const name = stripOf(rows.get(place.row) ?? [], place);
    if (name === undefined) return [];
    const offset = place.column - name.column;
    return [{ identity: `${name.name}#${offset}`, place, content, look: { format, style, column: null, ...marks(place) }, owner: { kind: "strip", name, offset } }];
  };
  const all = [
    ...Array.from({ length: table.rows.length + 1 }, (_, row) => table.columns.map((_column, column) => bodyCell(row, column))).flat(),
    ...model.texts.flatMap(({ row, column, text, style }) => stripCell({ row, column }, text, "general", style)),
    ...(model.cells ?? []).flatMap(({ row, column, content, format, style }) => stripCell({ row, column }, content, format, style)),
  ];
  const byPlace = new Map(all.map((cell) => [placeKey(cell.place), cell]));
  return { model, table, keys, strips, cells: new Map(all.map((cell) => [cell.identity, cell])), at: (place) => byPlace.get(placeKey(place)) ?? null };
}
