/** The editions of the workbook's own, each a setting, so that one that is damaged or not written harms no other. */
import { type Catalogue, type Edition, type OwnEdition, builtInEditions, makeOwnEdition, ownNameProblem, readOwnEdition } from "../tariff";

const PREFIX = "dimpact.edition.";

export const newEditionKey = (): string => `${PREFIX}${crypto.randomUUID()}`;

export interface OwnEditions {
  /** The built-in editions, and then those of the workbook's own by name. */
  readonly catalogue: Catalogue;
  /** Keys of the settings, by edition. */
  readonly keys: ReadonlyMap<string, string>;
  /** How many cannot be used: they are not what this add-in writes, or have a name that another has. */
  readonly damaged: number;
}

interface Kept {
  readonly key: string;
  readonly edition: Edition;
}

function made(own: OwnEdition | null): Edition | null {
  try {
    return own === null ? null : makeOwnEdition(own, builtInEditions);
  } catch {
    // An edition or a reading that this version of the add-in does not have.
    return null;
  }
}

/** The editions among a workbook's settings. */
export function ownEditionsIn(settings: ReadonlyMap<string, string>): OwnEditions {
  const texts = [...settings].filter(([key]) => key.startsWith(PREFIX)).sort(([one], [other]) => (one < other ? -1 : 1));
  const kept = texts.reduce<readonly Kept[]>((before, [key, text]) => {
    const edition = made(readOwnEdition(text));
    const taken = [...builtInEditions.keys(), ...before.map((other) => other.edition.id)];
    return edition === null || ownNameProblem(edition.id, taken) !== null ? before : [...before, { key, edition }];
  }, []);
  const byName = [...kept].sort((one, other) => one.edition.id.localeCompare(other.edition.id, "nl"));
  return {
    catalogue: new Map([...builtInEditions, ...byName.map(({ edition }) => [edition.id, edition] as const)]),
    keys: new Map(kept.map(({ key, edition }) => [edition.id, key])),
    damaged: texts.length - kept.length,
  };
}
