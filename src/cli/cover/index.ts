/** `dimpact cover`: what the members pay by an edition, against the plan's budget. */
import { type Cover, DEFAULT_MAPPING, type IncomeMapping, columnFor, coverOf, withBooking } from "../../engine";
import { DEFAULT_EDITION, builtInBudget, findBudgetColumn, findEdition } from "../../tariff";
import { budgetSheet } from "../../workbook";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { readMembersFile } from "../impact/members-file";
import { printedJson } from "../line-item-json";
import { outputPath, save } from "../output";
import { words } from "../words";
import { coverJson } from "./cover-json";
import { coverText } from "./cover-text";

/** "overig=esuite", as often as it is given. */
function mappingOf({ lists }: Context): IncomeMapping {
  return (lists.get("book") ?? []).reduce<IncomeMapping>((mapping, text) => {
    const [from = "", to = "", ...more] = text.split("=").map((part) => part.trim().toLowerCase());
    if (from === "" || to === "" || more.length > 0) throw new CommandFailure("notABooking", { found: text });
    return withBooking(mapping, from, to, builtInBudget);
  }, DEFAULT_MAPPING);
}

interface Written {
  readonly path: string;
  readonly sheet: string;
}

async function write(cover: Cover, path: string, context: Context): Promise<Written> {
  const date = context.io.today();
  const sheet = budgetSheet(cover.budget, { kind: "plain", date, cover });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  save(path, await writeWorkbook([sheet], date), context);
  return { path, sheet: sheet.name };
}

function print(cover: Cover, ignored: readonly string[], written: Written | null, { json, language, io }: Context): ExitCode {
  const file = { file: written?.path ?? null, sheets: written === null ? [] : [written.sheet] };
  const told = written === null ? "" : `\n${written.path} ${words.written[language]}: ${written.sheet}\n`;
  io.stdout(json ? printedJson({ ...coverJson(cover, language), ignored, ...file }) : `${coverText(cover, language)}${told}`);
  return cover.unpriced.length > 0 ? exitCodes.findings : exitCodes.fine;
}

export const coverCommand: Command = (context) => {
  const { values, catalogue } = context;
  const edition = findEdition(values.get("edition") ?? DEFAULT_EDITION, catalogue);
  const year = values.get("year");
  const against = year === undefined ? columnFor(builtInBudget, edition) : findBudgetColumn(builtInBudget, year);
  const mapping = mappingOf(context);
  const path = outputPath(context);
  const { members, ignored } = readMembersFile([edition], context);
  if (members === null) return exitCodes.findings;
  const cover = coverOf(members, edition, builtInBudget, { mapping, against });
  return path === null ? print(cover, ignored, null, context) : write(cover, path, context).then((written) => print(cover, ignored, written, context));
};
