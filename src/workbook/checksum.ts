import type { Edition } from "../tariff";
import { jsonChecksum } from "./canonical";

/** SHA-256 over the canonical JSON (RFC 8785) of an edition, as hexadecimal text: equal contents, equal checksum, whatever it was made from. */
export function editionChecksum({ origin: _origin, doubt: _doubt, ...edition }: Edition): Promise<string> {
  return jsonChecksum(edition);
}
