/** Two editions held against each other: charges added, gone and changed, by service, and the facts of the editions. */
import Decimal from "decimal.js";
import type { Charge, Edition, Localized, Reading, Service, Tier } from "../tariff";
import { type FigureKind, type FigureName, type Figures, figureKinds, ownFigures, pairedTiers, tierFigures } from "./figures";
import { serviceLabel } from "./services";

/** A figure that is other than before. Values are decimal texts; null where the charge has no such figure. */
export interface FigureChange {
  readonly figure: FigureName;
  readonly kind: FigureKind;
  /** The bounds of the tier that it stands in, before and after; null for a figure outside the tiers. */
  readonly tier: { readonly before: number | "last" | null; readonly after: number | "last" | null } | null;
  readonly before: string | null;
  readonly after: string | null;
  /** After less before; null where one of them is not there. */
  readonly difference: string | null;
  /** The difference as a part of the size of the old value: 0.016; null where that is 0 or not there. */
  readonly share: number | null;
}

const chargeFacts = ["label", "service", "model", "period", "unit", "certainty", "incomeLine", "condition", "mandatory", "needs", "nonMembersOnly", "index", "readings", "note", "source"] as const;

/** What is said of a charge beside its figures; `basis`, `why` and `reason` are of one model only, and `announced` and `tierReadings` stand in its rows. */
export type ChargeFact = (typeof chargeFacts)[number] | "basis" | "why" | "reason" | "announced" | "tierReadings" | "tierLines";

export interface FactChange<Fact extends string> {
  readonly fact: Fact;
  /** As they stand in the edition; null where it says nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChargeChange {
  readonly state: "added" | "gone" | "changed";
  /** As it stands in the later edition, or in the earlier one where it is gone. */
  readonly charge: Charge;
  /** Of an added charge every figure, without one before; of one that is gone likewise. */
  readonly figures: readonly FigureChange[];
  readonly facts: readonly FactChange<ChargeFact>[];
}

export interface ServiceChange {
  readonly service: string;
  readonly label: Localized;
  readonly charges: readonly ChargeChange[];
}

const editionFacts = ["id", "year", "title", "publication", "status", "index"] as const;

export type EditionFact = (typeof editionFacts)[number];

/** Services or readings, by id. */
export interface ListChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

export interface EditionChange {
  readonly from: Edition;
  readonly to: Edition;
  readonly facts: readonly FactChange<EditionFact>[];
  /** Only services of which a charge changed, in the order of the later edition. */
  readonly services: readonly ServiceChange[];
  readonly unchanged: number;
  readonly serviceList: ListChange;
  readonly readings: ListChange;
}

/** Equal whatever the order in which properties are written. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [before, after] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  const set = before.filter(([, value]) => value !== undefined);
  return set.length === [...after.values()].filter((value) => value !== undefined).length && set.every(([key, value]) => after.has(key) && isSame(value, after.get(key)));
}

const isSameFigure = (one: string | undefined, other: string | undefined): boolean => (one === undefined || other === undefined ? one === other : new Decimal(one).eq(other));

function figureChanges(before: Figures, after: Figures, tier: FigureChange["tier"]): FigureChange[] {
  const names = Object.keys(figureKinds) as readonly FigureName[];
  return names.flatMap((figure): FigureChange[] => {
    const [old, now] = [before[figure], after[figure]];
    if (isSameFigure(old, now)) return [];
    const difference = old === undefined || now === undefined ? null : new Decimal(now).minus(old);
    const share = difference === null || old === undefined || new Decimal(old).isZero() ? null : difference.div(new Decimal(old).abs()).toNumber();
    return [{ figure, kind: figureKinds[figure], tier, before: old ?? null, after: now ?? null, difference: difference?.toFixed() ?? null, share }];
  });
}

const boundOf = (tier: Tier | undefined): number | "last" | null => (tier === undefined ? null : (tier.upTo ?? "last"));
const tiersOf = (charge: Charge | undefined): readonly Tier[] => (charge?.model === "volumeTiers" ? charge.tiers : []);

function figuresBetween(before: Charge | undefined, after: Charge | undefined): FigureChange[] {
  const own = figureChanges(before ? ownFigures(before) : {}, after ? ownFigures(after) : {}, null);
  const tiers = pairedTiers(tiersOf(before), tiersOf(after)).flatMap(([old, now]) => figureChanges(tierFigures(old), tierFigures(now), { before: boundOf(old), after: boundOf(now) }));
  return [...own, ...tiers];
}

function factOf(charge: Charge, fact: ChargeFact): unknown {
  switch (fact) {
    case "announced":
      return charge.model === "volumeTiers" ? charge.tiers.map(({ announced }) => announced ?? []) : "announced" in charge ? charge.announced : undefined;
    case "tierReadings":
      return tiersOf(charge).map(({ reading }) => reading ?? null);
    case "tierLines":
      return tiersOf(charge).map(({ line }) => line);
    default:
      return new Map<string, unknown>(Object.entries(charge)).get(fact);
  }
}

const allFacts: readonly ChargeFact[] = [...chargeFacts, "basis", "why", "reason", "announced", "tierReadings", "tierLines"];

/** What stands in the rows of a charge is compared row by row only where there are as many. */
const inRows: ReadonlySet<ChargeFact> = new Set<ChargeFact>(["announced", "tierReadings", "tierLines"]);

function factsBetween(before: Charge, after: Charge): FactChange<ChargeFact>[] {
  const sameRows = before.model === after.model && tiersOf(before).length === tiersOf(after).length;
  return allFacts.flatMap((fact): FactChange<ChargeFact>[] => {
    if (inRows.has(fact) && !sameRows) return [];
    const [old, now] = [factOf(before, fact), factOf(after, fact)];
    return isSame(old, now) ? [] : [{ fact, before: old ?? null, after: now ?? null }];
  });
}

function chargeChange(before: Charge | undefined, after: Charge | undefined): ChargeChange[] {
  const charge = after ?? before;
  if (charge === undefined) return [];
  const figures = figuresBetween(before, after);
  if (before === undefined || after === undefined) return [{ state: before === undefined ? "added" : "gone", charge, figures, facts: [] }];
  const facts = factsBetween(before, after);
  return figures.length === 0 && facts.length === 0 ? [] : [{ state: "changed", charge, figures, facts }];
}

function listChange(before: readonly (Service | Reading)[], after: readonly (Service | Reading)[]): ListChange {
  const [old, now] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const common = [...now.keys()].filter((id) => old.has(id));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    gone: [...old.keys()].filter((id) => !now.has(id)),
    changed: common.filter((id) => !isSame(old.get(id), now.get(id))),
  };
}

/** What changed from one edition to another. What the amounts of the year before were, which an edition may hold, plays no part. */
export function compareEditions(from: Edition, to: Edition): EditionChange {
  const [before, after] = [new Map(from.charges.map((charge) => [charge.id, charge])), new Map(to.charges.map((charge) => [charge.id, charge]))];
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const changes = ids.flatMap((id) => chargeChange(before.get(id), after.get(id)));
  const services = [...new Set([...to.services.map(({ id }) => id), ...changes.map(({ charge }) => charge.service)])];
  const labelled = (id: string): Edition => (to.services.some((service) => service.id === id) ? to : from);
  return {
    from,
    to,
    facts: editionFacts.flatMap((fact) => (isSame(from[fact], to[fact]) ? [] : [{ fact, before: from[fact], after: to[fact] }])),
    services: services.flatMap((service): ServiceChange[] => {
      const charges = changes.filter(({ charge }) => charge.service === service);
      const label = { nl: serviceLabel(labelled(service), service, "nl"), en: serviceLabel(labelled(service), service, "en") };
      return charges.length === 0 ? [] : [{ service, label, charges }];
    }),
    unchanged: ids.length - changes.length,
    serviceList: listChange(from.services, to.services),
    readings: listChange(from.readings, to.readings),
  };
}
