/** What the members pay by an edition, held against a budget: income, cost and result by service. */
import { type Micro, ZERO, add, subtract, sum } from "../../money";
import { type Budget, type BudgetColumn, type Edition, TariffFailure, budgetAmount, budgetSum, partsOf } from "../../tariff";
import type { Member } from "../members/member";
import { type LineItem, reserve } from "../reservation";
import { finished } from "../steps";
import { DEFAULT_MAPPING, type IncomeMapping, budgetServices } from "./mapping";

/** Income, cost, and what is left of them. */
export interface CoverAmounts {
  readonly income: Micro;
  readonly cost: Micro;
  readonly result: Micro;
}

export interface CoverService {
  /** The second half of its posts' ids: "bzm" of `omzet.bzm` and `kosten.bzm`. */
  readonly id: string;
  /** What the members pay, annual and one-off together, against the cost of the column that is compared with. */
  readonly members: CoverAmounts;
  /** What the budget says, by column. */
  readonly budget: readonly CoverAmounts[];
  /** Line items of members that have no amount, and are not in their income. */
  readonly withoutAmount: number;
}

/** A whole column: the services together, and what comes off them. */
export interface CoverTotals extends CoverAmounts {
  readonly operating: Micro;
  /** Financial income and expense, and corporation tax, as the plan adds them. */
  readonly other: Micro;
  /** The result of all: `result`, less `operating`, and `other`. */
  readonly net: Micro;
}

export interface UncoveredMember {
  readonly member: Member;
  readonly failure: TariffFailure;
}

export interface Cover {
  readonly edition: Edition;
  readonly budget: Budget;
  /** The column whose cost the members' income is held against. */
  readonly against: BudgetColumn;
  readonly mapping: IncomeMapping;
  readonly services: readonly CoverService[];
  readonly members: CoverTotals;
  readonly columns: readonly CoverTotals[];
  /** How many members are in the income. */
  readonly counted: number;
  /** Members without a total: told, and not in the income. */
  readonly unpriced: readonly UncoveredMember[];
}

interface Income {
  readonly amount: Micro;
  readonly withoutAmount: number;
}

const NOTHING: Income = { amount: ZERO, withoutAmount: 0 };

/** The income by service of the budget. A pro memorie item is none of a member's in particular, and is not counted. */
function incomeOf(items: readonly LineItem[], mapping: IncomeMapping): ReadonlyMap<string, Income> {
  const incomes = new Map<string, Income>();
  for (const { charge, amount } of items) {
    if (charge.model === "unpriced" && charge.why === "proMemorie") continue;
    const service = mapping[charge.incomeLine];
    const before = incomes.get(service) ?? NOTHING;
    incomes.set(service, amount === null ? { ...before, withoutAmount: before.withoutAmount + 1 } : { ...before, amount: add(before.amount, amount) });
  }
  return incomes;
}

const amounts = (income: Micro, cost: Micro): CoverAmounts => ({ income, cost, result: subtract(income, cost) });

function partOf(budget: Budget, group: string, service: string, column: BudgetColumn): Micro {
  const post = partsOf(budget, group).find(({ id }) => id === `${group}.${service}`);
  return post === undefined ? ZERO : budgetAmount(budget, post, column);
}

function totalsOf(all: readonly CoverAmounts[], budget: Budget, column: BudgetColumn): CoverTotals {
  const together = amounts(sum(all.map(({ income }) => income)), sum(all.map(({ cost }) => cost)));
  const operating = budgetSum(budget, "bedrijfskosten", column);
  const other = add(budgetSum(budget, "financieel", column), budgetSum(budget, "vennootschapsbelasting", column));
  return { ...together, operating, other, net: add(subtract(together.result, operating), other) };
}

/** The column of the edition's year; else the last budget before it; else the last column. */
export function columnFor({ columns }: Budget, { year }: Edition): BudgetColumn {
  const ordered = [...columns].sort((a, b) => a.year - b.year);
  const last = ordered.filter((column) => column.year <= year).at(-1) ?? ordered.at(-1);
  if (last === undefined) throw new RangeError("a budget without columns");
  return last;
}

/** What every member pays in an edition, item by item. */
export interface MembersBill {
  readonly edition: Edition;
  readonly items: readonly LineItem[];
  /** How many members are in the items. */
  readonly counted: number;
  readonly unpriced: readonly UncoveredMember[];
}

/** Prices every member, one at a time, as `impactSteps` does; yields how many are done. */
export function* billSteps(members: readonly Member[], edition: Edition): Generator<number, MembersBill> {
  const items: LineItem[] = [];
  const unpriced: UncoveredMember[] = [];
  for (const [index, member] of members.entries()) {
    try {
      items.push(...reserve(member.profile, edition).lineItems);
    } catch (error) {
      if (!(error instanceof TariffFailure)) throw error;
      unpriced.push({ member, failure: error });
    }
    yield index + 1;
  }
  return { edition, items, counted: members.length - unpriced.length, unpriced };
}

export interface CoverOptions {
  readonly mapping?: IncomeMapping;
  /** The column whose cost the members' income is held against; that of `columnFor` when left out. */
  readonly against?: BudgetColumn;
}

/** Sums what every member pays in an edition by the services of a budget. */
export function coverOf(members: readonly Member[], edition: Edition, budget: Budget, options: CoverOptions = {}): Cover {
  return coverOfBill(finished(billSteps(members, edition)), budget, options);
}

/** The same of a bill that is there already: with another mapping or column nobody is priced again. */
export function coverOfBill({ edition, items, counted, unpriced }: MembersBill, budget: Budget, { mapping = DEFAULT_MAPPING, against = columnFor(budget, edition) }: CoverOptions = {}): Cover {
  const incomes = incomeOf(items, mapping);
  const services = budgetServices(budget).map((id): CoverService => {
    const { amount, withoutAmount } = incomes.get(id) ?? NOTHING;
    return {
      id,
      members: amounts(amount, partOf(budget, "kosten", id, against)),
      budget: budget.columns.map((column) => amounts(partOf(budget, "omzet", id, column), partOf(budget, "kosten", id, column))),
      withoutAmount,
    };
  });
  return {
    edition,
    budget,
    against,
    mapping,
    services,
    members: totalsOf(services.map((service) => service.members), budget, against),
    columns: budget.columns.map((column, index) => totalsOf(services.flatMap((service) => service.budget[index] ?? []), budget, column)),
    counted,
    unpriced,
  };
}
