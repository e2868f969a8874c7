/** Every reason to refuse an invoice, in both languages: what was found, what was expected, what to do. */
import type { Localized } from "../tariff";

export interface InvoiceFailureFacts {
  emptyFile: Record<never, never>;
  tooLarge: { readonly found: number; readonly most: number };
  tableTooLarge: { readonly found: number; readonly most: number };
  notAnInvoiceFile: { readonly looksLike: Localized };
  unknownEncoding: { readonly found: string };
  wrongEncoding: { readonly encoding: string };
  doctype: Record<never, never>;
  entity: Record<never, never>;
  notWellFormed: { readonly problem: Localized };
  tooDeep: { readonly most: number };
  otherRoot: { readonly found: string; readonly namespace: string };
  otherStandard: { readonly standard: string };
  missing: { readonly element: string; readonly what: Localized };
  twice: { readonly element: string };
  contentExpected: { readonly element: string; readonly found: string };
  refused: { readonly element: string; readonly why: Localized };
  unreadAmount: { readonly element: string };
  notAnAmount: { readonly element: string; readonly found: string };
  amountTooLarge: { readonly element: string; readonly found: string };
  amountTooFine: { readonly element: string; readonly found: string };
  otherCurrency: { readonly element: string; readonly found: string };
  notADate: { readonly element: string; readonly found: string };
  notAnIndicator: { readonly element: string; readonly found: string };
  contradictingType: { readonly root: string; readonly found: string };
  noHeaders: { readonly hasVatOnly: boolean };
  noRows: Record<never, never>;
  missingColumns: { readonly columns: readonly Localized[] };
  blankCell: { readonly column: Localized };
  notANumberCell: { readonly column: Localized; readonly found: string };
  ambiguousNumber: { readonly column: Localized; readonly found: string; readonly one: string; readonly other: string };
  otherCurrencyCell: { readonly column: Localized; readonly found: string };
  tooFineCell: { readonly column: Localized; readonly found: string };
  tooLargeCell: { readonly column: Localized; readonly found: string };
  notADateCell: { readonly column: Localized; readonly found: string };
  ambiguousDate: { readonly column: Localized; readonly found: string };
  contradictingRow: { readonly column: Localized; readonly number: string; readonly found: string; readonly before: string };
  totalRow: { readonly found: string; readonly expected: string };
  unclosedQuote: Record<never, never>;
}

export type InvoiceFailureCode = keyof InvoiceFailureFacts;

type Message<Facts> = (facts: Facts) => string;

type Messages = {
  readonly [Code in InvoiceFailureCode]: { readonly nl: Message<InvoiceFailureFacts[Code]>; readonly en: Message<InvoiceFailureFacts[Code]> };
};

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

export const invoiceMessages: Messages = {
  emptyFile: {
    nl: () => "het bestand is leeg: vraag de leverancier om de e-factuur (UBL)",
    en: () => "the file is empty: ask the supplier for the e-invoice (UBL)",
  },
  tooLarge: {
    nl: ({ found, most }) => `het bestand is ${megabytes(found)} MB: verwacht minder dan ${megabytes(most)} MB; laat de bijlagen weg`,
    en: ({ found, most }) => `the file is ${megabytes(found)} MB: expected less than ${megabytes(most)} MB; leave the attachments out`,
  },
  tableTooLarge: {
    nl: ({ found, most }) => `de tabel is ${megabytes(found)} MB: verwacht minder dan ${megabytes(most)} MB; verdeel haar over meer bestanden`,
    en: ({ found, most }) => `the table is ${megabytes(found)} MB: expected less than ${megabytes(most)} MB; divide it over more files`,
  },
  notAnInvoiceFile: {
    nl: ({ looksLike }) => `dit is ${looksLike.nl}: verwacht een e-factuur in UBL (.xml) of een tabel in CSV (.csv)`,
    en: ({ looksLike }) => `this is ${looksLike.en}: expected an e-invoice in UBL (.xml) or a table in CSV (.csv)`,
  },
  unknownEncoding: {
    nl: ({ found }) =>
      /^utf-?16/i.test(found)
        ? `het bestand noemt de tekencodering ${found}, en is dat niet: haal het opnieuw op, of vraag de leverancier om UTF-8`
        : `het bestand noemt de tekencodering ${found}: verwacht UTF-8, UTF-16, ISO-8859-1, ISO-8859-15 of windows-1252`,
    en: ({ found }) =>
      /^utf-?16/i.test(found)
        ? `the file names the encoding ${found}, and is not in it: fetch it again, or ask the supplier for UTF-8`
        : `the file names the encoding ${found}: expected UTF-8, UTF-16, ISO-8859-1, ISO-8859-15 or windows-1252`,
  },
  wrongEncoding: {
    nl: ({ encoding }) => `hier staan tekens die geen ${encoding} zijn: het bestand is beschadigd, of noemt de verkeerde tekencodering`,
    en: ({ encoding }) => `there are signs here that are not ${encoding}: the file is damaged, or names the wrong encoding`,
  },
  doctype: {
    nl: () => "het bestand begint met een DOCTYPE: dat hoort niet in een e-factuur en wordt om veiligheid geweigerd",
    en: () => "the file has a DOCTYPE: that does not belong in an e-invoice and is refused for safety",
  },
  entity: {
    nl: () => "hier staat een verwijzing die XML zelf niet kent: verwacht alleen &amp; &lt; &gt; &quot; &apos; en tekennummers",
    en: () => "there is a reference here that XML itself does not know: expected only &amp; &lt; &gt; &quot; &apos; and character numbers",
  },
  notWellFormed: {
    nl: ({ problem }) => `geen geldige XML: ${problem.nl}`,
    en: ({ problem }) => `not well-formed XML: ${problem.en}`,
  },
  tooDeep: {
    nl: ({ most }) => `meer dan ${most} elementen in elkaar: een e-factuur heeft er veel minder`,
    en: ({ most }) => `more than ${most} elements inside each other: an e-invoice has far fewer`,
  },
  otherRoot: {
    nl: ({ found, namespace }) => `het document is ${found} in namespace "${namespace}": verwacht een Invoice of CreditNote van UBL 2`,
    en: ({ found, namespace }) => `the document is ${found} in namespace "${namespace}": expected an Invoice or CreditNote of UBL 2`,
  },
  otherStandard: {
    nl: ({ standard }) => `het document is ${standard}: verwacht een Invoice of CreditNote van UBL 2; vraag de leverancier om UBL`,
    en: ({ standard }) => `the document is ${standard}: expected an Invoice or CreditNote of UBL 2; ask the supplier for UBL`,
  },
  missing: {
    nl: ({ element, what }) => `${what.nl} ontbreekt (${element})`,
    en: ({ element, what }) => `${what.en} is missing (${element})`,
  },
  twice: {
    nl: ({ element }) => `${element} staat er tweemaal: niet te zeggen welke geldt`,
    en: ({ element }) => `${element} is given twice: which one holds cannot be told`,
  },
  contentExpected: {
    nl: ({ element, found }) => `in ${element} staat het element ${found}: verwacht alleen tekst`,
    en: ({ element, found }) => `${element} holds the element ${found}: expected text only`,
  },
  refused: {
    nl: ({ element, why }) => `${element} wordt niet gelezen: ${why.nl}`,
    en: ({ element, why }) => `${element} is not read: ${why.en}`,
  },
  unreadAmount: {
    nl: ({ element }) => `${element} is een bedrag dat hier niet wordt verwacht: het overslaan kan de uitkomst onjuist maken, dus de factuur wordt niet gelezen`,
    en: ({ element }) => `${element} is an amount that is not expected here: to skip it could make the outcome wrong, so the invoice is not read`,
  },
  notAnAmount: {
    nl: ({ element, found }) => `${element} is "${found}": verwacht een getal met een punt voor de decimalen en niets voor duizendtallen, zoals 1234.56`,
    en: ({ element, found }) => `${element} is "${found}": expected a number with a point before the decimals and nothing between thousands, such as 1234.56`,
  },
  amountTooLarge: {
    nl: ({ element, found }) => `${element} is ${found}: verwacht minder dan 9 miljard`,
    en: ({ element, found }) => `${element} is ${found}: expected less than 9 billion`,
  },
  amountTooFine: {
    nl: ({ element, found }) => `${element} is ${found}: verwacht een bedrag met ten hoogste zes decimalen`,
    en: ({ element, found }) => `${element} is ${found}: expected an amount with six decimals at most`,
  },
  otherCurrency: {
    nl: ({ element, found }) => `${element} is in ${found}: alleen euro's (EUR) worden gelezen`,
    en: ({ element, found }) => `${element} is in ${found}: only euros (EUR) are read`,
  },
  notADate: {
    nl: ({ element, found }) => `${element} is "${found}": verwacht een datum als 2021-12-31`,
    en: ({ element, found }) => `${element} is "${found}": expected a date such as 2021-12-31`,
  },
  notAnIndicator: {
    nl: ({ element, found }) => `${element} is "${found}": verwacht true (toeslag) of false (korting)`,
    en: ({ element, found }) => `${element} is "${found}": expected true (a charge) or false (an allowance)`,
  },
  contradictingType: {
    nl: ({ root, found }) => `het document is een ${root} met typecode ${found}: of de bedragen te betalen of terug te krijgen zijn is niet te zeggen`,
    en: ({ root, found }) => `the document is a ${root} with type code ${found}: whether the amounts are to be paid or to be received cannot be told`,
  },
  noHeaders: {
    nl: ({ hasVatOnly }) =>
      hasVatOnly
        ? "de tabel heeft alleen bedragen met btw: verwacht een kolom 'Bedrag excl. btw', want de tarieven zijn zonder btw"
        : "er is geen rij met kolomkoppen gevonden: verwacht ten minste een kolom 'Bedrag' en een kolom 'Omschrijving'",
    en: ({ hasVatOnly }) =>
      hasVatOnly
        ? "the table has only amounts with VAT: expected a column 'Amount excl. VAT', for the tariffs are without VAT"
        : "no row of column headers was found: expected at least a column 'Amount' and a column 'Description'",
  },
  noRows: {
    nl: () => "onder de kolomkoppen staat geen factuurregel: verwacht een rij per factuurregel",
    en: () => "there is no invoice line below the headers: expected a row for each invoice line",
  },
  missingColumns: {
    nl: ({ columns }) => `deze kolommen zijn niet gevonden: ${columns.map(({ nl }) => nl).join(", ")}; kies ze, of geef ze een kop`,
    en: ({ columns }) => `these columns were not found: ${columns.map(({ en }) => en).join(", ")}; choose them, or give them a header`,
  },
  blankCell: {
    nl: ({ column }) => `${column.nl} is leeg: vul de cel in`,
    en: ({ column }) => `${column.en} is blank: fill in the cell`,
  },
  notANumberCell: {
    nl: ({ column, found }) => `${column.nl} is '${found}': verwacht een getal`,
    en: ({ column, found }) => `${column.en} is '${found}': expected a number`,
  },
  ambiguousNumber: {
    nl: ({ column, found, one, other }) => `${column.nl} is '${found}': dat kan ${one} zijn of ${other.replace(".", ",")}; kies het decimaalteken van de tabel`,
    en: ({ column, found, one, other }) => `${column.en} is '${found}': that can be ${one} or ${other}; choose the decimal sign of the table`,
  },
  otherCurrencyCell: {
    nl: ({ column, found }) => `${column.nl} is '${found}': alleen euro's worden gelezen`,
    en: ({ column, found }) => `${column.en} is '${found}': only euros are read`,
  },
  tooFineCell: {
    nl: ({ column, found }) => `${column.nl} is ${found}: verwacht een bedrag met ten hoogste zes decimalen; rond het af op centen`,
    en: ({ column, found }) => `${column.en} is ${found}: expected an amount with six decimals at most; round it to cents`,
  },
  tooLargeCell: {
    nl: ({ column, found }) => `${column.nl} is ${found}: verwacht minder dan 9 miljard`,
    en: ({ column, found }) => `${column.en} is ${found}: expected less than 9 billion`,
  },
  notADateCell: {
    nl: ({ column, found }) => `${column.nl} is '${found}': verwacht een datum, zoals 31-12-2021`,
    en: ({ column, found }) => `${column.en} is '${found}': expected a date, such as 31-12-2021`,
  },
  ambiguousDate: {
    nl: ({ column, found }) => `${column.nl} is '${found}': niet te zeggen wat de dag is en wat de maand; kies de volgorde van de tabel, of schrijf 31-12-2021`,
    en: ({ column, found }) => `${column.en} is '${found}': which is the day and which the month cannot be told; choose the order of the table, or write 31-12-2021`,
  },
  contradictingRow: {
    nl: ({ column, number, found, before }) => `${column.nl} van factuur ${number} is '${found}', en was hierboven '${before}'`,
    en: ({ column, number, found, before }) => `${column.en} of invoice ${number} is '${found}', and was '${before}' above`,
  },
  totalRow: {
    nl: ({ found, expected }) => `dit lijkt een totaal van ${found}: de regels erboven tellen op tot ${expected}`,
    en: ({ found, expected }) => `this looks like a total of ${found}: the lines above add up to ${expected}`,
  },
  unclosedQuote: {
    nl: () => "een aanhalingsteken is niet gesloten, of staat op een plaats waar het niet hoort",
    en: () => "a quotation mark is not closed, or stands where it does not belong",
  },
};
