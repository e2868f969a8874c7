/** The key that a signed edition brings along: to be trusted only after a person compared its fingerprint. */
import { propertyOf } from "./bytes";
import { ALGORITHM, KEY_FORMAT, PUBLIC_KEY_KIND, type PublicKey, readPublicKey } from "./public-key";

/** Null where the document is not signed, or brings no key that can be used. */
export async function signerKey(document: unknown): Promise<PublicKey | null> {
  const signature = propertyOf(document, "signature");
  const manifest = propertyOf(signature, "manifest");
  try {
    return await readPublicKey({
      format: KEY_FORMAT,
      kind: PUBLIC_KEY_KIND,
      algorithm: ALGORITHM,
      owner: propertyOf(manifest, "signedBy"),
      publicKey: propertyOf(signature, "publicKey"),
      fingerprint: propertyOf(manifest, "fingerprint"),
    });
  } catch {
    return null;
  }
}
