/** What a file that a user chose holds: an edition with what its signature says, or why there is none. */
import { readTrustedKeys } from "../../excel";
import type { Edition, EditionIssue, Localized } from "../../tariff";
import { LARGEST_FILE, type EditionReading, type FoundTable, type JsonProblem, type PublicKey, type PublicationDifference, type Verdict, type WorkbookIssue, documentWith, exchange, readEditionFile, readEditionSheets, readPublication, signerKey, verifyEdition } from "../../workbook";
import { asConfirmed } from "./confirmation";

/** An edition that can be loaded. */
export interface Candidate {
  /** Where it came from: the name of a file, or of a sheet. */
  readonly from: string;
  readonly edition: Edition;
  readonly document: unknown;
  readonly verdict: Verdict;
  /** The key that came along; null where none did. */
  readonly key: PublicKey | null;
  /** What is odd on its sheets, to be confirmed; none of an edition that came without sheets. */
  readonly warnings: readonly WorkbookIssue[];
  /** Where the visible tables of a published workbook say something else than the edition inside, which is what is loaded. */
  readonly differences: readonly PublicationDifference[];
  /** What those tables say, as an edition that was changed after it was signed; null where they say nothing else. */
  readonly visible: (() => Promise<CandidateReading>) | null;
}

export type CandidateReading =
  | { readonly state: "read"; readonly candidate: Candidate }
  | { readonly state: "unreadable"; readonly from: string; readonly problem: JsonProblem }
  | { readonly state: "faulty"; readonly from: string; readonly verdict: Verdict; readonly issues: readonly EditionIssue[] }
  /** A workbook that cannot be read, or has no edition or several. */
  | { readonly state: "refused"; readonly from: string; readonly why: Localized }
  | { readonly state: "sheetErrors"; readonly from: string; readonly issues: readonly WorkbookIssue[] };

/** The candidate as it is taken: with the warnings of its sheets as confirmed. What was signed is as it was signed. */
export function taken(candidate: Candidate): Candidate {
  if (candidate.warnings.length === 0) return candidate;
  const edition = asConfirmed(candidate.edition, candidate.warnings);
  return { ...candidate, edition, document: documentWith({ document: candidate.document, isSigned: candidate.verdict.state !== "unsigned" }, edition) };
}

/** The same edition, judged by the keys that the user trusts now. */
export async function judged(candidate: Omit<Candidate, "verdict" | "key">): Promise<Candidate> {
  const { document } = candidate;
  return { ...candidate, verdict: await verifyEdition(document, await readTrustedKeys()), key: await signerKey(document) };
}

async function readJsonCandidate(from: string, bytes: Uint8Array): Promise<CandidateReading> {
  const { problem, content } = readEditionFile(bytes);
  if (problem !== null) return { state: "unreadable", from, problem };
  const { document, edition, issues } = content;
  if (edition === null) return { state: "faulty", from, issues, verdict: await verifyEdition(document, await readTrustedKeys()) };
  return { state: "read", candidate: await judged({ from, edition, document, warnings: [], differences: [], visible: null }) };
}

const noTariffs: Localized = { nl: "er staat geen tarieftabel in", en: "it has no table of tariffs" };
const several = (sheets: readonly string[]): Localized => ({ nl: `er staat meer dan één editie in, op ${sheets.join(", ")}`, en: `it has more than one edition, on ${sheets.join(", ")}` });

/** The edition that was published in these tables, as it stands inside; null where none was. */
export async function publishedCandidate(from: string, tables: readonly FoundTable[]): Promise<CandidateReading | null> {
  const reading = await readPublication(tables, await readTrustedKeys());
  if (reading.state === "none") return null;
  if (reading.state === "damaged") return { state: "sheetErrors", from, issues: [reading.issue] };
  const { content, verdict, differences, visible } = reading;
  const { document, edition, issues } = content;
  if (edition === null) return { state: "faulty", from, issues, verdict };
  const changed = async ({ edition: onSheets, issues: warnings }: EditionReading): Promise<CandidateReading> =>
    onSheets === null ? { state: "sheetErrors", from, issues: warnings } : { state: "read", candidate: await judged({ from, edition: onSheets, document: documentWith(content, onSheets), warnings, differences: [], visible: null }) };
  return { state: "read", candidate: { from, edition, document, warnings: [], differences, visible: visible === null ? null : () => changed(visible), verdict, key: await signerKey(document) } };
}

/** The reader of workbooks is loaded when the first one is chosen. */
async function readWorkbookCandidate(from: string, bytes: Uint8Array): Promise<CandidateReading> {
  const { FileProblem, readWorkbook } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx");
  try {
    const { tables } = readWorkbook(bytes);
    const published = await publishedCandidate(from, tables);
    if (published !== null) return published;
    const [reading, ...others] = readEditionSheets(tables, exchange().catalogue);
    if (reading === undefined) return { state: "refused", from, why: noTariffs };
    if (others.length > 0) return { state: "refused", from, why: several([reading, ...others].map(({ sheet }) => sheet ?? "")) };
    const { edition, issues } = reading;
    if (edition === null) return { state: "sheetErrors", from, issues };
    return { state: "read", candidate: await judged({ from, edition, document: edition, warnings: issues, differences: [], visible: null }) };
  } catch (error) {
    if (error instanceof FileProblem) return { state: "refused", from, why: { nl: error.in("nl"), en: error.in("en") } };
    throw error;
  }
}

const WORKBOOK = /\.xls[a-z]?$/i;
/** Its reader refuses a longer one with its reason; so much more is never read into memory. */
const LARGEST_WORKBOOK = 10_000_001;

/** Reads a file whole, but no more of it than such a file can be. */
export async function readCandidate(file: File): Promise<CandidateReading> {
  const { name: from, size } = file;
  const isWorkbook = WORKBOOK.test(from);
  if (!isWorkbook && size > LARGEST_FILE) return { state: "unreadable", from, problem: { kind: "tooLarge", most: LARGEST_FILE } };
  const bytes = new Uint8Array(await (size > LARGEST_WORKBOOK ? file.slice(0, LARGEST_WORKBOOK) : file).arrayBuffer());
  return isWorkbook ? readWorkbookCandidate(from, bytes) : readJsonCandidate(from, bytes);
}
