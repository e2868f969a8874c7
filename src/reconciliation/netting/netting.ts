/**
 * Credit notes and corrections, set off against the invoice that they refer to. A credit note takes back; a correction
 * takes back, adds, or says the whole invoice anew, and then the invoice before it counts no longer.
 */
import { type Micro, add, sum } from "../../money";
import type { Invoice } from "../../invoice";
import type { BilledPeriod, Correction, CorrectionKind } from "../report";
import { type Pair, type Placed, type Pairing, pairs } from "./pairing";
import { references } from "./references";

export interface Netting {
  /** What is set off against a line, by its key. */
  readonly off: ReadonlyMap<string, readonly Placed[]>;
  /** The line that a line is set off against, by its own key. */
  readonly of: ReadonlyMap<string, Placed>;
  /** Lines of a credit note whose invoice is not among these, by key. */
  readonly orphans: ReadonlySet<string>;
  /** The correction that says an invoice anew. */
  readonly replacedBy: ReadonlyMap<Invoice, Invoice>;
  /** What each invoice that charges again on another one was taken for. */
  readonly corrections: readonly Correction[];
  /** The months of a line that says another one anew and names none itself, by key. */
  readonly periods: ReadonlyMap<string, BilledPeriod>;
}

export interface Tariffs extends Pick<Pairing, "chargeOf" | "isDue"> {
  /** What the user takes a correction for; null where that is left to the tariff. */
  readonly kindOf: (correction: Invoice) => CorrectionKind | null;
}

const total = (placed: readonly Placed[]): number => Math.abs(sum(placed.map(({ line }) => line.amount)));

class Netted {
  readonly off = new Map<string, Placed[]>();
  readonly of = new Map<string, Placed>();
  readonly orphans = new Set<string>();
  readonly replacedBy = new Map<Invoice, Invoice>();
  readonly periods = new Map<string, BilledPeriod>();
  readonly corrections: Correction[] = [];
  readonly #tariffs: Tariffs;

  constructor(tariffs: Tariffs) {
    this.#tariffs = tariffs;
  }

  readonly restOf = ({ key, line }: Placed): Micro => sum([line.amount, ...(this.off.get(key) ?? []).map((change) => change.line.amount)]);

  #pairs(changes: readonly Placed[], originals: readonly Placed[], way: Pairing["way"]): readonly Pair[] {
    const { restOf } = this;
    const open = originals.filter((original) => restOf(original) !== 0 && !this.of.has(original.key));
    return pairs(changes, open, { restOf, way, ...this.#tariffs });
  }

  #setOff({ change, original }: Pair): void {
    this.off.set(original.key, [...(this.off.get(original.key) ?? []), change]);
    this.of.set(change.key, original);
  }

  /** No line is set off twice, and none gives back more than is left of the other. */
  takeBack(changes: readonly Placed[], originals: readonly Placed[]): void {
    for (const pair of this.#pairs(changes, originals, "back")) {
      if (!this.of.has(pair.change.key) && Math.abs(pair.change.line.amount) <= Math.abs(this.restOf(pair.original))) this.#setOff(pair);
    }
  }

  /** A reduction on the credit note itself: less is given back of what its other lines give back. */
  lessBack(changes: readonly Placed[], originals: readonly Placed[]): void {
    const [document] = changes.map(({ invoice }) => invoice);
    const given = originals.filter(({ key }) => this.off.get(key)?.some(({ invoice }) => invoice === document));
    for (const pair of this.#pairs(changes, given, "on")) if (!this.of.has(pair.change.key)) this.#setOff(pair);
  }

  /**
   * Lines of a correction that charge: more of the same, or all of it anew. The user tells which, or what the tariff owes;
   * else whether it is more than half, which is a guess and is told as one. An invoice of which something was given back is not said anew: what remained of it is another matter.
   */
  chargeAgain(correction: Invoice, changes: readonly Placed[], originals: readonly Placed[]): void {
    const found = new Map<Placed, Placed>();
    for (const { change, original } of this.#pairs(changes, originals, "on")) if (!found.has(change)) found.set(change, original);
    // What differs in nothing corrects nothing: it is the next of its kind.
    if ([...found].every(([change, original]) => change.line.amount === this.restOf(original))) return;
    const votes = [...found].map(([change, original]): number => {
      const { isDue } = this.#tariffs;
      return Number(isDue(original, change.line.amount)) - Number(isDue(original, add(this.restOf(original), change.line.amount)));
    });
    const vote = votes.reduce((one, other) => one + other, 0);
    const chosen = this.#tariffs.kindOf(correction);
    const isAnew = chosen ? chosen === "replaces" : vote === 0 ? total(changes) * 2 > total(originals) : vote > 0;
    if (isAnew && originals.some(({ key }) => this.off.has(key))) return;
    this.corrections.push({
      correction,
      originals: [...new Set([...found.values()].map(({ invoice }) => invoice))],
      kind: isAnew ? "replaces" : "adds",
      because: chosen ? "chosen" : vote === 0 ? "size" : "tariff",
      charged: sum([...found.keys()].map(({ line }) => line.amount)),
      before: sum([...new Set(found.values())].map(this.restOf)),
    });
    if (!isAnew) for (const [change, original] of found) this.#setOff({ change, original });
    else for (const [change, original] of found) {
      this.replacedBy.set(original.invoice, correction);
      if (change.isAssumed) this.periods.set(change.key, original.period);
    }
  }
}

/** The lines are those of invoices that are held against the tariff, duplicates apart; the documents are followed by their dates. */
export function findNetting(placed: readonly Placed[], tariffs: Tariffs): Netting {
  const lines = new Map<Invoice, Placed[]>();
  for (const one of placed) {
    const list = lines.get(one.invoice);
    if (list) list.push(one);
    else lines.set(one.invoice, [one]);
  }
  const invoices = [...lines.keys()].sort((a, b) => a.issueDate.localeCompare(b.issueDate));
  const referred = references(invoices);
  const netted = new Netted(tariffs);
  /** An invoice that was said anew is meant as it was said last. */
  const latest = (invoice: Invoice): Invoice => {
    let found = invoice;
    for (let next = netted.replacedBy.get(found); next && next !== invoice; next = netted.replacedBy.get(found)) found = next;
    return found;
  };
  for (const invoice of invoices) {
    if (netted.replacedBy.has(invoice)) continue;
    const { isNamed, invoices: earlier } = referred.of(invoice);
    const own = lines.get(invoice) ?? [];
    const originals = [...new Set(earlier.map(latest))].filter((one) => one !== invoice).flatMap((one) => lines.get(one) ?? []);
    if (invoice.type === "credit-note") {
      if (isNamed && earlier.length === 0) for (const { key } of own) netted.orphans.add(key);
      else {
        netted.takeBack(own, originals);
        netted.lessBack(own.filter(({ key, line }) => line.amount > 0 && !netted.of.has(key)), originals);
      }
    } else if (originals.length > 0) {
      const isBack = ({ line }: Placed): boolean => line.amount < 0;
      const back = own.filter(isBack);
      const isAllBack = originals.every(isBack);
      if (back.length > 0 && !isAllBack) netted.takeBack(back, originals.filter((one) => !isBack(one)));
      const rest = own.filter(({ key }) => !netted.of.has(key));
      if (rest.length === own.length) netted.chargeAgain(invoice, rest, originals);
    }
  }
  return netted;
}
