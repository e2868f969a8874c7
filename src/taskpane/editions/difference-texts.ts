import type { Language } from "../../money";

export interface DifferenceTexts {
  readonly what: string;
  readonly was: string;
  readonly becomes: string;
  readonly difference: string;
  readonly added: string;
  readonly gone: string;
  readonly changed: string;
  readonly above: string;
  readonly upTo: (bound: string) => string;
  readonly services: string;
  readonly readings: string;
  readonly unchanged: (count: number) => string;
  readonly same: string;
}

const nl: DifferenceTexts = {
  what: "Bedrag",
  was: "was",
  becomes: "wordt",
  difference: "verschil",
  added: "nieuw",
  gone: "vervalt",
  changed: "gewijzigd",
  above: "daarboven",
  upTo: (bound) => `t/m ${bound}`,
  services: "Diensten",
  readings: "Lezingen",
  unchanged: (count) => (count === 1 ? "1 regel is gelijk." : `${count} regels zijn gelijk.`),
  same: "Geen verschil.",
};

const en: DifferenceTexts = {
  what: "Amount",
  was: "was",
  becomes: "becomes",
  difference: "difference",
  added: "new",
  gone: "gone",
  changed: "changed",
  above: "above",
  upTo: (bound) => `up to ${bound}`,
  services: "Services",
  readings: "Readings",
  unchanged: (count) => (count === 1 ? "1 charge is the same." : `${count} charges are the same.`),
  same: "No difference.",
};

export const differenceTexts: Readonly<Record<Language, DifferenceTexts>> = { nl, en };
