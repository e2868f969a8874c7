import canonicalize from "canonicalize";
import type { Edition } from "../tariff";

/** SHA-256 over the canonical JSON (RFC 8785) of an edition, as hexadecimal text: equal contents, equal checksum, whatever it was made from. */
export async function editionChecksum({ origin: _origin, ...edition }: Edition): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(edition) ?? "");
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
