/** The key with which a signature is checked: ECDSA on the curve P-256 with SHA-256. Known by its fingerprint. */
import { hexText } from "../canonical";
import { fromBase64, hasExactly, propertyOf, toBase64 } from "./bytes";
import { LONGEST_OWNER, SignatureFailure } from "./failure";

export const PUBLIC_KEY_KIND = "dimpact-public-key";
export const KEY_FORMAT = 1;
export const ECDSA = { name: "ECDSA", namedCurve: "P-256" } as const;
export const SIGNING = { name: "ECDSA", hash: "SHA-256" } as const;
export const ALGORITHM = "ECDSA P-256 SHA-256";

/** As it is kept in a file; `publicKey` is the SPKI in base64. */
export interface PublicKey {
  readonly format: typeof KEY_FORMAT;
  readonly kind: typeof PUBLIC_KEY_KIND;
  readonly algorithm: typeof ALGORITHM;
  /** Who signs with it: "Regiebureau Dimpact". */
  readonly owner: string;
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** SHA-256 of the SPKI, in groups of four that a person can read aloud: "1F2A 9C…". */
export async function fingerprintOf(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  const hex = hexText(await crypto.subtle.digest("SHA-256", spki)).toUpperCase();
  return hex.match(/.{4}/g)?.join(" ") ?? hex;
}

/** Throws `otherKey` where the bytes are not a public key on P-256. */
export async function importPublicKey(spki: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey("spki", spki, ECDSA, true, ["verify"]);
  } catch {
    throw new SignatureFailure("otherKey");
  }
}

/** One line of printable signs. */
export function checkedOwner(owner: unknown): string {
  const name = typeof owner === "string" ? owner.normalize("NFC").trim() : "";
  if (name === "" || name.length > LONGEST_OWNER || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) throw new SignatureFailure("owner");
  return name;
}

export async function publicKeyOf(key: CryptoKey, owner: string): Promise<PublicKey> {
  const spki = new Uint8Array(await crypto.subtle.exportKey("spki", key));
  return { format: KEY_FORMAT, kind: PUBLIC_KEY_KIND, algorithm: ALGORITHM, owner: checkedOwner(owner), publicKey: toBase64(spki), fingerprint: await fingerprintOf(spki) };
}

/** Reads the JSON of a public key's file. Throws a {@link SignatureFailure}. */
export async function readPublicKey(candidate: unknown): Promise<PublicKey> {
  if (propertyOf(candidate, "kind") !== PUBLIC_KEY_KIND) throw new SignatureFailure("notAKeyFile");
  if (propertyOf(candidate, "format") !== KEY_FORMAT) throw new SignatureFailure("format");
  if (!hasExactly(candidate, ["format", "kind", "algorithm", "owner", "publicKey", "fingerprint"])) throw new SignatureFailure("damaged");
  if (propertyOf(candidate, "algorithm") !== ALGORITHM) throw new SignatureFailure("otherKey");
  const spki = fromBase64(propertyOf(candidate, "publicKey"));
  if (spki === null || (await fingerprintOf(spki)) !== propertyOf(candidate, "fingerprint")) throw new SignatureFailure("damaged");
  return publicKeyOf(await importPublicKey(spki), checkedOwner(propertyOf(candidate, "owner")));
}
