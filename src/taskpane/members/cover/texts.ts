/** The texts of what the members pay against the budget. */
import type { Language } from "../../../money";
import type { BudgetColumn, IncomeLine } from "../../../tariff";

export interface CoverTexts {
  readonly heading: string;
  readonly about: string;
  readonly needsMembers: string;
  readonly computing: string;
  readonly counted: (count: number, edition: string, against: string) => string;
  readonly against: string;
  readonly column: (column: BudgetColumn) => string;
  readonly income: string;
  readonly cost: string;
  readonly result: string;
  readonly own: string;
  readonly plan: string;
  readonly services: Readonly<Record<string, string>>;
  readonly together: string;
  readonly operating: string;
  readonly other: string;
  readonly net: string;
  readonly netLong: string;
  readonly rounding: string;
  readonly years: string;
  readonly kinds: (accounts: string, budget: string) => string;
  readonly which: string;
  readonly all: string;
  readonly withoutAmount: (services: readonly string[]) => string;
  readonly unpriced: (names: readonly string[]) => string;
  readonly booking: string;
  readonly asPlanned: string;
  readonly changed: string;
  readonly bookingAbout: string;
  readonly lines: Readonly<Record<IncomeLine, string>>;
  readonly noIncome: (services: readonly string[]) => string;
  readonly reset: string;
  readonly keeping: string;
  readonly insert: string;
  readonly budgetOnly: string;
  readonly inserting: string;
  readonly inserted: (sheet: string, hasChart: boolean) => string;
  readonly outsideExcel: string;
}

const nl: CoverTexts = {
  heading: "Dekking van de begroting",
  about: "omzet, kosten en resultaat per dienst",
  needsMembers: "Lees eerst de leden; dan staat hier wat zij samen opbrengen.",
  computing: "De dekking wordt berekend",
  counted: (count, edition, against) => `Wat ${count === 1 ? "1 gemeente" : `${count} gemeenten`} volgens editie ${edition} ${count === 1 ? "betaalt" : "betalen"}, jaarlijks en eenmalig, tegenover de kosten uit ${against}.`,
  against: "Kosten uit",
  column: ({ kind, year }) => `${kind === "budget" ? "Begroting" : "Jaarrekening"} ${year}`,
  income: "Omzet",
  cost: "Kosten",
  result: "Resultaat",
  own: "leden",
  plan: "plan",
  services: { esuite: "e-Suite", bzm: "BZM", website: "Website (WIM)", i4sociaal: "I4Sociaal", mylex: "My-Lex", gvop: "GVOP", innovatie: "Innovatie", overig: "Overig" },
  together: "Samen",
  operating: "Bedrijfskosten",
  other: "Financieel en belasting",
  net: "Resultaat",
  netLong: "Resultaat na bedrijfskosten, financieel en belasting",
  rounding: "In hele euro's. Het plan rondt elk bedrag apart af: een som kan een euro van haar delen verschillen.",
  years: "Naast de jaren van het plan",
  kinds: (accounts, budget) => `Jaarrekening: ${accounts}. Begroting: ${budget}.`,
  which: "Dienst",
  all: "Alle diensten samen",
  withoutAmount: (services) => `Posten van leden zonder bedrag, niet meegeteld: ${services.join("; ")}.`,
  unpriced: (names) => `Niet te berekenen en niet meegeteld: ${names.join("; ")}.`,
  booking: "Waar de omzet is geboekt",
  asPlanned: "zoals het plan",
  changed: "gewijzigd",
  bookingAbout: "Waar contributie, entreegeld en pakketkorting zijn geboekt, zegt het plan niet: 'Overig' is een keuze. Wat u kiest, blijft in deze werkmap.",
  lines: { eSuite: "e-Suite, hosting en TPM", bzm: "BZM", website: "WIM", myLex: "MyLex", gvop: "GVOP", innovation: "Innovatiebijdrage", other: "Contributie, entreegeld, pakketkorting" },
  noIncome: (services) => `Hier is niets van leden geboekt: ${services.join(", ")}.`,
  reset: "Terug naar het plan",
  keeping: "De keuze wordt in de werkmap bewaard",
  insert: "Zet in werkmap",
  budgetOnly: "Alleen de begroting",
  inserting: "De begroting wordt in de werkmap gezet",
  inserted: (sheet, hasChart) => `De begroting staat op werkblad '${sheet}'.${hasChart ? "" : " Deze Excel tekent geen grafiek."}`,
  outsideExcel: "Buiten Excel is er geen werkmap om dit in te zetten.",
};

const en: CoverTexts = {
  heading: "Cover of the budget",
  about: "income, cost and result by service",
  needsMembers: "Read the members first; what they bring in together is shown here then.",
  computing: "Computing the cover",
  counted: (count, edition, against) => `What ${count === 1 ? "1 municipality pays" : `${count} municipalities pay`} by edition ${edition}, annual and one-off, against the cost of ${against}.`,
  against: "Cost of",
  column: ({ kind, year }) => `${kind === "budget" ? "Budget" : "Accounts"} ${year}`,
  income: "Income",
  cost: "Cost",
  result: "Result",
  own: "members",
  plan: "plan",
  services: { esuite: "e-Suite", bzm: "BZM", website: "Website (WIM)", i4sociaal: "I4Sociaal", mylex: "My-Lex", gvop: "GVOP", innovatie: "Innovation", overig: "Other" },
  together: "Together",
  operating: "Operating costs",
  other: "Finance and tax",
  net: "Result",
  netLong: "Result after operating costs, finance and tax",
  rounding: "In whole euros. The plan rounds every amount by itself: a sum may be a euro off its parts.",
  years: "Beside the years of the plan",
  kinds: (accounts, budget) => `Accounts: ${accounts}. Budget: ${budget}.`,
  which: "Service",
  all: "All services together",
  withoutAmount: (services) => `Items of members without an amount, not counted: ${services.join("; ")}.`,
  unpriced: (names) => `Cannot be computed and not counted: ${names.join("; ")}.`,
  booking: "Where income is booked",
  asPlanned: "as in the plan",
  changed: "changed",
  bookingAbout: "The plan does not say where the membership fee, the entry fee and the package discount are booked: 'Other' is a choice. What you choose stays in this workbook.",
  lines: { eSuite: "e-Suite, hosting and TPM", bzm: "BZM", website: "WIM", myLex: "MyLex", gvop: "GVOP", innovation: "Innovation contribution", other: "Membership fee, entry fee, package discount" },
  noIncome: (services) => `Nothing of members is booked here: ${services.join(", ")}.`,
  reset: "Back to the plan",
  keeping: "Keeping the choice in the workbook",
  insert: "Put in workbook",
  budgetOnly: "The budget alone",
  inserting: "Putting the budget in the workbook",
  inserted: (sheet, hasChart) => `The budget is on sheet '${sheet}'.${hasChart ? "" : " This Excel draws no chart."}`,
  outsideExcel: "Outside Excel there is no workbook to put this in.",
};

export const coverTexts: Readonly<Record<Language, CoverTexts>> = { nl, en };
