/** The columns of a budget's sheet: a post, an amount per column of the budget, and with members what they make of it. */
import type { Cover } from "../../engine";
import { toEuros } from "../../money";
import { type Budget, type BudgetColumn, budgetAmount, findPost, postLabel } from "../../tariff";
import { type ColumnModel, type Content, type Formula, columnLetters } from "../sheet";

/** By the add-in's function, or as numbers that can be changed. */
export type BudgetKind = "functions" | "plain";

export interface BudgetPlan {
  readonly kind: BudgetKind;
  readonly budget: Budget;
  /** What the members pay, in columns of its own; null where only the budget is laid out. */
  readonly cover: Cover | null;
}

export const LABEL_COLUMN = 0;
const FIRST_AMOUNT = 1;

const widths = { label: 46, amount: 19, code: 26, line: 8 } as const;

const columnTitle = ({ kind, year }: BudgetColumn): string => `${kind === "budget" ? "Begroting" : "Jaarrekening"} ${year}`;

/** The letters and places of the columns, from the left. */
export function placesOf({ budget, cover }: BudgetPlan) {
  const last = FIRST_AMOUNT + budget.columns.length - 1;
  const members = cover === null ? null : last + 1;
  const difference = cover === null ? null : last + 2;
  const code = (difference ?? last) + 1;
  const against = cover === null ? null : FIRST_AMOUNT + budget.columns.findIndex(({ year }) => year === cover.against.year);
  const numbers = Array.from({ length: code - FIRST_AMOUNT }, (_, index) => FIRST_AMOUNT + index);
  return { amounts: budget.columns.map((_, index) => FIRST_AMOUNT + index), members, difference, against, code, line: code + 1, numbers };
}

export const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function columnModels(plan: BudgetPlan, label: string): readonly ColumnModel[] {
  const { budget, cover } = plan;
  const euro = (header: string): ColumnModel => ({ header, width: widths.amount, format: "euro", right: true });
  return [
    { header: label, width: widths.label, format: "text", wrap: true },
    ...budget.columns.map((column) => euro(columnTitle(column))),
    ...(cover === null ? [] : [euro(`Leden, editie ${cover.edition.id}`), euro(`Leden − ${columnTitle(cover.against)}`)]),
    { header: "Code", width: widths.code, format: "text", indent: true },
    { header: "Regel", width: widths.line, format: "general", right: true },
  ];
}

/** What a post's row says in the column of the members: a value, or what the column that is compared with has. */
export type MembersCell = { readonly value: number } | "budget";

/** The members' amount of a row, and what it is more than the budget's. */
export function membersCells(plan: BudgetPlan, row: number, cell: MembersCell, budgeted: number): readonly Content[] {
  const { members, against } = placesOf(plan);
  if (members === null || against === null) return [];
  const value = cell === "budget" ? budgeted : cell.value;
  const own: Content = cell === "budget" ? { formula: at(row, against), value } : value;
  return [own, differenceCell(plan, row, value - budgeted)];
}

/** What the members' column is more than the one that it is compared with. */
export function differenceCell(plan: BudgetPlan, row: number, value: number): Formula {
  const { members, against } = placesOf(plan);
  return { formula: `ROUND(${at(row, members ?? 0)}-${at(row, against ?? 0)},2)`, value: Math.round(value * 100) / 100 };
}

/** A row of a post as the budget prints it. */
export function postRow(plan: BudgetPlan, row: number, id: string, members: MembersCell): readonly Content[] {
  const { budget, kind, cover } = plan;
  const post = findPost(budget, id);
  const code = at(row, placesOf(plan).code);
  const amount = (column: BudgetColumn): number => toEuros(budgetAmount(budget, post, column));
  return [
    postLabel(id),
    ...budget.columns.map((column): Content => (kind === "functions" ? { formula: `DIMPACT.BEGROTING(${code},${column.year})`, value: amount(column) } : amount(column))),
    ...(cover === null ? [] : membersCells(plan, row, members, amount(cover.against))),
    id,
    post.line,
  ];
}
