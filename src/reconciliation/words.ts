/** States and codes as people read them. */
import type { Localized } from "../tariff";
import type { DiagnosisCode, LineState } from "./report";

export const stateWords: Readonly<Record<LineState, Localized>> = {
  match: { nl: "klopt", en: "right" },
  "within-tolerance": { nl: "binnen tolerantie", en: "within tolerance" },
  allowed: { nl: "afwijking toegestaan", en: "deviation allowed" },
  discrepancy: { nl: "afwijking", en: "discrepancy" },
  missing: { nl: "ontbreekt op factuur", en: "missing on invoice" },
  unexpected: { nl: "onverwacht op factuur", en: "unexpected on invoice" },
  duplicate: { nl: "dubbel", en: "duplicate" },
  unassessable: { nl: "niet te beoordelen", en: "cannot be assessed" },
};

/** A sign beside the word, for those who look over many lines. */
export const stateSigns: Readonly<Record<LineState, string>> = {
  match: "✓",
  "within-tolerance": "≈",
  allowed: "○",
  discrepancy: "≠",
  missing: "−",
  unexpected: "+",
  duplicate: "2×",
  unassessable: "?",
};

export const diagnosisWords: Readonly<Record<DiagnosisCode, Localized>> = {
  "other-inhabitants": { nl: "ander inwonertal", en: "other inhabitants" },
  "other-edition": { nl: "andere tariefeditie", en: "other edition" },
  "other-reading": { nl: "andere lezing", en: "other reading" },
  discount: { nl: "korting", en: "discount" },
  "other-tier": { nl: "andere trede", en: "other tier" },
  cap: { nl: "plafond", en: "cap" },
  vat: { nl: "btw", en: "VAT" },
  "pro-rata": { nl: "deel van het jaar", en: "part of the year" },
  index: { nl: "index", en: "index" },
  "counted-twice": { nl: "dubbel geteld", en: "counted twice" },
  "left-out": { nl: "weggelaten", en: "left out" },
  sign: { nl: "teken", en: "sign" },
  "digits-swapped": { nl: "cijfers verwisseld", en: "digits swapped" },
  rounding: { nl: "afronding", en: "rounding" },
};

/** States with which nothing is left to be done. */
const fine: ReadonlySet<LineState> = new Set(["match", "within-tolerance", "allowed"]);

export const isFine = (state: LineState): boolean => fine.has(state);
