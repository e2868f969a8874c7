/** `dimpact impact`: what another edition does to every member. */
import { type ChangeBand, type Impact, PLAN_BAND, impactOf } from "../../engine";
import { DEFAULT_EDITION, type Edition, TariffFailure, findEdition, previousEdition, readRate } from "../../tariff";
import { impactSheet } from "../../workbook";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { outputPath, save } from "../output";
import { words } from "../words";
import { impactJson } from "./impact-json";
import { impactText } from "./impact-text";
import { readMembersFile } from "./members-file";

/** "-5,7%:7,2%". Throws on anything else. */
function readBand(text: string): ChangeBand {
  const [low, high, ...more] = text.split(":");
  try {
    if (low !== undefined && high !== undefined && more.length === 0) {
      const band = { low: Number(readRate(low)), high: Number(readRate(high)), source: null };
      if (band.low <= band.high) return band;
    }
  } catch (error) {
    if (!(error instanceof TariffFailure)) throw error;
  }
  throw new CommandFailure("notABand", { found: text });
}

/** The edition to look from, where none is given, is that of the year before. */
function editionsOf({ values, catalogue }: Context): { readonly from: Edition; readonly to: Edition } {
  const to = findEdition(values.get("to") ?? DEFAULT_EDITION, catalogue);
  const asked = values.get("from");
  const from = asked === undefined ? previousEdition(to, catalogue) : findEdition(asked, catalogue);
  if (from === null) throw new CommandFailure("missingFrom", { to: to.id });
  return { from, to };
}

interface Written {
  readonly path: string;
  readonly sheet: string;
}

function print(impact: Impact, ignored: readonly string[], written: Written | null, { json, language, io }: Context): ExitCode {
  const file = { file: written?.path ?? null, sheets: written === null ? [] : [written.sheet] };
  const told = written === null ? "" : `\n${written.path} ${words.written[language]}: ${written.sheet}\n`;
  io.stdout(json ? printedJson({ ...impactJson(impact, language), ignored, ...file }) : `${impactText(impact, language)}${told}`);
  return impact.unpriced.length > 0 ? exitCodes.findings : exitCodes.fine;
}

async function write(impact: Impact, path: string, context: Context): Promise<Written> {
  const date = context.io.today();
  const sheet = impactSheet(impact, { date });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  save(path, await writeWorkbook([sheet], date), context);
  return { path, sheet: sheet.name };
}

export const impactCommand: Command = (context) => {
  const asked = context.values.get("band");
  const band = asked === undefined ? PLAN_BAND : readBand(asked);
  const { from, to } = editionsOf(context);
  const path = outputPath(context);
  const { members, ignored } = readMembersFile([to, from], context);
  if (members === null) return exitCodes.findings;
  const impact = impactOf(members, from, to, band);
  return path === null ? print(impact, ignored, null, context) : write(impact, path, context).then((written) => print(impact, ignored, written, context));
};
