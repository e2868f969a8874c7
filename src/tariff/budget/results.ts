/** What a budget's posts come to: sums of groups, and the results that follow of them. */
import { type Micro, add, subtract, sum } from "../../money";
import { type Budget, type BudgetColumn, budgetAmount, findPost, partsOf } from "./budget";

/** The groups that are summed, each with its own post. */
export const budgetGroups = ["omzet", "kosten", "bedrijfskosten"] as const;

/** The posts that a budget cannot do without. */
export const budgetResults = [...budgetGroups, "bruto", "financieel", "vennootschapsbelasting", "resultaat"] as const;

export type BudgetResult = (typeof budgetResults)[number];

/**
 * What its parts make of a post. The plan rounds every amount by itself, so that its own sums may differ a euro; corporation
 * tax is added, as its column of 2017 shows.
 */
export function budgetSum(budget: Budget, post: BudgetResult, column: BudgetColumn): Micro {
  const of = (result: BudgetResult): Micro => budgetSum(budget, result, column);
  switch (post) {
    case "bruto":
      return subtract(of("omzet"), of("kosten"));
    case "resultaat":
      return add(subtract(of("bruto"), of("bedrijfskosten")), add(of("financieel"), of("vennootschapsbelasting")));
    case "financieel":
    case "vennootschapsbelasting":
      return budgetAmount(budget, findPost(budget, post), column);
    case "omzet":
    case "kosten":
    case "bedrijfskosten":
      return sum(partsOf(budget, post).map((part) => budgetAmount(budget, part, column)));
  }
}

/** What the plan prints more than its own amounts come to: at most a euro, of rounding. */
export function budgetRounding(budget: Budget, post: BudgetResult, column: BudgetColumn): Micro {
  return subtract(budgetAmount(budget, findPost(budget, post), column), budgetSum(budget, post, column));
}
