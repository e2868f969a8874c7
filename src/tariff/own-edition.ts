/** Editions of a workbook's own: a printed edition read otherwise, under a name that a user gave. */
import type { Catalogue } from "./catalogue";
import type { Edition, ReadingChoices } from "./edition";
import { TariffFailure } from "./failure";
import { editionOf, originOf } from "./origin";

export interface OwnEdition {
  /** The name; formulas use it as `editie`. */
  readonly id: string;
  /** Id of the printed edition. */
  readonly basis: string;
  readonly readings: ReadingChoices;
}

const FORMAT = 1;

export const LONGEST_OWN_NAME = 60;

/** `blank`; `tooLong`; `signs`: a sign that a formula or a cell would take for something else; `taken`: by an edition that looks the same. */
export type OwnNameProblem = "blank" | "tooLong" | "signs" | "taken";

/** Begins with a letter or digit, has a letter, and holds no @ (which an index follows), no " and no control character. */
const ALLOWED = /^(?=.*\p{L})[\p{L}\p{N}][^@"\p{C}]*$/u;

/** Letters and digits with low lines between: what a table's name may hold of an edition's. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/_$/, "");
}

/** Names that differ in case, accents or punctuation alone are one: nobody could tell them, or their tables, apart. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase() || plainName(one).toLowerCase() === plainName(other).toLowerCase();

/** Whether a reference such as "2021, eigen lezing@1,3%" asks for the edition of this name. */
export function asksFor(reference: string, name: string): boolean {
  const [asked, wanted] = [reference.trim().toLowerCase(), name.toLowerCase()];
  return asked === wanted || (asked.startsWith(wanted) && asked.slice(wanted.length).trimStart().startsWith("@"));
}

/** The same reference after an edition was given another name; one that asks for another edition stays as it is. */
export function renamed(reference: string, from: string, to: string): string {
  return asksFor(reference, from) ? `${to}${reference.trim().slice(from.length).trimStart()}` : reference;
}

/** What is wrong with a name; null where it can be given. `taken` are the ids of the other editions. */
export function ownNameProblem(name: string, taken: Iterable<string>): OwnNameProblem | null {
  const wanted = name.trim();
  if (wanted === "") return "blank";
  if (wanted.length > LONGEST_OWN_NAME) return "tooLong";
  if (!ALLOWED.test(wanted)) return "signs";
  return [...taken].some((other) => isSameName(other, wanted)) ? "taken" : null;
}

/** "2021, eigen lezing", or the first of "2021, eigen lezing 2", "… 3" that is not taken. */
export function freeOwnName(basis: string, taken: Iterable<string>): string {
  const others = [...taken];
  for (let count = 1; ; count += 1) {
    const name = `${basis}, eigen lezing${count === 1 ? "" : ` ${count}`}`;
    if (ownNameProblem(name, others) !== "taken") return name;
  }
}

/** The edition itself. Throws `unknownEdition` where its basis is not in the catalogue, and RangeError on an unknown reading. */
export function makeOwnEdition({ id, basis, readings }: OwnEdition, catalogue: Catalogue): Edition {
  const printed = catalogue.get(basis);
  if (!printed || printed.origin) throw new TariffFailure("unknownEdition", { found: basis, allowed: [...catalogue.keys()] });
  return editionOf({ printed, name: id, readings, rate: null });
}

/** What is kept of an edition as it is read now, under this name; another index is not part of it. */
export function ownEditionOf(edition: Edition, id: string): OwnEdition {
  const { printed, readings } = originOf(edition);
  return { id, basis: printed.id, readings };
}

export const ownEditionText = (own: OwnEdition): string => JSON.stringify({ format: FORMAT, ...own });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Null where the text is not what {@link ownEditionText} writes. */
export function readOwnEdition(text: string): OwnEdition | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept.format !== FORMAT) return null;
    const { id, basis, readings } = kept;
    if (typeof id !== "string" || typeof basis !== "string" || !isObject(readings)) return null;
    const choices = Object.entries(readings);
    const areTexts = choices.every((entry): entry is [string, string] => typeof entry[1] === "string");
    return areTexts && ownNameProblem(id, []) === null && id === id.trim() ? { id, basis, readings: Object.fromEntries(choices) } : null;
  } catch {
    return null;
  }
}
