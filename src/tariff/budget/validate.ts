/** Reads what should be a budget and collects everything that is wrong with it, as is done with an edition. */
import * as v from "valibot";
import { toEuros } from "../../money";
import { type EditionIssue, show } from "../issue";
import { type Budget, type BudgetFile, budgetOf } from "./budget";
import { budgetResults, budgetRounding } from "./results";

export type BudgetValidation = { readonly budget: Budget; readonly issues: readonly [] } | { readonly budget: null; readonly issues: readonly EditionIssue[] };

/** What rounding may make a sum differ, in euros. */
const ROUNDING = 1;
const LONGEST_TEXT = 200;
const LARGEST_AMOUNT = 1_000_000_000;
const FIELDS = 2;

const text = v.pipe(v.string(), v.minLength(1, "a text that is not empty"), v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`));
const line = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "1 or more"));
const year = v.pipe(v.number(), v.integer("a year"), v.minValue(2000, "a year from 2000 to 2100"), v.maxValue(2100, "a year from 2000 to 2100"));
const amount = v.nullable(v.pipe(v.number(), v.integer("whole euros"), v.minValue(-LARGEST_AMOUNT, `at least -${LARGEST_AMOUNT}`), v.maxValue(LARGEST_AMOUNT, `at most ${LARGEST_AMOUNT}`)));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(\.[a-z0-9]+)?$/, 'lower-case letters and digits, with at most one dot, such as "omzet.bzm"'));

const fileSchema = v.strictObject({
  format: v.literal(1),
  publication: text,
  columns: v.pipe(v.array(v.strictTuple([v.picklist(["accounts", "budget"]), year, line])), v.minLength(1, "at least one column")),
  posts: v.pipe(v.array(v.tupleWithRest([id, line], amount)), v.minLength(1, "at least one post")),
});

function shapeIssue(issue: v.BaseIssue<unknown>): EditionIssue {
  const place = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { place: place.replace(/^\./, "") || "budget", found: show(issue.input), expected: issue.kind === "schema" ? (issue.expected ?? issue.message) : issue.message };
}

function twice(place: string, values: readonly (string | number)[], expected: string): EditionIssue[] {
  return values.flatMap((value, index) => (values.indexOf(value) === index ? [] : [{ place: `${place}[${index}]`, found: show(value), expected }]));
}

function countIssues({ columns, posts }: BudgetFile): EditionIssue[] {
  return posts.flatMap((post, index) =>
    post.length === FIELDS + columns.length ? [] : [{ place: `posts[${index}] ${String(post[0])}`, found: `${post.length - FIELDS} amounts`, expected: `${columns.length}, one for each column` }],
  );
}

const missingIssues = (ids: ReadonlySet<string>): EditionIssue[] => budgetResults.filter((post) => !ids.has(post)).map((post) => ({ place: "posts", found: "nothing", expected: `a post '${post}'` }));

/** A post with a dot is a part of a sum that there is. */
const groupIssues = (ids: ReadonlySet<string>): EditionIssue[] =>
  [...ids].filter((one) => one.includes(".") && !ids.has(one.split(".")[0] ?? "")).map((one) => ({ place: `posts ${one}`, found: show(one), expected: `a post '${one.split(".")[0] ?? ""}' that it is a part of` }));

function sumIssues(budget: Budget): EditionIssue[] {
  return budgetResults.flatMap((post) =>
    budget.columns.flatMap((column): EditionIssue[] => {
      const rounding = toEuros(budgetRounding(budget, post, column));
      return Math.abs(rounding) <= ROUNDING ? [] : [{ place: `posts ${post}, ${column.year}`, found: `${rounding} euros off its parts`, expected: `at most ${ROUNDING}, of rounding` }];
    }),
  );
}

/** Validates what should be a budget; gives the budget, or every issue at once. */
export function validateBudget(candidate: unknown): BudgetValidation {
  const parsed = v.safeParse(fileSchema, candidate);
  if (!parsed.success) return { budget: null, issues: parsed.issues.map(shapeIssue) };
  const file = parsed.output as BudgetFile;
  const ids = file.posts.map(([post]) => String(post));
  const known = new Set(ids);
  const issues = [
    ...twice("posts", ids, "an id that no other post has"),
    ...twice("columns", file.columns.map(([, columnYear]) => Number(columnYear)), "a year that no other column has"),
    ...countIssues(file),
    ...missingIssues(known),
    ...groupIssues(known),
  ];
  if (issues.length > 0) return { budget: null, issues };
  const budget = budgetOf(file);
  const sums = sumIssues(budget);
  return sums.length === 0 ? { budget, issues: [] } : { budget: null, issues: sums };
}
