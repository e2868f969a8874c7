/** The texts of freezing, and of what is missing where mending did not help, in Dutch and English. */
import type { CellError, Reason } from "../../excel";
import type { Language } from "../../money";
import { errorIn, listed } from "../repair-texts";

/** What came of thawing, in numbers of formulas. */
export interface ThawCounts {
  readonly formulas: number;
  readonly already: number;
  readonly left: number;
  readonly lost: number;
}

export interface FreezingTexts {
  readonly hint: string;
  readonly status: (sheet: string, formulas: number, since: string | null, editions: readonly string[]) => string;
  readonly reading: string;
  readonly notRead: string;
  readonly freeze: { readonly selection: string; readonly sheet: string };
  readonly thaw: { readonly selection: string; readonly sheet: string };
  readonly freezing: string;
  readonly thawing: string;
  readonly frozen: (sheet: string, formulas: number) => string;
  readonly notFrozen: (errors: readonly CellError[]) => string;
  readonly nothingToFreeze: { readonly selection: string; readonly sheet: (sheet: string) => string };
  readonly reservation: (sheet: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly thawed: (sheet: string, counts: ThawCounts) => string;
  readonly nothingToThaw: { readonly selection: string; readonly sheet: (sheet: string) => string };
  readonly dialogTitle: string;
  readonly dialogText: (count: number) => string;
  readonly frozenValue: string;
  readonly leave: string;
  readonly overwrite: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly reason: (reason: Reason) => string;
  readonly cells: (addresses: readonly string[]) => string;
}

const MOST_SHOWN = 6;

const dateIn = (date: string, locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(`${date}T00:00:00`));

function some(items: readonly string[], and: string, rest: (count: number) => string): string {
  return listed(items.length > MOST_SHOWN ? [...items.slice(0, MOST_SHOWN), rest(items.length - MOST_SHOWN)] : items, and);
}

const sentences = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(" ");

const moreNl = (count: number): string => `nog ${count}`;
const moreEn = (count: number): string => `${count} more`;
const formulasNl = (count: number): string => (count === 1 ? "1 formule" : `${count} formules`);
const formulasEn = (count: number): string => (count === 1 ? "1 formula" : `${count} formulas`);

const nl: FreezingTexts = {
  hint: "Bevriezen maakt van DIMPACT-formules vaste waarden. Ontdooien zet de formules terug.",
  status: (sheet, formulas, since, editions) => {
    if (formulas === 0 || since === null) return `Op '${sheet}' is niets bevroren.`;
    const edition = editions.length === 0 ? "" : `, bij ${editions.length === 1 ? "editie" : "de edities"} ${listed(editions, "en")}`;
    return `Op '${sheet}' ${formulas === 1 ? "is" : "zijn"} ${formulasNl(formulas)} bevroren sinds ${dateIn(since, "nl-NL")}${edition}.`;
  },
  reading: "Wordt gelezen…",
  notRead: "Er kon niet worden gelezen wat op dit blad is bevroren. Selecteer een cel om het opnieuw te proberen.",
  freeze: { selection: "Bevries selectie", sheet: "Bevries blad" },
  thaw: { selection: "Ontdooi selectie", sheet: "Ontdooi blad" },
  freezing: "De formules worden bevroren…",
  thawing: "De formules worden teruggezet…",
  frozen: (sheet, formulas) => `${formulasNl(formulas)} op '${sheet}' ${formulas === 1 ? "is" : "zijn"} bevroren.`,
  notFrozen: (errors) => {
    const cells = some(errors.map(({ address, error }) => `${address} (${errorIn(error, "nl")})`), "en", moreNl);
    return errors.length === 1 ? `Niet bevroren, omdat er een fout staat: ${cells}.` : `Niet bevroren, omdat er een fout in staat: ${cells}.`;
  },
  nothingToFreeze: {
    selection: "In de selectie staat geen DIMPACT-formule om te bevriezen. Bij een uitkomst over meer cellen staat de formule linksboven.",
    sheet: (sheet) => `Op '${sheet}' staat geen DIMPACT-formule om te bevriezen.`,
  },
  reservation: (sheet) => `'${sheet}' is een reservering. Kies 'Vastgezet' in het tabblad Reservering om het hele blad vast te zetten; een selectie kunt u hier bevriezen.`,
  protectedSheet: (sheet) => `Werkblad '${sheet}' is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  thawed: (sheet, { formulas, already, left, lost }) =>
    sentences(
      formulas > 0 && `${formulasNl(formulas)} op '${sheet}' ${formulas === 1 ? "is" : "zijn"} terug.`,
      already > 0 && `${formulasNl(already)} ${already === 1 ? "stond" : "stonden"} er al weer.`,
      left > 0 && `${formulasNl(left)} ${left === 1 ? "blijft" : "blijven"} bevroren, omdat de waarde is gewijzigd.`,
      lost > 0 && `Van ${formulasNl(lost)} zijn de cellen verwijderd; ${lost === 1 ? "die komt" : "die komen"} niet terug.`,
    ),
  nothingToThaw: { selection: "In de selectie is niets bevroren.", sheet: (sheet) => `Op '${sheet}' is niets bevroren.` },
  dialogTitle: "Gewijzigde waarden vervangen?",
  dialogText: (count) =>
    count === 1
      ? "In één bevroren cel staat nu iets anders. Zet u de formule terug, dan verdwijnt dat. Laat u het zo, dan komen alleen de andere formules terug."
      : `In ${count} bevroren cellen staat nu iets anders. Zet u de formules terug, dan verdwijnt dat. Laat u het zo, dan komen alleen de andere formules terug.`,
  frozenValue: "Bevroren waarde",
  leave: "Zo laten",
  overwrite: "Formules terugzetten",
  cancel: "Annuleren",
  cancelled: "Er is niets gewijzigd.",
  reason: (reason) => {
    switch (reason.kind) {
      case "function":
        return `de functie DIMPACT.${reason.id} bestaat niet.${reason.nearest === null ? " Controleer de naam." : ` Bedoelt u DIMPACT.${reason.nearest}?`}`;
      case "name":
        return reason.name === "DIMPACT_editie"
          ? "de naam DIMPACT_editie ontbreekt. Voeg hieronder een functie in; dan komt hij terug."
          : `de naam '${reason.name}' bestaat niet in deze werkmap.`;
      case "protected":
        return "het werkblad is beveiligd. Hef de beveiliging op en kies opnieuw Herstel.";
      case "waiting":
        return "de functie rekent nog. Wacht even en kies opnieuw Herstel.";
      case "unknown":
        return "Excel kent iets in deze formule niet. Controleer de formule; klopt die, sluit de werkmap dan en open haar opnieuw.";
      default:
        return reason.text;
    }
  },
  cells: (addresses) => some(addresses, "en", moreNl),
};

const en: FreezingTexts = {
  hint: "Freezing turns DIMPACT formulas into fixed values. Thawing puts the formulas back.",
  status: (sheet, formulas, since, editions) => {
    if (formulas === 0 || since === null) return `Nothing is frozen on '${sheet}'.`;
    const edition = editions.length === 0 ? "" : `, with ${editions.length === 1 ? "edition" : "editions"} ${listed(editions, "and")}`;
    return `On '${sheet}' ${formulasEn(formulas)} ${formulas === 1 ? "is" : "are"} frozen since ${dateIn(since, "en-GB")}${edition}.`;
  },
  reading: "Reading…",
  notRead: "What is frozen on this sheet could not be read. Select a cell to try again.",
  freeze: { selection: "Freeze selection", sheet: "Freeze sheet" },
  thaw: { selection: "Thaw selection", sheet: "Thaw sheet" },
  freezing: "Freezing the formulas…",
  thawing: "Putting the formulas back…",
  frozen: (sheet, formulas) => `${formulasEn(formulas)} on '${sheet}' ${formulas === 1 ? "is" : "are"} frozen.`,
  notFrozen: (errors) => `Not frozen, since there is an error: ${some(errors.map(({ address, error }) => `${address} (${error})`), "and", moreEn)}.`,
  nothingToFreeze: {
    selection: "There is no DIMPACT formula to freeze in the selection. Where a result fills more cells, the formula is in the top left one.",
    sheet: (sheet) => `There is no DIMPACT formula to freeze on '${sheet}'.`,
  },
  reservation: (sheet) => `'${sheet}' is a reservation. Choose 'Frozen' in the Reservation tab to freeze the whole sheet; a selection can be frozen here.`,
  protectedSheet: (sheet) => `Sheet '${sheet}' is protected. Unprotect it (Review, Unprotect Sheet) and try again.`,
  thawed: (sheet, { formulas, already, left, lost }) =>
    sentences(
      formulas > 0 && `${formulasEn(formulas)} on '${sheet}' ${formulas === 1 ? "is" : "are"} back.`,
      already > 0 && `${formulasEn(already)} ${already === 1 ? "was" : "were"} there again already.`,
      left > 0 && `${formulasEn(left)} ${left === 1 ? "stays" : "stay"} frozen, since the value was changed.`,
      lost > 0 && `The cells of ${formulasEn(lost)} were deleted; ${lost === 1 ? "it does" : "they do"} not come back.`,
    ),
  nothingToThaw: { selection: "Nothing is frozen in the selection.", sheet: (sheet) => `Nothing is frozen on '${sheet}'.` },
  dialogTitle: "Replace changed values?",
  dialogText: (count) =>
    count === 1
      ? "One frozen cell holds something else now. Putting the formula back replaces it. If you leave it, only the other formulas come back."
      : `${count} frozen cells hold something else now. Putting the formulas back replaces it. If you leave it, only the other formulas come back.`,
  frozenValue: "Frozen value",
  leave: "Leave as is",
  overwrite: "Put formulas back",
  cancel: "Cancel",
  cancelled: "Nothing was changed.",
  reason: (reason) => {
    switch (reason.kind) {
      case "function":
        return `the function DIMPACT.${reason.id} does not exist.${reason.nearest === null ? " Check the name." : ` Did you mean DIMPACT.${reason.nearest}?`}`;
      case "name":
        return reason.name === "DIMPACT_editie"
          ? "the name DIMPACT_editie is missing. Insert a function below and it comes back."
          : `the name '${reason.name}' does not exist in this workbook.`;
      case "protected":
        return "the sheet is protected. Unprotect it and choose Repair again.";
      case "waiting":
        return "the function is still calculating. Wait a moment and choose Repair again.";
      case "unknown":
        return "Excel does not know something in this formula. Check it; if it is right, close the workbook and open it again.";
      default:
        return reason.text;
    }
  },
  cells: (addresses) => some(addresses, "and", moreEn),
};

export const freezingTexts: Readonly<Record<Language, FreezingTexts>> = { nl, en };
