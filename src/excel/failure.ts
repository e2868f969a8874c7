/** What Excel refuses, in words that say what happened and what to do. */
import type { Language } from "../money";
import { UndoFailure } from "./journal";
import { ColumnMissing } from "./table-contents";

interface Words {
  readonly nl: string;
  readonly en: string;
}

const known: Readonly<Record<string, Words>> = {
  AccessDenied: {
    nl: "Het werkblad is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.",
    en: "The sheet is protected. Unprotect it (Review, Unprotect Sheet) and try again.",
  },
  InvalidOperationInCellEditMode: {
    nl: "Er wordt in een cel getypt. Sluit de invoer af met Enter of Esc en probeer het opnieuw.",
    en: "A cell is being edited. Finish with Enter or Esc and try again.",
  },
  ItemNotFound: {
    nl: "Een onderdeel van de werkmap is intussen verwijderd of hernoemd. Probeer het opnieuw.",
    en: "A part of the workbook was removed or renamed meanwhile. Try again.",
  },
  ActivityLimitReached: {
    nl: "Excel heeft het druk. Wacht even en probeer het opnieuw.",
    en: "Excel is busy. Wait a moment and try again.",
  },
};

const unknown: Words = { nl: "Excel weigerde de wijziging", en: "Excel refused the change" };
const undone: Words = { nl: "Er is niets gewijzigd.", en: "Nothing was changed." };
const notUndone: Words = {
  nl: "Het terugzetten is ook mislukt: controleer de werkmap, of sluit haar zonder op te slaan.",
  en: "Putting it back failed as well: check the workbook, or close it without saving.",
};

export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
}

function message(error: unknown, language: Language): string {
  if (error instanceof UndoFailure) return `${reason(error.original, language)} ${notUndone[language]}`;
  return `${reason(error, language)} ${undone[language]}`;
}

function columnMissing({ table, column }: ColumnMissing): Words {
  return {
    nl: `Kolom '${column}' van tabel ${table} is verwijderd. Maak dat ongedaan, of verwijder de hele tabel, en laad de tarieven opnieuw.`,
    en: `Column '${column}' of table ${table} was removed. Undo that, or delete the whole table, and load the tariffs again.`,
  };
}

function reason(error: unknown, language: Language): string {
  if (error instanceof ColumnMissing) return columnMissing(error)[language];
  const code = (error as { code?: unknown } | null)?.code;
  const words = typeof code === "string" ? known[code] : undefined;
  if (words) return words[language];
  const details = error instanceof Error ? error.message : String(error);
  return `${unknown[language]} (${typeof code === "string" ? `${code}: ` : ""}${details}).`;
}

/** Runs work on the workbook; what fails comes out as an {@link ExcelFailure}, its cause kept. */
export async function explained<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw Object.assign(new ExcelFailure(message(error, language)), { cause: error });
  }
}
