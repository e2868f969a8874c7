/** The texts of the pane's comparison, in Dutch and English. */
import type { Language } from "../../money";

export interface ComparisonTexts {
  readonly heading: string;
  readonly about: string;
  readonly quick: string;
  readonly editions: (before: string, after: string) => string;
  readonly withAndWithout: (service: string) => string;
  readonly lowAndHigh: string;
  readonly column: (letter: string) => string;
  readonly profile: string;
  readonly current: (name: string) => string;
  readonly edition: string;
  readonly asProfile: (edition: string) => string;
  readonly otherwise: string;
  readonly nothing: string;
  readonly changed: (count: number) => string;
  readonly inhabitants: string;
  readonly asProfileHint: string;
  readonly scenario: string;
  readonly add: string;
  readonly remove: (letter: string) => string;
  readonly notYet: (letter: string) => string;
  readonly noInhabitants: string;
  readonly noEdition: string;
  readonly result: string;
  readonly side: string;
  readonly annual: string;
  readonly oneOff: string;
  readonly difference: string;
  readonly against: (label: string, first: string) => string;
  readonly service: string;
  readonly total: string;
  readonly incomparable: (amount: string) => string;
  readonly marks: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string, hasChart: boolean) => string;
  readonly outsideExcel: string;
}

const nl: ComparisonTexts = {
  heading: "Vergelijken",
  about: "edities, diensten, scenario's of gemeenten naast elkaar",
  quick: "Snel kiezen, voor het profiel hierboven",
  editions: (before, after) => `${before} naast ${after}`,
  withAndWithout: (service) => `met en zonder ${service}`,
  lowAndHigh: "laag naast hoog",
  column: (letter) => `Kolom ${letter}`,
  profile: "Profiel",
  current: (name) => `Profiel hierboven (${name})`,
  edition: "Tariefeditie",
  asProfile: (edition) => `Zoals het profiel (${edition})`,
  otherwise: "Anders dan het profiel",
  nothing: "niets",
  changed: (count) => (count === 1 ? "1 punt" : `${count} punten`),
  inhabitants: "Inwoners",
  asProfileHint: "Leeg: zoals het profiel.",
  scenario: "Scenario nieuwe diensten",
  add: "Kolom toevoegen",
  remove: (letter) => `Kolom ${letter} weghalen`,
  notYet: (letter) => `Kolom ${letter} is nog niet te vergelijken:`,
  noInhabitants: "Vul bij dit profiel eerst het aantal inwoners in.",
  noEdition: "Kies een tariefeditie.",
  result: "Uitkomst, exclusief btw",
  side: "Kolom",
  annual: "Jaarlijks",
  oneOff: "Eenmalig",
  difference: "Verschil",
  against: (label, first) => `${label} vergeleken met ${first}`,
  service: "Dienst",
  total: "Totaal",
  incomparable: (amount) => `Van het verschil is ${amount} niet te vergelijken: aan een van beide kanten is geen bedrag bekend.`,
  marks: "p.m.: wel afgenomen, maar zonder bedrag. –: niet afgenomen. n.v.t.: niet te vergelijken.",
  insert: "Zet vergelijking in werkmap",
  inserting: "De vergelijking wordt in de werkmap gezet…",
  inserted: (sheet, hasChart) => `De vergelijking staat op werkblad '${sheet}'.${hasChart ? "" : " Deze Excel tekent geen grafiek."}`,
  outsideExcel: "Buiten Excel is er geen werkmap om de vergelijking in te zetten.",
};

const en: ComparisonTexts = {
  heading: "Compare",
  about: "editions, services, scenarios or municipalities side by side",
  quick: "Quick choices, for the profile above",
  editions: (before, after) => `${before} beside ${after}`,
  withAndWithout: (service) => `with and without ${service}`,
  lowAndHigh: "low beside high",
  column: (letter) => `Column ${letter}`,
  profile: "Profile",
  current: (name) => `Profile above (${name})`,
  edition: "Tariff edition",
  asProfile: (edition) => `As the profile (${edition})`,
  otherwise: "Other than the profile",
  nothing: "nothing",
  changed: (count) => (count === 1 ? "1 point" : `${count} points`),
  inhabitants: "Inhabitants",
  asProfileHint: "Empty: as the profile.",
  scenario: "Scenario of new services",
  add: "Add a column",
  remove: (letter) => `Remove column ${letter}`,
  notYet: (letter) => `Column ${letter} cannot be compared yet:`,
  noInhabitants: "Enter the number of inhabitants of this profile first.",
  noEdition: "Choose a tariff edition.",
  result: "Result, excluding VAT",
  side: "Column",
  annual: "Annual",
  oneOff: "One-off",
  difference: "Difference",
  against: (label, first) => `${label} compared with ${first}`,
  service: "Service",
  total: "Total",
  incomparable: (amount) => `Of the difference ${amount} cannot be compared: no amount is known on one side.`,
  marks: "p.m.: taken, but without an amount. –: not taken. n/a: not comparable.",
  insert: "Put comparison in workbook",
  inserting: "Putting the comparison in the workbook…",
  inserted: (sheet, hasChart) => `The comparison is on sheet '${sheet}'.${hasChart ? "" : " This Excel draws no chart."}`,
  outsideExcel: "Outside Excel there is no workbook to put the comparison in.",
};

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = { nl, en };
