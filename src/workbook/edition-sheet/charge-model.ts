/** Which kind of charge the numbers in its rows make, and that charge. */
import type { AmountPart, Charge, Localized, Source, Tier } from "../../tariff";
import { said } from "./issue";
import type { ChargeRow } from "./charge-rows";
import { defined } from "./defined";
import type { RowAmounts } from "./row-amounts";
import type { TableCells } from "./table-cells";

type Model = Charge["model"];

/** Everything of a charge but its amounts. */
export type ChargeFrame = Omit<Extract<Charge, { readonly model: "flat" }>, "model" | "flatAmount" | "previous" | "announced">;

/** What goes with each row: where it stands, which reading gives it, and what was announced. */
export interface RowWords {
  readonly line: number | null;
  readonly reading: string | undefined;
  readonly announced: readonly AmountPart[];
}

const has = (rows: readonly ChargeRow[], part: keyof RowAmounts): boolean => rows.some(({ amounts }) => (amounts[part] ?? undefined) !== undefined);

/** The kind that was written is kept while the numbers fit it; otherwise it follows from the numbers. */
export function modelOf(rows: readonly ChargeRow[], base: Charge | undefined): Model {
  if (base?.model === "band" && rows.length === 2 && has(rows, "unitAmount") && !has(rows, "upTo")) return "band";
  if (base?.model === "percentage" && rows.length === 1 && has(rows, "percentage")) return "percentage";
  if (rows.length > 1 || has(rows, "upTo")) return "volumeTiers";
  if (base?.model === "volumeTiers" && (has(rows, "unitAmount") || has(rows, "flatAmount"))) return "volumeTiers";
  if (has(rows, "unitAmount")) return "perUnit";
  if (has(rows, "flatAmount")) return "flat";
  return has(rows, "percentage") ? "percentage" : "unpriced";
}

const headers: Readonly<Record<keyof RowAmounts, string>> = { upTo: "T/m inwoners", unitAmount: "Per inwoner", flatAmount: "Per gemeente", cap: "Plafond", minimum: "Minimum", maximum: "Maximum", percentage: "Percentage" };

const fitting: Readonly<Record<Model, readonly (keyof RowAmounts)[]>> = {
  flat: ["flatAmount"],
  perUnit: ["unitAmount", "flatAmount", "cap", "minimum", "maximum"],
  volumeTiers: ["upTo", "unitAmount", "flatAmount", "cap"],
  percentage: ["percentage"],
  band: ["unitAmount", "percentage"],
  unpriced: [],
};

/** Numbers that the kind of charge has no place for. */
function tellOfOthers(cells: TableCells, rows: readonly ChargeRow[], model: Model): void {
  for (const { row, amounts } of rows)
    for (const part of Object.keys(headers) as (keyof RowAmounts)[])
      if ((amounts[part] ?? undefined) !== undefined && !fitting[model].includes(part))
        cells.report("error", "notHere", row, headers[part], said("een lege cel: bij zo'n regel hoort dit getal niet", "an empty cell: such a charge has no such number"));
}

/** One value for all rows; rows that contradict each other are told. */
function same(cells: TableCells, rows: readonly ChargeRow[], part: "cap" | "percentage"): string | number | undefined {
  const value = rows[0]?.amounts[part];
  const other = rows.find(({ amounts }) => amounts[part] !== value);
  if (other !== undefined) cells.report("error", "contradiction", other.row, headers[part], said("hetzelfde als in de eerste rij van deze regel", "the same as in the first row of this charge"));
  return value;
}

const unitOf = (amounts: readonly RowAmounts[]): Charge["unit"] => {
  const [unit, flat] = [amounts.some(({ unitAmount }) => unitAmount !== undefined), amounts.some(({ flatAmount }) => flatAmount !== undefined)];
  return unit && flat ? "inhabitantAndMunicipality" : unit ? "inhabitant" : "municipality";
};

/** What the year before had, of the amounts that still are there. */
function previousOf({ known, amounts }: ChargeRow): Tier["previous"] {
  if (known.previous === undefined) return undefined;
  const kept = Object.entries(known.previous).filter(([part]) => amounts[part as AmountPart] !== undefined);
  return kept.length === 0 && Object.keys(known.previous).length > 0 ? undefined : Object.fromEntries(kept);
}

const announcedOf = ({ announced }: RowWords): Tier["announced"] => (announced.length === 0 ? undefined : announced);

/** The charge of these rows. `base` is the one that was written, `reasonOf` says why a charge has no amount. */
export function chargeOf(cells: TableCells, frame: ChargeFrame, rows: readonly ChargeRow[], words: readonly RowWords[], base: Charge | undefined, reasonOf: (written: Localized | undefined) => Localized): Charge {
  const model = modelOf(rows, base);
  tellOfOthers(cells, rows, model);
  const [first, second] = rows;
  const amounts = rows.map((row) => row.amounts);
  const [one] = amounts;
  const firstWords = words[0] ?? { line: null, reading: undefined, announced: [] };
  const also = first === undefined ? {} : defined({ previous: previousOf(first), announced: announcedOf(firstWords) });
  const numbers = { ...frame, unit: unitOf(amounts) };
  const missing = (row: number, header: string): string => {
    if (!cells.hasError(row)) cells.report("error", "missing", row, header, said("een bedrag", "an amount"), "");
    return "0";
  };
  switch (model) {
    case "flat":
      return { ...numbers, model, flatAmount: one?.flatAmount ?? "0", ...also };
    case "perUnit":
      return { ...numbers, model, unitAmount: one?.unitAmount ?? "0", ...defined({ flatAmount: one?.flatAmount, cap: one?.cap, minimum: one?.minimum, maximum: one?.maximum }), ...also };
    case "volumeTiers": {
      const cap = same(cells, rows, "cap");
      const tiers = rows.map((row, index): Tier => {
        const { line, reading } = words[index] ?? firstWords;
        const { upTo, unitAmount, flatAmount } = row.amounts;
        return { upTo, line, ...defined({ unitAmount, flatAmount, reading, previous: previousOf(row), announced: announcedOf(words[index] ?? firstWords) }) };
      });
      return { ...numbers, model, tiers, ...(typeof cap === "number" ? { cap } : {}) };
    }
    case "percentage":
      return { ...frame, unit: base?.model === "percentage" ? base.unit : "actualCost", model, percentage: one?.percentage ?? "0", basis: base?.model === "percentage" ? base.basis : "surcharge", ...(base?.model === "percentage" ? {} : { needs: "actualCost" as const }) };
    case "band": {
      const surcharge = same(cells, rows, "percentage");
      const low = one?.unitAmount ?? missing(first?.row ?? 0, "Per inwoner");
      const high = second?.amounts.unitAmount ?? missing(second?.row ?? 0, "Per inwoner");
      return { ...frame, unit: "inhabitantPerService", model, low, high, ...(typeof surcharge === "string" ? { surcharge } : {}) };
    }
    case "unpriced": {
      if (base !== undefined && base.model !== "unpriced") missing(first?.row ?? 0, base.model === "percentage" ? "Percentage" : "Per gemeente");
      return { ...frame, unit: base?.unit ?? "municipality", model, why: base?.model === "unpriced" ? base.why : "proMemorie", reason: reasonOf(base?.model === "unpriced" ? base.reason : undefined) };
    }
  }
}

/** Where the charge itself stands, with the places of its figures that stand elsewhere. */
export const sourceWith = (base: Source | undefined, chapter: string, heading: string, line: number): Source => ({ chapter, heading, line, ...(base?.lines === undefined ? {} : { lines: base.lines }) });
