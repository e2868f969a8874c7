/** The texts of an effect per member. */
import type { Language } from "../../../money";
import type { RowFilter } from "./rows";

export interface EffectTexts {
  readonly from: string;
  readonly to: string;
  readonly computing: (count: number) => string;
  readonly basis: string;
  readonly amount: string;
  readonly total: (edition: string) => string;
  readonly difference: string;
  readonly extremes: readonly [what: string, percent: string, amount: string];
  readonly lowest: string;
  readonly median: string;
  readonly highest: string;
  readonly counts: (rises: number, falls: number, unchanged: number) => string;
  readonly question: (band: string) => string;
  readonly yes: string;
  readonly no: (outside: string) => string;
  readonly nobody: string;
  readonly notCounted: (count: number) => string;
  readonly uncertain: string;
  readonly unpriced: (count: number) => string;
  readonly unpricedLine: (name: string, edition: string, why: string) => string;
  readonly more: (count: number) => string;
  readonly spread: string;
  readonly chart: (told: string) => string;
  readonly step: (from: string, below: string, count: number) => string;
  readonly bandLabel: string;
  readonly members: string;
  readonly search: string;
  readonly filter: string;
  readonly filters: Readonly<Record<RowFilter, string>>;
  readonly shown: (count: number) => string;
  readonly none: string;
  readonly name: string;
  readonly sortBy: (column: string) => string;
  readonly inhabitants: string;
  readonly services: string;
  readonly noServices: string;
  readonly oneOff: (edition: string) => string;
  readonly only: (edition: string) => string;
  readonly band: string;
  readonly causes: readonly [what: string, amount: string];
  readonly noCauses: string;
  readonly cannot: (edition: string, why: string) => string;
  readonly pages: string;
  readonly before: string;
  readonly after: string;
  readonly page: (page: number, pages: number) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string, hasChart: boolean) => string;
  readonly outsideExcel: string;
}

const nl: EffectTexts = {
  from: "Van",
  to: "Naar",
  computing: (count) => `${count} gemeenten worden berekend`,
  basis: "Jaarlijks, exclusief btw",
  amount: "Bedrag",
  total: (edition) => `Samen, editie ${edition}`,
  difference: "Verschil",
  extremes: ["Per gemeente", "%", "Verschil"],
  lowest: "Laagste",
  median: "Mediaan",
  highest: "Hoogste",
  counts: (rises, falls, unchanged) => `${rises} ${rises === 1 ? "stijgt" : "stijgen"}, ${falls} ${falls === 1 ? "daalt" : "dalen"}, ${unchanged} ${unchanged === 1 ? "blijft" : "blijven"} gelijk. Eenmalige posten tellen niet mee.`,
  question: (band) => `Blijft elke gemeente in de band ${band}?`,
  yes: "Ja, alle gemeenten.",
  no: (outside) => `Nee: ${outside}.`,
  nobody: "Niet te zeggen: geen gemeente is te berekenen.",
  notCounted: (count) => (count === 1 ? "De gemeente die niet te berekenen is, telt hierin niet mee." : `De ${count} gemeenten die niet te berekenen zijn, tellen hierin niet mee.`),
  uncertain: "Onzeker: een post zonder bedrag in een van beide edities beslist of de gemeente in de band blijft.",
  unpriced: (count) => `${count === 1 ? "1 gemeente is" : `${count} gemeenten zijn`} niet te berekenen en ${count === 1 ? "telt" : "tellen"} nergens mee:`,
  unpricedLine: (name, edition, why) => `${name}, editie ${edition}: ${why}.`,
  more: (count) => `en nog ${count}; zie 'Niet te berekenen' hieronder`,
  spread: "Spreiding",
  chart: (told) => `Gemeenten naar verandering van het jaarlijkse totaal. ${told}.`,
  step: (from, below, count) => `${from} tot ${below}: ${count}`,
  bandLabel: "band",
  members: "Gemeenten",
  search: "Zoek een gemeente",
  filter: "Welke gemeenten",
  filters: { all: "Alle", below: "Eronder", above: "Erboven", within: "Erbinnen", uncertain: "Onzeker", unknown: "Geen %", unpriced: "Niet te berekenen" },
  shown: (count) => (count === 1 ? "1 gemeente" : `${count} gemeenten`),
  none: "Geen gemeente gevonden.",
  name: "Gemeente",
  sortBy: (column) => `Sorteer op ${column}`,
  inhabitants: "Inwoners",
  services: "Diensten",
  noServices: "alleen lid",
  oneOff: (edition) => `Eenmalig, editie ${edition}`,
  only: (edition) => `Waarvan alleen in ${edition}`,
  band: "Band",
  causes: ["Waardoor", "Verschil"],
  noCauses: "Geen enkele post verschilt.",
  cannot: (edition, why) => `Niet te berekenen volgens editie ${edition}: ${why}.`,
  pages: "Bladzijden met gemeenten",
  before: "Vorige",
  after: "Volgende",
  page: (page, pages) => `${page} van ${pages}`,
  insert: "Zet in werkmap",
  inserting: "Het effect per gemeente wordt in de werkmap gezet",
  inserted: (sheet, hasChart) => `Het effect per gemeente staat op werkblad '${sheet}'.${hasChart ? "" : " Deze Excel tekent geen grafiek."}`,
  outsideExcel: "Buiten Excel is er geen werkmap om dit in te zetten.",
};

const en: EffectTexts = {
  from: "From",
  to: "To",
  computing: (count) => `Computing ${count} municipalities`,
  basis: "Annual, excluding VAT",
  amount: "Amount",
  total: (edition) => `Together, edition ${edition}`,
  difference: "Difference",
  extremes: ["Per municipality", "%", "Difference"],
  lowest: "Lowest",
  median: "Median",
  highest: "Highest",
  counts: (rises, falls, unchanged) => `${rises} ${rises === 1 ? "rises" : "rise"}, ${falls} ${falls === 1 ? "falls" : "fall"}, ${unchanged} ${unchanged === 1 ? "stays" : "stay"} the same. One-off items do not count.`,
  question: (band) => `Does every municipality stay in the band ${band}?`,
  yes: "Yes, all municipalities.",
  no: (outside) => `No: ${outside}.`,
  nobody: "It cannot be said: no municipality can be computed.",
  notCounted: (count) => (count === 1 ? "The municipality that cannot be computed does not count here." : `The ${count} municipalities that cannot be computed do not count here.`),
  uncertain: "Uncertain: an item without an amount in one of the editions decides whether the municipality stays in the band.",
  unpriced: (count) => `${count === 1 ? "1 municipality" : `${count} municipalities`} cannot be computed and ${count === 1 ? "counts" : "count"} nowhere:`,
  unpricedLine: (name, edition, why) => `${name}, edition ${edition}: ${why}.`,
  more: (count) => `and ${count} more; see 'Cannot be computed' below`,
  spread: "Distribution",
  chart: (told) => `Municipalities by change of the annual total. ${told}.`,
  step: (from, below, count) => `${from} to ${below}: ${count}`,
  bandLabel: "band",
  members: "Municipalities",
  search: "Search for a municipality",
  filter: "Which municipalities",
  filters: { all: "All", below: "Below", above: "Above", within: "Within", uncertain: "Uncertain", unknown: "No %", unpriced: "Cannot be computed" },
  shown: (count) => (count === 1 ? "1 municipality" : `${count} municipalities`),
  none: "No municipality found.",
  name: "Municipality",
  sortBy: (column) => `Sort by ${column}`,
  inhabitants: "Inhabitants",
  services: "Services",
  noServices: "member only",
  oneOff: (edition) => `One-off, edition ${edition}`,
  only: (edition) => `Of which only in ${edition}`,
  band: "Band",
  causes: ["Because of", "Difference"],
  noCauses: "No item differs.",
  cannot: (edition, why) => `Cannot be computed by edition ${edition}: ${why}.`,
  pages: "Pages of municipalities",
  before: "Previous",
  after: "Next",
  page: (page, pages) => `${page} of ${pages}`,
  insert: "Put in workbook",
  inserting: "Putting the effect per municipality in the workbook",
  inserted: (sheet, hasChart) => `The effect per municipality is on sheet '${sheet}'.${hasChart ? "" : " This Excel draws no chart."}`,
  outsideExcel: "Outside Excel there is no workbook to put this in.",
};

export const effectTexts: Readonly<Record<Language, EffectTexts>> = { nl, en };
