/** A settlement for people: every member, the sum, and what could not be settled. */
import { type Settlement, type Settlements, grandTotal } from "../../engine";
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../../money";
import { outcomeOf, outcomeWords } from "../../workbook";
import { memberWords } from "../impact/words";
import { drawList, drawTable } from "../table";
import { words } from "../words";
import { settleWords } from "./words";

const euros = (amount: Micro, language: Language): string => formatEuros(toEuros(amount), language);

const sumCells = (charged: Micro, due: Micro, difference: Micro, language: Language): readonly string[] => [euros(charged, language), euros(due, language), euros(difference, language), outcomeWords[outcomeOf({ difference })][language]];

const settledCells = ({ totals, difference }: Settlement, language: Language): readonly string[] => sumCells(grandTotal(totals.charged), grandTotal(totals.due), difference, language);

export function settleText({ charged, due, members, unsettled, totals }: Settlements, language: Language): string {
  const table = drawTable(
    [
      { head: memberWords.municipality[language], most: 30 },
      { head: words.inhabitants[language], most: 11, align: "right" },
      { head: settleWords.charged[language], most: 20, align: "right" },
      { head: settleWords.due[language], most: 16, align: "right" },
      { head: words.difference[language], most: 16, align: "right" },
      { head: settleWords.outcome[language], most: 14 },
    ],
    members.map(({ member, settlement }) => [member.name, formatNumber(member.profile.inhabitants, language), ...settledCells(settlement, language)]),
    [[memberWords.all[language], "", ...sumCells(totals.charged, totals.due, totals.difference, language)]],
  );
  const open = members.filter(({ settlement }) => settlement.open.length > 0).map(({ member, settlement }) => ["-", `${member.name}: ${settlement.open.map(({ label }) => label[language]).join("; ")}`] as const);
  const left = unsettled.map(({ member, failure }) => ["-", `${member.name} (${memberWords.row[language]} ${member.row}): ${failure.in(language)}`] as const);
  const paragraphs = [
    `${settleWords.settlement[language]} ${due.year}: ${charged.id} → ${due.id}`,
    ...(members.length === 0 ? [] : [table]),
    ...(open.length === 0 ? [] : [`${settleWords.open[language]}\n${drawList(open)}`]),
    ...(left.length === 0 ? [] : [`${settleWords.unsettled[language]}\n${drawList(left)}`]),
    settleWords.basis[language],
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
