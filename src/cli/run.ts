/** One run of the command line, from its words to its exit code, without touching the process. */
import packageJson from "../../package.json";
import type { Language } from "../money";
import { type Catalogue, TariffFailure } from "../tariff";
import { type Arguments, type CommandName, commandNames, readArguments, readCommand } from "./arguments";
import { compareCommand } from "./compare";
import type { Command } from "./context";
import { coverCommand } from "./cover";
import { budgetCommand } from "./cover/budget";
import { editionCommand } from "./edition";
import { catalogueWith } from "./edition/read-edition";
import { editionsCommand } from "./editions";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes";
import { CommandFailure } from "./failure";
import { helpText } from "./help";
import { impactCommand } from "./impact";
import type { Io } from "./io";
import { environmentLanguage } from "./language";
import { modelCommand } from "./model";
import { priceCommand } from "./price";
import { reconcileCommand } from "./reconcile";
import { reserveCommand } from "./reserve";
import { settleCommand } from "./settle";
import { tellError } from "./tell";

const commands: Readonly<Record<CommandName, Command>> = { price: priceCommand, reserve: reserveCommand, model: modelCommand, compare: compareCommand, impact: impactCommand, settle: settleCommand, cover: coverCommand, budget: budgetCommand, reconcile: reconcileCommand, editions: editionsCommand, edition: editionCommand };

/** The options that name an edition. */
const editionOptions = ["edition", "from", "to"] as const;

/** Text from a file or an argument must not steer the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "\ufffd");

function languageOf({ values }: Arguments, io: Io): Language {
  const asked = values.get("locale");
  return asked === "nl" || asked === "en" ? asked : environmentLanguage(io.env);
}

function execute(given: Arguments, language: Language, io: Io): ExitCode | Promise<ExitCode> {
  const locale = given.values.get("locale");
  if (given.failure !== null) throw given.failure;
  if (locale !== undefined && locale !== language) throw new CommandFailure("unknownLocale", { found: locale });
  if (given.flags.has("version")) {
    io.stdout(`${packageJson.version}\n`);
    return exitCodes.fine;
  }
  if (given.flags.has("help")) {
    io.stdout(helpText(commandNames.find((name) => name === given.positionals[0]) ?? null, language));
    return exitCodes.fine;
  }
  const { command, rest } = readCommand(given);
  const start = (catalogue: Catalogue): ExitCode | Promise<ExitCode> =>
    commands[command]({ rest, values: given.values, lists: given.lists, flags: given.flags, catalogue, json: given.flags.has("json"), language, io });
  const catalogue = catalogueWith(editionOptions.flatMap((option) => given.lists.get(option) ?? []), io);
  return catalogue instanceof Promise ? catalogue.then(start) : start(catalogue);
}

/** Says what went wrong, never with a stack trace. */
function told(error: unknown, language: Language, json: boolean, io: Io): ExitCode {
  if (error instanceof TariffFailure || error instanceof CommandFailure) {
    const exitCode = exitCodeOf(error);
    const hint = exitCode === exitCodes.wrongUse ? `${language === "nl" ? "zie" : "see"} dimpact --help\n` : "";
    return tellError({ code: error.code, exitCode, text: error.in(language) }, hint, json, io);
  }
  return tellError({ code: "unexpected", exitCode: exitCodes.findings, text: error instanceof Error ? error.message : String(error) }, "", json, io);
}

/** Runs `argv` (without node and the script) and gives the exit code: at once, or later where a file is made. */
export function run(argv: readonly string[], outside: Io): ExitCode | Promise<ExitCode> {
  const io: Io = { ...outside, stdout: (text) => outside.stdout(printable(text)), stderr: (text) => outside.stderr(printable(text)) };
  const given = readArguments(argv);
  const language = languageOf(given, io);
  try {
    const code = execute(given, language, io);
    return typeof code === "number" ? code : code.catch((error: unknown) => told(error, language, given.flags.has("json"), io));
  } catch (error) {
    return told(error, language, given.flags.has("json"), io);
  }
}
