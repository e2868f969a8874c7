/** The words of the tables, in both languages. */
import type { Localized } from "../tariff";

export const words = {
  edition: { nl: "editie", en: "edition" },
  title: { nl: "titel", en: "title" },
  status: { nl: "status", en: "status" },
  index: { nl: "index", en: "index" },
  charges: { nl: "regels", en: "charges" },
  readings: { nl: "lezingen", en: "readings" },
  service: { nl: "dienst", en: "service" },
  item: { nl: "post", en: "item" },
  workings: { nl: "berekening", en: "workings" },
  amount: { nl: "bedrag", en: "amount" },
  certainty: { nl: "zekerheid", en: "certainty" },
  remark: { nl: "opmerking", en: "remark" },
  source: { nl: "bron", en: "source" },
  period: { nl: "periode", en: "period" },
  annual: { nl: "Jaarlijks", en: "Annual" },
  oneOff: { nl: "Eenmalig", en: "One-off" },
  annualTotal: { nl: "totaal jaarlijks", en: "annual total" },
  oneOffTotal: { nl: "totaal eenmalig", en: "one-off total" },
  reservation: { nl: "Reservering", en: "Reservation" },
  of: { nl: "van", en: "of" },
  inhabitants: { nl: "inwoners", en: "inhabitants" },
  notes: { nl: "Opmerkingen", en: "Remarks" },
  notices: { nl: "Let op", en: "Notices" },
  basis: { nl: "bedragen in euro, exclusief btw", en: "amounts in euros, excluding VAT" },
  fixed: { nl: "vastgesteld", en: "fixed" },
  provisional: { nl: "voorlopig", en: "provisional" },
  written: { nl: "geschreven", en: "written" },
  functions: { nl: "met DIMPACT-functies", en: "with DIMPACT functions" },
  plain: { nl: "met gewone formules", en: "with plain formulas" },
  frozen: { nl: "met waarden, zonder formules", en: "with values, without formulas" },
  found: { nl: "gevonden", en: "found" },
  expected: { nl: "verwacht", en: "expected" },
} as const satisfies Readonly<Record<string, Localized>>;

/** Where there is no amount; never 0. */
export const NONE = "—";
