/** Reads a table of members from the cells of a sheet or the rows of a file, and collects everything that is wrong with it. */
import type { Edition, FailureFacts, Localized, TariffFailure } from "../../tariff";
import { describeFound } from "../profile-expectations";
import { splitServices } from "../services";
import { type Meaning, isTaken, meaningOf, serviceIn } from "./columns";
import { memberExpectations as expected } from "./expectations";
import { MOST_MEMBERS, type Member, type MemberColumn, type MemberIssue, type MemberTable } from "./member";
import { eurosIn, inhabitantsIn } from "./numbers";

type Cells = readonly unknown[];

const LONGEST_TEXT = 200;
/** A title or a note may stand above the headers. */
const HEADERS_WITHIN = 20;

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
const textOf = (cell: unknown): string => (isBlank(cell) ? "" : String(cell).replace(/\s+/g, " ").trim());

interface Column extends MemberColumn {
  readonly meaning: Meaning | null;
}

interface Headers {
  /** Of the rows given, counted from 0. */
  readonly at: number;
  readonly columns: readonly Column[];
}

const columnsIn = (row: Cells, editions: readonly Edition[]): readonly Column[] =>
  row.map((cell, index) => ({ place: index + 1, header: textOf(cell), meaning: typeof cell === "string" ? meaningOf(cell, editions) : null }));

const has = (columns: readonly Column[], kind: Meaning["kind"]): boolean => columns.some(({ meaning }) => meaning?.kind === kind);

/** The first row that names a column of inhabitants; else the first that is not empty, whose missing columns are then told. */
function findHeaders(rows: readonly Cells[], editions: readonly Edition[]): Headers | null {
  const candidates = rows.flatMap((row, at): Headers[] => (at < HEADERS_WITHIN && !row.every(isBlank) ? [{ at, columns: columnsIn(row, editions) }] : []));
  return candidates.find(({ columns }) => has(columns, "inhabitants")) ?? candidates[0] ?? null;
}

const keyOf = (meaning: Meaning): string => (meaning.kind === "service" ? `service ${meaning.service}` : meaning.kind === "cost" ? `cost ${meaning.charge}` : meaning.kind);

/** Services and options may stand in columns of their own beside each other; everything else has one column. */
function columnIssues(columns: readonly Column[], row: number): MemberIssue[] {
  const missing = !has(columns, "name") || !has(columns, "inhabitants") || !(has(columns, "services") || has(columns, "service"));
  const shown = columns.flatMap(({ header }) => (header === "" ? [] : [header])).join(", ");
  const seen = new Set<string>();
  const twice = columns.flatMap((column): MemberIssue[] => {
    const key = column.meaning === null || column.meaning.kind === "services" ? null : keyOf(column.meaning);
    if (key === null || !seen.has(key)) {
      if (key !== null) seen.add(key);
      return [];
    }
    return [{ row, column: shownColumn(column), found: describeFound(column.header), expected: expected.once }];
  });
  return [...(missing ? [{ row, column: null, found: describeFound(shown), expected: expected.header }] : []), ...twice];
}

const shownColumn = ({ place, header }: MemberColumn): MemberColumn => ({ place, header });

/** Which services there are, or why one that is there cannot be chosen. */
function expectedService(failure: TariffFailure): Localized {
  if (failure.code !== "unknownService") return { nl: failure.in("nl"), en: failure.in("en") };
  const { allowed } = failure.facts as FailureFacts["unknownService"];
  return { nl: `een van ${allowed.join(", ")}`, en: `one of ${allowed.join(", ")}` };
}

/** One row on its way to a member. */
class RowReader {
  readonly issues: MemberIssue[] = [];
  readonly services: string[] = [];
  readonly costs: Record<string, string> = {};
  name = "";
  inhabitants: number | null = null;

  constructor(
    readonly row: number,
    private readonly editions: readonly Edition[],
  ) {}

  private tell(column: Column, cell: unknown, what: Localized): void {
    this.issues.push({ row: this.row, column: shownColumn(column), found: isBlank(cell) ? { nl: "niets", en: "nothing" } : describeFound(cell), expected: what });
  }

  private readName(column: Column, cell: unknown): void {
    const name = textOf(cell);
    if (name === "" || name.length > LONGEST_TEXT || typeof cell === "boolean") this.tell(column, cell, expected.name);
    else this.name = name;
  }

  private readServices(column: Column, cell: unknown): void {
    if (isBlank(cell)) return;
    if (typeof cell !== "string") return this.tell(column, cell, expected.services);
    for (const text of splitServices(cell)) {
      const { failure } = serviceIn(text, this.editions);
      if (failure === null) this.services.push(text);
      else this.tell(column, text, expectedService(failure));
    }
  }

  private readMark(column: Column, cell: unknown): void {
    const taken = isTaken(cell);
    if (taken === null) this.tell(column, cell, expected.mark);
    else if (taken) this.services.push(column.header);
  }

  private readCost(column: Column, cell: unknown, charge: string): void {
    if (isBlank(cell)) return;
    const euros = eurosIn(cell);
    if (euros === null) this.tell(column, cell, expected.euros);
    else this.costs[charge] = euros;
  }

  read(column: Column, cell: unknown): void {
    const { meaning } = column;
    switch (meaning?.kind) {
      case "name":
        return this.readName(column, cell);
      case "inhabitants":
        this.inhabitants = inhabitantsIn(cell);
        if (this.inhabitants === null) this.tell(column, cell, expected.inhabitants);
        return;
      case "services":
        return this.readServices(column, cell);
      case "service":
        return this.readMark(column, cell);
      case "cost":
        return this.readCost(column, cell, meaning.charge);
      case undefined:
        return;
    }
  }

  beyond(place: number, cell: unknown): void {
    this.issues.push({ row: this.row, column: { place, header: "" }, found: describeFound(cell), expected: expected.beyond });
  }

  /** Null where the row has an issue. */
  member(): Member | null {
    const { row, name, inhabitants, services, costs } = this;
    if (inhabitants === null || this.issues.length > 0) return null;
    return { row, name, profile: { name, inhabitants, services, ...(Object.keys(costs).length > 0 && { actualCosts: costs }) } };
  }
}

function readRow(cells: Cells, row: number, columns: readonly Column[], editions: readonly Edition[]): RowReader {
  const reader = new RowReader(row, editions);
  for (const column of columns) reader.read(column, cells[column.place - 1]);
  const beyond = cells.findIndex((cell, index) => index >= columns.length && !isBlank(cell));
  if (beyond >= 0) reader.beyond(beyond + 1, cells[beyond]);
  return reader;
}

const sameName = (name: string): string => name.toLowerCase();

/** A municipality has one row: a second of the same name is told with the row of the first. */
function nameIssues(readers: readonly RowReader[], column: MemberColumn | null): MemberIssue[] {
  const first = new Map<string, number>();
  return readers.flatMap(({ name, row }): MemberIssue[] => {
    const before = first.get(sameName(name));
    if (name === "" || before === undefined) {
      first.set(sameName(name), row);
      return [];
    }
    return [{ row, column, found: describeFound(name), expected: { nl: `een gemeente die niet ook in rij ${before} staat`, en: `a municipality that is not in row ${before} too` } }];
  });
}

const upToLastHeader = (columns: readonly Column[]): readonly Column[] => columns.slice(0, Math.max(0, ...columns.filter(({ header }) => header !== "").map(({ place }) => place)));

/**
 * The members in a table with a row of headers. Services are those that one of `editions` knows. `firstRow` is the number
 * of the first row given, as the user counts them. Of a row with an issue no member is made.
 */
export function readMembers(rows: readonly Cells[], editions: readonly Edition[], firstRow = 1): MemberTable {
  const found = findHeaders(rows, editions);
  const failing = (issue: MemberIssue): MemberTable => ({ members: [], issues: [issue], ignored: [] });
  if (found === null) return failing({ row: null, column: null, found: describeFound(undefined), expected: expected.header });
  const columns = upToLastHeader(found.columns);
  const ignored = columns.filter(({ meaning }) => meaning === null).map(shownColumn);
  const headerIssues = columnIssues(columns, firstRow + found.at);
  if (headerIssues.length > 0) return { members: [], issues: headerIssues, ignored };
  const filled = rows.flatMap((cells, index) => (index > found.at && !cells.every(isBlank) ? [{ cells, row: firstRow + index }] : []));
  if (filled.length === 0) return { ...failing({ row: null, column: null, found: describeFound(undefined), expected: expected.members }), ignored };
  if (filled.length > MOST_MEMBERS) return { ...failing({ row: null, column: null, found: { nl: `${filled.length} rijen`, en: `${filled.length} rows` }, expected: expected.rows }), ignored };
  const readers = filled.map(({ cells, row }) => readRow(cells, row, columns, editions));
  const name = columns.find(({ meaning }) => meaning?.kind === "name");
  const twice = nameIssues(readers, name ? shownColumn(name) : null);
  const twiceRows = new Set(twice.map(({ row }) => row));
  const issues = [...readers.flatMap((reader) => reader.issues), ...twice].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { members: readers.flatMap((reader) => (twiceRows.has(reader.row) ? [] : (reader.member() ?? []))), issues, ignored };
}

/** "rij 3, kolom 2 'Inwoners'". */
export function describeMemberPlace({ row, column }: MemberIssue): Localized {
  const make = (rowWord: string, columnWord: string): string =>
    [...(row === null ? [] : [`${rowWord} ${row}`]), ...(column === null ? [] : [`${columnWord} ${column.place}${column.header === "" ? "" : ` '${column.header}'`}`])].join(", ");
  return { nl: make("rij", "kolom"), en: make("row", "column") };
}
