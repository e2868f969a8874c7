/** `dimpact settle`: what every member is to pay or to receive after a correction of the same year. */
import { type Settlements, settleMembers } from "../../engine";
import { type Edition, findEdition } from "../../tariff";
import { settlementSheet } from "../../workbook";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { readMembersFile } from "../impact/members-file";
import { printedJson } from "../line-item-json";
import { outputPath, save } from "../output";
import { words } from "../words";
import { settleJson } from "./settle-json";
import { settleText } from "./settle-text";

function editionsOf({ values, catalogue }: Context): { readonly charged: Edition; readonly due: Edition } {
  const [from, to] = [values.get("from"), values.get("to")];
  if (from === undefined || to === undefined) throw new CommandFailure("missingCharged", {});
  const [charged, due] = [findEdition(from, catalogue), findEdition(to, catalogue)];
  if (charged.year !== due.year) throw new CommandFailure("otherYear", { charged: charged.id, due: due.id });
  return { charged, due };
}

interface Written {
  readonly path: string;
  readonly sheet: string;
}

async function write(settlements: Settlements, path: string, context: Context): Promise<Written> {
  const date = context.io.today();
  const sheet = settlementSheet(settlements, { date });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  save(path, await writeWorkbook([sheet], date), context);
  return { path, sheet: sheet.name };
}

function print(settlements: Settlements, ignored: readonly string[], written: Written | null, { json, language, io }: Context): ExitCode {
  const file = { file: written?.path ?? null, sheets: written === null ? [] : [written.sheet] };
  const told = written === null ? "" : `\n${written.path} ${words.written[language]}: ${written.sheet}\n`;
  io.stdout(json ? printedJson({ ...settleJson(settlements, language), ignored, ...file }) : `${settleText(settlements, language)}${told}`);
  return settlements.unsettled.length > 0 ? exitCodes.findings : exitCodes.fine;
}

export const settleCommand: Command = (context) => {
  const { charged, due } = editionsOf(context);
  const path = outputPath(context);
  const { members, ignored } = readMembersFile([due, charged], context);
  if (members === null) return exitCodes.findings;
  const settlements = settleMembers(members, charged, due);
  return path === null ? print(settlements, ignored, null, context) : write(settlements, path, context).then((written) => print(settlements, ignored, written, context));
};
