/** The facts of an edition, from their table. */
import Decimal from "decimal.js";
import { isDay } from "../../invoice";
import { type Edition, type Localized, certaintyWords } from "../../tariff";
import { isoDate } from "../iso-date";
import type { Cell } from "../sheet";
import { AMOUNTS, NOT_PRINTED, factRows } from "../tariff-sheet";
import type { FoundValue } from "../update/found";
import { type English, places } from "./english-table";
import type { FoundTable } from "./found-table";
import { said } from "./issue";
import { exactDecimal, readNumberText } from "./number-text";
import type { TableCells } from "./table-cells";
import { codeOf } from "./words";

const NAME = "Gegeven";
const VALUE = "Waarde";
const DECIDED_ON = "Besloten op";

type Facts = Pick<Edition, "id" | "year" | "title" | "publication" | "status" | "index">;
type Fact = "Editie" | "Titel" | "Jaar" | "Status" | "Besloten door" | "Besloten op" | "Toelichting" | "Inflatiecorrectie" | "Bron";

/** What follows from the rest, and is written for who reads it. */
const derived: readonly string[] = ["Gemaakt van editie", "Aanpassing", "Bedragen", "Controlegetal"];

const states = { fixed: certaintyWords.fixed.nl, provisional: certaintyWords.provisional.nl } as const;

/** "0.02" of "2%, voorlopig", "2%" or the number 0.02; null where it is neither. */
function readRate(text: string, value: unknown): string | null {
  if (typeof value === "number") return exactDecimal(value);
  const percent = /^(-?[\d.,]+)\s*%/.exec(text)?.[1];
  const number = percent === undefined ? null : readNumberText(percent);
  return number?.kind === "number" ? new Decimal(number.value).div(100).toFixed() : null;
}

/** Whether a row of the table of facts may hold a date: Excel makes one of a day that is typed. */
export const isDateFact = (table: FoundTable, row: number): boolean => (table.values[row] ?? []).some((value) => String(value).trim() === DECIDED_ON);

/** "2021-11-12" of that text, of "12-11-2021" and of a date; "2021-11" where the day is not known; null where it is neither. */
function readDecisionDay(value: FoundValue): string | null {
  const text = isoDate(value);
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isDay(text) ? text : null;
}

/** The facts that stand in the table, over those with which it was written; and the row of each, by its name. */
export function readFacts(cells: TableCells, shownAs: Edition, base: Edition, english: English): { readonly facts: Facts; readonly rows: ReadonlyMap<string, number> } {
  const shown = new Map(factRows(shownAs, "").map(([name, value]) => [String(name), value ?? null]));
  const rows = new Map(cells.rows.map((row) => [cells.text(row, NAME), row]));
  for (const row of cells.rows) {
    const name = cells.text(row, NAME);
    if (rows.get(name) !== row) cells.report("error", "double", row, NAME, said("elk gegeven één keer", "every fact once"));
    else if (!shown.has(name) && !derived.includes(name)) cells.report("warning", "extraColumn", row, NAME, said("geen eigen gegeven: dit wordt niet ingelezen", "no fact of your own: this one is not read"));
  }
  const amounts = rows.get("Bedragen");
  if (amounts !== undefined && cells.text(amounts, VALUE) !== AMOUNTS) cells.report("error", "notAWord", amounts, VALUE, said(`${AMOUNTS}: andere bedragen kent een editie niet`, `${AMOUNTS}: an edition knows no other amounts`));

  /** What a fact is: as it was where its cell is, else as it is read; told where that cannot be. */
  const fact = <T>(name: Fact, kept: T, read: (text: string, row: number) => T | null, expected: Localized): T => {
    const row = rows.get(name);
    if (row === undefined) {
      cells.report("error", "missing", cells.rows[0] ?? 0, NAME, said(`een rij '${name}'`, `a row '${name}'`), "");
      return kept;
    }
    const before: Cell = shown.get(name) ?? null;
    if (cells.isAsShown(row, VALUE, { [VALUE]: before })) return kept;
    const value = read(cells.text(row, VALUE), row);
    if (value === null) cells.report("error", "notAWord", row, VALUE, expected);
    return value ?? kept;
  };
  const anyText = said("een tekst", "a text");
  const filled = (text: string): string | null => (text === "" ? null : text);
  const inBoth = (name: Fact, place: string, dutch: string, kept: Localized | null): Localized => english(place, dutch, kept ?? undefined, { cells, row: rows.get(name) ?? 0, header: VALUE });
  const { status, index } = base;
  const state = fact("Status", status.state, (text) => codeOf(states, text) ?? null, said("vastgesteld of voorlopig", "vastgesteld (fixed) or voorlopig (provisional)"));
  const decider = fact<{ readonly by: string | null }>("Besloten door", { by: status.decidedBy?.nl ?? null }, (text) => ({ by: text === NOT_PRINTED ? null : filled(text) }), anyText).by;
  const decidedBy = decider === null ? null : inBoth("Besloten door", places.decidedBy, decider, status.decidedBy);
  const decidedOn = fact<{ readonly on: string | null }>(
    DECIDED_ON,
    { on: status.decidedOn },
    (text, row) => {
      if (text === NOT_PRINTED || text === "") return { on: null };
      const on = readDecisionDay(cells.value(row, VALUE));
      return on === null ? null : { on };
    },
    said(`een datum zoals 12-11-2021 of 2021-11-12, een maand zoals 2021-11, of: ${NOT_PRINTED}`, `a date such as 12-11-2021 or 2021-11-12, a month such as 2021-11, or: ${NOT_PRINTED}`),
  ).on;
  const indexed = fact<{ readonly index: Edition["index"] }>(
    "Inflatiecorrectie",
    { index },
    (text, row) => {
      if (text === "geen" || text === "") return { index: null };
      const rate = readRate(text, cells.value(row, VALUE));
      return rate === null ? null : { index: { rate, provisional: /voorlopig/i.test(text), line: index?.line ?? null } };
    },
    said("een percentage zoals 1,6%, met ', voorlopig' waar het nog kan veranderen; of: geen", "a percentage such as 1,6%, with ', voorlopig' where it can still change; or: geen"),
  ).index;
  const id = fact("Editie", base.id, filled, said("de naam van de editie, zoals 2022", "the name of the edition, such as 2022"));
  const year = fact("Jaar", base.year, (text) => (/^\d{4}$/.test(text) ? Number(text) : null), said("een jaartal, zoals 2022", "a year, such as 2022"));
  const named = /(?<!\d)20\d{2}(?!\d)/.exec(id)?.[0];
  const isEdited = id !== base.id || year !== base.year;
  if (isEdited && named !== undefined && Number(named) !== year)
    cells.report("warning", "contradiction", rows.get("Jaar") ?? 0, VALUE, said(`${named}, het jaar in de naam van de editie`, `${named}, the year in the name of the edition`), String(year));
  return {
    rows,
    facts: {
      id,
      year,
      title: inBoth("Titel", places.title, fact("Titel", base.title.nl, filled, anyText), base.title),
      publication: fact("Bron", base.publication, filled, said("waar de tarieven staan: een begroting, een besluit", "where the tariffs stand: a budget, a decision")),
      status: { ...status, state, decidedBy, decidedOn, note: inBoth("Toelichting", places.note, fact("Toelichting", status.note.nl, filled, anyText), status.note) },
      index: indexed,
    },
  };
}
