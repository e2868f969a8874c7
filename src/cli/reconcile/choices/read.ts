/** A file of choices: which charges lines belong to, which deviations are approved, by whom and why, and what corrections are. */
import { type ProfileIssue, describeFound } from "../../../engine";
import type { Approval, CorrectionKind } from "../../../reconciliation";
import type { Catalogue } from "../../../tariff";
import { type ChoiceExpectation, choiceExpectations } from "./expectations";

/** The supplier is named where others have an invoice with the same number. */
export interface OfInvoice {
  readonly supplier: string | null;
  readonly invoice: string;
}

/** One line of an invoice. */
export interface OfLine extends OfInvoice {
  readonly line: string;
}

/** A match of one line, or of every line of a supplier with this text or item. */
export type ChosenMatch = { readonly charges: readonly string[] } & (({ readonly kind: "line" } & OfLine) | { readonly kind: "text" | "item"; readonly supplier: string; readonly is: string });

/** An approval of one line, or of a charge that stands on no invoice. */
export type ChosenApproval = Approval & (({ readonly kind: "line" } & OfLine) | { readonly kind: "missing"; readonly charge: string; readonly year: number });

/** Whether an invoice that charges again on another one replaces that one or adds to it. */
export type ChosenCorrection = OfInvoice & { readonly kind: CorrectionKind };

export interface ChoicesFile {
  readonly matches: readonly ChosenMatch[];
  readonly approvals: readonly ChosenApproval[];
  readonly corrections: readonly ChosenCorrection[];
}

export const noChoices: ChoicesFile = { matches: [], approvals: [], corrections: [] };

export type ChoicesRead = { readonly choices: ChoicesFile; readonly issues: readonly [] } | { readonly choices: null; readonly issues: readonly ProfileIssue[] };

type Fields = Readonly<Record<string, unknown>>;

const LONGEST = 200;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;
function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Reads fields one by one; what is not as it should be is noted, with its place. */
class Reader {
  readonly issues: ProfileIssue[] = [];
  readonly #charges: ReadonlySet<string>;

  constructor(charges: ReadonlySet<string>) {
    this.#charges = charges;
  }

  note(place: string, value: unknown, expectation: ChoiceExpectation): null {
    this.issues.push({ place, found: describeFound(value), expected: choiceExpectations[expectation] });
    return null;
  }

  text(place: string, value: unknown): string | null {
    return isText(value) ? value : this.note(place, value, "text");
  }

  /** Numbers of invoices, lines and items may be written without quotes. */
  number(place: string, value: unknown): string | null {
    return typeof value === "number" ? String(value) : this.text(place, value);
  }

  charge(place: string, value: unknown): string | null {
    return typeof value === "string" && this.#charges.has(value) ? value : this.note(place, value, "charge");
  }

  charges(place: string, value: unknown): readonly string[] | null {
    if (!Array.isArray(value)) return this.note(place, value, "charges");
    return value.flatMap((one, index) => this.charge(`${place}.${index}`, one) ?? []);
  }

  /** The object, or null where it is none or has fields that none of its kind has. */
  object(place: string, value: unknown, known: readonly string[], expectation: ChoiceExpectation): Fields | null {
    if (!isObject(value)) return this.note(place, value, expectation);
    const others = Object.keys(value).filter((key) => !known.includes(key));
    for (const key of others) this.note(place === "" ? key : `${place}.${key}`, key, "known");
    return others.length > 0 ? null : value;
  }

  list<Item>(place: string, value: unknown, expectation: ChoiceExpectation, read: (place: string, item: unknown) => Item | null): readonly Item[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.note(place, value, expectation);
      return [];
    }
    return value.flatMap((item: unknown, index) => read(`${place}.${index}`, item) ?? []);
  }

  ofInvoice(place: string, { supplier, invoice }: Fields): OfInvoice | null {
    const name = supplier === undefined ? null : this.text(`${place}.supplier`, supplier);
    const number = this.number(`${place}.invoice`, invoice);
    return number === null ? null : { supplier: name, invoice: number };
  }

  ofLine(place: string, fields: Fields): OfLine | null {
    const [own, id] = [this.ofInvoice(place, fields), this.number(`${place}.line`, fields.line)];
    return own === null || id === null ? null : { ...own, line: id };
  }
}

const has = (fields: Fields, ...keys: readonly string[]): boolean => keys.every((key) => fields[key] !== undefined);

function readMatch(reader: Reader, place: string, value: unknown): ChosenMatch | null {
  const fields = reader.object(place, value, ["supplier", "text", "item", "invoice", "line", "charges"], "match");
  if (fields === null) return null;
  const kinds = [has(fields, "invoice", "line"), has(fields, "supplier", "text"), has(fields, "supplier", "item")];
  if (kinds.filter(Boolean).length !== 1 || (kinds[0] && (has(fields, "text") || has(fields, "item")))) return reader.note(place, value, "match");
  const charges = reader.charges(`${place}.charges`, fields.charges);
  if (kinds[0]) {
    const line = reader.ofLine(place, fields);
    return charges && line ? { kind: "line", ...line, charges } : null;
  }
  const kind = kinds[1] ? "text" : "item";
  const [supplier, is] = [reader.text(`${place}.supplier`, fields.supplier), reader.number(`${place}.${kind}`, fields[kind])];
  return charges && supplier && is ? { kind, supplier, is, charges } : null;
}

function readApproval(reader: Reader, place: string, value: unknown): ChosenApproval | null {
  const fields = reader.object(place, value, ["supplier", "invoice", "line", "missing", "year", "who", "when", "why"], "approval");
  if (fields === null) return null;
  const isLine = has(fields, "invoice", "line");
  if (isLine === has(fields, "missing", "year")) return reader.note(place, value, "approval");
  const [who, why] = [reader.text(`${place}.who`, fields.who), reader.text(`${place}.why`, fields.why)];
  const when = isDate(fields.when) ? fields.when : reader.note(`${place}.when`, fields.when, "when");
  if (isLine) {
    const line = reader.ofLine(place, fields);
    return who && why && when && line ? { kind: "line", ...line, who, when, why } : null;
  }
  const charge = reader.charge(`${place}.missing`, fields.missing);
  const year = Number.isInteger(fields.year) ? Number(fields.year) : reader.note(`${place}.year`, fields.year, "year");
  return who && why && when && charge && year ? { kind: "missing", charge, year, who, when, why } : null;
}

function readCorrection(reader: Reader, place: string, value: unknown): ChosenCorrection | null {
  const fields = reader.object(place, value, ["supplier", "invoice", "kind"], "correction");
  if (fields === null) return null;
  const own = reader.ofInvoice(place, fields);
  const { kind } = fields;
  if (kind !== "replaces" && kind !== "adds") return reader.note(`${place}.kind`, kind, "correctionKind");
  return own && { ...own, kind };
}

/** Charges are those of any edition of the catalogue. */
export function readChoices(candidate: unknown, catalogue: Catalogue): ChoicesRead {
  const reader = new Reader(new Set([...catalogue.values()].flatMap((edition) => edition.charges.map(({ id }) => id))));
  const fields = reader.object("", candidate, ["matches", "approvals", "corrections"], "choices") ?? (isObject(candidate) ? candidate : {});
  const matches = reader.list("matches", fields.matches, "matches", (place, item) => readMatch(reader, place, item));
  const approvals = reader.list("approvals", fields.approvals, "approvals", (place, item) => readApproval(reader, place, item));
  const corrections = reader.list("corrections", fields.corrections, "corrections", (place, item) => readCorrection(reader, place, item));
  return reader.issues.length === 0 ? { choices: { matches, approvals, corrections }, issues: [] } : { choices: null, issues: reader.issues };
}
