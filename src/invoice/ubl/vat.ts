/** The VAT of an e-invoice per category and rate, and whether it follows from the lines. */
import type Decimal from "decimal.js";
import { type Micro, ZERO, add, sum } from "../../money";
import { InvoiceFailure } from "../failure";
import { finding, otherAmount } from "../finding";
import type { Finding, VatCategory } from "../invoice";
import { type Element, all, find } from "./element";
import { amountAt } from "./numbers";
import { placeText } from "./place-text";
import { rounded, withinSlack } from "../slack";
import { vatCategoryOf } from "./vat-category";

interface Subtotal {
  readonly taxable: Micro;
  readonly tax: Micro;
  readonly vat: VatCategory;
  readonly place: string;
}

export interface ReadVat {
  /** Of the document; 0 where it has none. */
  readonly total: Micro;
  readonly subtotals: readonly Subtotal[];
  readonly place: string | null;
}

function readSubtotal(element: Element): Subtotal {
  const taxable = amountAt(element, "cbc:TaxableAmount");
  const tax = amountAt(element, "cbc:TaxAmount");
  const missing = taxable === null ? "cbc:TaxableAmount" : "cbc:TaxAmount";
  if (taxable === null || tax === null)
    throw new InvoiceFailure("missing", { element: `cac:TaxSubtotal/${missing}`, what: { nl: "een bedrag in de btw-specificatie", en: "an amount in the VAT breakdown" } }, element.place);
  return { taxable, tax, vat: vatCategoryOf(find(element, "cac:TaxCategory")) ?? { code: "" }, place: placeText(element) };
}

/** Throws on an amount in another currency than euro, and on two totals in euros. */
export function readVat(elements: readonly Element[]): ReadVat {
  const read = elements.map((element) => {
    const total = amountAt(element, "cbc:TaxAmount");
    if (total === null) throw new InvoiceFailure("missing", { element: "cac:TaxTotal/cbc:TaxAmount", what: { nl: "het btw-bedrag", en: "the VAT amount" } }, element.place);
    return { total, subtotals: all(element, "cac:TaxSubtotal").map(readSubtotal), place: placeText(element) };
  });
  const [first, second] = read;
  if (second !== undefined) throw new InvoiceFailure("twice", { element: "cac:TaxTotal" }, elements[1]?.place ?? null);
  return first ?? { total: ZERO, subtotals: [], place: null };
}

/** What a category is called in the names of its rules. */
const ruleNames: Readonly<Record<string, string>> = { S: "S", Z: "Z", E: "E", AE: "AE", K: "IC", G: "G", O: "O", L: "AF", M: "AG", B: "B" };
const withoutVat: ReadonlySet<string> = new Set(["Z", "E", "AE", "K", "G", "O"]);

const rule = (code: string, number: string): string => `BR-${ruleNames[code] ?? "S"}-${number}`;

/** A category without a rate is the same as with rate 0. */
const keyOf = ({ code, rate }: VatCategory): string => `${code} ${rate === undefined ? "0" : rate.toString()}`;

const nameOf = ({ code, rate }: VatCategory, language: "nl" | "en"): string => `${language === "nl" ? "btw-categorie" : "VAT category"} ${code}${rate === undefined ? "" : ` ${rate.toString().replace(".", language === "nl" ? "," : ".")}%`}`;

export interface Taxed {
  readonly amount: Micro;
  readonly vat?: VatCategory;
  readonly place: string;
}

function rateFindings({ vat, place }: Taxed): readonly Finding[] {
  if (vat === undefined || vat.code === "") return [finding("BR-CO-04", "een regel, korting of toeslag noemt geen btw-categorie", "a line, allowance or charge names no VAT category", place)];
  const isZero = vat.rate === undefined || vat.rate.isZero();
  if (withoutVat.has(vat.code) && !isZero) return [finding(rule(vat.code, "05"), `${nameOf(vat, "nl")}: bij deze categorie is het tarief 0%`, `${nameOf(vat, "en")}: the rate of this category is 0%`, place)];
  if (vat.code === "S" && (isZero || vat.rate?.isNegative() === true)) return [finding("BR-S-05", `${nameOf(vat, "nl")}: verwacht een tarief boven 0%`, `${nameOf(vat, "en")}: expected a rate above 0%`, place)];
  return [];
}

function taxFindings({ taxable, tax, vat, place }: Subtotal): readonly Finding[] {
  const expected: Decimal | undefined = vat.rate?.times(taxable).div(100);
  if (expected === undefined ? tax === 0 : withinSlack(tax, expected)) return [];
  return [otherAmount("BR-CO-17", { nl: `de btw bij ${nameOf(vat, "nl")}`, en: `the VAT of ${nameOf(vat, "en")}` }, tax, expected === undefined ? ZERO : rounded(expected), place)];
}

/** `taxed` are the lines and the document's own allowances and charges. */
export function vatFindings({ total, subtotals, place }: ReadVat, taxed: readonly Taxed[], where: string): readonly Finding[] {
  if (subtotals.length === 0) return [...taxed.flatMap(rateFindings), finding("BR-CO-18", "de factuur heeft geen btw-specificatie", "the invoice has no VAT breakdown", place ?? where)];
  const bases = new Map<string, Micro>();
  for (const { amount, vat } of taxed) if (vat !== undefined) bases.set(keyOf(vat), add(bases.get(keyOf(vat)) ?? ZERO, amount));
  const stated = new Set(subtotals.map(({ vat }) => keyOf(vat)));
  const unstated = new Map(taxed.flatMap(({ vat, place: at }) => (vat === undefined || stated.has(keyOf(vat)) ? [] : [[keyOf(vat), { vat, at }] as const])));
  const all14 = sum(subtotals.map(({ tax }) => tax));
  return [
    ...taxed.flatMap(rateFindings),
    ...subtotals.flatMap(taxFindings),
    ...subtotals.flatMap(({ taxable, vat, place: at }) => {
      const expected = bases.get(keyOf(vat)) ?? ZERO;
      return taxable === expected ? [] : [otherAmount(rule(vat.code, "08"), { nl: `de grondslag bij ${nameOf(vat, "nl")}`, en: `the taxable amount of ${nameOf(vat, "en")}` }, taxable, expected, at)];
    }),
    ...[...unstated.values()].map(({ vat, at }) => finding(rule(vat.code, "01"), `${nameOf(vat, "nl")} staat niet in de btw-specificatie`, `${nameOf(vat, "en")} is not in the VAT breakdown`, at)),
    ...(total === all14 ? [] : [otherAmount("BR-CO-14", { nl: "het btw-totaal", en: "the VAT total" }, total, all14, place ?? where)]),
  ];
}
