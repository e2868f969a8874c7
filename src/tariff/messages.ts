/** Every message of a failed calculation, in both languages: what was found, what was expected, what to do. */
import { formatExactly, formatNumber } from "../money";

interface Allowed {
  readonly found: string;
  readonly allowed: readonly string[];
}

export interface FailureFacts {
  quantityNotANumber: { readonly found: string };
  quantityBlank: Record<never, never>;
  quantityFraction: { readonly found: number };
  quantityNegative: { readonly found: number };
  quantityTooLarge: { readonly found: number; readonly most: number };
  actualCostNotANumber: { readonly found: string };
  actualCostBlank: Record<never, never>;
  actualCostNegative: { readonly found: number };
  actualCostTooLarge: { readonly found: number; readonly most: number };
  countNotWhole: { readonly found: string };
  unknownEdition: Allowed;
  editionNotRead: { readonly why: string };
  invalidIndex: { readonly found: string };
  noIndex: { readonly edition: string };
  unknownCharge: Allowed;
  unknownService: Allowed;
  unknownScenario: Allowed;
  unknownPeriod: Allowed;
  unknownEnvironment: Allowed;
  notSelectable: Allowed;
  notPrinted: { readonly charge: string; readonly edition: string; readonly reason: { readonly nl: string; readonly en: string } };
  bandNeedsScenario: { readonly charge: string };
  noBand: { readonly charge: string };
  noTiers: { readonly charge: string };
  lastTier: { readonly charge: string; readonly from: number };
  requires: { readonly service: string; readonly needed: string };
  excludes: { readonly service: string; readonly other: string };
  textExpected: { readonly parameter: string; readonly found: string };
  zeroBase: { readonly edition: string };
  nameTaken: { readonly name: string };
  nothingIndexed: { readonly edition: string };
  noSuchAmount: Allowed;
  announcedTwice: { readonly found: string };
  unknownPost: Allowed;
  unknownBudgetYear: Allowed;
}

export type FailureCode = keyof FailureFacts;

type Message<Facts> = (facts: Facts) => string;

const list = (allowed: readonly string[]): string => allowed.join(", ");

export const messages: { readonly [Code in FailureCode]: { readonly nl: Message<FailureFacts[Code]>; readonly en: Message<FailureFacts[Code]> } } = {
  quantityNotANumber: {
    nl: ({ found }) => `inwoners is ${found}: verwacht een geheel getal van 1 of meer`,
    en: ({ found }) => `inhabitants is ${found}: expected a whole number of 1 or more`,
  },
  quantityBlank: {
    nl: () => "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer",
    en: () => "inhabitants is blank or 0: enter the number of inhabitants, a whole number of 1 or more",
  },
  quantityFraction: {
    nl: ({ found }) => `inwoners is ${formatExactly(found, "nl")}: rond af op hele inwoners`,
    en: ({ found }) => `inhabitants is ${formatExactly(found, "en")}: round to whole inhabitants`,
  },
  quantityNegative: {
    nl: ({ found }) => `inwoners is ${formatNumber(found, "nl")}: verwacht een geheel getal van 1 of meer`,
    en: ({ found }) => `inhabitants is ${formatNumber(found, "en")}: expected a whole number of 1 or more`,
  },
  quantityTooLarge: {
    nl: ({ found, most }) => `inwoners is ${formatNumber(found, "nl")}: verwacht ten hoogste ${formatNumber(most, "nl")}`,
    en: ({ found, most }) => `inhabitants is ${formatNumber(found, "en")}: expected at most ${formatNumber(most, "en")}`,
  },
  actualCostNotANumber: {
    nl: ({ found }) => `werkelijkeKosten is ${found}: verwacht een bedrag in euro's`,
    en: ({ found }) => `werkelijkeKosten is ${found}: expected an amount in euros`,
  },
  actualCostBlank: {
    nl: () => "werkelijkeKosten is leeg of 0: vul de werkelijke kosten in euro's in",
    en: () => "werkelijkeKosten is blank or 0: enter the actual cost in euros",
  },
  actualCostNegative: {
    nl: ({ found }) => `werkelijkeKosten is ${formatNumber(found, "nl")}: verwacht een bedrag boven 0`,
    en: ({ found }) => `werkelijkeKosten is ${formatNumber(found, "en")}: expected an amount above 0`,
  },
  actualCostTooLarge: {
    nl: ({ found, most }) => `werkelijkeKosten is ${formatNumber(found, "nl")}: verwacht ten hoogste ${formatNumber(most, "nl")}`,
    en: ({ found, most }) => `werkelijkeKosten is ${formatNumber(found, "en")}: expected at most ${formatNumber(most, "en")}`,
  },
  countNotWhole: {
    nl: ({ found }) => `aantalDiensten is ${found}: verwacht een geheel getal van 1 tot en met 100`,
    en: ({ found }) => `aantalDiensten is ${found}: expected a whole number from 1 to 100`,
  },
  unknownEdition: {
    nl: ({ found, allowed }) => `editie '${found}' is er niet; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `there is no edition '${found}'; to be used: ${list(allowed)}`,
  },
  editionNotRead: {
    nl: ({ why }) => `de editie van de werkmap kon niet worden gelezen (${why}); geef de editie mee, bijvoorbeeld 2021`,
    en: ({ why }) => `the workbook's edition could not be read (${why}); pass the edition, for instance 2021`,
  },
  invalidIndex: {
    nl: ({ found }) => `'${found}' is geen index: verwacht een percentage tussen -50% en 100%, zoals in '2021@1,3%'`,
    en: ({ found }) => `'${found}' is not an index: expected a percentage between -50% and 100%, as in '2021@1.3%'`,
  },
  noIndex: {
    nl: ({ edition }) => `editie ${edition} heeft geen voorlopige index om te vervangen`,
    en: ({ edition }) => `edition ${edition} has no provisional index to replace`,
  },
  unknownCharge: {
    nl: ({ found, allowed }) => `tariefregel '${found}' is er niet; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `there is no charge '${found}'; to be used: ${list(allowed)}`,
  },
  unknownService: {
    nl: ({ found, allowed }) => `dienst '${found}' is niet bekend; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `service '${found}' is not known; to be used: ${list(allowed)}`,
  },
  unknownScenario: {
    nl: ({ found, allowed }) => `scenario '${found}' is niet bekend; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `scenario '${found}' is not known; to be used: ${list(allowed)}`,
  },
  unknownPeriod: {
    nl: ({ found, allowed }) => `periode '${found}' is niet bekend; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `period '${found}' is not known; to be used: ${list(allowed)}`,
  },
  unknownEnvironment: {
    nl: ({ found, allowed }) => `omgeving '${found}' is niet bekend; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `environment '${found}' is not known; to be used: ${list(allowed)}`,
  },
  notSelectable: {
    nl: ({ found, allowed }) => `'${found}' hoort bij het lidmaatschap en is niet apart te kiezen; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `'${found}' comes with the membership and cannot be chosen; to be used: ${list(allowed)}`,
  },
  notPrinted: {
    nl: ({ charge, edition, reason }) => `${charge} heeft geen bedrag in editie ${edition}: ${reason.nl}`,
    en: ({ charge, edition, reason }) => `${charge} has no amount in edition ${edition}: ${reason.en}`,
  },
  bandNeedsScenario: {
    nl: ({ charge }) => `${charge} is een bandbreedte zonder één bedrag; gebruik RESERVERING met laag, midden of hoog`,
    en: ({ charge }) => `${charge} is a band without a single amount; use RESERVERING with laag, midden or hoog`,
  },
  noBand: {
    nl: ({ charge }) => `${charge} is geen bandbreedte: het bedrag hangt niet van een scenario af; gebruik TARIEF`,
    en: ({ charge }) => `${charge} is not a band: its amount does not depend on a scenario; use TARIEF`,
  },
  noTiers: {
    nl: ({ charge }) => `${charge} heeft geen staffel: het bedrag hangt niet van een trede af`,
    en: ({ charge }) => `${charge} has no tiers: its amount does not depend on one`,
  },
  lastTier: {
    nl: ({ charge, from }) => `er is geen volgende trede: ${charge} is vanaf ${formatNumber(from, "nl")} inwoners in de hoogste trede`,
    en: ({ charge, from }) => `there is no next tier: ${charge} is in its last tier from ${formatNumber(from, "en")} inhabitants`,
  },
  requires: {
    nl: ({ service, needed }) => `${service} is alleen af te nemen met ${needed}: voeg ${needed} toe of laat ${service} weg`,
    en: ({ service, needed }) => `${service} can be taken only with ${needed}: add ${needed} or leave out ${service}`,
  },
  excludes: {
    nl: ({ service, other }) => `${service} en ${other} sluiten elkaar uit: kies een van beide`,
    en: ({ service, other }) => `${service} and ${other} exclude each other: choose one`,
  },
  textExpected: {
    nl: ({ parameter, found }) => `${parameter} is ${found}: verwacht een tekst`,
    en: ({ parameter, found }) => `${parameter} is ${found}: expected a text`,
  },
  zeroBase: {
    nl: ({ edition }) => `het totaal in editie ${edition} is 0: er is geen verhouding te berekenen`,
    en: ({ edition }) => `the total in edition ${edition} is 0: no ratio can be computed`,
  },
  nameTaken: {
    nl: ({ name }) => `de naam '${name}' is al in gebruik voor een editie: kies een andere naam`,
    en: ({ name }) => `the name '${name}' is already used for an edition: choose another name`,
  },
  nothingIndexed: {
    nl: ({ edition }) => `editie ${edition} zegt van geen enkele tariefregel dat die een index draagt`,
    en: ({ edition }) => `edition ${edition} says of no charge that it carries an index`,
  },
  noSuchAmount: {
    nl: ({ found, allowed }) => `bedrag '${found}' is er niet; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `there is no amount '${found}'; to be used: ${list(allowed)}`,
  },
  announcedTwice: {
    nl: ({ found }) => `bedrag '${found}' is twee keer gegeven`,
    en: ({ found }) => `amount '${found}' is given twice`,
  },
  unknownPost: {
    nl: ({ found, allowed }) => `post '${found}' is er niet; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `there is no post '${found}'; to be used: ${list(allowed)}`,
  },
  unknownBudgetYear: {
    nl: ({ found, allowed }) => `de begroting heeft geen jaar '${found}'; te gebruiken: ${list(allowed)}`,
    en: ({ found, allowed }) => `the budget has no year '${found}'; to be used: ${list(allowed)}`,
  },
};
