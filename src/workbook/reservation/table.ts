/** The table of a reservation: a row per line item, and what each column calculates. */
import { type Micro, ZERO, add, formatNumber, toEuros } from "../../money";
import { periodWords } from "../../tariff";
import { type LineItem, type VatTotals, describeCertainty, describeLineItem, describeLineItemSource, describeRemark, serviceLabel, vatOf } from "../../engine";
import { cellNames, costName, functionFormula, indexName } from "./functions";
import type { ReservationLine } from "./lines";
import { plainFormula } from "./plain";
import type { ReservationPlan } from "./plan";
import { type ColumnModel, type Content, type TableModel, columnLetters } from "../sheet";

/** The columns in their order; the sheet prints them up to `categorie`, up to `budgetChange` and up to the end on pages of their own. */
export const columnKeys = [
  "service",
  "item",
  "nature",
  "price",
  "year",
  "year1",
  "year2",
  "year3",
  "certainty",
  "vat",
  "refundable",
  "net",
  "taakveld",
  "categorie",
  "charge",
  "period",
  "months",
  "previous",
  "change",
  "reason",
  "budget",
  "budgetChange",
  "workings",
  "remark",
  "source",
] as const;

export type ColumnKey = (typeof columnKeys)[number];

export const columnOf = (key: ColumnKey): number => columnKeys.indexOf(key);

/** Structureel is what comes back every year, incidenteel what is paid once. */
export const natures = { annual: "structureel", oneOff: "incidenteel" } as const;

/** How sure an amount is; what has none is in a budget "pro memorie". */
export const certaintyOf = (item: LineItem): string => (item.certainty === "none" ? "pro memorie" : describeCertainty(item, "nl"));

export const laterYears = ["year1", "year2", "year3"] as const;

type Columns = Readonly<Record<ColumnKey, ColumnModel>>;

function makeColumns({ years, reservation }: ReservationPlan): Columns {
  const text = (header: string, width: number, wrap = false): ColumnModel => ({ header, width, format: "text", wrap, indent: true });
  const euro = (header: string, width = 16): ColumnModel => ({ header, width, format: "euro" });
  const [year, year1, year2, year3] = years;
  return {
    service: { header: "Dienst", width: 16, format: "text", wrap: true },
    item: text("Post", 41, true),
    nature: text("Soort", 15),
    price: euro("Tarief"),
    year: euro(String(year)),
    year1: euro(String(year1)),
    year2: euro(String(year2)),
    year3: euro(String(year3)),
    certainty: text("Zekerheid", 18),
    vat: euro("Btw"),
    refundable: euro("Compensabel"),
    net: euro("Netto last"),
    taakveld: text("Taakveld", 14, true),
    categorie: text("Categorie", 14, true),
    charge: text("Regel", 25),
    period: text("Periode", 11),
    months: { header: "Maanden", width: 11, format: "count" },
    previous: euro("Vorige editie"),
    change: euro("Verschil"),
    reason: text("Reden", 14),
    budget: euro("Huidige begroting", 19),
    budgetChange: euro("Verschil begroting", 19),
    workings: text(`Berekening bij ${formatNumber(reservation.profile.inhabitants, "nl")} inwoners`, 46, true),
    remark: text("Opmerking", 50, true),
    source: text(`Bron in het ${reservation.edition.publication.split(",")[0]}`, 68, true),
  };
}

/** Made once for a plan: every formula refers to them. */
const columnsOf = new WeakMap<ReservationPlan, Columns>();

function columnModels(plan: ReservationPlan): Columns {
  const known = columnsOf.get(plan) ?? makeColumns(plan);
  columnsOf.set(plan, known);
  return known;
}

export const columnHeader = (plan: ReservationPlan, key: ColumnKey): string => columnModels(plan)[key].header;

/** "Reservering_Assen_2021[Netto last]". */
export const columnReference = (plan: ReservationPlan, key: ColumnKey): string => `${plan.table}[${columnHeader(plan, key)}]`;

/** The cells of one row, as its formulas name them. */
type RowCells = (key: ColumnKey) => string;

const amountOf = (amount: Micro | null): number | string => (amount === null ? "" : toEuros(amount));

/** Nothing where the tariff has no amount, so that such a line never reads as 0. */
const ifPriced = (cells: RowCells, formula: string): string => `IF(${cells("price")}="","",${formula})`;

function priceFormula(plan: ReservationPlan, { item: { charge } }: ReservationLine, edition: string, cells: RowCells): string {
  const id = cells("charge");
  const priced = plan.kind === "plain" ? plainFormula(charge.id, plan.editions, edition, id) : functionFormula(charge, edition, id);
  const somewhereUnprinted = plan.editions.some(({ charges }) => charges.find((candidate) => candidate.id === charge.id)?.model === "unpriced");
  const printed = plan.kind !== "plain" && somewhereUnprinted ? `IF(ISNA(${priced}),"",${priced})` : priced;
  return charge.needs === "actualCost" ? `IF(${costName(charge.id)}="","",${printed})` : printed;
}

/** The cell of the tariff: a formula, or an empty cell to be filled in where the source has no amount. */
function priceContent(plan: ReservationPlan, line: ReservationLine, cells: RowCells): Content {
  if (line.item.charge.model === "unpriced") return null;
  return { formula: priceFormula(plan, line, cellNames.edition, cells), value: amountOf(line.price) };
}

function previousContent(plan: ReservationPlan, line: ReservationLine, cells: RowCells): Content {
  const { previous } = plan;
  const charge = previous?.charges.find(({ id }) => id === line.item.charge.id);
  if (charge === undefined || charge.model === "unpriced") return null;
  return { formula: priceFormula(plan, { ...line, item: { ...line.item, charge } }, cellNames.previousEdition, cells), value: amountOf(line.previousPrice) };
}

const isAnnual = ({ item }: ReservationLine): boolean => item.period === "annual";

/** An annual amount is for the months of the year in which a service starts. */
const forMonths = (cells: RowCells, amount: string, line: ReservationLine): string => (isAnnual(line) ? `ROUND(${amount}*${cells("months")}/12,2)` : amount);

function laterYear(plan: ReservationPlan, line: ReservationLine, cells: RowCells, yearsOn: number): Content {
  if (!isAnnual(line)) return null;
  const indices = plan.years.slice(1, yearsOn + 1).map((year) => `(1+${indexName(year)})`);
  return { formula: ifPriced(cells, `ROUND(${[cells("price"), ...indices].join("*")},2)`), value: amountOf(line.price) };
}

function rowOf(plan: ReservationPlan, line: ReservationLine, sheetRow: number): readonly Content[] {
  const { edition } = plan.reservation;
  const { item, booking } = line;
  const { charge, amount } = item;
  const cells: RowCells = (key) => `$${columnLetters(columnOf(key))}${sheetRow + 1}`;
  const derived = (formula: string, of: keyof VatTotals): Content => ({
    formula: ifPriced(cells, formula),
    value: amount === null ? "" : toEuros(vatOf(amount, plan.vat)[of]),
  });
  const change: Content =
    plan.previous === null
      ? null
      : {
          formula: `IF(AND(${cells("price")}="",${cells("previous")}=""),"",N(${cells("year")})-${forMonths(cells, `N(${cells("previous")})`, line)})`,
          value: amountOf(line.change),
        };
  const contents: Readonly<Record<ColumnKey, Content>> = {
    service: serviceLabel(edition, charge.service, "nl"),
    item: charge.label.nl,
    nature: natures[item.period],
    price: priceContent(plan, line, cells),
    year: derived(forMonths(cells, cells("price"), line), "exclusive"),
    year1: laterYear(plan, line, cells, 1),
    year2: laterYear(plan, line, cells, 2),
    year3: laterYear(plan, line, cells, 3),
    certainty: certaintyOf(item),
    vat: derived(`ROUND(${cells("year")}*${cellNames.vatRate},2)`, "vat"),
    refundable: derived(`ROUND(${cells("vat")}*${cellNames.vatRefundable},2)`, "refundable"),
    net: derived(`${cells("year")}+${cells("vat")}-${cells("refundable")}`, "net"),
    ...booking,
    charge: charge.id,
    period: periodWords[item.period].nl,
    months: isAnnual(line) ? item.months : null,
    previous: previousContent(plan, line, cells),
    change,
    reason: line.reason,
    budget: null,
    budgetChange: { formula: `IF(${cells("budget")}="","",N(${cells("year")})-${cells("budget")})`, value: "" },
    workings: describeLineItem(item, "nl"),
    remark: describeRemark(edition, item, "nl"),
    source: describeLineItemSource(edition, item, "nl").replace(`${edition.publication}: `, ""),
  };
  return columnKeys.map((key) => contents[key]);
}

/** The table with its header in `row`. */
export function reservationTable(plan: ReservationPlan, row: number): TableModel<Content> {
  const models = columnModels(plan);
  return {
    name: plan.table,
    row,
    column: 0,
    columns: columnKeys.map((key) => models[key]),
    rows: plan.lines.map((line, index) => rowOf(plan, line, row + 1 + index)),
    style: "TableStyleLight1",
  };
}

/** What a column's rows add up to when the sheet is made. */
export function columnTotal(plan: ReservationPlan, key: ColumnKey, period: "annual" | "oneOff" | "all"): Micro {
  const of = ({ item, price, change }: ReservationLine): Micro => {
    const amount = item.amount ?? ZERO;
    if (key === "change") return change ?? ZERO;
    if (key === "vat" || key === "refundable" || key === "net") return vatOf(amount, plan.vat)[key];
    if (key === "year") return amount;
    return item.period === "annual" ? (price ?? ZERO) : ZERO;
  };
  return plan.lines.filter(({ item }) => period === "all" || item.period === period).reduce((sum, line) => add(sum, of(line)), ZERO);
}
