import { toEuros } from "../../src/money";
import { type BudgetColumn, type BudgetResult, budgetAmount, budgetGroups, budgetRounding, budgetSum, builtInBudget, findBudgetColumn, findPost, partsOf, postLabel, validateBudget } from "../../src/tariff";
import file from "../../src/tariff/budget/2021.json";
import labels from "../../src/tariff/budget/labels.json";
import { budgetRow, rowAt, sourceRows } from "../support/editions-source";

const { columns, posts } = builtInBudget;
const years = columns.map(({ year }) => year);
const column = (year: number): BudgetColumn => findBudgetColumn(builtInBudget, String(year));

describe("the budget is the plan's", () => {
  it.each(posts.map((post) => [post.line, post.id, post] as const))("row %i, %s: every amount is printed there, in its column", (line, id, { amounts }) => {
    expect(amounts.map((amount) => amount ?? 0)).toEqual(budgetRow(line));
    const printed = rowAt(line).text.replace("l4Sociaal", "I4Sociaal").replace("Ŭ", "&").toLowerCase();
    expect(printed.startsWith(postLabel(id).toLowerCase())).toBe(true);
  });

  it("has every row with amounts of the plan's budget, once", () => {
    const rows = [...sourceRows.values()].filter(({ line, text }) => line >= 357 && line <= 413 && /\d{2}/.test(text)).map(({ line }) => line);
    expect(posts.map(({ line }) => line)).toEqual(rows);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(Object.keys(labels)).toEqual(posts.map(({ id }) => id));
  });

  it("is null exactly where the plan prints a dash or nothing", () => {
    const dashes = posts.map(({ line, amounts }) => [line, amounts.filter((amount) => amount === null).length]).filter(([, count]) => count !== 0);
    expect(dashes).toEqual([[363, 3], [364, 1], [368, 3], [370, 2], [379, 3], [380, 1], [384, 2], [410, 3]]);
    expect(dashes.map(([line]) => (rowAt(line ?? 0).text.match(/ -(?= |$)/g) ?? []).length)).toEqual([3, 1, 3, 1, 3, 1, 2, 2]);
  });

  it.each(columns.map((one) => [one.year, one] as const))("the column of %i cites the line that prints its year", (year, { line, kind }) => {
    expect(rowAt(line).text).toBe(String(year));
    expect(rowAt(line - 1).text).toContain(kind === "accounts" ? "JAARREKENING" : "BEGROTING");
  });
});

describe("the plan's own laws", () => {
  const results: readonly BudgetResult[] = ["omzet", "kosten", "bruto", "bedrijfskosten", "resultaat"];
  it.each(results.flatMap((post) => years.map((year) => [post, year] as const)))("%s of %i is the sum of its parts within 1 euro", (post, year) =>
    expect(Math.abs(toEuros(budgetRounding(builtInBudget, post, column(year))))).toBeLessThanOrEqual(1),
  );

  it.each([
    [2021, -127_076, -127_076],
    [2019, 22_307, 22_307],
    [2018, 574_049, 574_050],
    [2017, 331_707, 331_707],
  ])("the result of %i is %i by its parts, %i as printed", (year, computed, printed) => {
    expect(toEuros(budgetSum(builtInBudget, "resultaat", column(year)))).toBe(computed);
    expect(toEuros(budgetAmount(builtInBudget, findPost(builtInBudget, "resultaat"), column(year)))).toBe(printed);
  });

  it("every post with a dot is in the sum of its group", () => expect(budgetGroups.flatMap((group) => partsOf(builtInBudget, group)).length).toBe(posts.filter(({ id }) => id.includes(".")).length));
});

describe("finding a post and a year", () => {
  it.each(["omzet.bzm", "OMZET.BZM", "omzet bzm", "omzet_bzm"])("%s", (text) => expect(findPost(builtInBudget, text).id).toBe("omzet.bzm"));
  it("a post that is not there, with all that are", () => expect(() => findPost(builtInBudget, "winst")).toThrow(/there is no post 'winst'; to be used: omzet\.esuite, .*, eigenvermogen$/));
  it("a year that is not there, with those that are", () => expect(() => findBudgetColumn(builtInBudget, "2020")).toThrow("the budget has no year '2020'; to be used: 2017, 2018, 2019, 2021"));
});

describe("what should be a budget", () => {
  interface Draft {
    format: unknown;
    columns: unknown[][];
    posts: unknown[][];
    [key: string]: unknown;
  }
  const damaged = (damage: (draft: Draft) => void): unknown => {
    const draft = JSON.parse(JSON.stringify(file)) as Draft;
    damage(draft);
    return draft;
  };
  const told = (candidate: unknown): readonly string[] => validateBudget(candidate).issues.map(({ place, found, expected }) => `${place}: ${found}, expected ${expected}`);

  it("the built-in one is sound", () => expect(validateBudget(file)).toEqual({ budget: builtInBudget, issues: [] }));

  it.each<[string, (draft: Draft) => void, readonly string[]]>([
    ["another format", (draft) => (draft.format = 2), ["format: 2, expected 1"]],
    ["an amount with cents", (draft) => ((draft.posts[0] as unknown[])[2] = 1.5), ["posts[0][2]: 1.5, expected whole euros"]],
    ["an amount as text", (draft) => ((draft.posts[0] as unknown[])[2] = "1"), ['posts[0][2]: "1", expected number']],
    ["a year twice", (draft) => ((draft.columns[1] as unknown[])[1] = 2017), ["columns[1]: 2017, expected a year that no other column has"]],
    ["a post twice", (draft) => ((draft.posts[1] as unknown[])[0] = "omzet.esuite"), ['posts[1]: "omzet.esuite", expected an id that no other post has']],
    ["an amount too few", (draft) => (draft.posts[0] as unknown[]).pop(), ["posts[0] omzet.esuite: 3 amounts, expected 4, one for each column"]],
    ["a result that is missing", (draft) => (draft.posts = draft.posts.filter(([id]) => id !== "bruto")), ["posts: nothing, expected a post 'bruto'"]],
    ["a part of nothing", (draft) => draft.posts.push(["winst.extra", 1, 0, 0, 0, 0]), ['posts winst.extra: "winst.extra", expected a post \'winst\' that it is a part of']],
    [
      "a sum that is 2 euros off, and what follows of it",
      (draft) => ((draft.posts[1] as unknown[])[5] = 2_551_240),
      ["posts bruto, 2021: -2 euros off its parts, expected at most 1, of rounding", "posts resultaat, 2021: -2 euros off its parts, expected at most 1, of rounding"],
    ],
  ])("%s", (_case, damage, expected) => expect(told(damaged(damage))).toEqual(expected));

  it.each([null, [], "begroting", 1])("no budget at all: %j", (candidate) => expect(validateBudget(candidate).issues.length).toBeGreaterThan(0));
});
