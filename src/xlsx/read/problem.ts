/** Why a file cannot be read as a workbook. */
import type { Localized } from "../../tariff";

export type FileProblemKind = "tooLarge" | "notZip" | "encrypted" | "oldExcel" | "damaged" | "notAWorkbook" | "macros" | "unpacksTooLarge" | "tooManyParts" | "strangeParts" | "entities" | "tooManyCells";

/** The bounds within which a workbook is read. */
export const bounds = {
  /** Bytes of the file. */
  file: 10_000_000,
  /** Bytes of all that it unpacks to. */
  unpacked: 50_000_000,
  parts: 2_000,
  /** Cells that hold something, on all sheets. */
  cells: 200_000,
  sheets: 200,
} as const;

const MEGABYTE = 1_000_000;

const messages: Readonly<Record<FileProblemKind, Localized>> = {
  tooLarge: { nl: `het bestand is groter dan ${bounds.file / MEGABYTE} MB: een tariefwerkmap is kleiner`, en: `the file is larger than ${bounds.file / MEGABYTE} MB: a tariff workbook is smaller` },
  notZip: { nl: "dit is geen .xlsx-bestand: kies de werkmap zoals Excel hem bewaart", en: "this is not an .xlsx file: choose the workbook as Excel saves it" },
  encrypted: { nl: "de werkmap is met een wachtwoord versleuteld: haal het wachtwoord eraf en bewaar hem opnieuw", en: "the workbook is encrypted with a password: take the password off and save it again" },
  oldExcel: { nl: "dit is een werkmap van voor Excel 2007 (.xls): bewaar hem als .xlsx", en: "this is a workbook from before Excel 2007 (.xls): save it as .xlsx" },
  damaged: { nl: "het bestand is beschadigd: vraag het opnieuw op, of open en bewaar het in Excel", en: "the file is damaged: ask for it again, or open and save it in Excel" },
  notAWorkbook: { nl: "in dit bestand zit geen werkmap: kies een .xlsx-bestand", en: "there is no workbook in this file: choose an .xlsx file" },
  macros: { nl: "in deze werkmap zitten macro's: een tariefwerkmap heeft er geen; bewaar hem als .xlsx zonder macro's", en: "this workbook has macros: a tariff workbook has none; save it as .xlsx without macros" },
  unpacksTooLarge: { nl: `het bestand wordt uitgepakt groter dan ${bounds.unpacked / MEGABYTE} MB, of groter dan het zelf zegt: het is niet gelezen`, en: `the file unpacks to more than ${bounds.unpacked / MEGABYTE} MB, or to more than it says: it was not read` },
  tooManyParts: { nl: `het bestand heeft meer dan ${bounds.parts} onderdelen: dit is geen tariefwerkmap`, en: `the file has more than ${bounds.parts} parts: this is no tariff workbook` },
  strangeParts: { nl: "het bestand heeft onderdelen met een naam die niet kan, of twee met dezelfde naam: het is niet gelezen", en: "the file has parts with a name that cannot be, or two of the same name: it was not read" },
  entities: { nl: "het bestand bevat een documenttype of entiteiten, die een werkmap niet heeft: het is niet gelezen", en: "the file has a document type or entities, which a workbook has not: it was not read" },
  tooManyCells: { nl: `de werkmap heeft meer dan ${bounds.cells.toLocaleString("nl-NL")} gevulde cellen: dit is geen tariefwerkmap`, en: `the workbook has more than ${bounds.cells.toLocaleString("en-GB")} filled cells: this is no tariff workbook` },
};

/** A workbook that was not read; nothing of it was. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(readonly kind: FileProblemKind) {
    super(messages[kind].en);
  }

  in(language: keyof Localized): string {
    return messages[this.kind][language];
  }
}
