/**
 * Editions that were loaded into the workbook, each a setting that holds what its file brought. Whether its signature
 * holds is found anew by whoever opens the workbook, with the keys that he trusts: the workbook itself is not believed.
 */
import { type Doubt, type Edition, builtInEditions, isSameName, validateEdition } from "../../tariff";
import { type Verdict, verifyEdition } from "../../workbook";
import { readTrustedKeys } from "./trusted-keys";

const PREFIX = "dimpact.loaded.";
const FORMAT = 1;

export const newLoadedKey = (): string => `${PREFIX}${crypto.randomUUID()}`;

export interface LoadedRecord {
  /** By which formulas ask for it: its id, or the name that it was given here. */
  readonly name: string;
  /** The edition's JSON, alone or signed. */
  readonly document: unknown;
}

export interface LoadedEdition extends LoadedRecord {
  /** Of its setting. */
  readonly key: string;
  readonly edition: Edition;
  readonly verdict: Verdict;
}

export interface LoadedEditions {
  readonly editions: readonly LoadedEdition[];
  /** How many are not what this add-in writes, or have a name that another has. */
  readonly damaged: number;
}

export const loadedText = (record: LoadedRecord): string => JSON.stringify({ format: FORMAT, ...record });

/** What is to be doubted of an edition by what its signature says. */
export const doubtOf = ({ state }: Verdict): Doubt | undefined => (state === "trusted" ? undefined : state);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function readRecord(text: string): LoadedRecord | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept.format !== FORMAT || typeof kept.name !== "string" || kept.name.includes("@")) return null;
    return { name: kept.name, document: kept.document };
  } catch {
    return null;
  }
}

/** The edition by the name that it has in this workbook, with what is doubted of it. */
export function namedEdition({ doubt: _doubt, ...edition }: Edition, name: string, verdict: Verdict): Edition {
  const doubt = doubtOf(verdict);
  const { nl, en } = edition.title;
  const named = name === edition.id ? edition : { ...edition, id: name, title: { nl: `${nl} (${name})`, en: `${en} (${name})` } };
  return doubt === undefined ? named : { ...named, doubt };
}

async function loaded(key: string, text: string, trusted: Parameters<typeof verifyEdition>[1]): Promise<LoadedEdition | null> {
  const record = readRecord(text);
  if (record === null) return null;
  const verdict = await verifyEdition(record.document, trusted);
  const candidate = verdict.state === "unsigned" ? record.document : isObject(record.document) ? record.document.edition : undefined;
  const { edition } = validateEdition(candidate);
  return edition === null ? null : { ...record, key, edition: namedEdition(edition, record.name, verdict), verdict };
}

/** The loaded editions among a workbook's settings, by year and then by name. */
export async function loadedEditionsIn(settings: ReadonlyMap<string, string>): Promise<LoadedEditions> {
  const texts = [...settings].filter(([key]) => key.startsWith(PREFIX)).sort(([one], [other]) => (one < other ? -1 : 1));
  if (texts.length === 0) return { editions: [], damaged: 0 };
  const trusted = await readTrustedKeys();
  const found = (await Promise.all(texts.map(([key, text]) => loaded(key, text, trusted)))).filter((one) => one !== null);
  const kept = found.filter(({ name }, index) => ![...builtInEditions.keys(), ...found.slice(0, index).map((other) => other.name)].some((other) => isSameName(other, name)));
  const byYear = [...kept].sort((one, other) => one.edition.year - other.edition.year || one.name.localeCompare(other.name, "nl"));
  return { editions: byYear, damaged: texts.length - kept.length };
}
