/** The texts of the reservation's preview, in Dutch and English. */
import type { ChangeReason } from "../../engine";
import type { Language } from "../../money";

export interface PreviewTexts {
  readonly heading: (edition: string) => string;
  readonly noInhabitants: string;
  readonly noEdition: string;
  readonly incomplete: string;
  readonly toSheet: string;
  readonly annual: string;
  readonly oneOff: string;
  readonly together: string;
  readonly exclusive: string;
  readonly vat: string;
  readonly refundable: string;
  readonly net: string;
  readonly totals: string;
  readonly certainty: string;
  readonly amount: string;
  readonly share: string;
  readonly ofWhich: string;
  readonly chart: string;
  readonly chartText: (parts: string) => string;
  readonly service: string;
  readonly items: string;
  readonly oneOffMark: string;
  readonly withoutAmount: string;
  readonly withoutAmountText: string;
  readonly notices: string;
  readonly tiers: string;
  readonly tiersHint: string;
  readonly noTiers: string;
  readonly change: (edition: string) => string;
  readonly changeItem: string;
  readonly changeItems: (count: number) => string;
  readonly now: string;
  readonly difference: string;
  readonly reason: string;
  readonly annualDifference: string;
  readonly oneOffDifference: string;
  readonly noChange: string;
  readonly notComparable: (edition: string, why: string) => string;
  readonly reasons: Readonly<Record<ChangeReason, string>>;
  readonly unknownCounted: string;
}

const nl: PreviewTexts = {
  heading: (edition) => `Reservering ${edition}`,
  noInhabitants: "Vul het aantal inwoners in; dan staat hier de reservering.",
  noEdition: "Kies een tariefeditie; dan staat hier de reservering.",
  incomplete: "Er is nog geen reservering. Verbeter eerst de velden met een melding hierboven.",
  toSheet: "Naar werkmap",
  annual: "Jaarlijks",
  oneOff: "Eenmalig",
  together: "Samen",
  exclusive: "Exclusief btw",
  vat: "Btw",
  refundable: "Waarvan compensabel",
  net: "Netto last gemeente",
  totals: "Totalen",
  certainty: "Zekerheid",
  amount: "Bedrag",
  share: "Deel",
  ofWhich: "Jaarlijks en eenmalig samen, exclusief btw",
  chart: "Per dienst",
  chartText: (parts) => `Staafdiagram van de bedragen per dienst: ${parts}`,
  service: "Dienst",
  items: "Posten",
  oneOffMark: "eenmalig",
  withoutAmount: "Zonder bedrag (pro memorie)",
  withoutAmountText: "Deze posten horen bij het profiel, maar tellen niet mee in het totaal.",
  notices: "Goed om te weten",
  tiers: "Volgende treden",
  tiersHint: "Bedragen voor een heel jaar, exclusief btw.",
  noTiers: "Er is geen volgende trede: overal geldt de hoogste.",
  change: (edition) => `Verandering ten opzichte van ${edition}`,
  changeItem: "Post",
  changeItems: (count) => (count === 1 ? "De post die verandert" : `De ${count} posten die veranderen`),
  now: "Reservering, exclusief btw",
  difference: "Verschil",
  reason: "Waardoor",
  annualDifference: "Jaarlijks samen",
  oneOffDifference: "Eenmalig samen",
  noChange: "Geen enkele post verandert.",
  notComparable: (edition, why) => `Vergelijken met ${edition} kan niet: ${why}.`,
  reasons: {
    tariff: "tarief",
    model: "andere berekening",
    inhabitants: "inwoners",
    tier: "trede",
    discount: "korting",
    months: "deel van het jaar",
    scenario: "scenario",
    cost: "werkelijke kosten",
    added: "nieuwe post",
    dropped: "vervallen post",
    unknownBefore: "eerder geen bedrag bekend",
    unknownAfter: "nu geen bedrag bekend",
  },
  unknownCounted: "Waar geen bedrag bekend is, is met 0 vergeleken: dat is geen echte verandering.",
};

const en: PreviewTexts = {
  heading: (edition) => `Reservation ${edition}`,
  noInhabitants: "Enter the number of inhabitants to see the reservation here.",
  noEdition: "Choose a tariff edition to see the reservation here.",
  incomplete: "There is no reservation yet. Correct the fields with a message above first.",
  toSheet: "To workbook",
  annual: "Annual",
  oneOff: "One-off",
  together: "Together",
  exclusive: "Excluding VAT",
  vat: "VAT",
  refundable: "Of which refundable",
  net: "Net cost for the municipality",
  totals: "Totals",
  certainty: "Certainty",
  amount: "Amount",
  share: "Share",
  ofWhich: "Annual and one-off together, excluding VAT",
  chart: "By service",
  chartText: (parts) => `Bar chart of the amounts by service: ${parts}`,
  service: "Service",
  items: "Line items",
  oneOffMark: "one-off",
  withoutAmount: "Without an amount (pro memorie)",
  withoutAmountText: "These line items belong to the profile but do not count in the total.",
  notices: "Good to know",
  tiers: "Next tiers",
  tiersHint: "Amounts of a whole year, excluding VAT.",
  noTiers: "There is no next tier: the highest holds everywhere.",
  change: (edition) => `Change since ${edition}`,
  changeItem: "Line item",
  changeItems: (count) => (count === 1 ? "The line item that changes" : `The ${count} line items that change`),
  now: "Reservation, excluding VAT",
  difference: "Difference",
  reason: "Because of",
  annualDifference: "Annual together",
  oneOffDifference: "One-off together",
  noChange: "No line item changes.",
  notComparable: (edition, why) => `Comparing with ${edition} is not possible: ${why}.`,
  reasons: {
    tariff: "tariff",
    model: "charged otherwise",
    inhabitants: "inhabitants",
    tier: "tier",
    discount: "discount",
    months: "part of the year",
    scenario: "scenario",
    cost: "actual cost",
    added: "new line item",
    dropped: "dropped line item",
    unknownBefore: "no amount known before",
    unknownAfter: "no amount known now",
  },
  unknownCounted: "Where no amount is known, 0 was compared with: that is not a real change.",
};

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = { nl, en };
