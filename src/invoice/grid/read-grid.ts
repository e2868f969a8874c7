/** A table of cells to invoices: one line per row, the rows of one supplier and number together. */
import Decimal from "decimal.js";
import { AmountRangeError, type Micro, ZERO, add, formatEuros, sum, toEuros } from "../../money";
import type { Localized } from "../../tariff";
import { InvoiceFailure } from "../failure";
import { finding, otherAmount } from "../finding";
import type { Finding, Invoice, InvoiceLine, InvoicePeriod, Party } from "../invoice";
import { placeIn } from "../place";
import { plainName } from "../several/same-party";
import { rounded, withinSlack } from "../slack";
import { type GridColumns, type KeptHeaders, columnsAt, findColumns, hasVatOnly, keepHeaders } from "./columns";
import { type DateOrder, shownDateOrder } from "./dates";
import { type GridField, dayFields, fields, numberFields } from "./fields";
import type { Grid } from "./grid";
import { type DecimalSign, shownDecimalSign } from "./numbers";
import { type Row, rowOf } from "./row";

/** How its texts are read: null is what they show themselves; where they show nothing, "1.234" and "03/04/2021" are refused. */
export interface GridSigns {
  readonly decimalSign: DecimalSign | null;
  readonly dateOrder: DateOrder | null;
}

/** How a table is read: proposed from its headers, and corrected by the user. */
export interface GridMapping extends GridColumns, GridSigns {}

/** What the table does not say itself, for all of its rows. */
export type GridDefaults = Readonly<Partial<Record<"supplier" | "buyer" | "number" | "issueDate", string>>>;

export interface GridRead {
  readonly invoices: readonly Invoice[];
  /** Rows that are not read, each with its place. */
  readonly problems: readonly InvoiceFailure[];
}

/** What the texts in these columns show; null where they show nothing, or contradict each other. */
export function shownSigns({ cells }: Grid, { headerRow, columns }: GridColumns): GridSigns {
  const below = cells.slice(headerRow + 1);
  const cellsOf = (...names: readonly GridField[]): readonly unknown[] => names.flatMap((name) => below.map((row) => (columns[name] === undefined ? undefined : row[columns[name]])));
  return { decimalSign: shownDecimalSign(cellsOf(...numberFields)), dateOrder: shownDateOrder(cellsOf(...dayFields)) };
}

/**
 * Proposes a mapping; null where there is no row of headers. What was kept of an earlier table comes first. With
 * `headerRow`, counted from 0, that row is taken for the headers, whatever stands in it.
 */
export function proposeMapping(grid: Grid, kept: KeptHeaders = {}, headerRow: number | null = null): GridMapping | null {
  const found = headerRow === null ? findColumns(grid.cells, kept) : columnsAt(grid.cells, headerRow, kept);
  return found === null ? null : { ...found, ...shownSigns(grid, found) };
}

/** The mapping with what the texts show where nothing was chosen. */
export function withShownSigns(grid: Grid, mapping: GridMapping): GridMapping {
  if (mapping.decimalSign !== null && mapping.dateOrder !== null) return mapping;
  const shown = shownSigns(grid, mapping);
  return { ...mapping, decimalSign: mapping.decimalSign ?? shown.decimalSign, dateOrder: mapping.dateOrder ?? shown.dateOrder };
}

export const keptHeaders = (grid: Grid, mapping: GridMapping): KeptHeaders => keepHeaders(grid.cells, mapping);

/** The fields that a table must have, or its defaults. A table of one supplier often does not name it. */
const required: readonly GridField[] = ["number", "issueDate", "text", "amount"];

function checkColumns({ columns }: GridMapping, defaults: GridDefaults): void {
  const missing = required.filter((field) => columns[field] === undefined && (!(field in defaults) || defaults[field as keyof GridDefaults] === undefined));
  if (missing.length > 0) throw new InvoiceFailure("missingColumns", { columns: missing.map((field) => fields[field].label) });
}

interface Header {
  readonly supplier: Party;
  readonly buyer: Party;
  readonly number: string;
  readonly issueDate: string;
  readonly corrects: readonly { readonly number: string }[];
}

interface LineRead {
  readonly line: InvoiceLine;
  readonly findings: readonly Finding[];
}

interface InvoiceRows {
  readonly header: Header;
  readonly lines: LineRead[];
  unread: number;
}

function must(row: Row, field: GridField, found: string | undefined): string {
  if (found === undefined) throw new InvoiceFailure("blankCell", { column: fields[field].label }, row.placeOf(field));
  return found;
}

function readHeader(row: Row, defaults: GridDefaults, namesSupplier: boolean): Header {
  const supplierId = row.text("supplierId");
  const corrects = row.text("corrects");
  return {
    supplier: { name: namesSupplier || defaults.supplier !== undefined ? must(row, "supplier", row.text("supplier") ?? defaults.supplier) : "", ids: supplierId === undefined ? [] : [supplierId] },
    buyer: { name: row.text("buyer") ?? defaults.buyer ?? "", ids: [] },
    number: must(row, "number", row.text("number") ?? defaults.number),
    issueDate: must(row, "issueDate", row.day("issueDate") ?? defaults.issueDate),
    corrects: corrects === undefined ? [] : [{ number: corrects }],
  };
}

/** "21%", "21,0" or 0.21; anything else is a name that the supplier gives to the rate. */
const RATE = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%)?$/;

/** Excel has 21% as 0,21. */
const asPercentage = (rate: Decimal): Decimal => (rate.lessThan(1) ? rate.times(100) : rate);

function vatOf(row: Row): InvoiceLine["vat"] {
  const words = row.text("vatRate");
  if (words === undefined) return undefined;
  const [, digits, percent] = RATE.exec(words) ?? [];
  if (digits === undefined) return { code: words };
  const rate = new Decimal(digits.replace(",", "."));
  return { code: "", rate: percent === undefined ? asPercentage(rate) : rate };
}

function periodOf(row: Row, issueDate: string): InvoicePeriod | undefined {
  const [start, end] = [row.day("periodStart"), row.day("periodEnd")];
  return start === undefined && end === undefined ? row.period(issueDate) : { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function readLine(row: Row, issueDate: string, rowName: string, place: string): LineRead {
  const amount = row.amount("amount");
  const [quantity, unitPrice] = [row.number("quantity"), row.number("unitPrice")];
  const [itemId, unit, reference, period, vat] = [row.text("itemId"), row.text("unit"), row.text("reference"), periodOf(row, issueDate), vatOf(row)];
  const expected = quantity === null || unitPrice === null ? null : quantity.times(unitPrice).times(1_000_000);
  const id = row.text("lineId") ?? rowName;
  return {
    line: {
      id,
      text: must(row, "text", row.text("text") ?? itemId),
      ...(itemId === undefined ? {} : { itemId }),
      references: reference === undefined ? [] : [reference],
      quantity,
      unitPrice,
      baseQuantity: null,
      ...(unit === undefined ? {} : { unit }),
      amount,
      adjustments: [],
      ...(vat === undefined ? {} : { vat }),
      ...(period === undefined ? {} : { period }),
      place,
    },
    findings: expected === null || withinSlack(amount, expected) ? [] : [otherAmount("line-amount", { nl: `het bedrag van regel ${id}`, en: `the amount of line ${id}` }, amount, rounded(expected), place)],
  };
}

const TOTAL = /^(sub ?|eind ?|grand ?)?tota+l(en)?\b/;

/** A row without a number of its own, that says 'totaal'. */
const isTotal = (row: Row, defaults: GridDefaults): boolean => TOTAL.test(plainName(row.text("text") ?? row.text("number") ?? row.text("supplier") ?? "")) && (defaults.number !== undefined || row.text("number") === undefined || TOTAL.test(plainName(row.text("number") ?? "")));

const euros = (amount: Micro): string => `€ ${formatEuros(toEuros(amount), "nl")}`;

/** Says what contradicts the rows above of the same invoice. */
function checkAlike(row: Row, { header: before }: InvoiceRows, header: Header): void {
  const pairs: readonly (readonly [field: GridField, found: string, before: string])[] = [
    ["issueDate", header.issueDate, before.issueDate],
    ["buyer", header.buyer.name, before.buyer.name],
    ["corrects", header.corrects[0]?.number ?? "", before.corrects[0]?.number ?? ""],
  ];
  for (const [field, found, above] of pairs)
    if (found !== above) throw new InvoiceFailure("contradictingRow", { column: fields[field].label, number: header.number, found, before: above }, row.placeOf(field));
}

const unreadText = (count: number): Localized => ({ nl: `niet alle rijen zijn gelezen (niet gelezen: ${count}): de factuur is onvolledig`, en: `not all rows were read (not read: ${count}): the invoice is incomplete` });

function invoiceOf({ header, lines, unread }: InvoiceRows, file: string): Invoice {
  const incomplete = unread === 0 ? [] : [finding("unread-rows", unreadText(unread).nl, unreadText(unread).en, "")];
  const isCredit = sum(lines.map(({ line }) => line.amount)) < 0;
  return { file, type: isCredit ? "credit-note" : "invoice", ...header, lines: lines.map(({ line }) => line), adjustments: [], totals: null, findings: [...incomplete, ...lines.flatMap(({ findings }) => findings)] };
}

export const isBlankRow = (cells: readonly unknown[]): boolean => cells.every((cell) => cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === ""));

/**
 * Reads the rows below the headers. Throws {@link InvoiceFailure} where a column that every invoice needs is neither chosen
 * nor given by `defaults`. A blank row is passed over, and a row 'totaal' where it is the sum of what stands above it.
 */
export function readGrid(grid: Grid, wanted: GridMapping | null = proposeMapping(grid), defaults: GridDefaults = {}): GridRead {
  if (wanted === null) throw new InvoiceFailure("noHeaders", { hasVatOnly: hasVatOnly(grid.cells) });
  checkColumns(wanted, defaults);
  const mapping = withShownSigns(grid, wanted);
  const invoices = new Map<string, InvoiceRows>();
  const problems: InvoiceFailure[] = [];
  let all = ZERO;
  let sinceTotal = ZERO;

  const readRow = (row: Row, index: number): void => {
    if (isTotal(row, defaults)) {
      const found = row.amount("amount");
      if (found !== all && found !== sinceTotal) throw new InvoiceFailure("totalRow", { found: euros(found), expected: euros(sinceTotal) }, row.placeOf("amount"));
      sinceTotal = ZERO;
      return;
    }
    const header = readHeader(row, defaults, mapping.columns.supplier !== undefined);
    const key = JSON.stringify([plainName(header.supplier.name), header.number]);
    const rows = invoices.get(key) ?? { header, lines: [], unread: 0 };
    invoices.set(key, rows);
    try {
      checkAlike(row, rows, header);
      const read = readLine(row, header.issueDate, grid.rowName(index), placeIn(grid.placeOf(index, mapping.columns.amount ?? 0), "nl"));
      all = add(all, read.line.amount);
      sinceTotal = add(sinceTotal, read.line.amount);
      rows.lines.push(read);
    } catch (error) {
      rows.unread += 1;
      // Amounts that are each exact can add up to more than is.
      throw error instanceof AmountRangeError ? new InvoiceFailure("tooLargeCell", { column: fields.amount.label, found: row.text("amount") ?? "" }, row.placeOf("amount")) : error;
    }
  };

  for (let index = mapping.headerRow + 1; index < grid.cells.length; index += 1) {
    if (isBlankRow(grid.cells[index] ?? [])) continue;
    try {
      readRow(rowOf({ grid, columns: mapping.columns, decimalSign: mapping.decimalSign, dateOrder: mapping.dateOrder }, index), index);
    } catch (error) {
      if (!(error instanceof InvoiceFailure)) throw error;
      problems.push(error);
    }
  }
  return { invoices: [...invoices.values()].filter(({ lines }) => lines.length > 0).map((rows) => invoiceOf(rows, grid.name)), problems };
}
