/** Reads a tariff workbook: what its cells say, over the edition that was written on it. Collects every issue, each with its cell. */
import { type Alternative, type Catalogue, type Charge, type Edition, type Reading, builtInEditions, settled, validateEdition, withoutConfirmations } from "../../tariff";
import { canonicalText } from "../canonical";
import type { ColumnModel } from "../sheet";
import { readEnglish } from "./english-table";
import { type EditionTables, findEditionTables, kindColumns } from "./find-tables";
import { type FoundTable, addressIn } from "./found-table";
import { type Report, type WorkbookIssue, said } from "./issue";
import { reportEditionIssues } from "./place-issues";
import { readAlternatives } from "./read-alternatives";
import { isDateFact, readFacts } from "./read-facts";
import { readReadings } from "./read-readings";
import { readServices } from "./service-table";
import { readTariffs } from "./read-tariffs";
import { type TableKind, tablePrefixes } from "./sheet";
import { type TableCells, tableCells } from "./table-cells";
import { readTechnical } from "./technical-table";

export interface EditionReading {
  /** Null where there are errors. With warnings it is what a person confirms by taking it. */
  readonly edition: Edition | null;
  readonly issues: readonly WorkbookIssue[];
  /** The sheet with the table of tariffs; null where there is none. */
  readonly sheet: string | null;
}

const LONGEST_FOUND = 60;

/** What the fact "Editie" says, to find the edition by where the workbook does not carry it. */
function idIn({ tables: { facts } }: EditionTables): string | null {
  const row = facts?.values.find(([name]) => String(name).trim() === "Editie");
  return row === undefined ? null : String(row[1] ?? "").trim();
}

/** The edition as the sheet was written: carried by it, or, on a sheet of an older version, the one of the same name. */
function writtenAs(group: EditionTables, technical: TableCells | null, catalogue: Catalogue, report: Report): Edition | null {
  if (technical !== null) return readTechnical(technical);
  const { tariffs } = group.tables;
  const known = [...catalogue.values()].find(({ id }) => id === idIn(group));
  const at = { sheet: tariffs.sheet, address: addressIn(tariffs, 0, 0), found: tariffs.name };
  const table = `${tablePrefixes.technical}_${group.suffix}`;
  if (known === undefined) report({ ...at, severity: "error", code: "missingTable", expected: said(`ook de tabel ${table}, die bij deze tarieven is geschreven: zet hem terug, of laad de tarieven opnieuw`, `the table ${table} too, which was written with these tariffs: put it back, or load the tariffs again`) });
  else report({ ...at, severity: "warning", code: "oldFormat", expected: said(`ook de tabel ${table}; wat niet op het blad staat (voorwaarden, vertalingen, lezingen), is nu dat van editie ${known.id}`, `the table ${table} too; what is not on the sheet (conditions, translations, readings) is now that of edition ${known.id}`) });
  return known ?? null;
}

/** Rows that a person does not see, of any of the tables; they are read all the same. */
function tellOfHiddenRows({ tables }: EditionTables, report: Report): void {
  for (const sheet of new Set(Object.values(tables).map((table) => table.sheet))) {
    const ofSheet = Object.values(tables).filter((table) => table.sheet === sheet);
    const hidden = [...new Set(ofSheet.flatMap(({ hiddenRows, row, values }) => hiddenRows.filter((one) => one >= row && one < row + values.length)))].sort((one, other) => one - other);
    const [first, last] = [hidden[0], hidden.at(-1)];
    if (first !== undefined && last !== undefined)
      report({ severity: "warning", code: "hiddenRows", sheet, address: `${first + 1}:${last + 1}`, found: hidden.map((row) => row + 1).join(", ").slice(0, LONGEST_FOUND), expected: said("geen verborgen rijen; ze zijn wel ingelezen", "no hidden rows; they were read all the same") });
  }
}

/** An alternative changes no charge that was taken off the sheet. */
function withoutGone(readings: readonly Reading[], charges: readonly Charge[], before: readonly Charge[]): readonly Reading[] {
  const gone = new Set(before.map(({ id }) => id).filter((id) => !charges.some((charge) => charge.id === id)));
  const kept = (alternative: Alternative): Alternative => ({ ...alternative, changes: alternative.changes.filter(({ charge }) => !gone.has(charge)) });
  return readings.map((reading) => ({ ...reading, alternatives: reading.alternatives.map(kept) }));
}

/** What the example of an alternative says of a sum, holds for the charges as they were. */
const withoutExamples = (edition: Edition): Edition => ({
  ...edition,
  readings: edition.readings.map((reading) => ({ ...reading, alternatives: reading.alternatives.map(({ example: _example, ...alternative }) => alternative) })),
});

/** Of an edition that was edited, what was said of the one before it is left out: its examples, and what was confirmed. */
function asEdited(read: Edition, written: Edition): Edition {
  if (canonicalText(read) === canonicalText(written)) return read;
  const unconfirmed = withoutConfirmations(read);
  return canonicalText(read.charges) === canonicalText(written.charges) ? unconfirmed : withoutExamples(unconfirmed);
}

/** What the sheet was written as: the edition that cells stand for that did not change; null where that is not known, which is told. */
type Written = (technical: TableCells | null, report: Report) => Edition | null;

function readGroup(group: EditionTables, written: Written, edited: (read: Edition, written: Edition) => Edition): EditionReading {
  const issues: WorkbookIssue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  const { tables, doubles } = group;
  for (const table of doubles) report({ severity: "error", code: "doubleTable", sheet: table.sheet, address: addressIn(table, 0, 0), found: table.name, expected: said("één tabel van elke soort bij deze tarieven", "one table of each kind with these tariffs") });
  const cellsOf = (kind: TableKind): TableCells | null => {
    const table: FoundTable | undefined = tables[kind];
    const columns: readonly ColumnModel[] = kindColumns[kind];
    return table === undefined ? null : tableCells(table, columns, report, (row) => kind === "facts" && isDateFact(table, row));
  };
  const tariffs = tableCells(tables.tariffs, kindColumns.tariffs, report);
  const [facts, readings, services, details, technical] = [cellsOf("facts"), cellsOf("readings"), cellsOf("services"), cellsOf("details"), cellsOf("technical")];
  const english = readEnglish(cellsOf("english"));
  tellOfHiddenRows(group, report);
  const shownAs = written(technical, report);
  if (shownAs !== null && tariffs.rows.length === 0) report({ severity: "error", code: "missing", sheet: tables.tariffs.sheet, address: addressIn(tables.tariffs, 0, 0), found: "", expected: said("ten minste één tariefregel", "at least one charge") });
  if (shownAs === null || tariffs.rows.length === 0) return { edition: null, issues, sheet: tables.tariffs.sheet };

  const base = settled(shownAs);
  const read = facts === null ? { facts: base, rows: new Map<string, number>() } : readFacts(facts, shownAs, base, english);
  const onSheet = services === null ? base.services : readServices(services, shownAs.services, english).services;
  const charges = readTariffs(tariffs, { shownAs, base, services: onSheet, publication: read.facts.publication, details, english });
  const found = charges.map(({ charge }) => charge);
  const onTable = cellsOf("alternatives");
  const ids = readings === null ? base.readings.map(({ id }) => id) : readings.rows.map((row) => readings.text(row, "Lezing"));
  const alternatives = readAlternatives(onTable, english, found, base, ids);
  const candidate: Edition = {
    ...base,
    ...read.facts,
    services: onSheet,
    charges: found,
    readings: withoutGone(readings === null ? base.readings.map((reading) => ({ ...reading, alternatives: alternatives.of(reading.id) })) : readReadings(readings, shownAs, base, english, alternatives), found, base.charges),
  };
  const hasErrors = (): boolean => issues.some(({ severity }) => severity === "error");
  const places = { tariffs, charges, details, facts, factRows: read.rows, services, readings, alternatives: onTable === null ? null : { cells: onTable, rowOf: alternatives.rowOf } };
  const valid = validateEdition(edited(candidate, base));
  reportEditionIssues(valid.issues, places);
  const [unplaced] = valid.issues;
  if (valid.edition === null && unplaced !== undefined && !hasErrors()) tariffs.report("error", "edition", 0, "Regel", said(unplaced.expected, unplaced.expected), unplaced.place);
  return { edition: hasErrors() ? null : valid.edition, issues, sheet: tables.tariffs.sheet };
}

/**
 * Reads the editions that stand in these tables of a workbook, each as its cells say it now. An edition that was made of
 * another is read as one that stands alone. `catalogue` gives what a sheet of an older version does not carry. Never throws.
 */
export function readEditionSheets(found: readonly FoundTable[], catalogue: Catalogue = builtInEditions): readonly EditionReading[] {
  return findEditionTables(found).map((group) => readGroup(group, (technical, report) => writtenAs(group, technical, catalogue, report), asEdited));
}

/** Reads the tables of an edition of which `edition` is what was written, whatever they lack; what no cell says is as it was. Never throws. */
export const readTablesOf = (group: EditionTables, edition: Edition): EditionReading => readGroup(group, () => edition, (read) => read);
