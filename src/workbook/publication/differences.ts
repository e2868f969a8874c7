/** What the visible tables of a published workbook say other than the edition inside. */
import type { Edition } from "../../tariff";
import { type EditionTables, findEditionTables } from "../edition-sheet/find-tables";
import { type FoundTable, addressIn, formulaAt, foundAt, isBlank } from "../edition-sheet/found-table";
import type { TableKind } from "../edition-sheet/sheet";
import { foundText } from "../edition-sheet/table-cells";
import type { Cell, TableModel } from "../sheet";
import { tariffSheet, tariffTableNames } from "../tariff-sheet";
import type { FoundValue } from "../update/found";
import { COVER_TABLE, type CoverFacts, PUBLISHED_ON, coverSheet } from "./cover";

/**
 * `cell`: another value than the edition has, or a formula. `missingRow`, `missingColumn`, `missingTable`: what the edition
 * has is not there. `extraRow`: the edition does not have it.
 */
export interface PublicationDifference {
  readonly kind: "cell" | "missingRow" | "extraRow" | "missingColumn" | "missingTable";
  readonly sheet: string;
  /** The cell, or the place where it should have been. */
  readonly address: string;
  /** The table by its name, and the row by its first cell: the id of a charge, of a reading, or a fact. */
  readonly table: string;
  readonly row: string;
  readonly header: string;
  /** As a Dutch reader knows numbers; empty where there is nothing. */
  readonly found: string;
  readonly expected: string;
}

const TOLERANCE = 1e-9;

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

function isSame(found: FoundValue, cell: Cell): boolean {
  if (cell === null) return isBlank(found);
  if (typeof cell === "number") return typeof found === "number" && Math.abs(found - cell) < TOLERANCE;
  return plain(String(found)) === plain(cell);
}

/** Rows of the edition beside rows that were found: first those that are equal, then those with the same first cell, in order. */
function pairRows(expected: readonly (readonly Cell[])[], found: readonly number[], isEqual: (expected: readonly Cell[], row: number) => boolean, keyOf: (row: number) => string): ReadonlyMap<number, number> {
  const free = new Map<string, number[]>();
  for (const row of found) free.set(keyOf(row), [...(free.get(keyOf(row)) ?? []), row]);
  const pairs = new Map<number, number>();
  for (const matches of [isEqual, () => true])
    expected.forEach((cells, index) => {
      const rows = free.get(String(cells[0])) ?? [];
      const at = pairs.has(index) ? -1 : rows.findIndex((row) => matches(cells, row));
      const [row] = at < 0 ? [] : rows.splice(at, 1);
      if (row !== undefined) pairs.set(index, row);
    });
  return pairs;
}

const shown = (cell: Cell): string => (cell === null ? "" : foundText(cell));

function tableDifferences(model: TableModel, table: FoundTable): PublicationDifference[] {
  const headers = (table.values[0] ?? []).map((header) => plain(String(header)).toLowerCase());
  const columns = model.columns.map(({ header }, index) => ({ header, index, at: headers.indexOf(header.toLowerCase()) }));
  const present = columns.filter(({ at }) => at >= 0);
  const key = present.find(({ index }) => index === 0)?.at ?? 0;
  const found = table.values.flatMap((cells, row) => (row > 0 && present.some(({ at }) => !isBlank(cells[at] ?? "")) ? [row] : []));
  const keyOf = (row: number): string => plain(String(foundAt(table, row, key)));
  const sameCell = (cells: readonly Cell[], row: number, { index, at }: { readonly index: number; readonly at: number }): boolean => formulaAt(table, row, at) === null && isSame(foundAt(table, row, at), cells[index] ?? null);
  const pairs = pairRows(model.rows, found, (cells, row) => present.every((column) => sameCell(cells, row, column)), keyOf);
  const paired = new Set(pairs.values());
  const difference = (kind: PublicationDifference["kind"], row: number, column: number, rest: Pick<PublicationDifference, "row" | "header" | "found" | "expected">): PublicationDifference => ({
    kind,
    sheet: table.sheet,
    address: addressIn(table, row, Math.max(0, column)),
    table: table.name,
    ...rest,
  });
  return [
    ...columns.filter(({ at }) => at < 0).map(({ header, index }) => difference("missingColumn", 0, index, { row: "", header, found: "", expected: header })),
    ...model.rows.flatMap((cells, index) => {
      const row = pairs.get(index);
      const name = String(cells[0]);
      if (row === undefined) return [difference("missingRow", 0, key, { row: name, header: model.columns[0]?.header ?? "", found: "", expected: name })];
      return present
        .filter((column) => !sameCell(cells, row, column))
        .map((column) => difference("cell", row, column.at, { row: name, header: column.header, found: formulaAt(table, row, column.at) ?? foundText(foundAt(table, row, column.at)), expected: shown(cells[column.index] ?? null) }));
    }),
    ...found.filter((row) => !paired.has(row)).map((row) => difference("extraRow", row, key, { row: keyOf(row), header: model.columns[0]?.header ?? "", found: keyOf(row), expected: "" })),
  ];
}

/** The tables of this edition among those that were found: by their name, else the only ones there are. */
export function tablesOf(edition: Edition, found: readonly FoundTable[]): EditionTables | undefined {
  const groups = findEditionTables(found);
  return groups.find(({ tables }) => tables.tariffs.name === tariffTableNames(edition).tariffs) ?? groups[0];
}

/**
 * Every place where the cover says another edition, status, signer or fingerprint than is inside; nothing where there is no
 * cover, which nobody needs. The day of publication is the cover's own.
 */
export function coverDifferences(edition: Edition, facts: Pick<CoverFacts, "checksum" | "signer">, found: readonly FoundTable[]): readonly PublicationDifference[] {
  const model = coverSheet(edition, { ...facts, date: "", tariffSheetName: "" }).tables.find(({ name }) => name.startsWith(`${COVER_TABLE}_`));
  const table = found.find(({ name }) => name === model?.name);
  if (model === undefined || table === undefined) return [];
  return tableDifferences({ ...model, rows: model.rows.filter(([first]) => first !== PUBLISHED_ON) }, table).filter(({ row }) => row !== PUBLISHED_ON);
}

/** Every place where the tables of tariffs, facts and readings differ from the edition; `checksum` is that of the edition. */
export function differencesFrom(edition: Edition, checksum: string, found: readonly FoundTable[]): readonly PublicationDifference[] {
  const names = tariffTableNames(edition);
  const sheet = tariffSheet(edition, checksum);
  const tables = tablesOf(edition, found)?.tables;
  return (["tariffs", "facts", "readings"] as const satisfies readonly TableKind[]).flatMap((kind) => {
    const model = sheet.tables.find(({ name }) => name === names[kind]);
    const table = tables?.[kind];
    if (model === undefined) return [];
    if (table !== undefined) return tableDifferences(model, table);
    return [{ kind: "missingTable", sheet: sheet.name, address: "", table: names[kind], row: "", header: "", found: "", expected: names[kind] }];
  });
}
