/** What the edition itself has wrong, at the cell where it can be mended. */
import { type EditionIssue, issueIn } from "../../tariff";
import type { AlternativesOnSheet } from "./read-alternatives";
import type { PlacedCharge } from "./read-tariffs";
import type { TableCells } from "./table-cells";

export interface Places {
  readonly tariffs: TableCells;
  readonly charges: readonly PlacedCharge[];
  readonly details: TableCells | null;
  readonly facts: TableCells | null;
  readonly factRows: ReadonlyMap<string, number>;
  readonly services: TableCells | null;
  readonly readings: TableCells | null;
  readonly alternatives: { readonly cells: TableCells; readonly rowOf: AlternativesOnSheet["rowOf"] } | null;
}

/** The column in which a property of a charge stands. */
const chargeHeaders: readonly (readonly [RegExp, string])[] = [
  [/upTo$/, "T/m inwoners"],
  [/flatAmount$/, "Per gemeente"],
  [/(unitAmount|low|high)$/, "Per inwoner"],
  [/cap$/, "Plafond"],
  [/minimum$/, "Minimum"],
  [/maximum$/, "Maximum"],
  [/(percentage|surcharge)$/, "Percentage"],
  [/^service/, "Dienst"],
  [/^(label|reason)/, "Omschrijving"],
  [/^period/, "Periode"],
  [/^certainty/, "Zekerheid"],
  [/(index|announced|previous)/, "Geïndexeerd"],
  [/reading/, "Lezing"],
  [/(source|line)/, "Bron"],
];

const detailHeaders: readonly (readonly [RegExp, string])[] = [
  [/^condition/, "Wie betaalt"],
  [/^mandatory/, "Verplicht"],
  [/^incomeLine/, "Batenregel"],
  [/^note/, "Opmerking"],
];

const serviceHeaders: readonly (readonly [RegExp, string])[] = [
  [/^requires/, "Vereist"],
  [/^implies/, "Brengt mee"],
  [/^excludes/, "Sluit uit"],
  [/^partOf/, "Valt onder"],
  [/^label/, "Naam"],
  [/^aliases/, "Ook bekend als"],
];

const readingHeaders: readonly (readonly [RegExp, string])[] = [
  [/^lines/, "Regels in het plan"],
  [/^question/, "Vraag"],
  [/^default/, "Gekozen"],
  [/^evidence/, "Grond"],
  [/^alternatives/, "Alternatief"],
];

const factNames: readonly (readonly [RegExp, string])[] = [
  [/^id/, "Editie"],
  [/^year/, "Jaar"],
  [/^title/, "Titel"],
  [/^publication/, "Bron"],
  [/^status\.decidedOn/, "Besloten op"],
  [/^status\.decidedBy/, "Besloten door"],
  [/^status\.note/, "Toelichting"],
  [/^status/, "Status"],
  [/^index/, "Inflatiecorrectie"],
];

const headerFor = (table: readonly (readonly [RegExp, string])[], property: string): string | undefined => table.find(([pattern]) => pattern.test(property))?.[1];

interface At {
  readonly cells: TableCells;
  readonly row: number;
  readonly header: string;
}

function chargePlace(places: Places, index: number, property: string): At | null {
  const placed = places.charges[index];
  if (placed === undefined) return null;
  const detail = headerFor(detailHeaders, property);
  if (detail !== undefined && places.details !== null && placed.details.row !== null) return { cells: places.details, row: placed.details.row, header: detail };
  const tier = Number(/tiers\[(\d+)\]/.exec(property)?.[1] ?? (property === "high" ? 1 : 0));
  return { cells: places.tariffs, row: placed.rows[tier] ?? placed.rows[0] ?? 0, header: headerFor(chargeHeaders, property) ?? "Regel" };
}

/** "readings[3] A02, alternatives 20400, hosting.groot, flatAmount" */
function alternativePlace(place: string, { alternatives }: Places): At | null {
  const [, reading = "", alternative = "", charge = ""] = /^readings\[\d+\] ([^,]*), alternatives ([^,]*)(?:, ([^,]*))?/.exec(place) ?? [];
  const row = alternatives?.rowOf(reading, alternative, charge) ?? null;
  return alternatives === null || row === null ? null : { cells: alternatives.cells, row, header: "Wordt" };
}

function placeOf(place: string, places: Places): At {
  const [, list, number, property = ""] = /^(charges|services|readings)\[(\d+)\](?: [^,]*)?(?:, (.*))?$/.exec(place) ?? [];
  const index = Number(number);
  const inTable = (cells: TableCells | null, headers: readonly (readonly [RegExp, string])[], first: string): At | null =>
    cells === null ? null : { cells, row: cells.rows[index] ?? 0, header: headerFor(headers, property) ?? first };
  const fact = places.factRows.get(headerFor(factNames, place) ?? "");
  const found =
    list === "charges"
      ? chargePlace(places, index, property)
      : list === "services"
        ? inTable(places.services, serviceHeaders, "Dienst")
        : list === "readings"
          ? (alternativePlace(place, places) ?? inTable(places.readings, readingHeaders, "Lezing"))
          : places.facts !== null && fact !== undefined
            ? { cells: places.facts, row: fact, header: "Waarde" }
            : null;
  return found ?? { cells: places.tariffs, row: 0, header: "Regel" };
}

/** In a cell nothing is an empty cell, and a decimal text a number. */
const inCells = (text: string): string => text.replace(/^null\b/, "leeg").replace(/^"(-?\d+(?:\.\d+)?)"$/, "$1");

/** Reports every issue of the edition at its cell, but one in a row of which an error was told: it may follow from that one. */
export function reportEditionIssues(issues: readonly EditionIssue[], places: Places): void {
  for (const issue of issues) {
    const { cells, row, header } = placeOf(issue.place, places);
    if (cells.hasError(row)) continue;
    const [nl, en] = [issueIn(issue, "nl"), issueIn(issue, "en")];
    cells.report("error", "edition", row, header, { nl: inCells(nl.expected), en: en.expected.replace(/^null\b/, "an empty cell") }, inCells(nl.found));
  }
}
