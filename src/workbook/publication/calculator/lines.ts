/** A row of the calculator for every charge that a member can have. */
import { formatNumber, toEuros } from "../../../money";
import { type Charge, type Edition, certaintyWords } from "../../../tariff";
import { type LineItem, serviceLabel } from "../../../engine";
import { NO, YES } from "../../edition-sheet/words";
import { cellNames, costName } from "../../reservation/functions";
import { priceIn } from "../../reservation/plain";
import { type ColumnModel, type Content, columnLetters } from "../../sheet";
import { type TakenCell, allOf, anyOf, conditionTerms, isYes, quoted } from "./formula-text";
import { NO_NEW_SERVICES } from "./inputs";

export const lineColumns: readonly ColumnModel[] = [
  { header: "Post", width: 52, format: "text", wrap: true },
  { header: "Per jaar", width: 17, format: "euro" },
  { header: "Eenmalig", width: 17, format: "euro" },
  { header: "Telt mee", width: 12, format: "general", indent: true },
  { header: "Zekerheid", width: 22, format: "general" },
  { header: "Toelichting", width: 60, format: "text", wrap: true },
  { header: "Dienst", width: 20, format: "text" },
  { header: "Regel", width: 26, format: "text" },
];

const columnOf = (header: string): number => lineColumns.findIndex((column) => column.header === header);

/** Columns of the sheet: the table begins in its first. */
export const lineLetters = { annual: columnLetters(columnOf("Per jaar")), oneOff: columnLetters(columnOf("Eenmalig")), counts: columnLetters(columnOf("Telt mee")), id: columnLetters(columnOf("Regel")) } as const;

export const memberCharges = ({ charges }: Edition): readonly Charge[] => charges.filter(({ nonMembersOnly }) => nonMembersOnly !== true);

/** When a charge is in a reservation, beside its condition. A cost is asked for where the charge is a percentage of one. */
function figureTerms(charge: Charge): readonly string[] {
  if (charge.needs === "newServices") return [charge.model === "band" ? `NOT(${NO_NEW_SERVICES})` : "FALSE"];
  if (charge.needs === "actualCost" && !charge.mandatory) return [charge.model === "percentage" ? `${costName(charge.id)}<>""` : "FALSE"];
  return [];
}

function amountFormula(edition: Edition, charge: Charge, id: string): string {
  const price = priceIn(edition, charge.id, id);
  if (charge.model === "percentage") return `IF(${costName(charge.id)}="","",${price})`;
  return charge.model === "band" ? `IF(${NO_NEW_SERVICES},"",${price})` : price;
}

/** As sure as the charge is; an amount for which the source has no row is an estimate. */
function certaintyFormula(charge: Charge): string {
  const own = quoted(certaintyWords[charge.certainty].nl);
  if (charge.model !== "volumeTiers") return own;
  const quantity = charge.cap === undefined ? cellNames.inhabitants : `MIN(${cellNames.inhabitants},${charge.cap})`;
  const estimated = charge.tiers.flatMap(({ line, upTo }, index) => {
    const from = charge.tiers[index - 1]?.upTo ?? 0;
    return line === null ? [`AND(${quantity}>${from}${upTo === null ? "" : `,${quantity}<=${upTo}`})`] : [];
  });
  return estimated.length === 0 ? own : `IF(${anyOf(estimated)},${quoted(certaintyWords.estimate.nl)},${own})`;
}

function remark(charge: Charge): string {
  const note = charge.note?.nl ?? "";
  if (charge.model === "unpriced") return [`Geen bedrag: ${charge.reason.nl}`, ...(note === "" ? [] : [note])].join(" ");
  if (charge.model !== "percentage") return note;
  const percent = Number(charge.percentage);
  const rate = `${formatNumber(Math.abs(percent), "nl")}%`;
  const basis = charge.basis === "share" ? `${formatNumber(percent, "nl")}% van de kosten die u hierboven invult.` : `De kosten die u hierboven invult, met ${rate} ${percent < 0 ? "korting" : "toeslag"}.`;
  return [basis, ...(note === "" ? [] : [note])].join(" ");
}

/** The cells of one charge in this row of the sheet (counted from 1); `valid` is true where every input is. */
export function lineCells(edition: Edition, charge: Charge, row: number, valid: string, cellOf: TakenCell, item: LineItem | undefined): readonly Content[] {
  const counts = `$${lineLetters.counts}${row}`;
  const amount = { formula: `IF(${isYes(counts)},${amountFormula(edition, charge, `$${lineLetters.id}${row}`)},"")`, value: item === undefined || item.amount === null ? "" : toEuros(item.amount) };
  return [
    charge.label.nl,
    charge.period === "annual" ? amount : null,
    charge.period === "oneOff" ? amount : null,
    { formula: `IF(${allOf([valid, ...conditionTerms(charge.condition, cellOf), ...figureTerms(charge)])},"${YES}","${NO}")`, value: item === undefined ? NO : YES },
    { formula: `IF(${isYes(counts)},${certaintyFormula(charge)},"")`, value: item === undefined ? "" : certaintyWords[item.certainty].nl },
    remark(charge),
    serviceLabel(edition, charge.service, "nl"),
    charge.id,
  ];
}
