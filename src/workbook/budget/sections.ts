/** The parts of a budget's sheet from top to bottom, each a table with what follows of it below. */
import { type Micro, ZERO, toEuros } from "../../money";
import { type BudgetResult, budgetRounding, budgetSum, partsOf, postLabel } from "../../tariff";
import type { CoverTotals } from "../../engine";
import type { CellModel, Content, Formula, TableModel, TextModel } from "../sheet";
import { type BudgetPlan, LABEL_COLUMN, type MembersCell, at, columnModels, differenceCell, membersCells, placesOf, postRow } from "./columns";

const STYLE = "TableStyleLight9";

export interface Section {
  readonly heading: TextModel;
  readonly table: TableModel<Content>;
  /** The row of its sum, the first below the table. */
  readonly sumRow: number;
}

/** Which number of a column a total is, for the budget's columns and for the members'. */
interface Total {
  readonly post: BudgetResult;
  readonly members: (totals: CoverTotals) => Micro;
}

export const totals = {
  income: { post: "omzet", members: ({ income }) => income },
  cost: { post: "kosten", members: ({ cost }) => cost },
  gross: { post: "bruto", members: ({ result }) => result },
  operating: { post: "bedrijfskosten", members: ({ operating }) => operating },
  result: { post: "resultaat", members: ({ net }) => net },
} as const satisfies Readonly<Record<string, Total>>;

const headingAt = (row: number, text: string): TextModel => ({ row, column: LABEL_COLUMN, text, style: "heading" });

function section(plan: BudgetPlan, row: number, heading: string, name: string, label: string, rows: (row: number) => readonly (readonly Content[])[]): Section {
  const header = row + 1;
  const body = rows(header + 1);
  return { heading: headingAt(row, heading), table: { name, row: header, column: LABEL_COLUMN, columns: columnModels(plan, label), rows: body, style: STYLE }, sumRow: header + 1 + body.length };
}

const membersIncome = ({ cover }: BudgetPlan, service: string): MembersCell => ({ value: toEuros(cover?.services.find(({ id }) => id === service)?.members.income ?? ZERO) });

/** The parts of `omzet`, `kosten` or `bedrijfskosten`; the members bring their own income, and the budget's cost. */
export function groupSection(plan: BudgetPlan, row: number, heading: string, name: string, group: "omzet" | "kosten" | "bedrijfskosten"): Section {
  const cell = (id: string): MembersCell => (group === "omzet" ? membersIncome(plan, id.slice(group.length + 1)) : "budget");
  return section(plan, row, heading, name, "Post", (first) => partsOf(plan.budget, group).map(({ id }, index) => postRow(plan, first + index, id, cell(id))));
}

/** What comes beside the operating costs, with the euro that the plan's rounding makes a result differ from its parts. */
export function otherSection(plan: BudgetPlan, row: number, name: string): Section {
  const { budget, cover } = plan;
  return section(plan, row, "Overig", name, "Post", (first) => {
    const own = ["financieel", "vennootschapsbelasting"].map((id, index) => postRow(plan, first + index, id, "budget"));
    const rounding = budget.columns.map((column) => toEuros(budgetRounding(budget, "resultaat", column)));
    const against = cover === null ? 0 : (rounding[budget.columns.findIndex(({ year }) => year === cover.against.year)] ?? 0);
    return [...own, ["Afronding in het plan", ...rounding, ...membersCells(plan, first + own.length, { value: 0 }, against), "", ""]];
  });
}

/** Income less cost of every service, by the rows of both sections. */
export function serviceSection(plan: BudgetPlan, row: number, name: string, income: Section, cost: Section): Section {
  const { budget, cover } = plan;
  const rowOf = ({ table }: Section, id: string): number | null => {
    const index = table.rows.findIndex((cells) => cells[placesOf(plan).code] === id);
    return index < 0 ? null : table.row + 1 + index;
  };
  const services = partsOf(budget, "omzet").map(({ id }) => id.slice("omzet.".length));
  return section(plan, row, "Resultaat per dienst: omzet min kosten", name, "Dienst", (first) =>
    services.map((service, index): readonly Content[] => {
      const [from, less] = [rowOf(income, `omzet.${service}`), rowOf(cost, `kosten.${service}`)];
      const valueAt = (table: TableModel<Content>, place: number | null, column: number): number => {
        const content = place === null ? 0 : table.rows[place - table.row - 1]?.[column];
        return Number(typeof content === "object" && content !== null ? content.value : (content ?? 0));
      };
      const result = (column: number): Formula => ({
        formula: `${from === null ? "0" : at(from, column)}${less === null ? "" : `-${at(less, column)}`}`,
        value: Math.round((valueAt(income.table, from, column) - valueAt(cost.table, less, column)) * 100) / 100,
      });
      const { amounts, members, against } = placesOf(plan);
      const own = members === null || against === null ? [] : [result(members), differenceCell(plan, first + index, result(members).value as number - (result(against).value as number))];
      return [postLabel(`omzet.${service}`).replace(/^Omzet /, ""), ...amounts.map(result), ...(cover === null ? [] : own), service, ""];
    }),
  );
}

/** The results as the plan prints them, to hold the sums against. */
export function printedSection(plan: BudgetPlan, row: number, name: string): Section {
  const posts: readonly string[] = [...Object.values(totals).map(({ post }) => post), "eigenvermogen"];
  const bare: BudgetPlan = { ...plan, cover: null };
  const blank = plan.cover === null ? [] : [null, null];
  return section(plan, row, "Zoals het plan het drukt", name, "Post", (first) =>
    posts.map((id, index): readonly Content[] => {
      const cells = postRow(bare, first + index, id, "budget").map((content) =>
        typeof content === "object" && content !== null ? { ...content, formula: content.formula.replace(at(first + index, placesOf(bare).code), at(first + index, placesOf(plan).code)) } : content,
      );
      const amounts = 1 + plan.budget.columns.length;
      return [...cells.slice(0, amounts), ...blank, ...cells.slice(amounts)];
    }),
  );
}

/** A row of sums: in every column of numbers the same formula over the column's letters. */
export function totalCells(plan: BudgetPlan, row: number, label: string, total: Total, formula: (column: number) => string): CellModel<Content>[] {
  const { budget, cover } = plan;
  const { amounts, members, difference, against, numbers } = placesOf(plan);
  const rounded = total.post === "resultaat" ? budget.columns.map((column) => toEuros(budgetRounding(budget, "resultaat", column))) : [];
  const budgeted = budget.columns.map((column, index) => toEuros(budgetSum(budget, total.post, column)) + (rounded[index] ?? 0));
  const own = cover === null ? 0 : toEuros(total.members(cover.members));
  const valueOf = (column: number): number => (column === members ? own : column === difference ? own - (budgeted[amounts.indexOf(against ?? 0)] ?? 0) : (budgeted[amounts.indexOf(column)] ?? 0));
  return [
    { row, column: LABEL_COLUMN, content: label, format: "general", style: "total" },
    ...numbers.map((column): CellModel<Content> => ({
      row,
      column,
      content: column === difference ? differenceCell(plan, row, valueOf(column)) : { formula: formula(column), value: Math.round(valueOf(column) * 100) / 100 },
      format: "euro",
      style: "total",
    })),
  ];
}
