/** The keys of which this user said that they may sign editions. */
import { type PublicKey, readPublicKey } from "../../workbook";
import { keepForUser, readForUser } from "./user-storage";

const KEY = "dimpact.trusted";

async function readable(candidate: unknown): Promise<readonly PublicKey[]> {
  try {
    return [await readPublicKey(candidate)];
  } catch {
    return [];
  }
}

/** What is kept and is no key is left out. */
export async function readTrustedKeys(): Promise<readonly PublicKey[]> {
  const text = await readForUser(KEY);
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? (await Promise.all(kept.map(readable))).flat() : [];
  } catch {
    return [];
  }
}

const keep = (keys: readonly PublicKey[]): Promise<void> => keepForUser(KEY, JSON.stringify(keys));

/** Trusts a key from now on. Throws where nothing can be kept for the user. */
export async function trustKey(key: PublicKey): Promise<void> {
  const others = (await readTrustedKeys()).filter(({ fingerprint }) => fingerprint !== key.fingerprint);
  await keep([...others, key]);
}

/** Takes the trust back. */
export async function distrustKey(fingerprint: string): Promise<void> {
  await keep((await readTrustedKeys()).filter((key) => key.fingerprint !== fingerprint));
}
