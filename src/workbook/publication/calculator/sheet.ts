/** A calculator in plain formulas over the table of tariffs in the same workbook: it works without the add-in. */
import { toEuros } from "../../../money";
import type { Edition } from "../../../tariff";
import { type Profile, type Reservation, combineServices, grandTotal, reserve, selectableServices } from "../../../engine";
import { NO, YES } from "../../edition-sheet/words";
import { tariffControl } from "../../reservation/control";
import { cellNames } from "../../reservation/functions";
import { type CellModel, type Content, type Formula, type SheetModel, type TableModel, type TextModel, type ValidationModel, cellArea } from "../../sheet";
import { STYLE, tableSuffix } from "../../tariff-sheet";
import { WARNING, calculatorInputs } from "./inputs";
import { lineCells, lineColumns, lineLetters, memberCharges } from "./lines";
import { calculatorServices, shownServices } from "./services";

export const CALCULATOR_SHEET = "Rekenmodel";
export const calculatorTableName = (edition: Edition): string => `Rekenmodel_${tableSuffix(edition)}`;

/** Names of cells on the calculator's sheet, beside those of its inputs. */
export const calculatorNames = { messages: "meldingen", annual: cellNames.annualTotal, oneOff: cellNames.oneOffTotal, total: "totaal", withoutAmount: "posten_zonder_bedrag" } as const;

const EXAMPLE_INHABITANTS = 45_000;

/** What a person reads: without the columns that only formulas need. */
const PRINTED_COLUMNS = 6;
const [LABEL, VALUE, COUNTS, MESSAGE] = [0, 1, 2, 3] as const;
const MESSAGE_ROW = 2;
const FIRST_FIGURE_ROW = 5;
const FIGURE_ROWS = 5;
const INPUT_HEADING = FIRST_FIGURE_ROW + FIGURE_ROWS + 1;

/** What the calculator shows when it is opened: the first service that can be had by itself. */
function exampleOf(edition: Edition): Profile {
  const first = selectableServices(edition).find(({ id }) => combineServices(edition, [id]).conflicts.length === 0);
  return { inhabitants: EXAMPLE_INHABITANTS, services: first === undefined ? [] : [first.id] };
}

interface Figure {
  readonly label: string;
  readonly name: string;
  readonly formula: string;
  readonly value: number;
  readonly format: "euro" | "count";
}

function figuresOf({ lineItems, total }: Reservation, valid: string, messages: string, firstLine: number, lastLine: number): readonly Figure[] {
  const { annual, oneOff, counts } = lineLetters;
  const column = (letter: string): string => `$${letter}$${firstLine}:$${letter}$${lastLine}`;
  const whenValid = (formula: string): string => `IF(${valid},${formula},"")`;
  const names = calculatorNames;
  return [
    { label: "Totaal per jaar", name: names.annual, formula: whenValid(`ROUND(SUM(${column(annual)}),2)`), value: toEuros(total.annual), format: "euro" },
    { label: "Totaal eenmalig", name: names.oneOff, formula: whenValid(`ROUND(SUM(${column(oneOff)}),2)`), value: toEuros(total.oneOff), format: "euro" },
    { label: "Samen in het eerste jaar", name: names.total, formula: whenValid(`ROUND(${names.annual}+${names.oneOff},2)`), value: toEuros(grandTotal(total)), format: "euro" },
    {
      label: "Posten zonder bedrag, niet in het totaal",
      name: names.withoutAmount,
      formula: whenValid(`SUMPRODUCT((${column(counts)}="${YES}")*(${column(annual)}="")*(${column(oneOff)}=""))`),
      value: lineItems.filter(({ amount }) => amount === null).length,
      format: "count",
    },
    { label: "Meldingen bij invoer en diensten", name: names.messages, formula: `SUMPRODUCT(--(LEFT(${messages},${WARNING.length})="${WARNING}"))`, value: 0, format: "count" },
  ];
}

/** The sheet for an edition whose table of tariffs stands in the same workbook. */
export function calculatorSheet(edition: Edition): SheetModel<Content> {
  const example = exampleOf(edition);
  const reservation = reserve(example, edition);
  const inputs = calculatorInputs(edition, example.inhabitants).map((input, index) => ({ ...input, row: INPUT_HEADING + 1 + index }));
  const serviceHeading = INPUT_HEADING + 1 + inputs.length + 1;
  const places = new Map(shownServices(edition).map(({ id }, index) => [id, serviceHeading + 1 + index]));
  const rowOf = (id: string): number => places.get(id) ?? 0;
  const cellOf = (id: string): string | null => (places.has(id) ? `$C$${rowOf(id) + 1}` : null);
  const services = calculatorServices(edition, (id) => `$B$${rowOf(id) + 1}`, cellOf);
  const headerRow = serviceHeading + 1 + services.length + 1;
  const charges = memberCharges(edition);
  const valid = `${calculatorNames.messages}=0`;
  const table: TableModel<Content> = {
    name: calculatorTableName(edition),
    row: headerRow,
    column: 0,
    columns: lineColumns,
    rows: charges.map((charge, index) => lineCells(edition, charge, headerRow + 2 + index, valid, cellOf, reservation.lineItems.find((item) => item.charge.id === charge.id))),
    style: STYLE,
  };
  const messages = `$D$${INPUT_HEADING + 2}:$D$${headerRow}`;
  const figures = figuresOf(reservation, valid, messages, headerRow + 2, headerRow + 1 + charges.length).map((figure, index) => ({ ...figure, row: FIRST_FIGURE_ROW + index }));
  const chosen = new Set(example.services);
  const cell = (row: number, column: number, content: Content, style: CellModel["style"] = "plain", format: CellModel["format"] = "general"): CellModel<Content> => ({ row, column, content, format, style });
  const formula = (text: string, value: string | number): Formula => ({ formula: text, value });
  const heading = (row: number, text: string): TextModel => ({ row, column: LABEL, text, style: "heading" });
  const choices = services.filter(({ choice }) => choice !== null);
  const noticeOf = (id: string): string => (reservation.services.has(id) ? (edition.services.find((service) => service.id === id)?.notice?.nl ?? "") : "");
  return {
    name: CALCULATOR_SHEET,
    texts: [
      { row: 0, column: LABEL, text: `Rekenmodel: ${edition.title.nl}`, style: "title" },
      { row: 1, column: LABEL, text: "Vul de gekleurde cellen in. De bedragen volgen met gewone formules; de invoegtoepassing is niet nodig. Een heel jaar, in euro, exclusief btw.", style: "note" },
      heading(FIRST_FIGURE_ROW - 1, "Uitkomst"),
      heading(INPUT_HEADING, "Invoer"),
    ],
    tables: [table],
    cells: [
      cell(MESSAGE_ROW, LABEL, formula(`IF(${valid},"","${WARNING}: er is nog niets berekend; zie de meldingen bij de invoer en de diensten.")`, ""), "heading"),
      cell(MESSAGE_ROW + 1, LABEL, tariffControl([edition]), "note"),
      ...figures.flatMap(({ row, label, name, formula: text, value, format }) => [cell(row, LABEL, label, name === calculatorNames.total ? "heading" : "plain"), cell(row, VALUE, formula(text, value), name === calculatorNames.total ? "heading" : "plain", format)]),
      ...inputs.flatMap(({ row, label, value, format, message }) => [cell(row, LABEL, label), cell(row, VALUE, value, "plain", format), cell(row, MESSAGE, formula(message, ""), "heading")]),
      ...(["Diensten", "Kiezen", "Telt mee", "Melding"] as const).map((text, column) => cell(serviceHeading, column, text, "heading")),
      ...services.flatMap(({ service: { id, label }, choice, taken, message }) => [
        cell(rowOf(id), LABEL, label.nl),
        ...(choice === null ? [] : [cell(rowOf(id), VALUE, chosen.has(id) ? YES : NO)]),
        cell(rowOf(id), COUNTS, formula(taken, reservation.services.has(id) ? YES : NO)),
        cell(rowOf(id), MESSAGE, formula(message, noticeOf(id)), "heading"),
      ]),
    ],
    names: [
      ...figures.map(({ row, name }) => ({ name, row, column: VALUE })),
      ...inputs.map(({ row, name }) => ({ name, row, column: VALUE })),
    ],
    inputs: [...inputs.map(({ row }) => cellArea(row, VALUE)), ...choices.map(({ service }) => cellArea(rowOf(service.id), VALUE))],
    validations: [
      ...inputs.map(({ row, rule, label, prompt }): ValidationModel => ({ area: cellArea(row, VALUE), rule, title: label.slice(0, 32), prompt })),
      ...choices.map(({ service: { id, label, notice } }): ValidationModel => ({
        area: cellArea(rowOf(id), VALUE),
        rule: { kind: "list", values: [YES, NO], strict: true },
        title: label.nl.slice(0, 32),
        prompt: (notice?.nl ?? "Neemt de gemeente deze dienst af? Kies ja of nee.").slice(0, 225),
      })),
    ],
    frozen: { rows: FIRST_FIGURE_ROW + FIGURE_ROWS, columns: 1 },
    tabColor: "#548235",
    print: {
      orientation: "landscape",
      areas: [
        { row: 0, column: 0, rows: headerRow - 1, columns: PRINTED_COLUMNS },
        { row: headerRow, column: 0, rows: charges.length + 1, columns: PRINTED_COLUMNS },
      ],
    },
  };
}
