/** Files to invoices: one that cannot be read never stops the others. */
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import { baseName } from "../file-name";
import { readCsv } from "../grid/csv";
import type { Invoice } from "../invoice";
import { type Steps, finish } from "../steps";
import { readUblInSteps } from "../ubl/read-ubl";

export interface InvoiceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RejectedFile {
  /** The file's name without its folders. */
  readonly file: string;
  /** With the place in the file. */
  readonly reason: Localized;
}

export interface InvoicesRead {
  readonly invoices: readonly Invoice[];
  /** A file as a whole, or a row of a table. */
  readonly rejected: readonly RejectedFile[];
}

/** An e-invoice begins with "<", whatever it is called: the mark and the zeros of UTF-16 aside. */
function beginsAsXml(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte));
  return first === 0x3c;
}

export const reasonOf = (failure: InvoiceFailure): Localized => ({ nl: failure.in("nl"), en: failure.in("en") });

function unexpected(error: unknown): Localized {
  const message = error instanceof Error ? error.message : String(error);
  return { nl: `onverwachte fout: ${message}`, en: `unexpected error: ${message}` };
}

function* readOne({ name, bytes }: InvoiceFile): Steps<InvoicesRead> {
  const file = baseName(name);
  if (!/\.(csv|txt)$/i.test(name) || beginsAsXml(bytes)) return { invoices: [yield* readUblInSteps(bytes, name)], rejected: [] };
  const { invoices, problems } = readCsv(bytes, name);
  return { invoices, rejected: problems.map((problem) => ({ file, reason: reasonOf(problem) })) };
}

/** Reads a file, an e-invoice or a CSV table, with pauses in which it tells how far it is. Never throws for what stands in it. */
export function* readFileInSteps(file: InvoiceFile): Steps<InvoicesRead> {
  try {
    return yield* readOne(file);
  } catch (error) {
    return { invoices: [], rejected: [{ file: baseName(file.name), reason: error instanceof InvoiceFailure ? reasonOf(error) : unexpected(error) }] };
  }
}

/** Reads each file in turn; the files may be fetched one by one as they are asked for. Never throws for what stands in a file. */
export function readInvoices(files: Iterable<InvoiceFile>): InvoicesRead {
  const invoices: Invoice[] = [];
  const rejected: RejectedFile[] = [];
  for (const file of files) {
    const read = finish(readFileInSteps(file));
    invoices.push(...read.invoices);
    rejected.push(...read.rejected);
  }
  return { invoices, rejected };
}
