/** An e-invoice in UBL 2.1, as NLCIUS and Peppol BIS 3 write it, to an invoice. */
import { AmountRangeError } from "../../money";
import { decoded, xmlEncoding } from "../decode";
import { InvoiceFailure } from "../failure";
import { baseName } from "../file-name";
import { finding } from "../finding";
import type { Finding, Invoice } from "../invoice";
import { LARGEST_FILE } from "../limits";
import { looksLikeNoXml } from "../looks-like";
import { type Steps, finish } from "../steps";
import { plainAdjustment, adjustmentFindings, readAdjustment } from "./adjustment";
import { type Captured, capture } from "./capture";
import { creditedAdjustment, creditedLine, creditedTotals } from "./credited";
import { type Element, all, find, textAt } from "./element";
import { readHeader } from "./header";
import { type ReadLine, readLine } from "./line";
import { amountOf } from "./numbers";
import { periodFindings } from "./period";
import { placeText } from "./place-text";
import { documentKinds } from "./shape";
import { plainTotals, readTotals, totalsFindings } from "./totals";
import { readVat, vatFindings } from "./vat";

const quantityNames: ReadonlyMap<string, string> = new Map(documentKinds.map(({ line, quantity }) => [line, quantity]));

function duplicateIds(lines: readonly ReadLine[]): readonly Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ line: { id, place } }) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [finding("duplicate-line-id", `het regelnummer ${id} komt meer dan eens voor`, `the line id ${id} occurs more than once`, place)] : [];
  });
}

function documentFindings(root: Element, { kind, extensionAmounts, withoutCurrency }: Captured): readonly Finding[] {
  const { first: extension, count } = extensionAmounts;
  const names = [...extensionAmounts.names].join(", ");
  return [
    ...(textAt(root, kind.typeCode) === undefined ? [finding("BR-04", "het soort factuur (typecode) ontbreekt", "the invoice type code is missing", "")] : []),
    ...(extension === null
      ? []
      : [finding("unread-extension", `in de extensies staan bedragen die niet worden gelezen (aantal: ${count}): ${names}`, `the extensions hold amounts that are not read (count: ${count}): ${names}`, placeText(extension))]),
    ...(withoutCurrency === null ? [] : [finding("no-currency", `${withoutCurrency.name} noemt geen valuta: gelezen als euro`, `${withoutCurrency.name} names no currency: read as euro`, placeText(withoutCurrency))]),
  ];
}

function* read(bytes: Uint8Array, file: string): Steps<Invoice> {
  const elements: Element[] = [];
  const lines: ReadLine[] = [];
  const captured = yield* capture(decoded(bytes, xmlEncoding(bytes)), (element) => {
    const quantity = quantityNames.get(element.name);
    if (quantity === undefined) elements.push(element);
    else lines.push(readLine(element, quantity, lines.length + 1));
  });
  const { kind } = captured;
  const root: Element = { name: kind.root, place: { line: 1 }, attributes: {}, children: elements, text: "" };
  const header = readHeader(root, kind);
  const adjustments = all(root, "cac:AllowanceCharge").map(readAdjustment);
  const vat = readVat(all(root, "cac:TaxTotal"));
  const totals = readTotals(find(root, "cac:LegalMonetaryTotal"));
  all(root, "cac:PaymentTerms").forEach((terms) => all(terms, "cbc:Amount").forEach(amountOf));
  if (lines.length === 0) throw new InvoiceFailure("missing", { element: kind.line, what: { nl: "een factuurregel", en: "an invoice line" } });
  const taxed = [...lines.map(({ line }) => line), ...adjustments];
  const findings = [
    ...documentFindings(root, captured),
    ...periodFindings(header.period, "BR-29", ""),
    ...duplicateIds(lines),
    ...lines.flatMap((line) => line.findings),
    ...adjustments.flatMap(adjustmentFindings),
    ...totalsFindings(totals, {
      lines: lines.map(({ line }) => line.amount),
      adjustments,
      vat: vat.total,
      prepayments: all(root, "cac:PrepaidPayment").flatMap((payment) => all(payment, "cbc:PaidAmount").map(amountOf)),
    }),
    ...vatFindings(vat, taxed, totals.place),
  ];
  const isCredit = kind.type === "credit-note";
  const plain = adjustments.map(plainAdjustment);
  const stated = plainTotals(totals, vat.total);
  return {
    file: baseName(file),
    type: kind.type,
    ...header,
    lines: lines.map(({ line }) => (isCredit ? creditedLine(line) : line)),
    adjustments: isCredit ? plain.map(creditedAdjustment) : plain,
    totals: isCredit ? creditedTotals(stated) : stated,
    findings,
  };
}

/** Reads as {@link readUbl} does, with a pause after every 64 kB, in which it tells how many bytes are read. */
export function* readUblInSteps(bytes: Uint8Array, file: string): Steps<Invoice> {
  if (bytes.length === 0) throw new InvoiceFailure("emptyFile", {});
  if (bytes.length >= LARGEST_FILE) throw new InvoiceFailure("tooLarge", { found: bytes.length, most: LARGEST_FILE });
  const looksLike = looksLikeNoXml(bytes);
  if (looksLike !== null) throw new InvoiceFailure("notAnInvoiceFile", { looksLike });
  try {
    return yield* read(bytes, file);
  } catch (error) {
    // Amounts that are each exact can add up to more than is.
    if (error instanceof AmountRangeError) throw new InvoiceFailure("amountTooLarge", { element: "cac:LegalMonetaryTotal", found: error.message });
    throw error;
  }
}

/**
 * Reads the bytes of a file; `file` is its name, with or without folders. Throws {@link InvoiceFailure}, with the place,
 * where it is no such invoice, is hostile, is in another currency than euro, or bears an amount that is not read.
 * What is wrong in its arithmetic is a finding of the invoice.
 */
export const readUbl = (bytes: Uint8Array, file: string): Invoice => finish(readUblInSteps(bytes, file));
