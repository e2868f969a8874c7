/** JSON in one way only (RFC 8785), so that equal contents are equal bytes, and its checksum. */
import canonicalize from "canonicalize";

export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? "";
}

export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonicalText(value));

export const hexText = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 over the canonical JSON, as hexadecimal text. */
export async function jsonChecksum(value: unknown): Promise<string> {
  return hexText(await crypto.subtle.digest("SHA-256", canonicalBytes(value)));
}
