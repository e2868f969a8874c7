/** Which of the tables in a workbook are those of one tariff workbook. */
import type { ColumnModel } from "../sheet";
import { factColumns, readingColumns, tariffColumns } from "../tariff-sheet";
import { alternativeColumns } from "./alternative-table";
import { chargeColumns } from "./charge-table";
import { englishColumns } from "./english-table";
import type { FoundTable } from "./found-table";
import { serviceColumns } from "./service-table";
import { type TableKind, tablePrefixes } from "./sheet";
import { technicalColumns } from "./technical-table";

export const kindColumns: Readonly<Record<TableKind, readonly ColumnModel[]>> = {
  tariffs: tariffColumns,
  facts: factColumns,
  readings: readingColumns,
  services: serviceColumns,
  details: chargeColumns,
  alternatives: alternativeColumns,
  english: englishColumns,
  technical: technicalColumns,
};

export const tableKinds = Object.keys(tablePrefixes) as readonly TableKind[];

/** The part of its headers by which a table under another name is known. */
const ENOUGH = 0.7;

const headersOf = (table: FoundTable): ReadonlySet<string> => new Set((table.values[0] ?? []).map((header) => String(header).trim().toLowerCase()));

/** By its name, else by its headers; null for a table of another kind. */
export function kindOf(table: FoundTable): TableKind | null {
  const named = tableKinds.find((kind) => table.name.toLowerCase().startsWith(`${tablePrefixes[kind].toLowerCase()}_`));
  if (named !== undefined) return named;
  const headers = headersOf(table);
  const share = (kind: TableKind): number => kindColumns[kind].filter(({ header }) => headers.has(header.toLowerCase())).length / kindColumns[kind].length;
  const [best] = [...tableKinds].sort((one, other) => share(other) - share(one));
  return best !== undefined && share(best) >= ENOUGH ? best : null;
}

/** The tables of one edition, by kind; two of a kind stand in `doubles`. */
export interface EditionTables {
  /** "2021", as the name of the table of tariffs ends. */
  readonly suffix: string;
  readonly tables: Readonly<Partial<Record<TableKind, FoundTable>>> & { readonly tariffs: FoundTable };
  readonly doubles: readonly FoundTable[];
}

const suffixOf = (table: FoundTable): string => (table.name.includes("_") ? table.name.slice(table.name.indexOf("_") + 1) : table.name);

/** A companion of the same name stands anywhere, one of another name on the same sheet: Excel gives the tables of a copied sheet other names. */
function companions(tariffs: FoundTable, kind: TableKind, all: readonly FoundTable[]): readonly FoundTable[] {
  const ofKind = all.filter((table) => kindOf(table) === kind);
  const named = ofKind.filter((table) => suffixOf(table) === suffixOf(tariffs));
  return named.length > 0 ? named : ofKind.filter((table) => table.sheet === tariffs.sheet);
}

/** The tariff workbooks among these tables: one for each table of tariffs. */
export function findEditionTables(all: readonly FoundTable[]): readonly EditionTables[] {
  return all
    .filter((table) => kindOf(table) === "tariffs")
    .map((tariffs) => {
      const found = tableKinds.filter((kind) => kind !== "tariffs").map((kind) => [kind, companions(tariffs, kind, all)] as const);
      const first = found.flatMap(([kind, tables]) => (tables[0] === undefined ? [] : [[kind, tables[0]] as const]));
      return { suffix: suffixOf(tariffs), tables: { ...Object.fromEntries(first), tariffs }, doubles: found.flatMap(([, tables]) => tables.slice(1)) };
    });
}
