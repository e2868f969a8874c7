/** A profile as it is typed: every field as text, also when it is not right yet, so that nothing typed is lost. */
import { DEFAULT_VAT, type Profile, type ScenarioName, findAnyService, scenarioNames } from "../../engine";
import { type Language, formatNumber } from "../../money";
import type { Edition } from "../../tariff";
import { eurosText, percentageText } from "./typed-number";

type Typed = Readonly<Record<string, string>>;

export interface ProfileForm {
  readonly name: string;
  readonly inhabitants: string;
  /** ISO date, or empty. */
  readonly referenceDate: string;
  /** Numbers of inhabitants at other dates: read from a file and given back to one. */
  readonly populations: Readonly<Record<string, number>>;
  /** Empty: the edition of the workbook. */
  readonly edition: string;
  /** Ids of services that are ticked. */
  readonly services: readonly string[];
  readonly newCount: string;
  /** Separated by commas or semicolons. */
  readonly newNames: string;
  readonly scenario: ScenarioName;
  /** By charge id. */
  readonly actualCosts: Typed;
  /** The first month, "1" to "12", by service id. */
  readonly startMonths: Typed;
  readonly vatRate: string;
  readonly vatRefundable: string;
  /** By service id. */
  readonly taakveld: Typed;
  readonly categorie: Typed;
}

/** A change of some of a form's fields. */
export type Edit = (change: Partial<ProfileForm>) => void;

/** The plan used CBS, 1 January of two years before. */
export const referenceDateOf = (edition: Edition): string => `${edition.year - 2}-01-01`;

export function emptyForm(language: Language): ProfileForm {
  return {
    name: "",
    inhabitants: "",
    referenceDate: "",
    populations: {},
    edition: "",
    services: [],
    newCount: "",
    newNames: "",
    scenario: "midden",
    actualCosts: {},
    startMonths: {},
    vatRate: percentageText(DEFAULT_VAT.rate, language),
    vatRefundable: percentageText(DEFAULT_VAT.refundable, language),
    taakveld: {},
    categorie: {},
  };
}

const FORMAT = 1;

/** What a workbook keeps of a form, with the turn in which it was written: the highest is the one to go on with. */
export interface Kept {
  readonly form: ProfileForm;
  readonly turn: number;
}

export const keptText = ({ form, turn }: Kept): string => JSON.stringify({ format: FORMAT, turn, form });

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether every field is of the kind that an empty form has there; a list or a record holds texts, and populations numbers. */
function isForm(value: unknown): value is ProfileForm {
  if (!isObject(value) || !scenarioNames.some((name) => name === value.scenario)) return false;
  return Object.entries(emptyForm("nl")).every(([field, model]) => {
    const found = value[field];
    if (typeof model === "string") return typeof found === "string";
    const element = field === "populations" ? "number" : "string";
    const isSameKind = Array.isArray(model) ? Array.isArray(found) : isObject(found);
    return isSameKind && Object.values(found as Values).every((each) => typeof each === element);
  });
}

/** Fields that came later: a form that was kept before has nothing in them. */
const later = { newNames: "" } as const satisfies Partial<ProfileForm>;

/** Null where the text is not what {@link keptText} writes. */
export function readKept(text: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept.format !== FORMAT || typeof kept.turn !== "number" || !isObject(kept.form)) return null;
    const form = { ...later, ...kept.form };
    return isForm(form) ? { form, turn: kept.turn } : null;
  } catch {
    return null;
  }
}

/** Names as they are typed: where one holds a comma, semicolons separate them. */
export function readNames(text: string): readonly string[] {
  return text
    .split(text.includes(";") ? ";" : ",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function namesText(names: readonly string[]): string {
  const hasComma = names.some((name) => name.includes(","));
  return hasComma ? names.map((name) => `${name};`).join(" ") : names.join(", ");
}

/** The form of a profile that was read against this edition. */
export function formOf(profile: Profile, edition: Edition, language: Language): ProfileForm {
  const id = (name: string): string => findAnyService(edition, name).id;
  const booked = (field: "taakveld" | "categorie"): Record<string, string> =>
    Object.fromEntries(Object.entries(profile.booking ?? {}).map(([service, booking]) => [id(service), booking[field] ?? ""]));
  const vat = profile.vat ?? DEFAULT_VAT;
  return {
    name: profile.name ?? "",
    inhabitants: formatNumber(profile.inhabitants, language),
    referenceDate: profile.referenceDate ?? "",
    populations: profile.populations ?? {},
    edition: profile.edition ?? "",
    services: [...new Set(profile.services.map(id))],
    newCount: profile.newServices === undefined ? "" : String(profile.newServices.count),
    newNames: namesText(profile.newServices?.names ?? []),
    scenario: profile.newServices?.scenario ?? "midden",
    actualCosts: Object.fromEntries(Object.entries(profile.actualCosts ?? {}).map(([charge, euros]) => [charge, eurosText(euros, language)])),
    startMonths: Object.fromEntries(Object.entries(profile.startMonths ?? {}).map(([service, month]) => [id(service), String(month)])),
    vatRate: percentageText(vat.rate, language),
    vatRefundable: percentageText(vat.refundable, language),
    taakveld: booked("taakveld"),
    categorie: booked("categorie"),
  };
}
