/** What a user chose for a reconciliation, and what of it is remembered for the next invoice of a supplier. */
import { microFrom, toDecimalString } from "../../money";
import { type Approval, type CorrectionKind, DEFAULT_TOLERANCE, type RememberedMatch, type Tolerance } from "../../reconciliation";

export interface Choices {
  /** Of the workbook; null until one is chosen. */
  readonly profileId: string | null;
  /** Null: the year that most lines are about. */
  readonly year: number | null;
  readonly tolerance: Tolerance;
  /** Names of suppliers that are held against the tariff besides Dimpact. */
  readonly suppliers: readonly string[];
  /** Charge ids by a line's key. */
  readonly forced: Readonly<Record<string, readonly string[]>>;
  /** By the key of a line or of a missing charge. */
  readonly approvals: Readonly<Record<string, Approval>>;
  /** What corrections are, by the key of their invoice. */
  readonly corrections: Readonly<Record<string, CorrectionKind>>;
}

export const noChoices: Choices = { profileId: null, year: null, tolerance: DEFAULT_TOLERANCE, suppliers: [], forced: {}, approvals: {}, corrections: {} };

const FORMAT = 1;

/** By which a reconciliation is told from another one of the same municipality. */
export interface Holds {
  /** The number of its first invoice. */
  readonly first: string;
  /** How many invoices there are. */
  readonly count: number;
}

/** With the turn in which it was written: the highest is the one to go on with. */
export interface KeptChoices {
  readonly choices: Choices;
  /** Null where there are no invoices, or it was kept before this was told. */
  readonly holds: Holds | null;
  readonly turn: number;
}

export function choicesText({ choices, turn, holds }: KeptChoices): string {
  const { tolerance, ...rest } = choices;
  return JSON.stringify({ format: FORMAT, turn, holds, ...rest, tolerance: { line: toDecimalString(tolerance.line), total: toDecimalString(tolerance.total) } });
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === "string");
const isTextsByKey = (value: unknown): value is Readonly<Record<string, readonly string[]>> => isObject(value) && Object.values(value).every(isTexts);

function isApprovals(value: unknown): value is Readonly<Record<string, Approval>> {
  return isObject(value) && Object.values(value).every((approval) => isObject(approval) && ["who", "when", "why"].every((field) => typeof approval[field] === "string"));
}

const isCorrections = (value: unknown): value is Readonly<Record<string, CorrectionKind>> => isObject(value) && Object.values(value).every((kind) => kind === "replaces" || kind === "adds");

const readHolds = (value: unknown): Holds | null => (isObject(value) && typeof value.first === "string" && typeof value.count === "number" ? { first: value.first, count: value.count } : null);

function readTolerance(value: unknown): Tolerance | null {
  if (!isObject(value) || typeof value.line !== "string" || typeof value.total !== "string") return null;
  const tolerance = { line: microFrom(value.line), total: microFrom(value.total) };
  return tolerance.line >= 0 && tolerance.total >= 0 ? tolerance : null;
}

/** Null where the text is not what {@link choicesText} writes. */
export function readChoices(text: string): KeptChoices | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept.format !== FORMAT || typeof kept.turn !== "number") return null;
    // Choices that were kept before corrections could be chosen have none.
    const { turn, profileId, year, suppliers, forced, approvals, corrections = {} } = kept;
    const tolerance = readTolerance(kept.tolerance);
    if (tolerance === null || !(profileId === null || typeof profileId === "string") || !(year === null || typeof year === "number")) return null;
    if (!isTexts(suppliers) || !isTextsByKey(forced) || !isApprovals(approvals) || !isCorrections(corrections)) return null;
    return { turn, holds: readHolds(kept.holds), choices: { profileId, year, tolerance, suppliers, forced, approvals, corrections } };
  } catch {
    return null;
  }
}

export const matchesText = (matches: readonly RememberedMatch[]): string => JSON.stringify({ format: FORMAT, matches });

function isMatch(value: unknown): value is RememberedMatch {
  if (!isObject(value) || typeof value.supplier !== "string" || !isTexts(value.charges)) return false;
  const { itemId, text } = value;
  return (typeof itemId === "string" && text === undefined) || (typeof text === "string" && itemId === undefined);
}

/** Nothing where the text is not what {@link matchesText} writes. */
export function readMatches(text: string): readonly RememberedMatch[] {
  try {
    const kept: unknown = JSON.parse(text);
    return isObject(kept) && kept.format === FORMAT && Array.isArray(kept.matches) ? kept.matches.filter(isMatch) : [];
  } catch {
    return [];
  }
}

const isSame = (one: RememberedMatch, other: RememberedMatch): boolean => one.supplier === other.supplier && one.itemId === other.itemId && one.text === other.text;

/** With this match in the place of an earlier one of the same item or text. */
export const withMatch = (matches: readonly RememberedMatch[], match: RememberedMatch): readonly RememberedMatch[] => [...withoutMatch(matches, match), match];

export const withoutMatch = (matches: readonly RememberedMatch[], match: RememberedMatch): readonly RememberedMatch[] => matches.filter((other) => !isSame(other, match));
