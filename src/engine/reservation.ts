/** What a municipality must set aside in a year: its line items in the order of the edition, and their totals. */
import Decimal from "decimal.js";
import { type Micro, add, microFrom, sum, toDecimalString } from "../money";
import type { Certainty, Charge, Condition, Edition, Period, Service } from "../tariff";
import { type CompiledCharge, compile, findCharge } from "./compile";
import { type Priced, type Workings, priceBand, priceCharge, pricePercentage, priceStaircase } from "./price";
import type { Profile } from "./profile";
import { checkInhabitants } from "./quantity";
import { findScenario } from "./scenario";
import { combineServices, findService, holds, resolveServices } from "./services";

export interface LineItem {
  readonly charge: Charge;
  /** Null: the source has no amount, or the profile has not the actual cost that it needs. Never counted as 0 silently. */
  readonly amount: Micro | null;
  readonly period: Period;
  readonly certainty: Certainty;
  readonly workings: Workings | null;
  /** What the profile calls the new services that are charged; mostly none. */
  readonly names: readonly string[];
  /** Months that are charged, where the service starts within the year. */
  readonly months: number;
}

export interface Totals {
  readonly annual: Micro;
  readonly oneOff: Micro;
}

export interface Reservation {
  readonly edition: Edition;
  readonly profile: Profile;
  /** Ids of the services taken, those that come with them included. */
  readonly services: ReadonlySet<string>;
  readonly lineItems: readonly LineItem[];
  readonly total: Totals;
}

const MONTHS = 12;
const JANUARY = 1;

/** What decides which charges there are. */
type Charged = Pick<Profile, "services" | "newServices" | "actualCosts">;

interface Context {
  readonly edition: Edition;
  readonly profile: Profile;
  readonly services: ReadonlySet<string>;
  readonly firstMonths: ReadonlyMap<string, number>;
}

/** The month from which a condition holds: the last of all, and the first of those of which any will do. */
function firstMonthOf({ all = [], any = [] }: Condition, services: ReadonlySet<string>, monthOf: (service: string) => number): number {
  const anyTaken = any.filter((service) => services.has(service)).map(monthOf);
  return Math.max(JANUARY, ...all.map(monthOf), ...(anyTaken.length === 0 ? [] : [Math.min(...anyTaken)]));
}

/** With a service that starts in month 7, 6 months are charged; an actual cost is what it is. A service starts no sooner than those that it requires. */
function monthsCharged(charge: Charge, { edition, services, firstMonths }: Context): number {
  if (charge.period === "oneOff" || charge.model === "percentage") return MONTHS;
  const own = (service: string) => firstMonths.get(service) ?? JANUARY;
  const possible = (service: string) => Math.max(own(service), firstMonthOf(edition.services.find(({ id }) => id === service)?.requires ?? {}, services, own));
  return MONTHS + 1 - firstMonthOf(charge.condition, services, possible);
}

function proRata(amount: Micro, months: number): Micro {
  if (months === MONTHS) return amount;
  return microFrom(new Decimal(toDecimalString(amount)).times(months).div(MONTHS).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

function applies(charge: Charge, { profile, services }: { readonly profile: Charged; readonly services: ReadonlySet<string> }): boolean {
  if (charge.nonMembersOnly || !holds(charge.condition, services)) return false;
  if (charge.needs === "newServices") return profile.newServices !== undefined;
  return charge.needs !== "actualCost" || charge.mandatory || profile.actualCosts?.[charge.id] !== undefined;
}

function priced(compiled: CompiledCharge, { profile }: Context): Priced | null {
  switch (compiled.kind) {
    case "staircase":
      return priceStaircase(compiled, profile.inhabitants);
    case "percentage": {
      const cost = profile.actualCosts?.[compiled.charge.id];
      return cost === undefined ? null : pricePercentage(compiled, new Decimal(cost));
    }
    case "band":
      return profile.newServices ? priceBand(compiled, profile.inhabitants, findScenario(profile.newServices.scenario), profile.newServices.count) : null;
    case "unpriced":
      return null;
  }
}

function namesOf({ needs }: Charge, { newServices }: Profile): readonly string[] {
  if (needs !== "newServices") return [];
  return (newServices?.names ?? []).map((name) => name.trim()).filter((name) => name !== "");
}

/** As sure as the charge is; an amount for which the source has no row is an estimate, whatever the others are. */
function certaintyOf(charge: Charge, workings: Workings | null): Certainty {
  return workings?.kind === "staircase" && workings.tier?.line === null ? "estimate" : charge.certainty;
}

function lineItem(compiled: CompiledCharge, context: Context): LineItem {
  const { charge } = compiled;
  const result = priced(compiled, context);
  const months = monthsCharged(charge, context);
  return {
    charge,
    amount: result === null ? null : proRata(result.amount, months),
    period: charge.period,
    certainty: certaintyOf(charge, result?.workings ?? null),
    workings: result?.workings ?? null,
    names: namesOf(charge, context.profile),
    months,
  };
}

function totalsOf(lineItems: readonly LineItem[]): Totals {
  const of = (period: Period) => sum(lineItems.flatMap((item) => (item.period === period && item.amount !== null ? [item.amount] : [])));
  return { annual: of("annual"), oneOff: of("oneOff") };
}

/** The annual and the one-off total together. */
export function grandTotal({ annual, oneOff }: Totals): Micro {
  return add(annual, oneOff);
}

/** Whether a one-off amount is in the totals; an item without an amount is not. */
export function hasOneOffAmount(lineItems: readonly LineItem[]): boolean {
  return lineItems.some(({ period, amount }) => period === "oneOff" && amount !== null);
}

/** The services under which a reservation has line items, in the order of the edition, also where its services cannot go together. Throws on an unknown one. */
export function chargedServices(profile: Charged, edition: Edition): readonly Service[] {
  const { taken: services } = combineServices(edition, profile.services);
  const charged = new Set(edition.charges.filter((charge) => applies(charge, { profile, services })).map(({ service }) => service));
  return edition.services.filter(({ id }) => charged.has(id));
}

/** Computes a reservation. Throws a failure on a bad number of inhabitants and on an impossible set of services. */
export function reserve(profile: Profile, edition: Edition): Reservation {
  checkInhabitants(profile.inhabitants);
  const services = resolveServices(edition, profile.services);
  const firstMonths = new Map(Object.entries(profile.startMonths ?? {}).map(([service, month]) => [findService(edition, service).id, month]));
  const context: Context = { edition, profile, services, firstMonths };
  const lineItems = [...compile(edition).values()].filter(({ charge }) => applies(charge, context)).map((compiled) => lineItem(compiled, context));
  return { edition, profile, services, lineItems, total: totalsOf(lineItems) };
}

/** A charge that was priced on its own, as a line item of a whole year. */
export function wholeYear(charge: Charge, { amount, workings }: Priced): LineItem {
  return { charge, amount, period: charge.period, certainty: certaintyOf(charge, workings), workings, names: [], months: MONTHS };
}

/** One charge on its own, as a line item: the quantity is inhabitants, or the actual cost in euros. Throws as {@link priceCharge} does. */
export function singleLineItem(edition: Edition, chargeId: string, quantity: number): LineItem {
  const compiled = findCharge(edition, chargeId);
  return wholeYear(compiled.charge, priceCharge(compiled, edition, quantity));
}
