/** Sentences for a budget proposal, which follow the numbers on the sheet. */
import { type Language, formatEuros, formatNumber, subtract, toEuros } from "../../money";
import { grandTotal } from "../../engine";
import { figureNames } from "./figures";
import { cellNames } from "./functions";
import { reasons, total } from "./lines";
import type { ReservationPlan } from "./plan";
import { columnReference, columnTotal, laterYears } from "./table";
import type { Formula } from "../sheet";
import { certaintySums } from "./subtotals";

const DUTCH: Language = "nl";

/** A piece of a sentence: words, or an expression with its text when the sheet is made. */
type Piece = string | { readonly expression: string; readonly text: string };

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** FIXED writes a number as the reader's own settings do; TEXT would need a format code in the reader's language. */
const amount = (expression: string, value: number): Piece => ({ expression: `"€ "&FIXED(${expression},2)`, text: `€ ${formatEuros(value, DUTCH)}` });
const size = (expression: string, value: number): Piece => amount(`ABS(${expression})`, Math.abs(value));
const count = (expression: string, value: number): Piece => ({ expression: `FIXED(${expression},0)`, text: formatNumber(value, DUTCH) });
/** An empty expression, where there is nothing to be a part of, counts as 0%. */
const share = (expression: string, value: number): Piece => ({
  expression: `FIXED(ABS(N(${expression}))*100,1)&"%"`,
  text: `${new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.abs(value) * 100)}%`,
});
const choice = (condition: string, holds: boolean, yes: string, no: string): Piece => ({ expression: `IF(${condition},${quoted(yes)},${quoted(no)})`, text: holds ? yes : no });
const text = (name: string, value: string): Piece => ({ expression: name, text: value });

const expressionOf = (piece: Piece): string => (typeof piece === "string" ? quoted(piece) : piece.expression);
const textOf = (piece: Piece): string => (typeof piece === "string" ? piece : piece.text);

function sentence(...pieces: readonly Piece[]): Formula {
  return { formula: pieces.map(expressionOf).join("&"), value: pieces.map(textOf).join("") };
}

/** Nothing where the condition does not hold. */
const only = (condition: string, holds: boolean, { formula, value }: Formula): Formula => ({ formula: `IF(${condition},${formula},"")`, value: holds ? value : "" });

function totalSentence(plan: ReservationPlan): Formula {
  const { edition, profile, total: totals } = plan.reservation;
  const { municipality, edition: editionCell, inhabitants, annualTotal, oneOffTotal } = cellNames;
  const [annual, oneOff] = [toEuros(totals.annual), toEuros(totals.oneOff)];
  return sentence(
    "Voor de dienstverlening van Dimpact aan ",
    text(municipality, plan.municipality),
    ` is in ${plan.years[0]} `,
    amount(figureNames.total, toEuros(grandTotal(totals))),
    " nodig: ",
    amount(annualTotal, annual),
    " structureel en ",
    amount(oneOffTotal, oneOff),
    " incidenteel, exclusief btw (editie ",
    text(editionCell, edition.id),
    ", ",
    count(inhabitants, profile.inhabitants),
    " inwoners).",
  );
}

function changeSentences(plan: ReservationPlan): Formula[] {
  const { previous, lines } = plan;
  if (previous === null) return [];
  const names = figureNames;
  const exact = columnTotal(plan, "change", "all");
  const change = toEuros(exact);
  const before = toEuros(subtract(grandTotal(plan.reservation.total), exact));
  const [changes, why] = [columnReference(plan, "change"), columnReference(plan, "reason")];
  const parts = reasons.flatMap((reason): Piece[] => {
    const value = toEuros(total(lines.filter((line) => line.reason === reason), (line) => line.change));
    const words = { tarief: "gewijzigd tarief ", staffel: "; andere staffel of wijze van rekenen ", pakketkorting: "; pakketkorting ", "niet geprijsd": "; posten die maar in één editie een bedrag hebben " }[reason];
    return [words, amount(`SUMIFS(${changes},${why},"${reason}")`, value)];
  });
  return [
    sentence(
      "Dat is ",
      size(names.change, change),
      choice(`${names.change}<0`, change < 0, " minder", " meer"),
      " dan dezelfde diensten kosten volgens editie ",
      text(cellNames.previousEdition, previous.id),
      " (",
      share(names.changeShare, before === 0 ? 0 : change / before),
      "). Een bedrag dat die editie niet afdrukt, telt daarin als 0.",
    ),
    sentence("Waardoor: ", ...parts, "."),
  ];
}

/** A certainty without an amount is left out, until a pro memorie row is filled in; the first one always has its amount. */
function certaintySentence(plan: ReservationPlan): Formula {
  const pieces = certaintySums(plan).map(({ label, expression, value }, index): Piece => {
    const named = sentence(`${index === 0 ? "" : "; "}${label} `, amount(expression, value));
    const { formula, value: words } = index === 0 ? named : only(`${expression}<>0`, value !== 0, named);
    return { expression: formula, text: String(words) };
  });
  return sentence("Hoe zeker: ", ...pieces, ".");
}

function openSentence(plan: ReservationPlan): Formula {
  const open = plan.lines.filter(({ price }) => price === null).length;
  const name = figureNames.open;
  const number = (one: string, more: string): Piece => choice(`${name}=1`, open === 1, one, more);
  return only(
    `${name}>0`,
    open > 0,
    sentence(count(name, open), number(" post heeft", " posten hebben"), " nog geen bedrag in het plan of de werkelijke kosten en ", number("zit", "zitten"), " niet in het totaal."),
  );
}

function laterSentence(plan: ReservationPlan): Formula {
  const pieces = laterYears.flatMap((key, index): Piece[] => [
    `${index === 0 ? "" : ", "}${plan.years[index + 1]}: `,
    amount(`SUM(${columnReference(plan, key)})`, toEuros(columnTotal(plan, key, "all"))),
  ]);
  return sentence("Structureel in de jaren daarna (in constante prijzen waar de index 0% is): ", ...pieces, ".");
}

function vatSentence(plan: ReservationPlan): Formula {
  const sum = (key: "vat" | "refundable"): Piece => amount(`SUM(${columnReference(plan, key)})`, toEuros(columnTotal(plan, key, "all")));
  return sentence("De btw is ", sum("vat"), ", waarvan ", sum("refundable"), " compensabel; de netto last is ", amount(figureNames.net, toEuros(columnTotal(plan, "net", "all"))), ".");
}

function budgetSentence(): Formula {
  const { budget, budgetChange } = figureNames;
  const live = sentence(
    "Ten opzichte van de huidige begroting van ",
    amount(budget, 0),
    " is dat ",
    size(budgetChange, 0),
    choice(`${budgetChange}<0`, false, " minder", " meer"),
    ".",
  );
  return only(`${budget}<>""`, false, live);
}

/** One sentence a cell, the most important first. */
export function proposalText(plan: ReservationPlan): readonly Formula[] {
  return [totalSentence(plan), ...changeSentences(plan), certaintySentence(plan), openSentence(plan), laterSentence(plan), vatSentence(plan), budgetSentence()];
}
