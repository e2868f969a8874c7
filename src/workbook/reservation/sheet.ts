/** The sheet of a reservation: inputs, key figures, a row per line item, subtotals and a text for a budget proposal. */
import { formatNumber } from "../../money";
import { type Catalogue, builtInEditions, previousEdition } from "../../tariff";
import { DEFAULT_VAT, type Reservation, describeOrigin } from "../../engine";
import { editionChecksum } from "../checksum";
import { anchor } from "./anchors";
import { TOTAL_ROWS, keyFigures, totalRows } from "./figures";
import { cellNames } from "./functions";
import { inputCells } from "./inputs";
import { reservationLines } from "./lines";
import { reservationSheetName, reservationTableName } from "./name";
import { NAMELESS, type ReservationKind, type ReservationPlan } from "./plan";
import { type ColumnKey, columnOf, reservationTable } from "./table";
import { tariffControl } from "./control";
import { subtotalBlocks } from "./subtotals";
import { proposalText } from "./text";
import { type Area, type CellModel, type Content, type Formula, type NameModel, type SheetModel, type TextModel, type ValidationModel, cellArea, isFormula } from "../sheet";
import { tariffSheet } from "../tariff-sheet";

export interface ReservationSheetOptions {
  readonly kind: ReservationKind;
  /** The day on which the sheet is made, ISO; stated where the values are frozen. */
  readonly date: string;
  /** Where the edition before is looked for; the built-in editions when left out. */
  readonly catalogue?: Catalogue;
  /** Names of sheets and tables that are already in the workbook. */
  readonly takenSheets?: Iterable<string>;
  readonly takenTables?: Iterable<string>;
  /** The name of the table where the sheet is there already. */
  readonly table?: string;
}

const FIRST_NOTE_ROW = 2;
/** Where the inputs begin at the highest: below two notes. */
const LEAST_HEADING_ROW = 4;
const LABEL_COLUMN = columnOf("service");
const VALUE_COLUMN = columnOf("nature");
const FIGURE_LABEL_COLUMN = columnOf("price");
const FIGURE_COLUMN = columnOf("year2");

function planOf(reservation: Reservation, options: ReservationSheetOptions): ReservationPlan {
  const { edition, profile } = reservation;
  const catalogue = options.catalogue ?? builtInEditions;
  const previous = previousEdition(edition, catalogue);
  const municipality = profile.name?.trim() ?? "";
  const inFile = [edition, ...(previous === null ? [] : [previous])];
  const others = options.kind === "plain" ? [] : [...catalogue.values()].filter(({ id }) => inFile.every((known) => known.id !== id));
  return {
    kind: options.kind,
    reservation,
    previous,
    lines: reservationLines(reservation, previous),
    municipality: municipality === "" ? NAMELESS : municipality,
    years: [edition.year, edition.year + 1, edition.year + 2, edition.year + 3],
    vat: profile.vat ?? DEFAULT_VAT,
    table: options.table ?? reservationTableName(municipality, edition.year, options.takenTables),
    editions: [...inFile, ...others],
  };
}

const dutchDate = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}-${Number(month)}-${year}`;
};

function kindNote({ kind, reservation, editions }: ReservationPlan, date: string): string {
  const { edition, profile } = reservation;
  switch (kind) {
    case "functions":
      return "De bedragen komen van de DIMPACT-functies van de invoegtoepassing en volgen de gekleurde cellen.";
    case "plain":
      return `De bedragen zijn gewone formules over de tabellen op ${editions.map(({ id }) => `'Tarieven ${id}'`).join(" en ")} en volgen de gekleurde cellen; de invoegtoepassing is niet nodig.`;
    case "frozen":
      return `Vastgezet op ${dutchDate(date)}: waarden zonder formules, volgens editie ${edition.id} (${edition.status.note.nl.replace(/\.$/, "")}) voor ${formatNumber(profile.inhabitants, "nl")} inwoners.`;
  }
}

/** Words in the table that no formula follows, once somebody types another edition or another number of inhabitants. */
function staleNote({ reservation: { edition, profile } }: ReservationPlan): Formula {
  const { edition: editionCell, inhabitants } = cellNames;
  const words = `Let op: zekerheid, reden, berekening, opmerking en bron zijn nog die van editie ${edition.id} en ${formatNumber(profile.inhabitants, "nl")} inwoners; de bedragen volgen de invoer.`;
  return { formula: `IF(AND(${editionCell}&""="${edition.id}",${inhabitants}=${profile.inhabitants}),"","${words}")`, value: "" };
}

/** What must be known beside the note on the kind, each in a row of its own. */
function notesOf(plan: ReservationPlan): readonly { readonly key: string; readonly content: Content }[] {
  const origin = describeOrigin(plan.reservation.edition);
  return [
    ...(origin === null ? [] : [{ key: "lezing", content: origin.nl }]),
    ...(plan.kind === "plain" ? [{ key: "tabellen", content: tariffControl(plan.editions) }] : []),
    ...(plan.kind === "frozen" ? [] : [{ key: "verouderd", content: staleNote(plan) }]),
  ];
}

interface Block {
  readonly cells: readonly CellModel<Content>[];
  readonly names: readonly NameModel[];
  readonly inputs: readonly Area[];
  readonly validations: readonly ValidationModel[];
}

function inputBlock(plan: ReservationPlan, firstRow: number): Block {
  const inputs = inputCells(plan).map((input, index) => ({ ...input, row: firstRow + index }));
  const area = (row: number): Area => cellArea(row, VALUE_COLUMN);
  return {
    cells: inputs.flatMap(({ row, label, value, format }): CellModel<Content>[] => [
      { row, column: LABEL_COLUMN, content: label, format: "general", style: "plain" },
      { row, column: VALUE_COLUMN, content: value, format, style: "plain" },
    ]),
    names: inputs.map(({ row, name }) => ({ name, row, column: VALUE_COLUMN })),
    inputs: inputs.map(({ row, columns = 1 }) => ({ ...area(row), columns })),
    validations: inputs.map(({ row, rule, label, prompt }) => ({ area: area(row), rule, title: label.slice(0, 32), prompt })),
  };
}

function figureBlock(plan: ReservationPlan, firstRow: number): Pick<Block, "cells" | "names"> {
  const figures = keyFigures(plan).map((figure, index) => ({ ...figure, row: firstRow + index }));
  return {
    cells: figures.flatMap(({ row, label, expression, value, format }, index): CellModel<Content>[] => [
      { row, column: FIGURE_LABEL_COLUMN, content: label, format: "general", style: index === 0 ? "heading" : "plain" },
      { row, column: FIGURE_COLUMN, content: { formula: expression, value }, format, style: index === 0 ? "heading" : "plain" },
    ]),
    names: figures.map(({ row, name }) => ({ name, row, column: FIGURE_COLUMN })),
  };
}

/** The cells of the table that are meant to be filled in: tariffs that the source does not print, months, booking, current budget. */
function tableInputs(plan: ReservationPlan, firstRow: number): Area[] {
  const rows = plan.lines.length;
  const column = (key: ColumnKey): Area => ({ row: firstRow, column: columnOf(key), rows, columns: 1 });
  const cell = (key: ColumnKey, holds: (line: ReservationPlan["lines"][number]) => boolean): Area[] =>
    plan.lines.flatMap((line, index) => (holds(line) ? [cellArea(firstRow + index, columnOf(key))] : []));
  return [
    ...cell("price", ({ item }) => item.charge.model === "unpriced"),
    ...cell("months", ({ item }) => item.period === "annual"),
    column("taakveld"),
    column("categorie"),
    column("budget"),
  ];
}

function tableValidations(plan: ReservationPlan, firstRow: number): ValidationModel[] {
  const area: Area = { row: firstRow, column: columnOf("months"), rows: plan.lines.length, columns: 1 };
  return [{ area, rule: { kind: "whole", least: 1, most: 12 }, title: "Maanden", prompt: "Hoeveel maanden van het begrotingsjaar de dienst telt: 12, of minder bij een start in de loop van het jaar." }];
}

/** The columns from one to another, on a page of their own. */
const page = (from: ColumnKey, to: ColumnKey, row: number, rows: number): Area => ({ row, column: columnOf(from), rows, columns: columnOf(to) - columnOf(from) + 1 });

const values = (content: Content): Content => (isFormula(content) ? content.value || (content.value === 0 ? 0 : null) : content);

/** The same sheet with the values of its formulas, and nothing left to fill in. */
function frozenSheet(sheet: SheetModel<Content>): SheetModel<Content> {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(values)) })),
    cells: (sheet.cells ?? []).map((cell) => ({ ...cell, content: values(cell.content) })),
    inputs: [],
    validations: [],
  };
}

/** The sheet of a reservation. The names of its cells count on the sheet itself. */
export function reservationSheet(reservation: Reservation, options: ReservationSheetOptions): SheetModel<Content> {
  const plan = planOf(reservation, options);
  const notes = notesOf(plan);
  const headingRow = Math.max(LEAST_HEADING_ROW, FIRST_NOTE_ROW + notes.length);
  const [inputs, figures] = [inputBlock(plan, headingRow + 1), figureBlock(plan, headingRow + 1)];
  const headerRow = headingRow + 1 + Math.max(inputs.names.length, figures.names.length) + 1;
  const table = reservationTable(plan, headerRow);
  const firstTotal = headerRow + 1 + table.rows.length;
  const totals = totalRows(plan, firstTotal);
  const firstSubtotal = firstTotal + TOTAL_ROWS + 1;
  const subtotals = subtotalBlocks(plan, firstSubtotal);
  const textHeading = firstSubtotal + subtotals.rows + 1;
  const sentences = proposalText(plan);
  const heading = (row: number, column: number, text: string): TextModel => ({ row, column, text, style: "heading" });
  const sheet: SheetModel<Content> = {
    name: reservationSheetName(plan.municipality === NAMELESS ? "" : plan.municipality, reservation.edition.year, options.takenSheets),
    texts: [
      { row: 0, column: 0, text: `Reservering Dimpact ${reservation.edition.year}: ${plan.municipality}`, style: "title" },
      { row: 1, column: 0, text: `${kindNote(plan, options.date)} Bedragen in euro, exclusief btw.`, style: "note" },
      heading(headingRow, LABEL_COLUMN, plan.kind === "frozen" ? "Uitgangspunten" : "Invoer"),
      heading(headingRow, FIGURE_LABEL_COLUMN, "Uitkomst"),
      heading(textHeading, 0, "Tekst voor het begrotingsvoorstel"),
    ],
    tables: [table],
    cells: [
      ...notes.map(({ content }, index): CellModel<Content> => ({ row: FIRST_NOTE_ROW + index, column: LABEL_COLUMN, content, format: "general", style: "note" })),
      ...inputs.cells,
      ...figures.cells,
      ...totals.cells,
      ...subtotals.cells,
      ...sentences.map((content, index): CellModel<Content> => ({ row: textHeading + 1 + index, column: 0, content, format: "general", style: "plain" })),
    ],
    names: [
      anchor(0, LABEL_COLUMN, "titel"),
      anchor(1, LABEL_COLUMN, "toelichting"),
      ...notes.map(({ key }, index) => anchor(FIRST_NOTE_ROW + index, LABEL_COLUMN, "let_op", key)),
      anchor(headingRow, LABEL_COLUMN, "kop_invoer"),
      ...inputs.names,
      ...figures.names,
      ...totals.names,
      ...subtotals.names,
      anchor(textHeading, LABEL_COLUMN, "kop_tekst"),
      ...sentences.map((_, index) => anchor(textHeading + 1 + index, LABEL_COLUMN, "tekst", String(index + 1))),
    ],
    inputs: [...inputs.inputs, ...tableInputs(plan, headerRow + 1)],
    validations: [...inputs.validations, ...tableValidations(plan, headerRow + 1)],
    charts: [subtotals.chart],
    frozen: { rows: 0, columns: 2 },
    tabColor: "#C55A11",
    print: {
      orientation: "landscape",
      areas: [
        page("service", "categorie", 0, firstTotal + TOTAL_ROWS),
        page("service", "categorie", firstSubtotal, textHeading + 1 + sentences.length - firstSubtotal),
        page("charge", "budgetChange", headerRow, table.rows.length + 1 + TOTAL_ROWS),
        page("workings", "source", headerRow, table.rows.length + 1),
      ],
      titleColumns: { first: columnOf("service"), last: columnOf("item") },
    },
  };
  return plan.kind === "frozen" ? frozenSheet(sheet) : sheet;
}

/** All sheets of a file with one reservation: with plain formulas, the tariffs that they read come along. */
export async function reservationSheets(reservation: Reservation, options: ReservationSheetOptions): Promise<readonly SheetModel<Content>[]> {
  const sheet = reservationSheet(reservation, options);
  if (options.kind !== "plain") return [sheet];
  const { editions } = planOf(reservation, options);
  return [sheet, ...(await Promise.all(editions.map(async (edition) => tariffSheet(edition, await editionChecksum(edition)))))];
}
