/** The alternatives of readings, from their table: as they were where no cell changed, else as the cells say. */
import type { Alternative, Change, Charge, Edition, Reading } from "../../tariff";
import { ABOVE, type AlternativeLine, type TierParts, alternativeColumns, linesOf, rowsOf, tiersIn } from "./alternative-table";
import { SHIFT, cellOf, expectedOf, propertyWords, valueIn } from "./alternative-value";
import { type English, places } from "./english-table";
import { said } from "./issue";
import { shownRow } from "./shown-row";
import type { TableCells } from "./table-cells";

export interface AlternativesOnSheet {
  readonly of: (reading: string) => readonly Alternative[];
  /** Where an alternative changes a charge; of what is not in the table its first row, or null. */
  readonly rowOf: (reading: string, alternative: string, charge: string) => number | null;
}

const headers = alternativeColumns.map(({ header }) => header);

interface Around {
  readonly cells: TableCells;
  readonly english: English;
  /** As they are now, and as the sheet was written. */
  readonly charges: readonly Charge[];
  readonly base: Edition;
}

/** Undefined where there is none, null in the last tier. */
function boundIn({ cells }: Around, row: number): number | null | undefined {
  const found = cells.value(row, "T/m inwoners");
  if (cells.text(row, "T/m inwoners") === "") return undefined;
  if (cells.text(row, "T/m inwoners").toLowerCase() === ABOVE) return null;
  if (typeof found === "number" && Number.isSafeInteger(found) && found > 0) return found;
  cells.report("error", "notANumber", row, "T/m inwoners", said(`een heel aantal inwoners, ${ABOVE}, of een lege cel`, `a whole number of inhabitants, ${ABOVE}, or an empty cell`));
  return undefined;
}

function propertyIn({ cells }: Around, row: number): string {
  const word = cells.text(row, "Wat verandert");
  if (word.toLowerCase() === SHIFT) return SHIFT;
  return Object.keys(propertyWords).find((property) => propertyWords[property] === word.toLowerCase()) ?? word;
}

/** One row; null where it changes nothing, or cannot be read, which is told. */
function lineIn(around: Around, row: number, written: readonly AlternativeLine[]): AlternativeLine | null {
  const { cells, charges, base } = around;
  const [charge, property] = [cells.text(row, "Regel"), propertyIn(around, row)];
  if (charge === "" && property === "") return null;
  if (![...charges, ...base.charges].some(({ id }) => id === charge)) {
    cells.report("error", "notAWord", row, "Regel", said("een regel uit de tabel van tarieven", "a charge in the table of tariffs"));
    return null;
  }
  const upTo = boundIn(around, row);
  const found = cells.value(row, "Wordt");
  const before = written.find((line) => line.charge === charge && line.property === property && line.upTo === upTo);
  if (before !== undefined && cells.isAsShown(row, "Wordt", { Wordt: property === SHIFT ? Number(before.value) : (cellOf(property, before.value) ?? null) })) return before;
  if (property === SHIFT && typeof found === "number" && Number.isSafeInteger(found) && found !== 0) return { charge, property, upTo: undefined, value: found };
  const value = property === SHIFT ? undefined : valueIn(property, found);
  if (value === undefined) cells.report("error", "notAWord", row, "Wordt", property === SHIFT ? said("een heel getal, zoals -1", "a whole number, such as -1") : said(...expectedOf(property)));
  return value === undefined ? null : { charge, property, upTo, value };
}

/** What a tier has beside its amounts: as it was in the alternative or the charge; a new one has the reading for its source. */
function tierFrame(upTo: number | null, reading: string, ...before: readonly (readonly TierParts[])[]): TierParts {
  const known = before.flatMap((tiers) => tiers.find((tier) => tier.upTo === upTo) ?? [])[0];
  const { unitAmount: _unit, flatAmount: _flat, ...frame } = known ?? { upTo, line: null, reading };
  return { ...frame, upTo };
}

function tiersOf(lines: readonly AlternativeLine[], reading: string, ...before: readonly (readonly TierParts[])[]): readonly TierParts[] {
  const bounds = [...new Set(lines.map(({ upTo }) => upTo ?? null))].sort((one, other) => (one ?? Infinity) - (other ?? Infinity));
  return bounds.map((upTo) => ({ ...tierFrame(upTo, reading, ...before), ...Object.fromEntries(lines.filter((line) => (line.upTo ?? null) === upTo).map(({ property, value }) => [property, value])) }));
}

/** The unit follows from the amounts that a charge has then. */
function withUnit(set: Readonly<Record<string, unknown>>, charge: Charge | undefined): Readonly<Record<string, unknown>> {
  if (charge === undefined || "unit" in set || (charge.model !== "perUnit" && charge.model !== "volumeTiers")) return set;
  const made: Readonly<Record<string, unknown>> = { ...charge, ...set };
  const rows: readonly Readonly<Record<string, unknown>>[] = charge.model === "volumeTiers" ? tiersIn(made.tiers) : [made];
  const [unit, flat] = ["unitAmount", "flatAmount"].map((part) => rows.some((row) => row[part] !== undefined && row[part] !== null));
  const wanted = unit && flat ? "inhabitantAndMunicipality" : unit ? "inhabitant" : "municipality";
  return wanted === charge.unit ? set : { ...set, unit: wanted };
}

/** The changes that these lines make; bounds that move are a change of their own, made after all others. */
function changesOf({ charges }: Around, lines: readonly AlternativeLine[], reading: string, written: Alternative | undefined): readonly Change[] {
  return [...new Set(lines.map(({ charge }) => charge))].flatMap((id) => {
    const own = lines.filter(({ charge }) => charge === id);
    const charge = charges.find((one) => one.id === id);
    const before = (written?.changes ?? []).filter((change) => change.charge === id);
    const inTiers = own.filter(({ upTo }) => upTo !== undefined);
    const kept = before.flatMap(({ set = {} }) => Object.entries(set).filter(([property, value]) => cellOf(property, value) === undefined && property !== "tiers"));
    const set = {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(own.filter(({ upTo, property }) => upTo === undefined && property !== SHIFT).map(({ property, value }) => [property, value])),
      ...(inTiers.length === 0 ? {} : { tiers: tiersOf(inTiers, reading, ...before.map((change) => tiersIn(change.set?.tiers)), charge?.model === "volumeTiers" ? tiersIn(charge.tiers) : []) }),
    };
    const shifts = own.filter(({ property }) => property === SHIFT).map(({ value }): Change => ({ charge: id, shiftBounds: Number(value) }));
    return [...(Object.keys(set).length === 0 ? [] : [{ charge: id, set: withUnit(set, charge) }]), ...shifts];
  });
}

function readOne(around: Around, rows: readonly number[], base: Reading | undefined): Alternative {
  const { cells, english } = around;
  const [first = 0] = rows;
  const [reading, id] = [cells.text(first, "Lezing"), cells.text(first, "Alternatief")];
  const written = base?.alternatives.find((alternative) => alternative.id === id);
  const shown = base === undefined || written === undefined ? [] : rowsOf(base, written).map((row) => shownRow(alternativeColumns, row));
  const label = cells.text(first, "Omschrijving");
  const other = rows.find((row) => cells.text(row, "Omschrijving") !== label);
  if (other !== undefined) cells.report("error", "contradiction", other, "Omschrijving", said(`hetzelfde als in de eerste rij van dit alternatief: ${label}`, `the same as in the first row of this alternative: ${label}`));
  if (label === "") cells.report("error", "missing", first, "Omschrijving", said("een omschrijving", "a description"), "");
  const named = english(places.alternative(reading, id), label, written?.label, { cells, row: first, header: "Omschrijving" });
  const isAsShown = rows.length === shown.length && rows.every((row, index) => headers.every((header) => header === "Omschrijving" || cells.isAsShown(row, header, shown[index] ?? null)));
  if (written !== undefined && isAsShown) return { ...written, label: named };
  // An example tells what the alternative did to a sum before it was changed.
  const { example: _example, ...kept } = written ?? { id, changes: [] };
  const before = written === undefined ? [] : linesOf(written);
  const lines: AlternativeLine[] = [];
  for (const row of rows) {
    const line = lineIn(around, row, before);
    if (line !== null && lines.some(({ charge, property, upTo }) => charge === line.charge && property === line.property && upTo === line.upTo)) cells.report("error", "double", row, "Wat verandert", said("elke wijziging één keer", "every change once"));
    else if (line !== null) lines.push(line);
  }
  return { ...kept, label: named, changes: changesOf(around, lines, reading, written) };
}

/** Without the table, as on a sheet of an older version, every reading keeps its own. */
export function readAlternatives(cells: TableCells | null, english: English, charges: readonly Charge[], base: Edition, readings: readonly string[]): AlternativesOnSheet {
  const byId = new Map(base.readings.map((reading) => [reading.id, reading]));
  if (cells === null) return { of: (reading) => byId.get(reading)?.alternatives ?? [], rowOf: () => null };
  const around: Around = { cells, english, charges, base };
  const groups = new Map<string, number[]>();
  for (const row of cells.rows) {
    const reading = cells.text(row, "Lezing");
    if (!readings.includes(reading)) cells.report("error", "notAWord", row, "Lezing", said(`een van: ${readings.join(", ")}`, `one of: ${readings.join(", ")}`));
    else {
      const key = `${reading} ${cells.text(row, "Alternatief")}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  const read = [...groups].map(([key, rows]) => ({ key, rows, reading: cells.text(rows[0] ?? 0, "Lezing"), alternative: readOne(around, rows, byId.get(cells.text(rows[0] ?? 0, "Lezing"))) }));
  return {
    of: (reading) => read.filter((one) => one.reading === reading).map(({ alternative }) => alternative),
    rowOf: (reading, alternative, charge) => {
      const rows = groups.get(`${reading} ${alternative}`) ?? [];
      return rows.find((row) => cells.text(row, "Regel") === charge) ?? rows[0] ?? null;
    },
  };
}
