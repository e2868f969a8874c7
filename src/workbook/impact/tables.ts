/** The tables of an effect per member: every member with formulas for what follows of its two totals, the spread, and who cannot be computed. */
import { type Language, toEuros } from "../../money";
import type { Impact, MemberImpact } from "../../engine";
import { serviceLabel } from "../../engine";
import { freeName } from "../free-name";
import { type Area, type ColumnModel, type Content, type Formula, type TableModel, absoluteAddress, columnLetters } from "../sheet";
import type { Step } from "./distribution";
import { causesText, percentText, verdictWords } from "./words";

const DUTCH: Language = "nl";
const STYLE = "TableStyleLight9";
const CAUSES = 3;

/** The columns of the table of members; the other tables use the first of them. */
export const columns = { name: 0, inhabitants: 1, services: 2, before: 3, after: 4, change: 5, share: 6, verdict: 7, onlyBefore: 8, onlyAfter: 9, why: 10, oneOffBefore: 11, oneOffAfter: 12 } as const;

const widths = { name: 30, inhabitants: 18, services: 36, amount: 17, share: 10, verdict: 12, why: 60 } as const;

const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The cells in which the bounds of the band stand. */
export interface BandCells {
  readonly low: string;
  readonly high: string;
}

const quoted = (text: string): string => `"${text}"`;

/** Which side of the band a percentage is on, as a formula over the text of another one. */
const sideFormula = (share: string, { low, high }: BandCells): string => `IF(${share}<${low},${quoted(verdictWords.below.nl)},IF(${share}>${high},${quoted(verdictWords.above.nl)},${quoted(verdictWords.within.nl)}))`;

/** As the engine judges: what has no amount in one of the editions counts on neither side, and where that changes the answer, there is none. */
function verdictCell(row: number, one: MemberImpact, band: BandCells): Formula {
  const [before, after, onlyBefore, onlyAfter, share] = [columns.before, columns.after, columns.onlyBefore, columns.onlyAfter, columns.share].map((column) => at(row, column));
  const base = `(${before}-${onlyBefore})`;
  const comparable = `((${after}-${onlyAfter})/${base}-1)`;
  const uncertain = quoted(verdictWords.uncertain.nl);
  const whole = sideFormula(share ?? "", band);
  return {
    formula: `IF(${share}="",IF(${base}>0,${uncertain},${quoted(verdictWords.unknown.nl)}),IF(${base}<=0,${uncertain},IF(${whole}=${sideFormula(comparable, band)},${whole},${uncertain})))`,
    value: verdictWords[one.verdict].nl,
  };
}

function servicesText({ after: { edition, services } }: MemberImpact): string {
  return edition.services.flatMap(({ id }) => (services.has(id) ? [serviceLabel(edition, id, DUTCH)] : [])).join("; ");
}

/** Whether a member has one-off amounts: they stand in columns of their own, and only then. */
export const hasOneOff = ({ members }: Impact): boolean => members.some(({ before, after }) => before.total.oneOff !== 0 || after.total.oneOff !== 0);

function memberRow(one: MemberImpact, row: number, impact: Impact, band: BandCells): readonly Content[] {
  const { member, before, after, change, share, incomparable, causes } = one;
  const [from, to, difference] = [at(row, columns.before), at(row, columns.after), at(row, columns.change)];
  return [
    member.name,
    member.profile.inhabitants,
    servicesText(one),
    toEuros(before.total.annual),
    toEuros(after.total.annual),
    { formula: `ROUND(${to}-${from},2)`, value: toEuros(change) },
    { formula: `IF(${from}>0,${difference}/${from},"")`, value: share ?? "" },
    verdictCell(row, one, band),
    toEuros(incomparable.before),
    toEuros(incomparable.after),
    causesText(causes, impact, DUTCH, CAUSES),
    ...(hasOneOff(impact) ? [toEuros(before.total.oneOff), toEuros(after.total.oneOff)] : []),
  ];
}

const text = (header: string, width: number): ColumnModel => ({ header, width, format: "text", wrap: true });
const euro = (header: string): ColumnModel => ({ header, width: widths.amount, format: "euro", right: true });

/** Headers of which no two are the same, also where an edition is held against itself. */
function unique(models: readonly ColumnModel[]): readonly ColumnModel[] {
  return models.reduce<readonly ColumnModel[]>((before, model) => [...before, { ...model, header: freeName((suffix) => `${model.header}${suffix}`, (count) => ` (${count})`, before.map(({ header }) => header)) }], []);
}

export interface Placed {
  readonly headerRow: number;
  readonly name: string;
}

export function memberTable(impact: Impact, { headerRow, name }: Placed, band: BandCells): TableModel<Content> {
  const { from, to, members } = impact;
  return {
    name,
    row: headerRow,
    column: columns.name,
    style: STYLE,
    columns: unique([
      text("Gemeente", widths.name),
      { header: "Inwoners", width: widths.inhabitants, format: "count" },
      { ...text("Diensten", widths.services), indent: true },
      euro(`Totaal ${from.id}`),
      euro(`Totaal ${to.id}`),
      euro("Verschil"),
      { header: "In %", width: widths.share, format: "percent", right: true },
      { header: "Band", width: widths.verdict, format: "general", indent: true },
      euro(`Alleen in ${from.id}`),
      euro(`Alleen in ${to.id}`),
      { ...text("Waardoor", widths.why), indent: true },
      ...(hasOneOff(impact) ? [euro(`Eenmalig ${from.id}`), euro(`Eenmalig ${to.id}`)] : []),
    ]),
    rows: members.map((one, index) => memberRow(one, headerRow + 1 + index, impact, band)),
  };
}

/** One column of the table of members, without its header. */
export function memberColumn(table: TableModel<Content>, column: number): Area {
  return { row: table.row + 1, column, rows: table.rows.length, columns: 1 };
}

export function spreadTable(steps: readonly Step[], { headerRow, name }: Placed, members: TableModel<Content>): TableModel<Content> {
  const shares = absoluteAddress(memberColumn(members, columns.share));
  return {
    name,
    row: headerRow,
    column: columns.name,
    style: STYLE,
    columns: [text("Verandering", widths.name), { header: "Gemeenten", width: widths.inhabitants, format: "count" }, { header: "Vanaf", width: widths.services, format: "percent", right: true }, { header: "Tot", width: widths.amount, format: "percent", right: true }],
    rows: steps.map(({ from, below, count }, index): readonly Content[] => {
      const row = headerRow + 1 + index;
      const [low, high] = [at(row, columns.services), at(row, columns.before)];
      return [`${percentText(from, DUTCH)} tot ${percentText(below, DUTCH)}`, { formula: `COUNTIFS(${shares},">="&${low},${shares},"<"&${high})`, value: count }, from, below];
    }),
  };
}

export function unpricedTable({ unpriced }: Impact, { headerRow, name }: Placed): TableModel<Content> {
  return {
    name,
    row: headerRow,
    column: columns.name,
    style: STYLE,
    columns: [text("Gemeente", widths.name), { header: "Inwoners", width: widths.inhabitants, format: "count" }, { ...text("Reden", widths.services), indent: true }, { ...text("Editie", widths.amount), right: true }],
    rows: unpriced.map(({ member, edition, failure }) => [member.name, member.profile.inhabitants, failure.in(DUTCH), edition]),
  };
}
