/** Why a line is judged as it is, in words. */
import { type Micro, formatEuros, toEuros } from "../../money";
import type { Localized } from "../../tariff";

const euro = (amount: Micro, language: "nl" | "en"): string => `€ ${formatEuros(toEuros(amount), language)}`;

/** The same sentence in both languages, with an amount in it. */
const withAmount = (amount: Micro, nl: (euros: string) => string, en: (euros: string) => string): Localized => ({ nl: nl(euro(amount, "nl")), en: en(euro(amount, "en")) });

/** "1 en 2", "1, 2 en 3". */
const listed = (ids: readonly string[], and: string): string => `${ids.slice(0, -1).join(", ")} ${and} ${ids.at(-1) ?? ""}`;

const swappedLines = (lines: readonly string[]): Localized => ({
  nl: `De teksten of de bedragen van regel ${listed(lines, "en")} lijken verwisseld; samen kloppen ze tot op de cent.`,
  en: `The texts or the amounts of lines ${listed(lines, "and")} seem swapped; together they are right to the cent.`,
});

export const judgements = {
  match: { nl: "Klopt tot op de cent.", en: "Right to the cent." },
  equalPart: (over: Micro): Localized => ({
    nl: `Klopt tot op de cent: een gelijk deel van het jaar, afgerond. Door dat afronden zijn de delen samen ${euro(Math.abs(over) as Micro, "nl")} ${over > 0 ? "minder" : "meer"} dan het jaarbedrag.`,
    en: `Right to the cent: an equal part of the year, rounded. By that rounding the parts together are ${euro(Math.abs(over) as Micro, "en")} ${over > 0 ? "less" : "more"} than the year's amount.`,
  }),
  equalLines: (over: Micro): Localized => ({
    nl: `Klopt tot op de cent: gelijke delen, elk afgerond. Door dat afronden zijn ze samen ${euro(Math.abs(over) as Micro, "nl")} ${over > 0 ? "minder" : "meer"} dan het geheel.`,
    en: `Right to the cent: equal parts, each rounded. By that rounding they are ${euro(Math.abs(over) as Micro, "en")} ${over > 0 ? "less" : "more"} together than the whole.`,
  }),
  restOfYear: (equal: Micro): Localized =>
    withAmount(
      equal,
      (euros) => `Klopt tot op de cent: wat de afgeronde delen ervoor van het jaarbedrag overlaten; een gelijk deel is ${euros}.`,
      (euros) => `Right to the cent: what the rounded parts before it leave of the year's amount; an equal part is ${euros}.`,
    ),
  roundedTogether: { nl: "Klopt tot op de cent: de tariefregels samen, als deel van het jaar afgerond.", en: "Right to the cent: the charges together, rounded as a part of the year." },
  withinTolerance: (residual: Micro): Localized => withAmount(residual, (euros) => `Verschil van ${euros}, binnen de tolerantie.`, (euros) => `A difference of ${euros}, within the tolerance.`),
  tooMuchTogether: (total: Micro): Localized =>
    withAmount(
      total,
      (euros) => `Binnen de tolerantie per regel, maar de verschillen van deze factuur zijn samen ${euros}: meer dan de tolerantie in totaal.`,
      (euros) => `Within the tolerance of a line, but the differences of this invoice together are ${euros}: more than the tolerance in total.`,
    ),
  afterCalculation: (residual: Micro): Localized =>
    withAmount(
      residual,
      (euros) => `Dit bedrag volgt na calculatie en mag van het tarief afwijken; verschil ${euros}.`,
      (euros) => `This amount follows after calculation and may differ from the tariff; difference ${euros}.`,
    ),
  discrepancy: (residual: Micro): Localized => withAmount(residual, (euros) => `Wijkt ${euros} af van het tarief.`, (euros) => `Differs ${euros} from the tariff.`),
  swapped: ({ residual, label, line, lines }: { readonly residual: Micro; readonly label: Localized; readonly line: string; readonly lines: readonly string[] }): Localized => ({
    nl: `Wijkt ${euro(residual, "nl")} af van het tarief: het is precies het bedrag van '${label.nl}' (regel ${line}). ${swappedLines(lines).nl}`,
    en: `Differs ${euro(residual, "en")} from the tariff: it is exactly the amount of '${label.en}' (line ${line}). ${swappedLines(lines).en}`,
  }),
  swappedLines,
  namesRather: (label: Localized): Localized => ({
    nl: `Alleen het bedrag past: de tekst noemt '${label.nl}', dat een ander bedrag heeft en op geen regel klopt. Controleer welke dienst het is.`,
    en: `The amount alone fits: the text names '${label.en}', which has another amount and is right on no line. Check which service it is.`,
  }),
  swappedAcross: (label: Localized, invoice: string, line: string): Localized => ({
    nl: `Alleen het bedrag past: de tekst noemt '${label.nl}', en dat bedrag staat op factuur ${invoice}, regel ${line}, onder een andere tekst. De teksten of de bedragen lijken verwisseld.`,
    en: `The amount alone fits: the text names '${label.en}', and that amount is on invoice ${invoice}, line ${line}, under another text. The texts or the amounts seem swapped.`,
  }),
  doubted: (line: string, doubt: Localized): Localized => ({ nl: `Regel ${line}: ${doubt.nl}`, en: `Line ${line}: ${doubt.en}` }),
  instalment: (invoices: readonly string[]): Localized => ({
    nl: `Klopt tot op de cent, samen met de andere delen: de facturen ${listed(invoices, "en")} vormen samen dit tarief.`,
    en: `Right to the cent, together with the other parts: invoices ${listed(invoices, "and")} together are this charge.`,
  }),
  approved: ({ who, when, why }: { readonly who: string; readonly when: string; readonly why: string }): Localized => ({
    nl: `Afwijking toegestaan door ${who} op ${when.split("-").reverse().map(Number).join("-")}: ${why}`,
    en: `Deviation approved by ${who} on ${when}: ${why}`,
  }),
  noAmount: { nl: "De bron heeft voor deze tariefregel geen bedrag.", en: "The source has no amount for this charge." },
  noCost: { nl: "Dit bedrag volgt de werkelijke kosten, en die zijn niet bekend.", en: "This amount follows the actual cost, which is not known." },
  advice: { nl: "Dit is een raming voor de reservering, geen tarief.", en: "This is an estimate for the reservation, not a tariff." },
  noEdition: (year: number): Localized => ({ nl: `Er is geen tariefeditie van ${year}.`, en: `There is no edition of ${year}.` }),
  otherSupplier: (name: string): Localized => ({ nl: `Van een andere leverancier (${name}); niet met de tarieven van Dimpact vergeleken.`, en: `From another supplier (${name}); not held against Dimpact's tariffs.` }),
  otherBuyer: (buyer: string, profile: string): Localized => ({
    nl: `Op naam van ${buyer}, en het profiel heet ${profile}: controleer of dit het goede profiel is.`,
    en: `Addressed to ${buyer}, and the profile is called ${profile}: check that this is the right profile.`,
  }),
  orphan: { nl: "De factuur die hier gecrediteerd wordt, is niet bij deze facturen.", en: "The invoice that is credited here is not among these invoices." },
  undone: { nl: "Deze regel is van elke tariefregel losgemaakt.", en: "This line was taken off every charge." },
  notTaken: (charge: string): Localized => ({ nl: `Deze dienst wordt niet afgenomen: ${charge}.`, en: `This is not taken: ${charge}.` }),
  noCharge: { nl: "Geen tariefregel past bij deze regel.", en: "No charge fits this line." },
  notAgain: (charge: string): Localized => ({ nl: `${charge} staat al op een andere regel voor deze periode.`, en: `${charge} stands on another line already for this period.` }),
  duplicateLine: (charge: string, invoice: string, line: string): Localized => ({
    nl: `Dubbel: ${charge} is voor deze periode al in rekening gebracht op factuur ${invoice}, regel ${line}.`,
    en: `Twice: ${charge} was charged for this period already on invoice ${invoice}, line ${line}.`,
  }),
  duplicateInvoice: (file: string): Localized => ({ nl: `Dezelfde factuur als in ${file}: leverancier, nummer en datum zijn gelijk.`, en: `The same invoice as in ${file}: supplier, number and date are equal.` }),
  credited: (invoice: string): Localized => ({ nl: `In zijn geheel gecrediteerd door ${invoice}.`, en: `Credited in whole by ${invoice}.` }),
  rightAfterNetting: (invoices: string): Localized => ({ nl: `Klopt tot op de cent na verrekening met ${invoices}.`, en: `Right to the cent when set off against ${invoices}.` }),
  netted: (invoice: string, line: string): Localized => ({ nl: `Verrekend met factuur ${invoice}, regel ${line}.`, en: `Set off against invoice ${invoice}, line ${line}.` }),
  replaced: (invoice: string): Localized => ({ nl: `Vervangen door factuur ${invoice}; telt niet meer mee.`, en: `Replaced by invoice ${invoice}; it counts no longer.` }),
  replaces: (invoice: string): Localized => ({ nl: `Komt in de plaats van factuur ${invoice}.`, en: `Replaces invoice ${invoice}.` }),
  replacedLine: (amount: Micro, invoice: string): Localized => withAmount(amount, (euros) => `Stond voor ${euros} op deze factuur, die is vervangen door ${invoice}.`, (euros) => `Was ${euros} on this invoice, which was replaced by ${invoice}.`),
  creditAlone: { nl: "Deze creditnota noemt geen factuur: niet te zeggen waarmee deze regel te verrekenen is.", en: "This credit note names no invoice: what this line is to be set off against cannot be told." },
  creditUnfit: (invoices: string): Localized => ({ nl: `Past op geen regel van de factuur die deze creditnota noemt (${invoices}).`, en: `Fits no line of the invoice that this credit note names (${invoices}).` }),
  missing: (charge: string): Localized => ({ nl: `${charge} hoort bij de gefactureerde maanden, en staat op geen factuur.`, en: `${charge} is due in the months that were invoiced, and is on no invoice.` }),
} as const;

export const chosen: Localized = { nl: "U hebt deze regel hieraan gekoppeld", en: "You matched this line to it" };
export const rememberedChoice: Localized = { nl: "Zoals u eerder koos voor deze leverancier", en: "As you chose before for this supplier" };
