/** What is to be known of an invoice as a whole: other suppliers and buyers, documents that belong together, lines that contradict themselves. */
import type { Localized } from "../../tariff";
import type { Invoice } from "../../invoice";
import { corrections as words } from "../judging/correction-words";
import { judgements } from "../judging/words";
import type { Netting } from "../netting/netting";
import type { Correction, LineReport } from "../report";
import type { Standing } from "../standing";

/** Whether a correction is this invoice, or is of it. */
export const isAbout = ({ correction, originals }: Correction, invoice: Invoice): boolean => correction === invoice || originals.includes(invoice);

/** Of lines that were swapped once. */
function ofLines(lines: readonly LineReport[]): readonly Localized[] {
  const swapped = new Map(lines.flatMap(({ swapped: ids }) => (ids.length === 0 ? [] : [[ids.join(), judgements.swappedLines(ids)] as const])));
  return [...swapped.values(), ...lines.flatMap(({ line, doubt }) => (doubt ? [judgements.doubted(line.id, doubt)] : []))];
}

/** Where the tariff tells what a correction is, nothing is to be said of it. */
function ofCorrection({ correction, originals, kind, because, charged, before }: Correction): readonly Localized[] {
  if (because === "tariff") return [];
  const facts = { correction: correction.number, originals: originals.map(({ number }) => number), charged, before };
  return [because === "chosen" ? words.chosen[kind](facts) : words.guessed[kind](facts)];
}

/** `otherProfile`: the profile's name, where the invoice bears another. */
export function remarksOf(
  { invoice, isAssessed, duplicateOf }: Standing,
  { replacedBy, corrections }: Netting,
  { lines, otherProfile }: { readonly lines: readonly LineReport[]; readonly otherProfile: string | null },
): readonly Localized[] {
  const replacement = replacedBy.get(invoice);
  const replaced = [...replacedBy].flatMap(([earlier, later]) => (later === invoice ? [judgements.replaces(earlier.number)] : []));
  return [
    ...(isAssessed ? [] : [judgements.otherSupplier(invoice.supplier.name)]),
    ...(duplicateOf ? [judgements.duplicateInvoice(duplicateOf.file)] : []),
    ...(replacement ? [judgements.replaced(replacement.number)] : []),
    ...replaced,
    ...corrections.filter((one) => isAbout(one, invoice)).flatMap(ofCorrection),
    ...(otherProfile === null ? [] : [judgements.otherBuyer(invoice.buyer.name, otherProfile)]),
    ...ofLines(lines),
  ];
}
