/** The table of the other ways to read the source: a row for every amount or other property that one of them changes. */
import { type Alternative, type AmountPart, type Edition, type Reading, settled } from "../../tariff";
import type { Cell, ColumnModel } from "../sheet";
import { SHIFT, cellOf, propertyWords } from "./alternative-value";

export const alternativeColumns: readonly ColumnModel[] = [
  { header: "Lezing", width: 11, format: "text" },
  { header: "Alternatief", width: 20, format: "text" },
  { header: "Omschrijving", width: 60, format: "text" },
  { header: "Regel", width: 26, format: "text" },
  { header: "Wat verandert", width: 26, format: "text" },
  { header: "T/m inwoners", width: 18, format: "count" },
  { header: "Wordt", width: 40, format: "general" },
];

/** The last tier, which has no bound. */
export const ABOVE = "daarboven";

const parts: readonly AmountPart[] = ["unitAmount", "flatAmount"];

/** One thing that an alternative changes: a property of a charge, an amount of one of its tiers, or all its bounds. */
export interface AlternativeLine {
  readonly charge: string;
  /** As it is called in the edition, or `SHIFT`. */
  readonly property: string;
  /** Of a tier; null for the last one, undefined outside tiers. */
  readonly upTo: number | null | undefined;
  readonly value: unknown;
}

export type TierParts = Readonly<Record<string, unknown>> & { readonly upTo: number | null };

export const tiersIn = (value: unknown): readonly TierParts[] => (Array.isArray(value) ? (value as readonly TierParts[]) : []);

/** Those with a word of their own first, in one order, whatever the order in which a file has them. */
const order = Object.keys(propertyWords);
function inOrder([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const [at, otherAt] = [order.indexOf(one), order.indexOf(other)];
  return at >= 0 && otherAt >= 0 ? at - otherAt : at >= 0 ? -1 : otherAt >= 0 ? 1 : one < other ? -1 : 1;
}

export function linesOf({ changes }: Alternative): readonly AlternativeLine[] {
  return changes.flatMap(({ charge, set = {}, shiftBounds }) => [
    ...Object.entries(set).sort(inOrder).flatMap(([property, value]): readonly AlternativeLine[] =>
      property === "tiers" && Array.isArray(value)
        ? tiersIn(value).flatMap((tier) => parts.filter((part) => tier[part] !== undefined).map((part) => ({ charge, property: part, upTo: tier.upTo, value: tier[part] })))
        : [{ charge, property, upTo: undefined, value }],
    ),
    ...(shiftBounds === undefined ? [] : [{ charge, property: SHIFT, upTo: undefined, value: shiftBounds }]),
  ]);
}

function lineCells({ charge, property, upTo, value }: AlternativeLine): readonly Cell[] | null {
  const cell = property === SHIFT ? Number(value) : cellOf(property, value);
  return cell === undefined ? null : [charge, propertyWords[property] ?? property, upTo === null ? ABOVE : (upTo ?? null), cell];
}

/** The rows of one alternative, one at least, so that one that changes nothing in the edition is there too. */
export function rowsOf(reading: Reading, alternative: Alternative): Cell[][] {
  const named: readonly Cell[] = [reading.id, alternative.id, alternative.label.nl];
  const lines = linesOf(alternative).flatMap((line) => {
    const cells = lineCells(line);
    return cells === null ? [] : [[...named, ...cells]];
  });
  return lines.length === 0 ? [[...named, null, null, null, null]] : lines;
}

export const alternativeRows = (edition: Edition): Cell[][] => settled(edition).readings.flatMap((reading) => reading.alternatives.flatMap((alternative) => rowsOf(reading, alternative)));
