/** A budget (`begroting`) as data: what the cooperative takes in and spends, by post and year, in whole euros. */
import { type Micro, ZERO, microFrom } from "../../money";
import { TariffFailure } from "../failure";
import builtIn from "./2021.json";

/** What a column is: accounts of a year that is over, or a budget. */
export type BudgetColumnKind = "accounts" | "budget";

export interface BudgetColumn {
  readonly kind: BudgetColumnKind;
  readonly year: number;
  /** Of the plan's text. */
  readonly line: number;
}

/**
 * A row of the budget. `group.part` ("omzet.bzm") is a part of the sum `group` ("omzet"); a post without a dot is a sum, or
 * stands alone. Its id lives in users' workbooks and is kept for ever.
 */
export interface BudgetPost {
  readonly id: string;
  readonly line: number;
  /** One per column; null where the plan prints a dash or nothing, which its own sums count as 0. */
  readonly amounts: readonly (number | null)[];
}

export interface Budget {
  readonly publication: string;
  readonly columns: readonly BudgetColumn[];
  /** In the order of the plan. */
  readonly posts: readonly BudgetPost[];
}

/** A budget as it stands in a file: rows without the names of their fields, since it is loaded with the functions. */
export interface BudgetFile {
  readonly format: number;
  readonly publication: string;
  /** Kind, year and line. */
  readonly columns: readonly (readonly (string | number)[])[];
  /** Id, line, and an amount per column. */
  readonly posts: readonly (readonly (string | number | null)[])[];
}

/** The budget of a file that is known to be sound. */
export function budgetOf({ publication, columns, posts }: BudgetFile): Budget {
  return {
    publication,
    columns: columns.map(([kind, year, line]) => ({ kind: kind as BudgetColumnKind, year: Number(year), line: Number(line) })),
    posts: posts.map(([id, line, ...amounts]) => ({ id: String(id), line: Number(line), amounts: amounts as (number | null)[] })),
  };
}

/** The budget of the business plan 2021. Validated where it is made, by the tests. */
export const builtInBudget: Budget = budgetOf(builtIn);

const normal = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The post of this id; capitals, spaces and dots don't matter. Throws `unknownPost`, which names all ids. */
export function findPost({ posts }: Budget, text: string): BudgetPost {
  const wanted = normal(text);
  const found = posts.find(({ id }) => normal(id) === wanted);
  if (!found) throw new TariffFailure("unknownPost", { found: text, allowed: posts.map(({ id }) => id) });
  return found;
}

/** The column of a year, "2021". Throws `unknownBudgetYear`, which names the years. */
export function findBudgetColumn({ columns }: Budget, year: string): BudgetColumn {
  const found = columns.find((column) => String(column.year) === year.trim());
  if (!found) throw new TariffFailure("unknownBudgetYear", { found: year, allowed: columns.map((column) => String(column.year)) });
  return found;
}

/** What a budget prints for a post in a column; a dash is 0. */
export function budgetAmount({ columns }: Budget, { amounts }: BudgetPost, { year }: BudgetColumn): Micro {
  const amount = amounts[columns.findIndex((column) => column.year === year)];
  return amount == null ? ZERO : microFrom(String(amount));
}

/** The posts that are summed in a post: those of its group. */
export function partsOf({ posts }: Budget, group: string): readonly BudgetPost[] {
  return posts.filter(({ id }) => id.startsWith(`${group}.`));
}
