/** `dimpact model`: a reservation as a budget sheet, in an .xlsx file. */
import { type Reservation, reserve } from "../engine";
import { type Language, formatEuros, toDecimalString, toEuros } from "../money";
import { type ReservationKind, reservationSheets } from "../workbook";
import type { Command, Context } from "./context";
import { basisText } from "./edition-text";
import { type ExitCode, exitCodes } from "./exit-codes";
import { CommandFailure } from "./failure";
import { printedJson } from "./line-item-json";
import { writeModels } from "./models";
import { outputPath, save } from "./output";
import { issuesText, toldIssues } from "./profile-issues";
import { readReserveInput } from "./reserve-input";
import { tellIssues } from "./tell";
import { words } from "./words";

function kindOf({ flags }: Context): ReservationKind {
  if (flags.has("plain") && flags.has("frozen")) throw new CommandFailure("twoKinds", {});
  if (flags.has("plain")) return "plain";
  return flags.has("frozen") ? "frozen" : "functions";
}

function outputOf(context: Context): string {
  const path = outputPath(context);
  if (path === null) throw new CommandFailure("missingOutput", {});
  return path;
}

interface Written {
  readonly path: string;
  readonly kind: ReservationKind;
  readonly sheets: readonly string[];
}

function writtenJson({ path, kind, sheets }: Written, { edition, total }: Reservation): string {
  return printedJson({ file: path, kind, edition: edition.id, sheets, total: { annual: toDecimalString(total.annual), oneOff: toDecimalString(total.oneOff) } });
}

function writtenText({ path, kind, sheets }: Written, { edition, total }: Reservation, language: Language): string {
  const euros = (amount: Parameters<typeof toEuros>[0]): string => formatEuros(toEuros(amount), language);
  return [
    `${path} ${words.written[language]}, ${words[kind][language]}: ${sheets.join("; ")}`,
    `${words.annualTotal[language]} ${euros(total.annual)}, ${words.oneOffTotal[language]} ${euros(total.oneOff)}`,
    `${basisText(edition, language)}\n`,
  ].join("\n");
}

async function write(reservation: Reservation, path: string, kind: ReservationKind, context: Context): Promise<ExitCode> {
  const { io, json, language } = context;
  const date = io.today();
  const sheets = await reservationSheets(reservation, { kind, date });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../xlsx");
  save(path, await writeWorkbook(sheets, date), context);
  const written: Written = { path, kind, sheets: sheets.map(({ name }) => name) };
  io.stdout(json ? writtenJson(written, reservation) : writtenText(written, reservation, language));
  return exitCodes.fine;
}

export const modelCommand: Command = (context) => {
  const kind = kindOf(context);
  if (context.values.has("members")) return writeModels(kind, context);
  const path = outputOf(context);
  const { input, issues } = readReserveInput(context);
  if (input === null) {
    return tellIssues(issuesText(issues, context.language), toldIssues(context.values.get("profile") ?? null, issues, context.language), context);
  }
  return write(reserve(input.profile, input.edition), path, kind, context);
};
