/** Whether an edition is as the office signed it. What it says of itself is believed only as far as a signature goes. */
import { fromBase64, hasExactly, propertyOf } from "./bytes";
import { type Checksums, type Manifest, SIGNED_KIND, checksumsOf, signedBytes } from "./envelope";
import { type PublicKey, SIGNING, fingerprintOf, importPublicKey } from "./public-key";

export interface Signer {
  /** By the key that is trusted; of another key, as its owner calls itself. */
  readonly name: string;
  readonly day: string;
  readonly fingerprint: string;
}

/** What is other than it was signed. */
export interface SignedChanges {
  readonly facts: boolean;
  readonly services: boolean;
  readonly readings: boolean;
  /** Ids. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** The same charges in another order. */
  readonly order: boolean;
}

/**
 * `trusted`: signed by a key that is trusted, and intact. `unknownKey`: intact, by a key that is not. `changed`: other than
 * it was signed, by a key that is trusted or not. `broken`: the signature itself was changed, so that nothing is known.
 */
export type Verdict =
  | { readonly state: "unsigned" | "broken" }
  | { readonly state: "trusted" | "unknownKey"; readonly signer: Signer }
  | { readonly state: "changed"; readonly signer: Signer; readonly isTrusted: boolean; readonly changes: SignedChanges };

const manifestParts = ["format", "kind", "id", "edition", "facts", "services", "readings", "charges", "signedBy", "signedOn", "fingerprint"];
const texts = ["id", "edition", "facts", "services", "readings", "signedBy", "signedOn", "fingerprint"];

function isManifest(value: unknown): value is Manifest {
  if (!hasExactly(value, manifestParts) || propertyOf(value, "format") !== 1 || propertyOf(value, "kind") !== SIGNED_KIND) return false;
  const charges = propertyOf(value, "charges");
  return (
    texts.every((part) => typeof propertyOf(value, part) === "string") &&
    Array.isArray(charges) &&
    charges.every((charge: unknown) => hasExactly(charge, ["id", "checksum"]) && typeof propertyOf(charge, "id") === "string" && typeof propertyOf(charge, "checksum") === "string")
  );
}

/** The manifest and the fingerprint of the key that signed it; null where the signature does not hold. */
async function signedManifest(signature: unknown): Promise<Manifest | null> {
  const manifest = propertyOf(signature, "manifest");
  const [spki, value] = [fromBase64(propertyOf(signature, "publicKey")), fromBase64(propertyOf(signature, "value"))];
  if (!hasExactly(signature, ["manifest", "publicKey", "value"]) || spki === null || value === null || !isManifest(manifest)) return null;
  if ((await fingerprintOf(spki)) !== manifest.fingerprint) return null;
  try {
    return (await crypto.subtle.verify(SIGNING, await importPublicKey(spki), value, signedBytes(manifest))) ? manifest : null;
  } catch {
    return null;
  }
}

function changesBetween(signed: Manifest, found: Checksums): SignedChanges {
  const [before, after] = [new Map(signed.charges.map(({ id, checksum }) => [id, checksum])), new Map(found.charges.map(({ id, checksum }) => [id, checksum]))];
  const [added, gone] = [[...after.keys()].filter((id) => !before.has(id)), [...before.keys()].filter((id) => !after.has(id))];
  const ids = ({ charges }: Checksums): string => charges.map(({ id }) => id).join(" ");
  return {
    facts: signed.facts !== found.facts,
    services: signed.services !== found.services,
    readings: signed.readings !== found.readings,
    changed: [...after].filter(([id, checksum]) => before.has(id) && before.get(id) !== checksum).map(([id]) => id),
    added,
    gone,
    order: added.length === 0 && gone.length === 0 && ids(signed) !== ids(found),
  };
}

/**
 * Verifies the JSON of a file, as it was read and not as it was understood. `trusted` are the keys that the user trusts,
 * from the user's own settings: a forger would bring a key along. Never throws.
 */
export async function verifyEdition(document: unknown, trusted: readonly PublicKey[]): Promise<Verdict> {
  if (propertyOf(document, "kind") !== SIGNED_KIND) return { state: "unsigned" };
  const manifest = await signedManifest(propertyOf(document, "signature"));
  if (manifest === null || propertyOf(document, "format") !== 1 || !hasExactly(document, ["format", "kind", "edition", "signature"])) return { state: "broken" };
  const known = trusted.find(({ fingerprint }) => fingerprint === manifest.fingerprint);
  const signer: Signer = { name: known?.owner ?? manifest.signedBy, day: manifest.signedOn, fingerprint: manifest.fingerprint };
  const found = await checksumsOf(propertyOf(document, "edition"));
  if (found.edition === manifest.edition) return { state: known ? "trusted" : "unknownKey", signer };
  return { state: "changed", signer, isTrusted: known !== undefined, changes: changesBetween(manifest, found) };
}
