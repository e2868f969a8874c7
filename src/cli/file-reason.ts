/** What the operating system says of a file that cannot be read or written, in words; its own code where there is none. */
import type { Language } from "../money";

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { nl: "het bestand bestaat niet", en: "there is no such file" },
  EISDIR: { nl: "het is een map", en: "it is a folder" },
  EACCES: { nl: "geen toegang", en: "no permission" },
  EPERM: { nl: "geen toegang", en: "no permission" },
  EROFS: { nl: "hier is alleen te lezen", en: "this place can only be read" },
  ENOSPC: { nl: "de schijf is vol", en: "the disk is full" },
  EDQUOT: { nl: "de schijfruimte is op", en: "the disk quota is used up" },
  EBUSY: { nl: "het is in gebruik: sluit het in het andere programma", en: "it is in use: close it in the other program" },
  ENAMETOOLONG: { nl: "de naam is te lang", en: "the name is too long" },
};

export const fileReason = (reason: string, language: Language): string => reasons[reason]?.[language] ?? reason;

const folders: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { nl: "de map bestaat niet", en: "there is no such folder" },
  ENOTDIR: { nl: "de map is een bestand", en: "the folder is a file" },
  NOFOLDER: { nl: "de map is niet te maken", en: "the folder cannot be made" },
};

/** The folder is what is missing where a file cannot be made. */
export const writeReason = (reason: string, language: Language): string => folders[reason]?.[language] ?? fileReason(reason, language);
