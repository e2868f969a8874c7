import { type Edition, settled } from "../../tariff";
import { toBase64 } from "./bytes";
import { type Manifest, SIGNED_KIND, type SignedEdition, checksumsOf, signedBytes } from "./envelope";
import type { SigningKey } from "./private-key";
import { SIGNING } from "./public-key";

/** The edition beside its signature, made on this day (ISO). One that was made from another is settled first. */
export async function signEdition(edition: Edition, { key, publicKey }: SigningKey, day: string): Promise<SignedEdition> {
  const alone = settled(edition);
  const manifest: Manifest = {
    format: 1,
    kind: SIGNED_KIND,
    id: alone.id,
    ...(await checksumsOf(alone)),
    signedBy: publicKey.owner,
    signedOn: day,
    fingerprint: publicKey.fingerprint,
  };
  const value = toBase64(await crypto.subtle.sign(SIGNING, key, signedBytes(manifest)));
  return { format: 1, kind: SIGNED_KIND, edition: alone, signature: { manifest, publicKey: publicKey.publicKey, value } };
}
