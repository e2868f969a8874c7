/**
 * The reconciliations of the workbook: the choices of each, the invoices of the one that is shown, and what is remembered
 * of suppliers. A change counts once the workbook keeps it; where that fails, everything stays as it was.
 */
import type { KeptReconciliations, KeptText, ReconciliationToKeep, RememberedToKeep } from "../../excel";
import type { Invoice } from "../../invoice";
import type { Approval, CorrectionKind, LineReport, RememberedMatch } from "../../reconciliation";
import { remember } from "../../reconciliation";
import { type Choices, type Holds, choicesText, matchesText, noChoices, readChoices, readMatches, withMatch, withoutMatch } from "./choices";
import { invoicesText, readInvoicesText } from "./kept-invoices";

/** Where reconciliations are kept; each throws where the workbook refuses. */
export interface ReconciliationKeeper {
  readonly read: () => Promise<KeptReconciliations>;
  readonly readInvoices: (id: string) => Promise<string | null>;
  readonly keep: (kept: ReconciliationToKeep) => Promise<void>;
  readonly keepRemembered: (remembered: RememberedToKeep) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export interface ReconciliationEntry {
  readonly id: string;
  readonly choices: Choices;
  /** What its invoices are; null where there are none. */
  readonly holds: Holds | null;
}

/** How the invoices of the shown reconciliation are kept: not at all while there are none, or they are too large. */
export type InvoicesKept = "none" | "kept" | "tooLarge" | "damaged";

export interface ReconciliationsNow {
  readonly isReading: boolean;
  /** Those that the workbook keeps, the newest last. */
  readonly entries: readonly ReconciliationEntry[];
  readonly current: ReconciliationEntry;
  readonly invoices: readonly Invoice[];
  readonly invoicesKept: InvoicesKept;
  readonly remembered: readonly RememberedMatch[];
  /** The columns of earlier tables, as they were kept; null where nothing is. */
  readonly columns: string | null;
  /** How many reconciliations in the workbook are not what this add-in writes; they are left alone. */
  readonly damaged: number;
}

/** A choice for a line: charges by their ids, or null to leave it to the matching again. */
export interface MatchChoice {
  readonly charges: readonly string[] | null;
  readonly isRemembered: boolean;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

const holdsOf = (invoices: readonly Invoice[]): Holds | null => (invoices[0] === undefined ? null : { first: invoices[0].number, count: invoices.length });

export class ReconciliationStore {
  readonly #keeper: ReconciliationKeeper;
  readonly #listeners = new Set<() => void>();
  #turn = 0;
  #now: ReconciliationsNow;

  constructor(keeper: ReconciliationKeeper) {
    this.#keeper = keeper;
    this.#now = { isReading: true, entries: [], current: this.#fresh(), invoices: [], invoicesKept: "none", remembered: [], columns: null, damaged: 0 };
  }

  readonly now = (): ReconciliationsNow => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Reads what the workbook keeps, and shows this reconciliation where it is there, else the one that was changed last. */
  readonly read = async (wanted: string | null): Promise<void> => {
    this.#show({ isReading: true });
    try {
      const { reconciliations, suppliers, columns } = await this.#keeper.read();
      const found = reconciliations.flatMap(({ id, text }) => {
        const kept = readChoices(text);
        return kept === null ? [] : [{ id, ...kept }];
      });
      found.sort((one, other) => one.turn - other.turn);
      this.#turn = Math.max(this.#turn, found.at(-1)?.turn ?? 0);
      const entries = found.map(({ id, choices, holds }) => ({ id, choices, holds }));
      this.#show({ entries, columns, remembered: suppliers.flatMap(({ text }) => readMatches(text)), damaged: reconciliations.length - found.length });
      const shown = entries.find(({ id }) => id === wanted) ?? entries.at(-1);
      if (shown !== undefined) await this.#open(shown);
    } finally {
      this.#show({ isReading: false });
    }
  };

  /** Shows another reconciliation; nothing happens where it is not there. */
  readonly open = async (id: string): Promise<void> => {
    const entry = this.#now.entries.find((candidate) => candidate.id === id);
    if (entry !== undefined && id !== this.#now.current.id) await this.#open(entry);
  };

  /** Begins a reconciliation with nothing in it but the profile of this one; it is kept with its first change. */
  readonly begin = (): void => {
    const { profileId } = this.#now.current.choices;
    this.#show({ current: this.#fresh({ ...noChoices, profileId }), invoices: [], invoicesKept: "none" });
  };

  readonly change = (change: Partial<Choices>): Promise<void> => this.#keep({ choices: { ...this.#now.current.choices, ...change } });

  /** `profileId`: what they are held against, where no profile was chosen yet. */
  readonly setInvoices = (invoices: readonly Invoice[], { profileId = null, columns }: { readonly profileId?: string | null; readonly columns?: string } = {}): Promise<void> => {
    const { choices } = this.#now.current;
    return this.#keep({ choices: { ...choices, profileId: choices.profileId ?? profileId }, invoices, ...(columns === undefined ? {} : { columns }) });
  };

  readonly match = ({ key, invoice, line }: Pick<LineReport, "key" | "invoice" | "line">, { charges, isRemembered }: MatchChoice): Promise<void> => {
    const { choices } = this.#now.current;
    const forced = charges === null ? without(choices.forced, key) : { ...choices.forced, [key]: charges };
    const match = remember(invoice, line, charges ?? []);
    // A choice that is undone is not to come back with the next invoice.
    const remembered = charges !== null && isRemembered ? withMatch(this.#now.remembered, match) : withoutMatch(this.#now.remembered, match);
    return this.#keep({ choices: { ...choices, forced }, remembered, supplier: match.supplier });
  };

  /** Accepts a deviation, or takes that back (null). */
  readonly approve = (key: string, approval: Approval | null): Promise<void> => {
    const { approvals } = this.#now.current.choices;
    return this.change({ approvals: approval === null ? without(approvals, key) : { ...approvals, [key]: approval } });
  };

  /** Says what a correction is, by the key of its invoice, or leaves it to the tariff again (null). */
  readonly correct = (key: string, kind: CorrectionKind | null): Promise<void> => {
    const { corrections } = this.#now.current.choices;
    return this.change({ corrections: kind === null ? without(corrections, key) : { ...corrections, [key]: kind } });
  };

  /** Takes back that a match counts for the next invoices of its supplier; matches that were chosen for a line stay. */
  readonly forget = async (match: RememberedMatch): Promise<void> => {
    const remembered = withoutMatch(this.#now.remembered, match);
    const left = remembered.filter(({ supplier }) => supplier === match.supplier);
    await this.#keeper.keepRemembered({ suppliers: [{ id: match.supplier, text: left.length === 0 ? null : matchesText(left) }] });
    this.#show({ remembered });
  };

  /** Takes back what is known of earlier tables. */
  readonly forgetColumns = async (): Promise<void> => {
    await this.#keeper.keepRemembered({ columns: null });
    this.#show({ columns: null });
  };

  /** Takes the shown reconciliation out of the workbook and shows the one before it. */
  readonly remove = async (): Promise<void> => {
    const { id } = this.#now.current;
    await this.#keeper.remove(id);
    const entries = this.#now.entries.filter((entry) => entry.id !== id);
    this.#show({ entries });
    const next = entries.at(-1);
    if (next === undefined) this.begin();
    else await this.#open(next);
  };

  async #open(entry: ReconciliationEntry): Promise<void> {
    const text = await this.#keeper.readInvoices(entry.id);
    const invoices = text === null ? [] : readInvoicesText(text);
    this.#show({ current: entry, invoices: invoices ?? [], invoicesKept: invoices === null ? "damaged" : text === null ? "none" : "kept" });
  }

  async #keep({ choices = this.#now.current.choices, invoices, columns, remembered, supplier }: {
    readonly choices?: Choices;
    readonly invoices?: readonly Invoice[];
    readonly columns?: string;
    readonly remembered?: readonly RememberedMatch[];
    /** The supplier of whom something else is remembered. */
    readonly supplier?: string;
  }): Promise<void> {
    const { id } = this.#now.current;
    const holds = invoices === undefined ? this.#now.current.holds : holdsOf(invoices);
    const text = invoices === undefined || invoices.length === 0 ? null : invoicesText(invoices);
    const suppliers: readonly KeptText[] = remembered === undefined || supplier === undefined ? [] : [{ id: supplier, text: matchesText(remembered.filter((match) => match.supplier === supplier)) }];
    const turn = this.#turn + 1;
    await this.#keeper.keep({
      id,
      text: choicesText({ choices, turn, holds }),
      ...(invoices === undefined ? {} : { invoices: text }),
      ...(columns === undefined ? {} : { columns }),
      suppliers,
    });
    this.#turn = turn;
    const current = { id, choices, holds };
    this.#show({
      current,
      entries: [...this.#now.entries.filter((entry) => entry.id !== id), current],
      ...(invoices === undefined ? {} : { invoices, invoicesKept: invoices.length === 0 ? "none" : text === null ? "tooLarge" : "kept" }),
      ...(columns === undefined ? {} : { columns }),
      ...(remembered === undefined ? {} : { remembered }),
    });
  }

  #fresh(choices: Choices = noChoices): ReconciliationEntry {
    return { id: crypto.randomUUID(), choices, holds: null };
  }

  #show(change: Partial<ReconciliationsNow>): void {
    this.#now = { ...this.#now, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
