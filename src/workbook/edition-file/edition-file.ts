/** An edition as a file: its canonical JSON (RFC 8785), alone or beside its signature. */
import { type Edition, type EditionIssue, settled, validateEdition } from "../../tariff";
import { canonicalBytes } from "../canonical";
import { SIGNED_KIND } from "../signature/envelope";
import { type JsonProblem, readJson } from "./read-json";

/** What a file holds: an edition, alone or signed, with everything that is wrong with it. */
export interface EditionDocument {
  /** The JSON as it is, to be verified; an edition that is not signed is its own document. */
  readonly document: unknown;
  readonly isSigned: boolean;
  /** Null where there are issues. */
  readonly edition: Edition | null;
  readonly issues: readonly EditionIssue[];
}

export type EditionFile = { readonly problem: JsonProblem; readonly content: null } | { readonly problem: null; readonly content: EditionDocument };

const partOf = (value: unknown, name: string): unknown => (typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined);

/** A signed edition says that it is one; its signature is not looked at here. */
const isSignedDocument = (document: unknown): boolean => partOf(document, "kind") === SIGNED_KIND;

/** Reads the bytes of a file. Never throws: the reason why it cannot be read, or the edition, or all its issues. */
export function readEditionFile(bytes: Uint8Array): EditionFile {
  const { value: document, problem } = readJson(bytes);
  if (problem !== null) return { problem, content: null };
  const isSigned = isSignedDocument(document);
  const { edition, issues } = validateEdition(isSigned ? partOf(document, "edition") : document);
  return { problem: null, content: { document, isSigned, edition, issues } };
}

/**
 * The bytes of a file, which begin and end with its JSON. An edition that was made from another is settled first: what
 * is written stands alone.
 */
export function editionFile(edition: Edition): Uint8Array<ArrayBuffer> {
  return canonicalBytes(settled(edition));
}
