/** What a file that a user chose holds: an edition with what its signature says, or why there is none. */
import { readTrustedKeys } from "../../excel";
import type { Edition, EditionIssue } from "../../tariff";
import { type JsonProblem, type PublicKey, type Verdict, readEditionFile, signerKey, verifyEdition } from "../../workbook";

/** An edition that can be loaded. */
export interface Candidate {
  /** Where it came from: the name of a file, or of a sheet. */
  readonly from: string;
  readonly edition: Edition;
  readonly document: unknown;
  readonly verdict: Verdict;
  /** The key that came along; null where none did. */
  readonly key: PublicKey | null;
}

export type CandidateReading =
  | { readonly state: "read"; readonly candidate: Candidate }
  | { readonly state: "unreadable"; readonly from: string; readonly problem: JsonProblem }
  | { readonly state: "faulty"; readonly from: string; readonly verdict: Verdict; readonly issues: readonly EditionIssue[] };

/** The same edition, judged by the keys that the user trusts now. */
export async function judged(from: string, edition: Edition, document: unknown): Promise<Candidate> {
  return { from, edition, document, verdict: await verifyEdition(document, await readTrustedKeys()), key: await signerKey(document) };
}

export async function readCandidate(from: string, bytes: Uint8Array): Promise<CandidateReading> {
  const { problem, content } = readEditionFile(bytes);
  if (problem !== null) return { state: "unreadable", from, problem };
  const { document, edition, issues } = content;
  if (edition === null) return { state: "faulty", from, issues, verdict: await verifyEdition(document, await readTrustedKeys()) };
  return { state: "read", candidate: await judged(from, edition, document) };
}
