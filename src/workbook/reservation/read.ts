/** The profile that stands on a reservation's sheet: what a user typed there, over what the sheet was made from. */
import { type Catalogue, type Edition, type Localized, TariffFailure, findEdition } from "../../tariff";
import { type LineItem, type Profile, type Reservation, readProfile, reserve, serviceLabel, splitServices } from "../../engine";
import { isoDate } from "../iso-date";
import { addressOf, cellArea } from "../sheet";
import { type FoundSheet, type FoundValue, type Place, foundFormula, foundValue } from "../update/found";
import { cellNames, costName } from "./functions";
import { UNBOOKED } from "./lines";
import { NAMELESS, type ReservationKind } from "./plan";
import type { SheetRecord } from "./record";

/** What is wrong with a cell, or (without an address) with the sheet. */
export interface SheetIssue {
  readonly address: string | null;
  readonly found: Localized;
  readonly expected: Localized;
}

export type SheetReading =
  | { readonly state: "read"; readonly profile: Profile; readonly edition: Edition; readonly kind: ReservationKind }
  | { readonly state: "refused"; readonly issues: readonly SheetIssue[] };

const same = (a: FoundValue, b: string): boolean => String(a).trim().toLowerCase() === b.toLowerCase();

/** The rows of the table by their charge, and the cells of a row by their header. */
function tableOf(found: FoundSheet): ReadonlyMap<string, (header: string) => Place | null> {
  const { row, column, rows, columns } = found.table;
  const headers = Array.from({ length: columns }, (_, index) => foundFormula(found, { row, column: column + index }));
  const columnOf = (header: string): number | null => {
    const at = headers.findIndex((text) => same(text, header));
    return at < 0 ? null : column + at;
  };
  const keyColumn = columnOf("Regel");
  if (keyColumn === null) return new Map();
  return new Map(
    Array.from({ length: rows - 1 }, (_, index) => row + 1 + index).map((at) => [
      String(foundValue(found, { row: at, column: keyColumn })),
      (header: string) => {
        const place = columnOf(header);
        return place === null ? null : { row: at, column: place };
      },
    ]),
  );
}

/** By what stands in the column of tariffs: functions of the add-in, other formulas, or none. */
function kindOf(found: FoundSheet): ReservationKind {
  const formulas = [...tableOf(found).values()].flatMap((cell) => {
    const place = cell("Tarief");
    const content = place === null ? "" : String(foundFormula(found, place));
    return content.startsWith("=") ? [content] : [];
  });
  if (formulas.length === 0) return "frozen";
  return formulas.some((formula) => /DIMPACT[._]/i.test(formula)) ? "functions" : "plain";
}

/** Decimal text with at most so many decimals; what is no number stays as it is, to be refused. */
const decimal = (value: FoundValue, decimals: number): unknown => (typeof value === "number" ? String(Number(value.toFixed(decimals))) : value);

/** A profile's fields on the sheet, as {@link readProfile} wants them, before the table is read. */
function inputsOn(found: FoundSheet, before: Profile | null, edition: Edition): Readonly<Record<string, unknown>> {
  const at = (name: string): FoundValue => {
    const place = found.names.get(name);
    return place === undefined ? "" : foundValue(found, place);
  };
  const has = (name: string): boolean => found.names.has(name);
  const name = String(at(cellNames.municipality)).trim();
  const costs = edition.charges.filter(({ needs }) => needs === "actualCost").flatMap(({ id }) => (has(costName(id)) && at(costName(id)) !== "" ? [[id, decimal(at(costName(id)), 2)] as const] : []));
  const inhabitants = at(cellNames.inhabitants);
  const referenceDate = at(cellNames.referenceDate) === "" ? undefined : isoDate(at(cellNames.referenceDate));
  const populations = before?.populations;
  const atDate = populations !== undefined && referenceDate !== undefined && populations[referenceDate] !== undefined ? { [referenceDate]: inhabitants } : {};
  return {
    name: name === "" || name === NAMELESS ? undefined : name,
    inhabitants,
    referenceDate,
    populations: populations === undefined ? undefined : { ...populations, ...atDate },
    edition: String(at(cellNames.edition)).trim(),
    services: has(cellNames.services) ? splitServices(String(at(cellNames.services))) : (before?.services ?? []),
    actualCosts: costs.length === 0 ? undefined : Object.fromEntries(costs),
    newServices: has(cellNames.scenario) ? { ...before?.newServices, count: at(cellNames.count), scenario: at(cellNames.scenario) } : undefined,
    vat: { rate: decimal(at(cellNames.vatRate), 6), refundable: decimal(at(cellNames.vatRefundable), 6) },
    startMonths: before?.startMonths,
    booking: before?.booking,
  };
}

const defined = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Which cell a field of the profile stands in. */
function addressOfField(found: FoundSheet, place: string): string | null {
  const [field = "", key = ""] = [place.split(".")[0], place.slice(place.indexOf(".") + 1)];
  const names: Readonly<Record<string, string>> = {
    name: cellNames.municipality,
    inhabitants: cellNames.inhabitants,
    referenceDate: cellNames.referenceDate,
    services: cellNames.services,
    actualCosts: costName(key),
    newServices: key === "scenario" ? cellNames.scenario : cellNames.count,
    vat: key === "rate" ? cellNames.vatRate : cellNames.vatRefundable,
    edition: cellNames.edition,
  };
  const at = found.names.get(names[field] ?? "");
  return at === undefined ? null : addressOf(cellArea(at.row, at.column));
}

/** The lines of a service, by the condition under which they are charged. */
const linesOf = (service: string, items: readonly LineItem[]): readonly LineItem[] => items.filter(({ charge, period }) => period === "annual" && charge.model !== "percentage" && (charge.condition.all ?? []).includes(service));

/** What the months on the sheet say of the first month of each service; what no first month can say is left to the sheet. */
function startMonthsOn(found: FoundSheet, profile: Profile, reservation: Reservation): Profile["startMonths"] {
  const rows = tableOf(found);
  const monthsOf = ({ charge, months }: LineItem): number => {
    const place = rows.get(charge.id)?.("Maanden") ?? null;
    const value = place === null ? "" : foundValue(found, place);
    return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12 ? value : months;
  };
  const { edition, lineItems } = reservation;
  const label = (service: string): string => serviceLabel(edition, service, "nl");
  return [...reservation.services].reduce((startMonths: Profile["startMonths"], service) => {
    const lines = linesOf(service, lineItems);
    const [months, ...others] = [...new Set(lines.map(monthsOf))];
    if (months === undefined || others.length > 0 || lines.every((line) => line.months === monthsOf(line))) return startMonths;
    const { [label(service)]: _former, ...rest } = startMonths ?? {};
    const candidate = months === 12 ? rest : { ...rest, [label(service)]: 13 - months };
    const then = reserve({ ...profile, startMonths: candidate }, edition);
    return linesOf(service, then.lineItems).every((line) => line.months === months) ? candidate : startMonths;
  }, profile.startMonths);
}

/** The booking of each service whose rows agree; where they differ, each row keeps its own and the profile what it had. */
function bookingOn(found: FoundSheet, profile: Profile, { edition, lineItems }: Reservation): Profile["booking"] {
  const rows = tableOf(found);
  const texts = (service: string, header: string): string[] => {
    const places = lineItems.filter(({ charge }) => charge.service === service).flatMap(({ charge }) => rows.get(charge.id)?.(header) ?? []);
    return [...new Set(places.map((place) => String(foundValue(found, place)).trim()))];
  };
  return [...new Set(lineItems.map(({ charge }) => charge.service))].reduce((booking: Profile["booking"], service) => {
    const [taakveld, categorie] = [texts(service, "Taakveld"), texts(service, "Categorie")];
    if (taakveld.length !== 1 || categorie.length !== 1) return booking;
    const typed = defined({ taakveld: taakveld[0] === UNBOOKED ? undefined : taakveld[0] || undefined, categorie: categorie[0] === UNBOOKED ? undefined : categorie[0] || undefined });
    const label = serviceLabel(edition, service, "nl");
    const { [label]: _former, ...rest } = booking ?? {};
    const all = Object.keys(typed).length === 0 ? rest : { ...rest, [label]: typed };
    return Object.keys(all).length === 0 ? undefined : all;
  }, profile.booking);
}

function editionOn(found: FoundSheet, catalogue: Catalogue): Edition | SheetIssue {
  const place = found.names.get(cellNames.edition);
  const text = place === undefined ? "" : String(foundValue(found, place)).trim();
  try {
    return findEdition(text, catalogue);
  } catch (error) {
    if (!(error instanceof TariffFailure)) throw error;
    const shown = text === "" ? { nl: "een lege cel", en: "an empty cell" } : { nl: `'${text}'`, en: `'${text}'` };
    return { address: place === undefined ? null : addressOf(cellArea(place.row, place.column)), found: shown, expected: { nl: error.in("nl"), en: error.in("en") } };
  }
}

const isIssue = (read: Edition | SheetIssue): read is SheetIssue => "expected" in read;

/**
 * Reads the profile, its edition and the kind of the sheet. What the sheet has no cell for (numbers of inhabitants at
 * other dates, names of new services) comes from what it was made from. Refused, with every cell that is wrong, where
 * it says something impossible.
 */
export function readReservationSheet(found: FoundSheet, record: SheetRecord | null, catalogue: Catalogue): SheetReading {
  const edition = editionOn(found, catalogue);
  if (isIssue(edition)) return { state: "refused", issues: [edition] };
  const { profile, issues } = readProfile(defined(inputsOn(found, record?.profile ?? null, edition)), edition);
  if (profile === null) {
    return { state: "refused", issues: issues.map(({ place, found: shown, expected }) => ({ address: addressOfField(found, place), found: shown, expected })) };
  }
  const reservation = reserve(profile, edition);
  const read = { ...profile, startMonths: startMonthsOn(found, profile, reservation), booking: bookingOn(found, profile, reservation) };
  return { state: "read", profile: defined(read) as unknown as Profile, edition, kind: kindOf(found) };
}
