/** What a column of a table can be, and what people call it. */
import type { Localized } from "../../tariff";

export const gridFields = [
  "supplier",
  "supplierId",
  "buyer",
  "number",
  "issueDate",
  "periodStart",
  "periodEnd",
  "period",
  "corrects",
  "lineId",
  "itemId",
  "text",
  "quantity",
  "unit",
  "unitPrice",
  "amount",
  "vatRate",
  "reference",
] as const;

export type GridField = (typeof gridFields)[number];

/** Those that hold numbers, and days; the others are texts. */
export const numberFields = ["amount", "unitPrice", "quantity", "vatRate"] as const satisfies readonly GridField[];
export const dayFields = ["issueDate", "periodStart", "periodEnd"] as const satisfies readonly GridField[];

interface Described {
  readonly label: Localized;
  /** As headers have it, without capitals, accents and signs. */
  readonly headers: readonly string[];
}

export const fields: Readonly<Record<GridField, Described>> = {
  supplier: { label: { nl: "leverancier", en: "supplier" }, headers: ["leverancier", "naam leverancier", "leveranciersnaam", "crediteur", "crediteurnaam", "naam crediteur", "supplier", "supplier name", "vendor", "vendor name", "seller"] },
  supplierId: { label: { nl: "nummer van de leverancier", en: "supplier id" }, headers: ["kvk", "kvk nummer", "oin", "btw nummer", "btw id", "leveranciersnummer", "crediteurnummer", "supplier id", "vendor id", "vat number", "vat id"] },
  buyer: { label: { nl: "afnemer", en: "buyer" }, headers: ["afnemer", "gemeente", "klant", "klantnaam", "debiteur", "buyer", "customer", "municipality"] },
  number: { label: { nl: "factuurnummer", en: "invoice number" }, headers: ["factuurnummer", "factuurnr", "factuur nr", "factuur", "fact nr", "nummer factuur", "invoice number", "invoice no", "invoice nr", "invoice", "invoice id"] },
  issueDate: { label: { nl: "factuurdatum", en: "issue date" }, headers: ["factuurdatum", "datum", "datum factuur", "invoice date", "issue date", "date"] },
  periodStart: { label: { nl: "periode van", en: "period from" }, headers: ["periode van", "van", "begindatum", "startdatum", "ingangsdatum", "datum van", "period start", "period from", "from", "start date"] },
  periodEnd: { label: { nl: "periode tot en met", en: "period to" }, headers: ["periode tot en met", "periode t m", "t m", "tot en met", "einddatum", "datum t m", "period end", "period to", "until", "to", "end date"] },
  period: { label: { nl: "periode", en: "period" }, headers: ["periode", "factuurperiode", "facturatieperiode", "periode factuur", "tijdvak", "maand", "kwartaal", "period", "billing period", "invoice period", "month", "quarter"] },
  corrects: { label: { nl: "corrigeert factuur", en: "corrects invoice" }, headers: ["corrigeert", "corrigeert factuur", "creditering van", "credit op factuur", "oorspronkelijke factuur", "corrects", "corrects invoice", "original invoice"] },
  lineId: { label: { nl: "regelnummer", en: "line id" }, headers: ["regel", "regelnr", "regelnummer", "factuurregel", "pos", "positie", "line", "line no", "line nr", "line number", "line id"] },
  itemId: { label: { nl: "artikelnummer", en: "item id" }, headers: ["artikel", "artikelnr", "artikelnummer", "artikelcode", "productcode", "product", "tariefregel", "item", "item id", "item no", "item number", "item code", "product code", "sku"] },
  text: { label: { nl: "omschrijving", en: "description" }, headers: ["omschrijving", "omschr", "beschrijving", "tekst", "dienst", "regelomschrijving", "omschrijving regel", "description", "text", "item description", "service"] },
  quantity: { label: { nl: "aantal", en: "quantity" }, headers: ["aantal", "hoeveelheid", "inwoners", "quantity", "qty", "inhabitants"] },
  unit: { label: { nl: "eenheid", en: "unit" }, headers: ["eenheid", "unit", "uom"] },
  unitPrice: { label: { nl: "prijs", en: "unit price" }, headers: ["prijs", "stukprijs", "eenheidsprijs", "prijs per stuk", "tarief", "unit price", "price", "rate per unit"] },
  amount: {
    label: { nl: "bedrag zonder btw", en: "amount without VAT" },
    headers: ["bedrag", "regelbedrag", "bedrag excl btw", "bedrag excl", "bedrag exclusief btw", "bedrag zonder btw", "bedrag ex btw", "netto bedrag", "nettobedrag", "netto", "totaal excl btw", "bedrag eur", "bedrag in euro", "amount", "line amount", "net amount", "net", "amount excl vat", "amount ex vat", "amount without vat", "amount eur", "total excl vat"],
  },
  vatRate: { label: { nl: "btw-tarief", en: "VAT rate" }, headers: ["btw", "btw tarief", "btw percentage", "btw perc", "vat", "vat rate", "vat percentage", "tax rate"] },
  reference: { label: { nl: "referentie", en: "reference" }, headers: ["referentie", "kenmerk", "grootboek", "grootboekrekening", "kostenplaats", "uw referentie", "reference", "account", "cost centre", "cost center", "your reference"] },
};

/** Columns of amounts that hold VAT: not read, and named where a table has no other. */
export const headersWithVat: readonly string[] = [
  "bedrag incl btw", "bedrag incl", "bedrag inclusief btw", "bedrag met btw", "totaal incl btw", "bruto", "bruto bedrag", "amount incl vat", "amount with vat", "total incl vat", "gross", "gross amount",
];

/** Headers that are known and not read, so that none of them passes for one that is alike. */
export const otherHeaders: readonly string[] = [
  ...headersWithVat, "totaal", "btw bedrag", "bedrag btw", "total", "vat amount", "tax amount",
  "vervaldatum", "betaaldatum", "boekdatum", "due date", "payment date", "status", "opmerking", "valuta", "currency", "remark",
];
