/** The totals of an e-invoice, and whether they follow from what stands above them. */
import { type Micro, ZERO, add, subtract, sum } from "../../money";
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import { finding, otherAmount } from "../finding";
import type { Finding, InvoiceTotals } from "../invoice";
import type { ReadAdjustment } from "./adjustment";
import type { Element } from "./element";
import { amountAt } from "./numbers";
import { placeText } from "./place-text";

export interface ReadTotals {
  readonly lines: Micro;
  readonly allowances: Micro;
  readonly charges: Micro;
  readonly exclusive: Micro;
  readonly inclusive: Micro;
  readonly prepaid: Micro;
  readonly rounding: Micro;
  readonly payable: Micro;
  readonly place: string;
}

/** The total, its element, the rule that limits it to two decimals, and its name. */
const parts: Readonly<Record<Exclude<keyof ReadTotals, "place">, { readonly element: string; readonly decimals: string; readonly isRequired: boolean; readonly what: Localized }>> = {
  lines: { element: "cbc:LineExtensionAmount", decimals: "BR-DEC-09", isRequired: true, what: { nl: "het totaal van de regels", en: "the total of the lines" } },
  allowances: { element: "cbc:AllowanceTotalAmount", decimals: "BR-DEC-10", isRequired: false, what: { nl: "het totaal van de kortingen", en: "the total of the allowances" } },
  charges: { element: "cbc:ChargeTotalAmount", decimals: "BR-DEC-11", isRequired: false, what: { nl: "het totaal van de toeslagen", en: "the total of the charges" } },
  exclusive: { element: "cbc:TaxExclusiveAmount", decimals: "BR-DEC-12", isRequired: true, what: { nl: "het totaal zonder btw", en: "the total without VAT" } },
  inclusive: { element: "cbc:TaxInclusiveAmount", decimals: "BR-DEC-14", isRequired: true, what: { nl: "het totaal met btw", en: "the total with VAT" } },
  prepaid: { element: "cbc:PrepaidAmount", decimals: "BR-DEC-16", isRequired: false, what: { nl: "het al betaalde bedrag", en: "the prepaid amount" } },
  rounding: { element: "cbc:PayableRoundingAmount", decimals: "BR-DEC-17", isRequired: false, what: { nl: "de afronding", en: "the rounding" } },
  payable: { element: "cbc:PayableAmount", decimals: "BR-DEC-18", isRequired: true, what: { nl: "het te betalen bedrag", en: "the amount due" } },
};

const names = Object.keys(parts) as readonly (keyof typeof parts)[];

export function readTotals(element: Element | undefined): ReadTotals {
  const amount = (name: keyof typeof parts): Micro => {
    const { element: path, isRequired, what } = parts[name];
    const found = amountAt(element, path);
    if (found === null && isRequired) throw new InvoiceFailure("missing", { element: `cac:LegalMonetaryTotal/${path}`, what }, element?.place ?? null);
    return found ?? ZERO;
  };
  const [lines, allowances, charges, exclusive, inclusive, prepaid, rounding, payable] = [amount("lines"), amount("allowances"), amount("charges"), amount("exclusive"), amount("inclusive"), amount("prepaid"), amount("rounding"), amount("payable")];
  return { lines, allowances, charges, exclusive, inclusive, prepaid, rounding, payable, place: element === undefined ? "" : placeText(element) };
}

export interface Above {
  readonly lines: readonly Micro[];
  readonly adjustments: readonly ReadAdjustment[];
  readonly vat: Micro;
  /** What is stated as paid before, one by one; empty where only the total is given. */
  readonly prepayments: readonly Micro[];
}

/** BR-CO-10 to 16, and what was paid before. These are sums: there is no slack. */
export function totalsFindings(totals: ReadTotals, { lines, adjustments, vat, prepayments }: Above): readonly Finding[] {
  const { place } = totals;
  const expected: readonly (readonly [code: string, name: keyof typeof parts, amount: Micro])[] = [
    ["BR-CO-10", "lines", sum(lines)],
    ["BR-CO-11", "allowances", subtract(ZERO, sum(adjustments.filter(({ isCharge }) => !isCharge).map(({ amount }) => amount)))],
    ["BR-CO-12", "charges", sum(adjustments.filter(({ isCharge }) => isCharge).map(({ amount }) => amount))],
    ["BR-CO-13", "exclusive", add(subtract(totals.lines, totals.allowances), totals.charges)],
    ["BR-CO-15", "inclusive", add(totals.exclusive, vat)],
    ["BR-CO-16", "payable", add(subtract(totals.inclusive, totals.prepaid), totals.rounding)],
    ...(prepayments.length === 0 ? [] : [["prepayments", "prepaid", sum(prepayments)] as const]),
  ];
  return [
    ...expected.filter(([, name, amount]) => totals[name] !== amount).map(([code, name, amount]) => otherAmount(code, parts[name].what, totals[name], amount, place)),
    ...names.filter((name) => totals[name] % 10_000 !== 0).map((name) => finding(parts[name].decimals, `${parts[name].what.nl} heeft meer dan twee decimalen`, `${parts[name].what.en} has more than two decimals`, place)),
  ];
}

/** As an invoice keeps them. */
export const plainTotals = ({ lines, exclusive, inclusive, prepaid, rounding, payable }: ReadTotals, vat: Micro): InvoiceTotals => ({ lines, exclusive, vat, inclusive, prepaid, rounding, payable });
