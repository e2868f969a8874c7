/** A draft of the letter to the office: which lines are disputed, and on what grounds. */
import { type Language, type Micro, ZERO, formatEuros, subtract, sum, toEuros } from "../../money";
import { type LineReport, type Reconciliation, isFine, stateWords } from "../../reconciliation";
import { dutchDate } from "../comparison/facts";
import type { ColumnModel, Content, SheetModel, TableModel, TextModel } from "../sheet";
import { tableArea } from "../sheet";
import { chargesText, euros, shortened } from "./rows";

const DUTCH: Language = "nl";
const euro = (amount: Micro): string => `€ ${formatEuros(toEuros(amount), DUTCH)}`;

/** Grounds as one tells them to somebody else: without suggestions, which have no evidence. */
function groundsText({ judgement, diagnosis, state }: LineReport): string {
  if (diagnosis.length === 0 || state === "duplicate") return judgement.nl;
  const [first] = diagnosis;
  const told = first?.steps === 2 ? diagnosis.slice(0, 2) : diagnosis.slice(0, 1);
  return `${judgement.nl} Vermoedelijke oorzaak, tot op de cent: ${told.map(({ explanation }) => explanation.nl).join("; daarna: ")}.`;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const text = (header: string, width: number, wrap = false): ColumnModel => ({ header, width, format: "text", wrap, indent: true });

const columns: readonly ColumnModel[] = [
  { ...text("Factuur", 16), indent: false },
  text("Datum", 13),
  text("Regel", 10),
  text("Omschrijving", 30, true),
  { header: "Gefactureerd", width: 17, format: "euro" },
  { header: "Volgens tarief", width: 17, format: "euro" },
  { header: "Verschil", width: 17, format: "euro" },
  text("Grond", 60, true),
];

function disputed({ invoices }: Reconciliation): readonly LineReport[] {
  return invoices.filter(({ isAssessed }) => isAssessed).flatMap(({ lines }) => lines.filter(({ state }) => !isFine(state)));
}

function disputedRow(reconciliation: Reconciliation, line: LineReport): readonly Content[] {
  const { invoice, line: own, invoiced, expected, difference } = line;
  return [
    invoice.number,
    dutchDate(invoice.issueDate),
    own.id,
    shortened(own.text) || chargesText(reconciliation, line),
    euros(invoiced),
    expected === null ? null : euros(expected),
    difference === null ? null : euros(difference),
    line.state === "unassessable" ? `${capital(stateWords.unassessable.nl)}: ${groundsText(line)}` : groundsText(line),
  ];
}

function opening({ profile, year, invoices }: Reconciliation, date: string): readonly string[] {
  const numbers = invoices.filter(({ isAssessed }) => isAssessed).map(({ invoice }) => invoice.number);
  const MOST_NAMED = 6;
  const named = numbers.length > MOST_NAMED ? `${numbers.slice(0, MOST_NAMED).join(", ")} en ${numbers.length - MOST_NAMED} andere` : numbers.join(", ");
  return [
    "Aan: coöperatie Dimpact, regiebureau",
    `Van: gemeente ${profile.name?.trim().replace(/^gemeente\s+/i, "") || "…"}`,
    `Datum: ${dutchDate(date)}`,
    `Onderwerp: factuurcontrole ${year}, ${numbers.length === 1 ? "factuur" : "facturen"} ${named === "" ? "…" : named}`,
    "",
    "Geachte heer, mevrouw,",
    "",
    `Wij hebben bovenstaande ${numbers.length === 1 ? "factuur" : "facturen"} vergeleken met de tarieven van ${year} en met de diensten die wij afnemen.`,
  ];
}

const these = (lines: readonly LineReport[]): string => (lines.length === 1 ? "deze regel" : "deze regels");

/** What is asked about the lines above. The balance is of those that can be judged; there may be none. */
function request(lines: readonly LineReport[]): readonly string[] {
  const differences = lines.flatMap(({ difference }) => difference ?? []);
  const balance = sum(differences);
  const on = differences.length === lines.length ? "" : "op de regels die wij kunnen beoordelen ";
  const told =
    balance === 0 ? `Per saldo is er ${on}geen verschil.` : `Per saldo is ${on}${euro(balance > 0 ? balance : subtract(ZERO, balance))} te ${balance > 0 ? "veel" : "weinig"} in rekening gebracht, exclusief btw.`;
  const asked = differences.length === 0 ? "toe te lichten" : balance > 0 ? "te corrigeren en het verschil te crediteren" : "te corrigeren of toe te lichten";
  return [...(differences.length === 0 ? [] : [told]), `Wij verzoeken u ${these(lines)} ${asked}. Tot die tijd houden wij de betaling ervan aan.`, ""];
}

function introduction(lines: readonly LineReport[]): readonly string[] {
  const following = lines.length === 1 ? "de volgende regel" : "de volgende regels";
  const isUnknown = ({ state }: LineReport): boolean => state === "unassessable";
  if (lines.length === 0) return [];
  if (lines.every(isUnknown)) return [`${capital(following)} kunnen wij niet beoordelen:`];
  return [lines.some(isUnknown) ? `Wij zijn het met ${following} niet eens, of kunnen die niet beoordelen:` : `Wij zijn het met ${following} niet eens:`];
}

function closing(reconciliation: Reconciliation, lines: readonly LineReport[]): readonly string[] {
  const missing = reconciliation.missing.filter(({ state }) => state === "missing");
  const absent = missing.map(({ item, expected }) => `- ${item.charge.label.nl}: ${euro(expected)}`);
  return [
    ...(lines.length === 0 ? [] : request(lines)),
    ...(missing.length === 0 ? [] : ["De volgende bedragen verwachtten wij in deze periode, maar vonden wij op geen factuur:", ...absent, "Wij horen graag of en wanneer u deze in rekening brengt.", ""]),
    "Met vriendelijke groet,",
    "",
    "[naam en functie]",
  ];
}

/** Null where nothing is disputed and nothing is missing. */
export function letterSheet(reconciliation: Reconciliation, { date, name, table }: { readonly date: string; readonly name: string; readonly table: string }): SheetModel<Content> | null {
  const lines = disputed(reconciliation);
  const isMissing = reconciliation.missing.some(({ state }) => state === "missing");
  if (lines.length === 0 && !isMissing) return null;
  const at = (row: number, words: string, style: TextModel["style"] = "plain"): TextModel => ({ row, column: 0, text: words, style });
  const placed = (first: number, texts: readonly string[]): readonly TextModel[] => texts.flatMap((words, index) => (words === "" ? [] : [at(first + index, words)]));
  const top = opening(reconciliation, date);
  const first = 2;
  const asked = introduction(lines);
  const tableRow = first + top.length + asked.length + 1;
  const tables: readonly TableModel<Content>[] =
    lines.length === 0 ? [] : [{ name: table, row: tableRow, column: 0, columns, rows: lines.map((line) => disputedRow(reconciliation, line)), style: "TableStyleLight1" }];
  const after = tables[0] ? tableRow + tableArea(tables[0]).rows + 1 : tableRow;
  const end = closing(reconciliation, lines);
  return {
    name,
    texts: [at(0, "Concept", "note"), ...placed(first, [...top, ...asked]), ...placed(after, end)],
    tables,
    frozen: { rows: 0, columns: 0 },
    tabColor: "#BF8F00",
    print: { orientation: "landscape", areas: [{ row: 0, column: 0, rows: after + end.length, columns: columns.length }] },
  };
}
