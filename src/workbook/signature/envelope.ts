/** A signed edition as a file: the edition, and beside it what was signed. */
import type { Edition } from "../../tariff";
import { canonicalBytes, jsonChecksum } from "../canonical";

export const SIGNED_KIND = "dimpact-signed-edition";

/**
 * What is signed: the checksum of the whole edition (SHA-256 over its canonical JSON), and one of each part and charge,
 * so that what was changed afterwards can be named; and who signed it, when, with which key.
 */
export interface Manifest {
  readonly format: 1;
  readonly kind: typeof SIGNED_KIND;
  readonly id: string;
  readonly edition: string;
  /** Title, year, status, index and the rest outside the three lists. */
  readonly facts: string;
  readonly services: string;
  readonly readings: string;
  /** In the order of the edition. */
  readonly charges: readonly { readonly id: string; readonly checksum: string }[];
  readonly signedBy: string;
  /** The day, ISO. */
  readonly signedOn: string;
  readonly fingerprint: string;
}

export interface SignedEdition {
  readonly format: 1;
  readonly kind: typeof SIGNED_KIND;
  readonly edition: Edition;
  readonly signature: {
    readonly manifest: Manifest;
    /** SPKI in base64, by which the signature can be checked before the key is trusted. */
    readonly publicKey: string;
    /** Over the canonical JSON of the manifest, in base64. */
    readonly value: string;
  };
}

/** The checksums of an edition, or of what stands in its place in a file. */
export type Checksums = Pick<Manifest, "edition" | "facts" | "services" | "readings" | "charges">;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idOf = (charge: unknown): string => {
  const id = typeof charge === "object" && charge !== null && "id" in charge ? charge.id : undefined;
  return typeof id === "string" ? id : "";
};

export async function checksumsOf(edition: unknown): Promise<Checksums> {
  const parts: Readonly<Record<string, unknown>> = typeof edition === "object" && edition !== null ? { ...edition } : {};
  const { services, readings, charges, ...facts } = parts;
  return {
    edition: await jsonChecksum(edition ?? null),
    facts: await jsonChecksum(facts),
    services: await jsonChecksum(services ?? null),
    readings: await jsonChecksum(readings ?? null),
    charges: await Promise.all(listOf(charges).map(async (charge) => ({ id: idOf(charge), checksum: await jsonChecksum(charge) }))),
  };
}

/** The bytes over which the signature is made. */
export const signedBytes = (manifest: unknown): Uint8Array<ArrayBuffer> => canonicalBytes(manifest);
