/** The texts of making a new edition, and of reading one in from the sheets. */
import type { Language } from "../../money";
import type { NewKind } from "./new-edition";

export interface NewTexts {
  readonly heading: string;
  readonly about: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<NewKind, string>>;
  readonly hints: Readonly<Record<NewKind, string>>;
  readonly from: string;
  readonly servicesFrom: string;
  readonly rate: string;
  readonly rateHint: string;
  readonly wrongRate: string;
  readonly year: string;
  readonly wrongYear: string;
  readonly announced: string;
  readonly announcedHint: string;
  readonly amountOf: string;
  readonly amount: string;
  readonly wrongAmount: string;
  readonly addAmount: string;
  readonly removeAmount: (of: string) => string;
  readonly above: string;
  readonly upTo: (bound: string) => string;
  readonly refused: (why: string) => string;
  readonly becomes: (title: string) => string;
  readonly byIndex: readonly [what: string, announced: string, byIndex: string];
  readonly write: string;
  readonly writing: string;
  readonly written: (edition: string, sheet: string) => string;
  readonly there: (edition: string, sheet: string) => string;
  readonly outsideExcel: string;
}

const nl: NewTexts = {
  heading: "Nieuwe editie",
  about: "op een werkblad, om te bewerken",
  kind: "Wat voor editie",
  kinds: { next: "Volgend jaar, met een index", correction: "Correctie van hetzelfde jaar", empty: "Leeg" },
  hints: {
    next: "Bedragen met een index worden aangepast; een aangekondigd bedrag gaat voor de index.",
    correction: "De voorlopige index wordt definitief. De oude editie blijft bestaan.",
    empty: "Alleen de diensten; de tarieven vult u zelf in.",
  },
  from: "Op basis van",
  servicesFrom: "Met de diensten van",
  rate: "Index",
  rateHint: "Bijvoorbeeld 1,6%",
  wrongRate: "Typ een percentage van -50% tot 100%, met ten hoogste twee decimalen.",
  year: "Jaar",
  wrongYear: "Typ een jaar van 2000 tot en met 2100.",
  announced: "Aangekondigde bedragen",
  announcedHint: "Laat leeg wat niet is aangekondigd.",
  amountOf: "Regel",
  amount: "Bedrag",
  wrongAmount: "Typ een bedrag, zoals 5.500,00.",
  addAmount: "Bedrag toevoegen",
  removeAmount: (of) => `Verwijder ${of}`,
  above: "daarboven",
  upTo: (bound) => `t/m ${bound}`,
  refused: (why) => `Dit kan niet: ${why}.`,
  becomes: (title) => `Wordt: ${title}`,
  byIndex: ["Aangekondigd", "Bedrag", "Met index"],
  write: "Zet op werkblad",
  writing: "De editie wordt op een werkblad gezet…",
  written: (edition, sheet) => `Editie ${edition} staat op werkblad '${sheet}'. Bewerk de tabel en lees haar daarna in.`,
  there: (edition, sheet) => `Editie ${edition} staat al op werkblad '${sheet}'. Er is niets gewijzigd; verwijder dat werkblad om opnieuw te beginnen.`,
  outsideExcel: "Buiten Excel is er geen werkmap om de editie in te zetten.",
};

const en: NewTexts = {
  heading: "New edition",
  about: "on a sheet, to be edited",
  kind: "Which kind",
  kinds: { next: "Next year, by index", correction: "Correction of the same year", empty: "Empty" },
  hints: {
    next: "Amounts that carry an index are changed; an announced amount goes before the index.",
    correction: "The provisional index becomes final. The old edition stays.",
    empty: "The services alone; you fill in the tariffs.",
  },
  from: "Based on",
  servicesFrom: "With the services of",
  rate: "Index",
  rateHint: "For instance 1.6%",
  wrongRate: "Type a percentage from -50% to 100%, with at most two decimals.",
  year: "Year",
  wrongYear: "Type a year from 2000 to 2100.",
  announced: "Announced amounts",
  announcedHint: "Leave empty what was not announced.",
  amountOf: "Charge",
  amount: "Amount",
  wrongAmount: "Type an amount, such as 5,500.00.",
  addAmount: "Add an amount",
  removeAmount: (of) => `Remove ${of}`,
  above: "above",
  upTo: (bound) => `up to ${bound}`,
  refused: (why) => `This cannot be done: ${why}.`,
  becomes: (title) => `Becomes: ${title}`,
  byIndex: ["Announced", "Amount", "By index"],
  write: "Put on a sheet",
  writing: "Putting the edition on a sheet…",
  written: (edition, sheet) => `Edition ${edition} is on sheet '${sheet}'. Edit the table, and read it in afterwards.`,
  there: (edition, sheet) => `Edition ${edition} is on sheet '${sheet}' already. Nothing was changed; delete that sheet to start anew.`,
  outsideExcel: "Outside Excel there is no workbook to put the edition in.",
};

export const newTexts: Readonly<Record<Language, NewTexts>> = { nl, en };
