/** Files as a browser hands them over, read into invoices one after the other and each in slices, so that the pane stays alive. */
import { type Grid, type Invoice, InvoiceFailure, type KeptHeaders, LARGEST_FILE, type Steps, csvGrid, proposeMapping, readFileInSteps, readGrid } from "../../invoice";
import type { Language } from "../../money";
import type { Report } from "../tasks";
import { inSlices } from "./in-slices";
import type { RejectedFile } from "./intake/rejected-files";

export interface FilesRead {
  readonly invoices: readonly Invoice[];
  readonly rejected: readonly RejectedFile[];
  /** Tables of which it must be said first what their columns are, or how their numbers and dates are to be read. */
  readonly unclear: readonly Grid[];
}

const nothing: FilesRead = { invoices: [], rejected: [], unclear: [] };

const rejecting = (file: string, reason: string): FilesRead => ({ ...nothing, rejected: [{ file, reason }] });

export interface ReadingFiles {
  /** Those of earlier tables. */
  readonly headers: KeptHeaders;
  readonly language: Language;
  /** In bytes of all files, since they differ in size. */
  readonly onProgress: Report;
  /** Asked between slices. The files that were read until then stay read; of one that is left in its middle, nothing is. */
  readonly isWanted: () => boolean;
}

/** Where the columns are not clear, somebody can say what they are. */
const isUnclear = (error: unknown): boolean => error instanceof InvoiceFailure && (error.code === "noHeaders" || error.code === "missingColumns");

/** A number or a date that can be read in two ways: somebody can say which of them it is. */
export const isAmbiguous = ({ code }: InvoiceFailure): boolean => code === "ambiguousNumber" || code === "ambiguousDate";

function readTable(bytes: Uint8Array, file: string, headers: KeptHeaders, language: Language): FilesRead {
  const grid = csvGrid(bytes, file);
  try {
    const { invoices, problems } = readGrid(grid, proposeMapping(grid, headers));
    if (problems.some(isAmbiguous)) return { ...nothing, unclear: [grid] };
    return { ...nothing, invoices, rejected: problems.map((problem) => ({ file, reason: problem.in(language), isRow: true as const })) };
  } catch (error) {
    if (isUnclear(error)) return { ...nothing, unclear: [grid] };
    throw error;
  }
}

function* readOne(bytes: Uint8Array, file: string, headers: KeptHeaders, language: Language): Steps<FilesRead> {
  try {
    if (/\.csv$/i.test(file)) return readTable(bytes, file, headers, language);
  } catch (error) {
    if (error instanceof InvoiceFailure) return rejecting(file, error.in(language));
    throw error;
  }
  const { invoices, rejected } = yield* readFileInSteps({ name: file, bytes });
  return { ...nothing, invoices, rejected: rejected.map(({ file: name, reason }) => ({ file: name, reason: reason[language] })) };
}

/** A folder that is dropped comes as a file that has no content. */
const unfetched = (error: unknown): Record<Language, string> => ({
  nl: `de browser geeft dit bestand niet; is het een map, kies dan de bestanden die erin staan (${String(error)})`,
  en: `the browser does not give this file; where it is a folder, choose the files in it (${String(error)})`,
});

/** Null where it was left. What cannot be fetched is rejected with its reason; what is too large is not fetched. */
async function readFile(file: File, { headers, language, onProgress, isWanted }: ReadingFiles): Promise<FilesRead | null> {
  if (!isWanted()) return null;
  if (file.size >= LARGEST_FILE) return rejecting(file.name, new InvoiceFailure("tooLarge", { found: file.size, most: LARGEST_FILE }).in(language));
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => unfetched(error)[language],
  );
  if (typeof bytes === "string") return rejecting(file.name, bytes);
  return inSlices(readOne(bytes, file.name, headers, language), { isWanted, onProgress: ({ done, total }) => onProgress((file.size * done) / total, file.size) });
}

export async function readFiles(files: readonly File[], { onProgress, ...reading }: ReadingFiles): Promise<FilesRead> {
  const total = files.reduce((bytes, { size }) => bytes + size, 0);
  const all: FilesRead[] = [];
  let before = 0;
  for (const file of files) {
    onProgress(before, total);
    const read = await readFile(file, { ...reading, onProgress: (done) => onProgress(before + done, total) });
    if (read === null) break;
    all.push(read);
    before += file.size;
  }
  return { invoices: all.flatMap(({ invoices }) => invoices), rejected: all.flatMap(({ rejected }) => rejected), unclear: all.flatMap(({ unclear }) => unclear) };
}
