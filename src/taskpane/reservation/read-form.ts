/** What a form says: a profile, or what must change before there is one. */
import { type Profile, chargedServices, holds, readProfile } from "../../engine";
import { formatNumber } from "../../money";
import { type Charge, type Edition, MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY, type Service } from "../../tariff";
import { type ProfileForm, readNames } from "./profile-form";
import { readEuros, readPercentage, readWhole } from "./typed-number";
import type { PaneTexts } from "./use-texts";

/** Of a municipality or a new service. */
export const LONGEST_NAME = 200;

/** By field, "inhabitants" or "actualCosts.wim.hosting": what is wrong and what to type. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface FormReading {
  /** Null while something is missing or wrong. */
  readonly profile: Profile | null;
  readonly errors: FieldErrors;
  /** Services that cannot go together, each with what to change. */
  readonly conflicts: readonly string[];
}

/** The charges over an actual cost that these services bring, with a price in this edition. */
export function costCharges(edition: Edition, services: readonly string[]): readonly Charge[] {
  const taken = new Set(services);
  return edition.charges.filter((charge) => charge.needs === "actualCost" && charge.model !== "unpriced" && holds(charge.condition, taken));
}

/** The ticked services that can start within the year; membership is of the whole year. */
export function datedServices(edition: Edition, services: readonly string[]): readonly Service[] {
  const byId = (id: string | undefined): Service | undefined => edition.services.find((service) => service.id === id);
  return edition.services.filter(({ id, partOf }) => services.includes(id) && (partOf === undefined || byId(partOf)?.selectable === true));
}

/** The services that are booked: those with line items, and an option with a booking that was given before. */
export function bookedServices(edition: Edition, form: Pick<ProfileForm, "services" | "newCount" | "scenario" | "actualCosts" | "taakveld" | "categorie">): readonly Service[] {
  const services = form.services.filter((id) => edition.services.some((service) => service.id === id && service.selectable));
  const newServices = form.newCount.trim() === "" ? undefined : { count: 1, scenario: form.scenario };
  const actualCosts = Object.fromEntries(Object.entries(form.actualCosts).filter(([, cost]) => cost.trim() !== ""));
  const charged = new Set(chargedServices({ services, actualCosts, newServices }, edition));
  return edition.services.filter((service) => charged.has(service) || (services.includes(service.id) && [form.taakveld, form.categorie].some((typed) => (typed[service.id] ?? "").trim() !== "")));
}

interface Typed {
  readonly errors: FieldErrors;
  readonly profile: Record<string, unknown>;
}

/** The fields that are typed, each read and checked on its own. What belongs to a service that is not ticked is left out. */
function readFields(form: ProfileForm, edition: Edition, { language, reservation: texts }: PaneTexts): Typed {
  const errors: Record<string, string> = {};
  const typed = <T>(field: string, entered: string, read: (entered: string) => T | null, message: string): T | undefined => {
    if (entered.trim() === "") return undefined;
    const value = read(entered);
    if (value === null) errors[field] = message;
    return value ?? undefined;
  };
  const whole = (most: number) => (entered: string) => {
    const count = readWhole(entered, language);
    return count !== null && count >= 1 && count <= most ? count : null;
  };
  const euros = (entered: string) => {
    const amount = readEuros(entered, language);
    return amount !== null && Number(amount) > 0 && Number(amount) <= MAX_ACTUAL_COST ? amount : null;
  };
  const percentage = (field: "vatRate" | "vatRefundable"): string | undefined => {
    if (form[field].trim() === "") errors[field] = texts.vat.wrong;
    return typed(field, form[field], readPercentage, texts.vat.wrong);
  };
  const dated = datedServices(edition, form.services);
  const entries = <T>(pairs: readonly (readonly [string, T | undefined])[]): Record<string, T> | undefined => {
    const given = pairs.filter((pair): pair is readonly [string, T] => pair[1] !== undefined);
    return given.length === 0 ? undefined : Object.fromEntries(given);
  };
  const count = typed("newCount", form.newCount, whole(MAX_NEW_SERVICES), texts.newServices.wrong(MAX_NEW_SERVICES));
  const names = count === undefined ? [] : readNames(form.newNames);
  if (count !== undefined && names.length > count) errors.newNames = texts.newServices.tooMany(count);
  if (names.some((name) => name.length > LONGEST_NAME)) errors.newNames = texts.name.tooLong;
  const rate = percentage("vatRate");
  const refundable = percentage("vatRefundable");
  const booking = (id: string) => {
    const [taakveld, categorie] = [form.taakveld[id]?.trim() ?? "", form.categorie[id]?.trim() ?? ""];
    return taakveld === "" && categorie === "" ? undefined : { ...(taakveld === "" ? {} : { taakveld }), ...(categorie === "" ? {} : { categorie }) };
  };
  const month = (id: string): number | undefined => (form.startMonths[id] === undefined || form.startMonths[id] === "1" ? undefined : Number(form.startMonths[id]));
  const inhabitants = typed("inhabitants", form.inhabitants, whole(MAX_QUANTITY), texts.inhabitants.wrong(formatNumber(MAX_QUANTITY, language)));
  // What is typed now is the number at the reference date, whatever a file said of it.
  const atReferenceDate = inhabitants !== undefined && form.populations[form.referenceDate] !== undefined ? { [form.referenceDate]: inhabitants } : {};
  const fields = {
    name: form.name.trim() || undefined,
    inhabitants,
    referenceDate: form.referenceDate || undefined,
    populations: Object.keys(form.populations).length === 0 ? undefined : { ...form.populations, ...atReferenceDate },
    edition: form.edition || undefined,
    services: form.services.map((id) => edition.services.find((service) => service.id === id)?.label.nl ?? id),
    actualCosts: entries(
      costCharges(edition, form.services).map(({ id }) => [id, typed(`actualCosts.${id}`, form.actualCosts[id] ?? "", euros, texts.costs.wrong(formatNumber(MAX_ACTUAL_COST, language)))]),
    ),
    newServices: count === undefined ? undefined : { count, scenario: form.scenario, ...(names.length === 0 ? {} : { names }) },
    startMonths: entries(dated.map(({ id, label }) => [label.nl, month(id)])),
    vat: rate === undefined || refundable === undefined ? undefined : { rate, refundable },
    booking: entries(bookedServices(edition, form).map(({ id, label }) => [label.nl, booking(id)])),
  };
  return { errors, profile: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

/** Reads a form against an edition. Without inhabitants there is no profile, and no error either: nothing was typed yet. */
export function readForm(form: ProfileForm, edition: Edition, texts: PaneTexts): FormReading {
  const { errors, profile } = readFields(form, edition, texts);
  const result = readProfile({ ...profile, inhabitants: profile.inhabitants ?? 1, populations: profile.inhabitants === undefined ? undefined : profile.populations }, edition);
  const conflicts = result.issues.filter(({ place }) => place.startsWith("services")).map(({ expected }) => expected[texts.language]);
  const others = result.issues
    .filter(({ place }) => !place.startsWith("services"))
    .map(({ place, expected }) => [place.split(".")[0] ?? "", texts.reservation.expected(expected[texts.language])] as const);
  const all = { ...Object.fromEntries(others), ...errors };
  const isWhole = profile.inhabitants !== undefined && Object.keys(all).length === 0;
  return { profile: isWhole ? result.profile : null, errors: all, conflicts };
}
