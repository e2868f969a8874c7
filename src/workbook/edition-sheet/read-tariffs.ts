/** The charges of an edition, from the table of tariffs and what stands beside it. */
import { type AmountPart, type Charge, type Edition, type Service, certaintyWords, periodWords } from "../../tariff";
import type { Cell } from "../sheet";
import { chargeRows, tariffColumns } from "../tariff-sheet";
import { type ChargeDetails, readDetails } from "./charge-table";
import { type ChargeFrame, type RowWords, chargeOf, modelOf, sourceWith } from "./charge-model";
import { type ChargeRow, announcedIn, chargeRowsIn, together } from "./charge-rows";
import { readIndexWords, readSource } from "./charge-words";
import { listOf } from "./condition-text";
import { defined } from "./defined";
import { type English, places } from "./english-table";
import { said } from "./issue";
import { shownRow } from "./shown-row";
import type { TableCells } from "./table-cells";
import { codeOf } from "./words";

export interface Surroundings {
  /** The edition as the sheet shows it. */
  readonly shownAs: Edition;
  /** The same, standing alone: what cells that did not change stand for. */
  readonly base: Edition;
  readonly services: readonly Service[];
  readonly publication: string;
  readonly details: TableCells | null;
  readonly english: English;
}

export interface PlacedCharge {
  readonly charge: Charge;
  readonly rows: readonly number[];
  readonly details: ChargeDetails;
}

const dutchOf = <Code extends string>(words: Readonly<Record<Code, { readonly nl: string }>>): Readonly<Record<Code, string>> =>
  Object.fromEntries(Object.entries<{ readonly nl: string }>(words).map(([code, { nl }]) => [code, nl])) as Record<Code, string>;

const periods = dutchOf(periodWords);
const certainties = dutchOf(certaintyWords);

const plain = (text: string): string => text.toLowerCase().replace(/[\s\-_.]/g, "");

function serviceNamed(services: readonly Service[], text: string): Service | undefined {
  return services.find(({ id, label, aliases = [] }) => [id, label.nl, label.en, ...aliases].some((name) => plain(name) === plain(text)));
}

/** The income line that most charges of the service have. */
function usualIncomeLine(base: Edition, service: string): Charge["incomeLine"] {
  const lines = base.charges.filter((charge) => charge.service === service).map(({ incomeLine }) => incomeLine);
  return [...lines].sort((one, other) => lines.filter((line) => line === other).length - lines.filter((line) => line === one).length)[0] ?? "other";
}

const endings = [": laag", ": hoog"];

/** The description without what was put behind it: the ends of a band, and why there is no amount. */
function labelOf(cells: TableCells, rows: readonly ChargeRow[], base: Charge | undefined): { readonly label: string; readonly reason: string } {
  const found = cells.text(rows[0]?.row ?? 0, "Omschrijving");
  const isUnpriced = modelOf(rows, base) === "unpriced";
  if (base?.model === "unpriced" && found === `${base.label.nl}: ${base.reason.nl}`) return { label: base.label.nl, reason: base.reason.nl };
  if (isUnpriced) {
    const at = base !== undefined && found.startsWith(`${base.label.nl}: `) ? base.label.nl.length : found.lastIndexOf(": ");
    return at < 0 ? { label: found, reason: found } : { label: found.slice(0, at), reason: found.slice(at + 2) };
  }
  const ending = base?.model === "band" ? endings.find((one) => found.endsWith(one)) : undefined;
  const bare = ending === undefined ? found : found.slice(0, -ending.length);
  const others = rows.filter((_, index) => index > 0 && base?.model !== "band").find(({ row }) => cells.text(row, "Omschrijving") !== found);
  if (others !== undefined) cells.report("error", "contradiction", others.row, "Omschrijving", said(`hetzelfde als in de eerste rij van deze regel: ${found}`, `the same as in the first row of this charge: ${found}`));
  return { label: bare, reason: bare };
}

/** What each row says of its place in the source, its reading and what was announced. */
function rowWords(cells: TableCells, rows: readonly ChargeRow[], base: Charge | undefined, { shownAs, publication }: Surroundings): { readonly words: readonly RowWords[]; readonly source: Charge["source"]; readonly readings: readonly string[]; readonly index: Charge["index"] } {
  const isAsShown = (header: string): boolean => base !== undefined && rows.every(({ row, shown }) => cells.isAsShown(row, header, shown));
  const cited = rows.map(({ row }) => listOf(cells.text(row, "Lezing")));
  const common = isAsShown("Lezing") ? (base?.readings ?? []) : rows.length === 1 ? (cited[0] ?? []) : (cited[0] ?? []).filter((id) => cited.every((ids) => ids.includes(id)));
  const places = rows.map(({ row, shown, known }) => {
    if (base !== undefined && cells.isAsShown(row, "Bron", shown)) return { chapter: base.source.chapter, heading: base.source.heading, line: known.line === undefined ? base.source.line : known.line };
    const text = cells.text(row, "Bron");
    const place = readSource(text, [publication, shownAs.publication], base?.source);
    const isTier = modelOf(rows, base) === "volumeTiers";
    const own = cited[rows.findIndex((one) => one.row === row)] ?? [];
    if (place === null || (place.line === null && !(isTier && own.length > 0)))
      cells.report("error", "source", row, "Bron", said("waar het bedrag staat: hoofdstuk, kop, regel 12", "where the amount stands: chapter, heading, regel 12"));
    return place;
  });
  const indexes = rows.map((one) => (base !== undefined && cells.isAsShown(one.row, "Geïndexeerd", one.shown) ? { indexed: base.index?.parts ?? [], announced: announcedIn(one.known, one.amounts) } : readIndex(cells, one)));
  const first = places.find((place) => place !== null);
  const keepsPlace = first !== undefined && first !== null && base !== undefined && first.chapter === base.source.chapter && first.heading === base.source.heading;
  return {
    words: rows.map(({ known, row, shown }, index): RowWords => {
      const kept = base !== undefined && cells.isAsShown(row, "Lezing", shown);
      const extra = (cited[index] ?? []).filter((id) => !common.includes(id));
      if (!kept && extra.length > 1) cells.report("error", "contradiction", row, "Lezing", said("de lezingen van de hele regel, en ten hoogste één van deze trede alleen", "the readings of the whole charge, and at most one of this tier alone"));
      return { line: places[index]?.line ?? null, reading: kept ? known.reading : extra[0], announced: indexes[index]?.announced ?? [] };
    }),
    source: keepsPlace && modelOf(rows, base) === "volumeTiers" ? base.source : sourceWith(base?.source, first?.chapter ?? "", first?.heading ?? "", first?.line ?? base?.source.line ?? 1),
    readings: common,
    index: indexOf(isAsShown("Geïndexeerd"), rows, indexes, base),
  };
}

function readIndex(cells: TableCells, { row, amounts }: ChargeRow): { readonly indexed: readonly AmountPart[]; readonly announced: readonly AmountPart[] } {
  const text = cells.text(row, "Geïndexeerd");
  const read = text === "" ? { indexed: [], announced: [] } : readIndexWords(text);
  if (read === null)
    cells.report("error", "notAWord", row, "Geïndexeerd", said("per inwoner, per gemeente, per inwoner en per gemeente, of nee; daarachter: ; aangekondigd: per inwoner", "per inwoner, per gemeente, per inwoner en per gemeente, or nee; followed by: ; aangekondigd: per inwoner"));
  return { indexed: read?.indexed ?? [], announced: (read?.announced ?? []).filter((part) => amounts[part] !== undefined) };
}

/** What is announced in a row does not show whether the index carries it in the others: as it was. */
function indexOf(isKept: boolean, rows: readonly ChargeRow[], found: readonly { readonly indexed: readonly AmountPart[]; readonly announced: readonly AmountPart[] }[], base: Charge | undefined): Charge["index"] {
  if (isKept) return base?.index;
  const parts = (["unitAmount", "flatAmount"] as const).filter((part) => found.some(({ indexed, announced }) => indexed.includes(part) || (announced.includes(part) && base?.index?.parts.includes(part) === true)));
  if (parts.length === 0) return undefined;
  const hasPrevious = rows.every(({ known }) => parts.every((part) => known.previous?.[part] !== undefined));
  return { parts, from: base?.index?.from ?? (hasPrevious ? "previous" : "current") };
}

function readCharge(cells: TableCells, id: string, at: readonly number[], around: Surroundings): PlacedCharge {
  const position = around.base.charges.findIndex((charge) => charge.id === id);
  const [base, written] = [around.base.charges[position], around.shownAs.charges[position]];
  const shown = written === undefined ? [] : chargeRows(around.shownAs, written).map((row: readonly Cell[]) => shownRow(tariffColumns, row));
  const rows = chargeRowsIn(cells, at, base, shown);
  const [first] = at;
  const service = together(cells, rows, "Dienst", base?.service, (text, row) => {
    const found = serviceNamed(around.services, text);
    const known = around.services.map(({ label }) => label.nl).join(", ");
    if (found === undefined) cells.report("error", "unknownService", row, "Dienst", said(`een van: ${known}`, `one of: ${known}`));
    return found?.id;
  });
  const word = <Code extends string>(header: string, kept: Code | undefined, words: Readonly<Record<Code, string>>): Code | undefined =>
    together(cells, rows, header, kept, (text, row) => {
      const code = codeOf(words, text);
      const known = Object.values<string>(words).join(", ");
      if (code === undefined) cells.report("error", "notAWord", row, header, said(`een van: ${known}`, `one of: ${known}`));
      return code;
    });
  const period = word("Periode", base?.period, periods);
  const certainty = word("Zekerheid", base?.certainty, certainties);
  const taken = around.services.find((one) => one.id === service);
  const details = readDetails(around.details, id, base, { condition: taken?.selectable === true ? { all: [taken.id] } : {}, incomeLine: usualIncomeLine(around.base, service ?? "") }, around.english);
  if (base === undefined && !details.isThere)
    cells.report("warning", "assumed", first ?? 0, "Regel", said(`een rij in de tabel Regels: nu is aangenomen dat elk lid met ${taken?.label.nl ?? "de dienst"} de regel betaalt en dat hij verplicht is`, `a row in the table Regels: it is taken that every member with ${taken?.label.nl ?? "the service"} pays it, and that it is mandatory`));
  const asWritten = base !== undefined && rows.length === shown.length && rows.every(({ row, shown: cell }) => cells.isAsShown(row, "Omschrijving", cell));
  const named = asWritten ? { label: base.label.nl, reason: base.model === "unpriced" ? base.reason.nl : base.label.nl } : labelOf(cells, rows, base);
  if (named.label === "") cells.report("error", "missing", first ?? 0, "Omschrijving", said("een omschrijving", "a description"), "");
  const { words, source, readings, index } = rowWords(cells, rows, base, around);
  const described = { cells, row: first ?? 0, header: "Omschrijving" };
  const frame: ChargeFrame = {
    id,
    service: service ?? "",
    label: around.english(places.charge(id), named.label, base?.label, described),
    period: period ?? "annual",
    unit: base?.unit ?? "municipality",
    certainty: certainty ?? "provisional",
    incomeLine: details.incomeLine,
    condition: details.condition,
    mandatory: details.mandatory,
    readings,
    source,
    ...defined({ needs: base?.needs, nonMembersOnly: details.nonMembersOnly, index, note: details.note }),
  };
  return { charge: chargeOf(cells, frame, rows, words, base, (written) => around.english(places.reason(id), named.reason, written, described)), rows: at, details };
}

/** The charges in the order of their first rows, with the rows of each. */
export function readTariffs(cells: TableCells, around: Surroundings): readonly PlacedCharge[] {
  const byId = new Map<string, number[]>();
  for (const row of cells.rows) {
    const id = cells.text(row, "Regel");
    if (id === "") {
      cells.report("error", "missing", row, "Regel", said("de naam van de regel, zoals hosting.klein", "the name of the charge, such as hosting.klein"), "");
      continue;
    }
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [row]);
    else if (cells.rows.indexOf(row) - cells.rows.indexOf(known.at(-1) ?? 0) === 1) known.push(row);
    else cells.report("error", "double", row, "Regel", said("de rijen van één regel onder elkaar", "the rows of one charge below each other"));
  }
  return [...byId].map(([id, rows]) => readCharge(cells, id, rows, around));
}
