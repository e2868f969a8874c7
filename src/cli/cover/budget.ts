/** `dimpact budget`: the plan's budget, as it prints it. */
import { type Language, formatNumber, toDecimalString } from "../../money";
import { type BudgetColumn, type BudgetPost, budgetAmount, budgetRounding, budgetSum, builtInBudget, postLabel } from "../../tariff";
import { budgetSheet } from "../../workbook";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { outputPath, save } from "../output";
import { drawTable } from "../table";
import { NONE, words } from "../words";
import { coverWords } from "./words";

const { columns, posts, publication } = builtInBudget;

/** As the plan prints it; a dash where it has none. */
function printed({ amounts }: BudgetPost, column: BudgetColumn, language: Language): string {
  const amount = amounts[columns.indexOf(column)] ?? null;
  return amount === null ? NONE : formatNumber(amount, language);
}

function budgetText(language: Language): string {
  const table = drawTable(
    [{ head: coverWords.post[language], most: 46 }, { head: "", most: 29 }, ...columns.map(({ year }) => ({ head: String(year), most: 12, align: "right" as const }))],
    posts.map((post) => [postLabel(post.id), post.id, ...columns.map((column) => printed(post, column, language))]),
  );
  return `${coverWords.budget[language]}: ${publication}\n\n${table}\n\n${words.basis[language]}; ${coverWords.rounding[language]}\n`;
}

const budgetJson = () => ({
  publication,
  columns,
  posts: posts.map((post) => ({ post: post.id, label: postLabel(post.id), line: post.line, amounts: columns.map((column) => ({ year: column.year, amount: toDecimalString(budgetAmount(builtInBudget, post, column)) })) })),
  result: columns.map((column) => ({ year: column.year, sum: toDecimalString(budgetSum(builtInBudget, "resultaat", column)), rounding: toDecimalString(budgetRounding(builtInBudget, "resultaat", column)) })),
});

function print(file: string | null, sheets: readonly string[], { json, language, io }: Context): ExitCode {
  const told = file === null ? "" : `\n${file} ${words.written[language]}: ${sheets.join("; ")}\n`;
  io.stdout(json ? printedJson({ ...budgetJson(), file, sheets }) : `${budgetText(language)}${told}`);
  return exitCodes.fine;
}

async function write(path: string, context: Context): Promise<ExitCode> {
  const date = context.io.today();
  const sheet = budgetSheet(builtInBudget, { kind: context.flags.has("plain") ? "plain" : "functions", date });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  save(path, await writeWorkbook([sheet], date), context);
  return print(path, [sheet.name], context);
}

export const budgetCommand: Command = (context) => {
  const { rest, flags } = context;
  if (rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: rest[0] });
  const path = outputPath(context);
  if (path === null && flags.has("plain")) throw new CommandFailure("missingOutput", {});
  return path === null ? print(null, [], context) : write(path, context);
};
