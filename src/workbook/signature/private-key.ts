/**
 * The key with which the office signs, protected by a password: PKCS #8, in AES-256-GCM with a key that PBKDF2 makes of
 * the password. Everything beside the ciphertext is authenticated with it, so that no part can be exchanged.
 */
import { canonicalBytes, jsonChecksum } from "../canonical";
import { fromBase64, hasExactly, propertyOf, toBase64 } from "./bytes";
import { SHORTEST_PASSWORD, SignatureFailure } from "./failure";
import { ECDSA, KEY_FORMAT, type PublicKey, SIGNING, checkedOwner, publicKeyOf, readPublicKey } from "./public-key";

const PRIVATE_KEY_KIND = "dimpact-private-key";

/** What NIST and OWASP ask of PBKDF2 with SHA-256, and a bound above which a file only wants to keep a machine busy. */
const FEWEST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

interface Encryption {
  readonly derivation: "PBKDF2 SHA-256";
  readonly iterations: number;
  readonly salt: string;
  readonly cipher: "AES-256-GCM";
  readonly iv: string;
}

interface Head {
  readonly format: typeof KEY_FORMAT;
  readonly kind: typeof PRIVATE_KEY_KIND;
  readonly publicKey: PublicKey;
  readonly encryption: Encryption;
}

/** As it is kept in a file. `checksum` tells damage from a wrong password; it is that of the rest of the file. */
export interface PrivateKeyFile extends Head {
  readonly encrypted: string;
  readonly checksum: string;
}

/** A key that is open for signing. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly publicKey: PublicKey;
}

/** The same password however a keyboard composes its accents. */
async function cipherKey(password: string, iterations: number, salt: Uint8Array<ArrayBuffer>, use: "encrypt" | "decrypt"): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(password.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", iterations, salt }, material, { name: "AES-GCM", length: 256 }, false, [use]);
}

/** Throws `weakPassword`. */
function checkPassword(password: string): void {
  if ([...password.normalize("NFC")].length < SHORTEST_PASSWORD) throw new SignatureFailure("weakPassword");
}

/** A new key pair for `owner`. Throws `owner` and `weakPassword`. */
export async function makeKeyPair(owner: string, password: string): Promise<{ readonly publicKey: PublicKey; readonly privateKey: PrivateKeyFile }> {
  const name = checkedOwner(owner);
  checkPassword(password);
  const pair = await crypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
  const publicKey = await publicKeyOf(pair.publicKey, name);
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(SALT_BYTES)), crypto.getRandomValues(new Uint8Array(IV_BYTES))];
  const encryption: Encryption = { derivation: "PBKDF2 SHA-256", iterations: FEWEST_ITERATIONS, salt: toBase64(salt), cipher: "AES-256-GCM", iv: toBase64(iv) };
  const head: Head = { format: KEY_FORMAT, kind: PRIVATE_KEY_KIND, publicKey, encryption };
  const plain = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const key = await cipherKey(password, FEWEST_ITERATIONS, salt, "encrypt");
  const encrypted = toBase64(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: canonicalBytes(head) }, key, plain));
  plain.fill(0);
  return { publicKey, privateKey: { ...head, encrypted, checksum: await jsonChecksum({ ...head, encrypted }) } };
}

interface Read {
  readonly head: Head;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly encrypted: Uint8Array<ArrayBuffer>;
}

async function readFile(candidate: unknown): Promise<Read> {
  if (propertyOf(candidate, "kind") !== PRIVATE_KEY_KIND) throw new SignatureFailure("notAKeyFile");
  if (propertyOf(candidate, "format") !== KEY_FORMAT) throw new SignatureFailure("format");
  if (!hasExactly(candidate, ["format", "kind", "publicKey", "encryption", "encrypted", "checksum"])) throw new SignatureFailure("damaged");
  const { checksum, ...rest } = candidate as PrivateKeyFile;
  if ((await jsonChecksum(rest)) !== checksum) throw new SignatureFailure("damaged");
  const publicKey = await readPublicKey(rest.publicKey);
  const { encryption, encrypted: text } = rest;
  const [salt, iv, encrypted] = [fromBase64(propertyOf(encryption, "salt")), fromBase64(propertyOf(encryption, "iv")), fromBase64(text)];
  const iterations = propertyOf(encryption, "iterations");
  const isKnown =
    hasExactly(encryption, ["derivation", "iterations", "salt", "cipher", "iv"]) && propertyOf(encryption, "derivation") === "PBKDF2 SHA-256" && propertyOf(encryption, "cipher") === "AES-256-GCM";
  const inBounds = typeof iterations === "number" && Number.isInteger(iterations) && iterations >= FEWEST_ITERATIONS && iterations <= MOST_ITERATIONS;
  if (!isKnown || !inBounds || salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES || encrypted === null) throw new SignatureFailure("damaged");
  return { head: { format: KEY_FORMAT, kind: PRIVATE_KEY_KIND, publicKey, encryption }, iterations, salt, iv, encrypted };
}

async function decrypted({ head, iterations, salt, iv, encrypted }: Read, password: string): Promise<ArrayBuffer> {
  try {
    const key = await cipherKey(password, iterations, salt, "decrypt");
    return await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: canonicalBytes(head) }, key, encrypted);
  } catch {
    throw new SignatureFailure("password");
  }
}

/** Signs something and checks it with the public key: the two belong together. */
async function belongTogether(key: CryptoKey, { publicKey }: PublicKey): Promise<boolean> {
  const [spki, probe] = [fromBase64(publicKey), canonicalBytes("probe")];
  if (spki === null) return false;
  const verifying = await crypto.subtle.importKey("spki", spki, ECDSA, true, ["verify"]);
  return crypto.subtle.verify(SIGNING, verifying, await crypto.subtle.sign(SIGNING, key, probe), probe);
}

/** Whose key the JSON of a private key's file is, without opening it. Throws a {@link SignatureFailure}. */
export async function readKeyOwner(candidate: unknown): Promise<PublicKey> {
  return (await readFile(candidate)).head.publicKey;
}

/** Opens the JSON of a private key's file. Throws a {@link SignatureFailure}: `password` where it does not fit. */
export async function openPrivateKey(candidate: unknown, password: string): Promise<SigningKey> {
  const file = await readFile(candidate);
  const plain = await decrypted(file, password);
  try {
    const key = await crypto.subtle.importKey("pkcs8", plain, ECDSA, false, ["sign"]);
    if (await belongTogether(key, file.head.publicKey)) return { key, publicKey: file.head.publicKey };
  } catch {
    throw new SignatureFailure("otherKey");
  } finally {
    new Uint8Array(plain).fill(0);
  }
  throw new SignatureFailure("damaged");
}
