/**
 * The shape of an edition: all tariffs of one year, with the readings of the source that they rest on.
 * Amounts are decimal strings in euros, excluding VAT. What the source does not print is said, never 0.
 */
import type { Language } from "../money";

export type Localized = Readonly<Record<Language, string>>;

export type Period = "annual" | "oneOff";

/** How sure an amount is: fixed, provisional index, indication, after calculation, actual cost, estimate, or no amount at all. */
export type Certainty = "fixed" | "provisional" | "indicative" | "afterCalculation" | "actualCost" | "estimate" | "none";

/** The budget's income line that a charge belongs to. */
export type IncomeLine = "eSuite" | "bzm" | "website" | "myLex" | "gvop" | "innovation" | "other";

/** What an amount is counted by. */
export type Unit = "inhabitant" | "municipality" | "inhabitantAndMunicipality" | "actualCost" | "ownBudget" | "inhabitantPerService";

export type AmountPart = "unitAmount" | "flatAmount";

/** Where a charge stands in the plan; `lines` names the line of a figure that stands elsewhere than `line`. */
export interface Source {
  readonly chapter: string;
  readonly heading: string;
  readonly line: number;
  readonly lines?: Readonly<Partial<Record<AmountPart | "cap" | "minimum" | "maximum" | "percentage" | "surcharge", number>>>;
}

/** Holds when the profile has every service of `all` and, where given, one of `any` and none of `none`. */
export interface Condition {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

/**
 * Which printed amounts carry the edition's provisional index, and what a new index starts from:
 * the amount of this year without the index, or the previous year's printed amount.
 */
export interface Indexed {
  readonly parts: readonly AmountPart[];
  readonly from: "current" | "previous";
}

interface ChargeBase {
  /** Kept for ever: it lives in users' workbooks. */
  readonly id: string;
  readonly service: string;
  readonly label: Localized;
  readonly period: Period;
  readonly unit: Unit;
  readonly certainty: Certainty;
  readonly incomeLine: IncomeLine;
  /** Who pays it: a member that meets the condition. */
  readonly condition: Condition;
  /** Charged with the service whether the municipality asks for it or not. */
  readonly mandatory: boolean;
  /** The profile must bring a figure before the charge can be computed. */
  readonly needs?: "actualCost" | "newServices";
  /** Not for members: shown in the tariff table, never in a reservation. */
  readonly nonMembersOnly?: boolean;
  readonly index?: Indexed;
  readonly readings: readonly string[];
  readonly note?: Localized;
  readonly source: Source;
}

export interface FlatCharge extends ChargeBase {
  readonly model: "flat";
  readonly flatAmount: string;
  readonly previous?: PreviousAmounts;
  readonly announced?: AnnouncedParts;
}

/** `min(quantity, cap) × unitAmount + flatAmount`, then not below `minimum` and not above `maximum`. */
export interface PerUnitCharge extends ChargeBase {
  readonly model: "perUnit";
  readonly unitAmount: string;
  readonly flatAmount?: string;
  readonly cap?: number;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly previous?: PreviousAmounts;
  readonly announced?: AnnouncedParts;
}

/** The whole quantity is charged at the one tier that it falls in. */
export interface VolumeTiersCharge extends ChargeBase {
  readonly model: "volumeTiers";
  readonly cap?: number;
  readonly tiers: readonly Tier[];
}

export interface Tier {
  /** A quantity equal to `upTo` still belongs to this tier; null only in the last one. */
  readonly upTo: number | null;
  readonly unitAmount?: string;
  readonly flatAmount?: string;
  /** The row of the source; null where the source has no row, and then a reading gives the amount. */
  readonly line: number | null;
  readonly reading?: string;
  readonly previous?: PreviousAmounts;
  readonly announced?: AnnouncedParts;
}

/** The amounts of the year before, where a new index starts from those. */
export type PreviousAmounts = Readonly<Partial<Record<AmountPart, string>>>;

/** The amounts that were announced for this year: no index changes them. */
export type AnnouncedParts = readonly AmountPart[];

/** `surcharge`: the base plus `percentage` percent of it (a discount is negative); `share`: that percentage of the base. */
export interface PercentageCharge extends ChargeBase {
  readonly model: "percentage";
  readonly percentage: string;
  readonly basis: "surcharge" | "share";
}

/** Between `low` and `high` per inhabitant and service, plus `surcharge` percent. */
export interface BandCharge extends ChargeBase {
  readonly model: "band";
  readonly low: string;
  readonly high: string;
  readonly surcharge?: string;
}

/** Named in the source without an amount (pro memorie), or not printed for this year. */
export interface UnpricedCharge extends ChargeBase {
  readonly model: "unpriced";
  readonly why: "proMemorie" | "notPrinted";
  readonly reason: Localized;
}

export type Charge = FlatCharge | PerUnitCharge | VolumeTiersCharge | PercentageCharge | BandCharge | UnpricedCharge;

/** Something that a profile can take, or (not `selectable`) that charges are grouped under. */
export interface Service {
  readonly id: string;
  readonly label: Localized;
  readonly aliases?: readonly string[];
  readonly selectable: boolean;
  /** The group that it is shown under. */
  readonly partOf?: string;
  /** Services that come with it. */
  readonly implies?: readonly string[];
  readonly requires?: Condition;
  readonly excludes?: readonly string[];
  readonly notice?: Localized & { readonly line: number };
}

export interface Reading {
  readonly id: string;
  readonly question: Localized;
  /** How this edition reads the source. */
  readonly default: Localized;
  readonly evidence: Localized;
  readonly lines: readonly number[];
  /** Other ways to read it; empty where the evidence leaves none. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly id: string;
  readonly label: Localized;
  /** Where the alternative is a setting of the profile: what the example sets. */
  readonly profile?: Readonly<Record<string, unknown>>;
  /** What it changes in the edition; empty where it is a setting of the profile. */
  readonly changes: readonly Change[];
  /** A profile, and what the alternative does to the sum of its annual and one-off total, in euros. */
  readonly example?: Example;
}

export interface Example {
  readonly inhabitants: number;
  readonly services: readonly string[];
  /** An index that replaces the provisional one, where the reading shows only then: "0.013". */
  readonly index?: string;
  readonly newServices?: { readonly count: number; readonly scenario: string };
  readonly difference: string;
}

/** `set` replaces properties of a charge (null removes one); `shiftBounds` moves every tier's `upTo`. */
export interface Change {
  readonly charge: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly shiftBounds?: number;
}

export interface EditionStatus {
  readonly state: "fixed" | "provisional";
  readonly decidedBy: Localized | null;
  /** ISO date, or year and month; null where the source does not print it. */
  readonly decidedOn: string | null;
  readonly note: Localized;
  readonly line: number | null;
}

export interface EditionIndex {
  /** The rate that is inside the indexed amounts: "0.02". */
  readonly rate: string;
  readonly provisional: boolean;
  /** Null where the rate was not taken from the source. */
  readonly line: number | null;
}

/** Reading id to alternative id; a reading that is not named keeps its default. */
export type ReadingChoices = Readonly<Record<string, string>>;

/** What an edition was made from, so that it can be made anew with another reading or index. */
export interface EditionOrigin {
  /** The edition as the source prints it, every reading by its default. */
  readonly printed: Edition;
  /** What it is called without another index: the printed edition's id, or the name that a user gave. */
  readonly name: string;
  readonly readings: ReadingChoices;
  /** The rate in place of the printed provisional one: "0.013"; null where that one stays. */
  readonly rate: string | null;
}

/**
 * Why an edition that was loaded is not to be relied upon: nobody signed it, it was changed after it was signed, the
 * signature itself was changed, or it was signed by a key that this user does not trust.
 */
export type Doubt = "unsigned" | "changed" | "broken" | "unknownKey";

/** Warnings that a person took as they are, and on which day (ISO). */
export interface Confirmation {
  readonly on: string;
  readonly warnings: readonly Localized[];
}

export interface Edition {
  readonly format: 1;
  readonly id: string;
  readonly year: number;
  readonly title: Localized;
  readonly publication: string;
  readonly status: EditionStatus;
  readonly index: EditionIndex | null;
  readonly services: readonly Service[];
  readonly charges: readonly Charge[];
  readonly readings: readonly Reading[];
  /** In the order in which they were confirmed; left out where nothing was. */
  readonly confirmed?: readonly Confirmation[];
  /** Not in a file: only an edition that was made from a printed one has it. */
  readonly origin?: EditionOrigin;
  /** Not in a file: found anew by its signature whenever the workbook is opened. Left out where there is none. */
  readonly doubt?: Doubt;
}
