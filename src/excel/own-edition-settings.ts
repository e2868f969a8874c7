/** The editions in a workbook, each a setting, so that one that is damaged or not written harms no other. */
import { type Catalogue, type Edition, type OwnEdition, builtInEditions, makeOwnEdition, ownNameProblem, readOwnEdition } from "../tariff";
import { type LoadedEdition, loadedEditionsIn } from "./editions/loaded-settings";

const PREFIX = "dimpact.edition.";

export const newEditionKey = (): string => `${PREFIX}${crypto.randomUUID()}`;

export interface OwnEditions {
  /** The built-in editions, then those that were loaded, and then those of the workbook's own by name. */
  readonly catalogue: Catalogue;
  readonly loaded: readonly LoadedEdition[];
  /** Keys of the settings of its own editions, by edition. */
  readonly keys: ReadonlyMap<string, string>;
  /** How many cannot be used: they are not what this add-in writes, or have a name that another has. */
  readonly damaged: number;
}

interface Kept {
  readonly key: string;
  readonly edition: Edition;
}

function made(own: OwnEdition | null, bases: Catalogue): Edition | null {
  try {
    return own === null ? null : makeOwnEdition(own, bases);
  } catch {
    // An edition that is not in the workbook any more, or an edition or a reading that this version of the add-in does not have.
    return null;
  }
}

/** The editions among a workbook's settings; an edition of its own may be made of one that was loaded. */
export async function ownEditionsIn(settings: ReadonlyMap<string, string>): Promise<OwnEditions> {
  const loaded = await loadedEditionsIn(settings);
  const bases: Catalogue = new Map([...builtInEditions, ...loaded.editions.map(({ name, edition }) => [name, edition] as const)]);
  const texts = [...settings].filter(([key]) => key.startsWith(PREFIX)).sort(([one], [other]) => (one < other ? -1 : 1));
  const kept = texts.reduce<readonly Kept[]>((before, [key, text]) => {
    const edition = made(readOwnEdition(text), bases);
    const taken = [...bases.keys(), ...before.map((other) => other.edition.id)];
    return edition === null || ownNameProblem(edition.id, taken) !== null ? before : [...before, { key, edition }];
  }, []);
  const byName = [...kept].sort((one, other) => one.edition.id.localeCompare(other.edition.id, "nl"));
  return {
    loaded: loaded.editions,
    catalogue: new Map([...bases, ...byName.map(({ edition }) => [edition.id, edition] as const)]),
    keys: new Map(kept.map(({ key, edition }) => [edition.id, key])),
    damaged: loaded.damaged + texts.length - kept.length,
  };
}
