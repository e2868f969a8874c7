/** The sheet that shows an edition: its tariffs, its readings and its own facts, each as an Excel table. */
import { type AmountPart, type Amounts as TariffAmounts, type Charge, type Edition, type Reading, type Tier, certaintyWords, originOf, periodWords, plainName } from "../tariff";
import { chosenReadings, describeAnnounced, describeChargeSource, describeOrigin, describeRate, serviceLabel } from "../engine";
import { LONGEST_SHEET_NAME } from "./sheet-name";
import { type Cell, type ColumnModel, type Content, type SheetModel, type TableModel, tableArea } from "./sheet";

export const HEADER_ROW = 3;
export const GAP = 1;
export const STYLE = "TableStyleMedium2";

/** Formulas on other sheets refer to these headers. */
export const tariffColumns: readonly ColumnModel[] = [
  { header: "Regel", width: 24, format: "text" },
  { header: "Dienst", width: 17, format: "text" },
  { header: "Omschrijving", width: 58, format: "text", wrap: true },
  { header: "Periode", width: 13, format: "text" },
  { header: "T/m inwoners", width: 18, format: "count" },
  { header: "Per inwoner", width: 16, format: "euro" },
  { header: "Per gemeente", width: 18, format: "euro" },
  { header: "Plafond", width: 13, format: "count" },
  { header: "Minimum", width: 15, format: "euro" },
  { header: "Maximum", width: 15, format: "euro" },
  { header: "Percentage", width: 15, format: "percent" },
  { header: "Zekerheid", width: 23, format: "text" },
  { header: "Geïndexeerd", width: 17, format: "text" },
  { header: "Lezing", width: 19, format: "text" },
  { header: "Bron", width: 125, format: "text", wrap: true },
];

/** One line a row: a tall row here would be a tall row of the tariffs beside it. */
export const readingColumns: readonly ColumnModel[] = [
  { header: "Lezing", width: 11, format: "text" },
  { header: "Vraag", width: 90, format: "text" },
  { header: "Gekozen", width: 80, format: "text" },
  { header: "Alternatief", width: 80, format: "text" },
  { header: "Grond", width: 120, format: "text" },
  { header: "Regels in het plan", width: 20, format: "text" },
];

export const factColumns: readonly ColumnModel[] = [
  { header: "Gegeven", width: 20, format: "text" },
  { header: "Waarde", width: 120, format: "text" },
];

/** What the facts say where the source says nothing, and of the amounts. */
export const NOT_PRINTED = "niet afgedrukt in de bron";
export const AMOUNTS = "euro, exclusief btw";

const amount = (text: string | undefined): Cell => (text === undefined ? null : Number(text));
/** As a part of one, without the noise of a division: 0.037 of "3.7". */
const percent = (text: string | undefined): Cell => (text === undefined ? null : Number(`${text}e-2`));

export const partWords: Readonly<Record<AmountPart, string>> = { unitAmount: "per inwoner", flatAmount: "per gemeente" };

interface Amounts {
  readonly description?: string;
  readonly upTo?: number | null;
  readonly unitAmount?: string;
  readonly flatAmount?: string;
  readonly cap?: number;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly percentage?: string;
  readonly line?: number | null;
  readonly reading?: string;
  readonly previous?: TariffAmounts["previous"];
  readonly announced?: TariffAmounts["announced"];
}

/** What stands in the rows of one charge. */
function amountsOf(charge: Charge): readonly Amounts[] {
  switch (charge.model) {
    case "flat":
      return [{ flatAmount: charge.flatAmount, previous: charge.previous, announced: charge.announced }];
    case "perUnit":
      return [charge];
    case "volumeTiers":
      return charge.tiers.map((tier: Tier) => ({ ...tier, ...(charge.cap === undefined ? {} : { cap: charge.cap }) }));
    case "percentage":
      return [{ percentage: charge.percentage }];
    case "band":
      return [
        { description: `${charge.label.nl}: laag`, unitAmount: charge.low, ...(charge.surcharge === undefined ? {} : { percentage: charge.surcharge }) },
        { description: `${charge.label.nl}: hoog`, unitAmount: charge.high, ...(charge.surcharge === undefined ? {} : { percentage: charge.surcharge }) },
      ];
    case "unpriced":
      return [{ description: `${charge.label.nl}: ${charge.reason.nl}` }];
  }
}

/** "per inwoner", "nee", or what was announced in place of the index. */
function indexWords(edition: Edition, charge: Charge, amounts: Amounts): string {
  const announced = describeAnnounced(edition, charge, amounts, "nl");
  const indexed = charge.index?.parts.filter((part) => !amounts.announced?.includes(part)).map((part) => partWords[part]) ?? [];
  return [...(indexed.length > 0 ? [indexed.join(" en ")] : announced === "" ? ["nee"] : []), ...(announced === "" ? [] : [announced])].join("; ");
}

export function chargeRows(edition: Edition, charge: Charge): Cell[][] {
  return amountsOf(charge).map((amounts) => {
    const readings = [...new Set([...charge.readings, ...(amounts.reading ? [amounts.reading] : [])])];
    return [
      charge.id,
      serviceLabel(edition, charge.service, "nl"),
      amounts.description ?? charge.label.nl,
      periodWords[charge.period].nl,
      amounts.upTo ?? null,
      amount(amounts.unitAmount),
      amount(amounts.flatAmount),
      amounts.cap ?? null,
      amount(amounts.minimum),
      amount(amounts.maximum),
      percent(amounts.percentage),
      certaintyWords[charge.certainty].nl,
      indexWords(edition, charge, amounts),
      readings.join(", "),
      describeChargeSource(edition, charge, "nl", amounts.line === undefined ? charge.source.line : amounts.line),
    ];
  });
}

/** How a reading is answered, and how else it could be; where a user answered it otherwise, the default is said first. */
function answersOf(edition: Edition, reading: Reading): readonly [chosen: string, otherwise: string] {
  const own = chosenReadings(edition).find((chosen) => chosen.reading === reading)?.alternative;
  const others = reading.alternatives.filter((alternative) => alternative !== own).map(({ label }) => label.nl);
  if (own === undefined) return [reading.default.nl, others.length === 0 ? "geen" : others.join(" Of: ")];
  return [`Eigen lezing: ${own.label.nl}`, [`Standaard: ${reading.default.nl}`, ...others].join(" Of: ")];
}

export function readingRows(edition: Edition): Cell[][] {
  return edition.readings.map((reading) => [reading.id, reading.question.nl, ...answersOf(edition, reading), reading.evidence.nl, reading.lines.join(", ")]);
}

export function factRows(edition: Edition, checksum: string): Cell[][] {
  const { status, index } = edition;
  const origin = describeOrigin(edition);
  const percentage = index ? `${describeRate(index.rate, "nl")}${index.provisional ? ", voorlopig" : ""}` : "geen";
  return [
    ["Editie", edition.id],
    ["Titel", edition.title.nl],
    ["Jaar", String(edition.year)],
    ["Status", certaintyWords[status.state].nl],
    ["Besloten door", status.decidedBy?.nl ?? NOT_PRINTED],
    ["Besloten op", status.decidedOn ?? NOT_PRINTED],
    ["Toelichting", status.note.nl],
    ["Inflatiecorrectie", percentage],
    ...(edition.origin ? [["Gemaakt van editie", edition.origin.printed.id]] : []),
    ...(origin === null ? [] : [["Aanpassing", origin.nl]]),
    ["Bron", edition.publication],
    ["Bedragen", AMOUNTS],
    ["Controlegetal", checksum],
  ];
}

/** "2021@1.3%" as "2021__1_3": an edition's name has no two low lines together, so that no two editions share a table. */
export function tableSuffix(edition: Edition): string {
  const { name, rate } = originOf(edition);
  return rate === null ? plainName(name) : `${plainName(name)}__${plainName(describeRate(rate, "nl").replace("-", "min "))}`;
}

export const tariffTableNames = (edition: Edition): Readonly<Record<"tariffs" | "readings" | "facts", string>> => ({
  tariffs: `Tarieven_${tableSuffix(edition)}`,
  readings: `Lezingen_${tableSuffix(edition)}`,
  facts: `Editie_${tableSuffix(edition)}`,
});

/** Without what a sheet's name may not hold, and as long as it may be; an apostrophe cannot be its last sign. */
const sheetNameOf = (edition: Edition): string =>
  `Tarieven ${edition.id}`
    .replace(/[\\/?*[\]:]/g, "_")
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/['\s]+$/, "");

/** A table has a row, also where an edition has nothing to put in it: Excel mends a file with one that has none. */
export const withRow = <In extends Content>(table: TableModel<In>): TableModel<In | null> => (table.rows.length > 0 ? table : { ...table, rows: [table.columns.map(() => null)] });

/** The rows of the table of tariffs, by header. */
export function tariffRows(edition: Edition): readonly Readonly<Record<string, Cell>>[] {
  const rows = edition.charges.flatMap((charge) => chargeRows(edition, charge));
  return rows.map((row) => Object.fromEntries(tariffColumns.map(({ header }, index) => [header, row[index] ?? null])));
}

/** The sheet of an edition. `checksum` is that of {@link editionChecksum}. */
export function tariffSheet(edition: Edition, checksum: string): SheetModel {
  const names = tariffTableNames(edition);
  const table = (name: string, column: number, columns: readonly ColumnModel[], rows: Cell[][]): TableModel => ({ name, row: HEADER_ROW, column, columns, rows, style: STYLE });
  const tariffs = table(names.tariffs, 0, tariffColumns, edition.charges.flatMap((charge) => chargeRows(edition, charge)));
  const facts = table(names.facts, tariffColumns.length + GAP, factColumns, factRows(edition, checksum));
  const readings = table(names.readings, facts.column + factColumns.length + GAP, readingColumns, readingRows(edition));
  const heading = HEADER_ROW - 1;
  return {
    name: sheetNameOf(edition),
    texts: [
      { row: 0, column: 0, text: edition.title.nl, style: "title" },
      { row: 1, column: 0, text: "Een bedrag dat u hier wijzigt, telt voor de DIMPACT-functies pas na 'Inlezen' (tab Edities); een reservering met gewone formules rekent er meteen mee.", style: "note" },
      { row: heading, column: 0, text: "Rechts van deze tabel staan de gegevens van de editie en de lezingen van de bron.", style: "note" },
      { row: heading, column: facts.column, text: "Gegevens van de editie", style: "heading" },
      { row: heading, column: readings.column, text: "Lezingen: hoe onduidelijke plaatsen van de bron zijn gelezen", style: "heading" },
    ],
    tables: [tariffs, facts, readings],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    tabColor: "#0F6C7A",
    print: {
      orientation: "landscape",
      areas: [{ row: 0, column: tariffs.column, rows: tableArea(tariffs).row + tableArea(tariffs).rows, columns: tariffs.columns.length }],
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}
