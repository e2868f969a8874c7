/**
 * What the functions and the task pane share within one page of Excel's shared runtime. They are separate bundles, so
 * they meet on one object of the page. Where no page prepares it (Excel's separate runtime, Node) the functions know
 * the built-in editions only.
 */
import { type Catalogue, builtInEditions } from "../tariff";
import { splitAddress } from "./split-address";

/** Which edition an omitted `editie` means. */
export type Choice =
  | { readonly state: "standalone" }
  | { readonly state: "pending"; readonly settled: Promise<void> }
  | { readonly state: "known"; readonly edition: string }
  | { readonly state: "failed"; readonly why: string };

/** The last outcome of one function in one cell; explained only when somebody looks. */
export interface Outcome {
  /** "HOSTING", without the namespace. */
  readonly function: string;
  readonly explain: () => Explanation;
}

export interface ExplainedAmount {
  readonly label: string;
  readonly workings: string;
  /** Euros as text; empty where there is no amount. */
  readonly amount: string;
  readonly certainty: string;
  readonly remark: string;
  readonly source: string;
}

/** What changed in the exchange: the choice, the editions that can be used, a wish of a ribbon button, or the outcome of a cell, by its key. */
export type ExchangeEvent = { readonly kind: "choice" } | { readonly kind: "catalogue" } | { readonly kind: "requested" } | { readonly kind: "noted"; readonly cell: string };

/** What a person should see of an outcome, in the language of the display. */
export interface Explanation {
  /** The edition that was used; null where the call failed before one was found. */
  readonly edition: string | null;
  /** Messages of what went wrong, the most important first; with the place in the range where it is one. */
  readonly errors: readonly string[];
  readonly amounts: readonly ExplainedAmount[];
  readonly notices: readonly string[];
}

export interface Exchange {
  choice: Choice;
  /** The built-in editions and those of the workbook's own. */
  catalogue: Catalogue;
  /** How many editions in the workbook are not what this add-in writes, and are left alone. */
  damagedEditions: number;
  /** Registered by the functions' bundle, by id, for whoever shows an example with its result. */
  readonly functions: Map<string, (...args: unknown[]) => unknown>;
  /** By cell address, upper case and without `$`: the outcomes of the cell's functions, the newest last. */
  readonly outcomes: Map<string, readonly Outcome[]>;
  /** What a ribbon button asks of the task pane; kept until the pane takes it up. */
  request: "loadTariffs" | null;
  /** Told of every event; a listener returns quickly, since a function may be waiting. */
  readonly listeners: Set<(event: ExchangeEvent) => void>;
}

const KEY = Symbol.for("dimpact.exchange");

/** More than any cell's formula holds; older ones are dropped. */
const MOST_OUTCOMES_PER_CELL = 30;

export function exchange(): Exchange {
  const page = globalThis as { [KEY]?: Exchange };
  return (page[KEY] ??= { choice: { state: "standalone" }, catalogue: builtInEditions, damagedEditions: 0, functions: new Map(), outcomes: new Map(), request: null, listeners: new Set() });
}

export function tell(event: ExchangeEvent): void {
  exchange().listeners.forEach((listener) => listener(event));
}

/** Listens until the returned function is called. */
export function listen(listener: (event: ExchangeEvent) => void): () => void {
  const { listeners } = exchange();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function setChoice(choice: Choice): void {
  exchange().choice = choice;
  tell({ kind: "choice" });
}

export function setCatalogue(catalogue: Catalogue, damagedEditions: number): void {
  Object.assign(exchange(), { catalogue, damagedEditions });
  tell({ kind: "catalogue" });
}

/** "'Blad 1'!$B$2" as "BLAD 1!B2": one spelling for one cell. */
export function cellKey(address: string): string {
  const { sheet, local } = splitAddress(address);
  return `${sheet}!${local.replace(/\$/g, "")}`.toUpperCase();
}

export function note(address: string | undefined, outcome: Outcome): void {
  if (!address) return;
  const { outcomes } = exchange();
  const key = cellKey(address);
  outcomes.set(key, [...(outcomes.get(key) ?? []), outcome].slice(-MOST_OUTCOMES_PER_CELL));
  tell({ kind: "noted", cell: key });
}
