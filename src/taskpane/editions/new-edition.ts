/** A new edition as it is typed in the form: made when everything is there, else what is to be typed first. */
import type { Language } from "../../money";
import { type AnnouncedAmount, type Edition, TariffFailure, correction, emptyEdition, nextYear, validateEdition } from "../../tariff";
import { readEuros, readIndex, readWhole } from "../reservation/typed-number";

export type NewKind = "next" | "correction" | "empty";

/** An announced amount as it is typed. */
export interface TypedAmount {
  readonly path: string;
  readonly amount: string;
}

export interface NewForm {
  readonly kind: NewKind;
  readonly rate: string;
  readonly announced: readonly TypedAmount[];
  /** For an empty edition. */
  readonly year: string;
}

export type NewProblem = { readonly kind: "rate" | "year" } | { readonly kind: "amount"; readonly row: number } | { readonly kind: "refused"; readonly why: string };

/** `problem` null and `edition` null: something is yet to be typed. */
export interface NewReading {
  readonly edition: Edition | null;
  readonly problem: NewProblem | null;
}

/** A discount is typed with a minus. */
export function readAmount(text: string, language: Language): string | null {
  const typed = text.trim();
  const isNegative = /^[-\u2212]/.test(typed);
  const amount = readEuros(isNegative ? typed.slice(1) : typed, language);
  return amount === null ? null : `${isNegative ? "-" : ""}${amount}`;
}

const NOTHING_YET: NewReading = { edition: null, problem: null };

function announcedIn(rows: readonly TypedAmount[], language: Language): readonly AnnouncedAmount[] | NewProblem {
  const read = rows.map(({ path, amount }) => ({ path, amount: readAmount(amount, language) }));
  const row = read.findIndex(({ amount }) => amount === null);
  return row >= 0 ? { kind: "amount", row } : read.flatMap(({ path, amount }) => (amount === null ? [] : [{ path, amount }]));
}

function made(make: () => Edition, language: Language): NewReading {
  try {
    const edition = make();
    // An amount that became too large, or a year too late, is an issue as in any file.
    const [issue] = validateEdition(edition).issues;
    return issue === undefined ? { edition, problem: null } : { edition: null, problem: { kind: "refused", why: `${issue.place}: ${issue.found}` } };
  } catch (error) {
    if (error instanceof TariffFailure) return { edition: null, problem: { kind: "refused", why: error.in(language) } };
    throw error;
  }
}

export function readNewEdition({ kind, rate: typedRate, announced: rows, year: typedYear }: NewForm, from: Edition, language: Language): NewReading {
  if (kind === "empty") {
    const year = readWhole(typedYear, language);
    if (typedYear.trim() === "") return NOTHING_YET;
    return year === null || year < 2000 || year > 2100 ? { edition: null, problem: { kind: "year" } } : { edition: emptyEdition(year, String(year), from), problem: null };
  }
  if (typedRate.trim() === "") return NOTHING_YET;
  const rate = readIndex(typedRate);
  if (rate === null) return { edition: null, problem: { kind: "rate" } };
  if (kind === "correction") return made(() => correction(from, rate), language);
  const announced = announcedIn(rows.filter(({ amount }) => amount.trim() !== ""), language);
  return "kind" in announced ? { edition: null, problem: announced } : made(() => nextYear(from, rate, announced), language);
}
