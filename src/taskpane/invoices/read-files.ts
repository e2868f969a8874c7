/** Files as a browser hands them over, read into invoices one after the other, so that the pane stays alive. */
import { type Grid, type Invoice, InvoiceFailure, type KeptHeaders, csvGrid, proposeMapping, readGrid, readInvoices } from "../../invoice";
import type { Language } from "../../money";
import type { Report } from "../tasks";
import { aMoment } from "./in-slices";
import type { RejectedFile } from "./intake/rejected-files";

export interface FilesRead {
  readonly invoices: readonly Invoice[];
  readonly rejected: readonly RejectedFile[];
  /** Tables of which it must be said first what their columns are, or how their numbers and dates are to be read. */
  readonly unclear: readonly Grid[];
}

const nothing: FilesRead = { invoices: [], rejected: [], unclear: [] };

export interface ReadingFiles {
  /** Those of earlier tables. */
  readonly headers: KeptHeaders;
  readonly language: Language;
  readonly onProgress: Report;
  /** Asked before each file; what was read until then stays read. */
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
    return { ...nothing, invoices, rejected: problems.map((problem) => ({ file, reason: problem.in(language) })) };
  } catch (error) {
    if (isUnclear(error)) return { ...nothing, unclear: [grid] };
    throw error;
  }
}

function readOne(bytes: Uint8Array, file: string, headers: KeptHeaders, language: Language): FilesRead {
  try {
    if (/\.csv$/i.test(file)) return readTable(bytes, file, headers, language);
  } catch (error) {
    if (error instanceof InvoiceFailure) return { ...nothing, rejected: [{ file, reason: error.in(language) }] };
    throw error;
  }
  const { invoices, rejected } = readInvoices([{ name: file, bytes }]);
  return { ...nothing, invoices, rejected: rejected.map(({ file: name, reason }) => ({ file: name, reason: reason[language] })) };
}

/** A folder that is dropped comes as a file that has no content. */
const unfetched = (error: unknown): Record<Language, string> => ({
  nl: `de browser geeft dit bestand niet; is het een map, kies dan de bestanden die erin staan (${String(error)})`,
  en: `the browser does not give this file; where it is a folder, choose the files in it (${String(error)})`,
});

/** What cannot be fetched is rejected with its reason. */
export async function readFiles(files: readonly File[], { headers, language, onProgress, isWanted }: ReadingFiles): Promise<FilesRead> {
  const all: FilesRead[] = [];
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    await aMoment();
    if (!isWanted()) break;
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      (error: unknown) => unfetched(error)[language],
    );
    all.push(typeof bytes === "string" ? { ...nothing, rejected: [{ file: file.name, reason: bytes }] } : readOne(bytes, file.name, headers, language));
  }
  return { invoices: all.flatMap(({ invoices }) => invoices), rejected: all.flatMap(({ rejected }) => rejected), unclear: all.flatMap(({ unclear }) => unclear) };
}
