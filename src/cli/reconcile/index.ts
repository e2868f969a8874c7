/** `dimpact reconcile`: invoices held against what a municipality owes. */
import { type RejectedFile, readInvoices } from "../../invoice";
import { type Reconciliation, reconcile } from "../../reconciliation";
import { type Content, type SheetModel, reconciliationSheets } from "../../workbook";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { outputPath, save } from "../output";
import { readProfileFile } from "../profile-file";
import { issuesText, toldIssues } from "../profile-issues";
import { tellIssues } from "../tell";
import { words } from "../words";
import { applyChoices } from "./choices/apply";
import { type ChoicesRead, noChoices, readChoices } from "./choices/read";
import { invoicePaths, opened } from "./files";
import { divide, readMembers } from "./members";
import { outcomeOf } from "./outcome";
import { reconciliationJson } from "./reconcile-json";
import { reconciliationText } from "./reconcile-text";
import { readTolerance } from "./tolerance";
import { reconcileWords } from "./words";

interface Reconciled {
  readonly reports: readonly Reconciliation[];
  readonly rejected: readonly RejectedFile[];
}

/** Null where no file of choices is given. */
function chosenIn({ values, catalogue, io }: Context): ({ readonly path: string } & ChoicesRead) | null {
  const path = values.get("choices");
  return path === undefined ? null : { path, ...readChoices(readProfileFile(path, io.readFile), catalogue) };
}

/** Null where a profile or the choices have issues, which are printed. */
function reconciled(context: Context): Reconciled | null {
  const { values, lists, catalogue, language, io } = context;
  const tolerance = values.get("tolerance");
  const { members, issues } = readMembers(context);
  const rejected: RejectedFile[] = [];
  const paths = invoicePaths(context, rejected);
  const chosen = chosenIn(context);
  if (members === null || chosen?.choices === null) {
    const faulty = [...issues, ...(chosen === null ? [] : [chosen])];
    tellIssues(faulty.map((file) => (file.issues.length === 0 ? "" : `${file.path}\n${issuesText(file.issues, language)}`)).join(""), faulty.flatMap((file) => toldIssues(file.path, file.issues, language)), context);
    return null;
  }
  const read = readInvoices(opened(paths, context, rejected));
  const { parts, rejected: withoutMember } = divide(read.invoices, members);
  const edition = values.get("edition");
  const { unused, ...choices } = applyChoices(chosen?.choices ?? noChoices, read.invoices);
  for (const place of unused) io.stderr(`${chosen?.path ?? ""} ${place}: ${reconcileWords[place.startsWith("corrections") ? "noSuchInvoice" : "noSuchLine"][language]}\n`);
  const options = { ...choices, catalogue, suppliers: lists.get("supplier") ?? [], ...(tolerance === undefined ? {} : { tolerance: readTolerance(tolerance) }), ...(edition === undefined ? {} : { edition }) };
  return { reports: parts.map(({ member, invoices }) => reconcile(invoices, { profile: member.profile, ...options })), rejected: [...rejected, ...read.rejected, ...withoutMember] };
}

interface Written {
  readonly path: string;
  readonly sheets: readonly string[];
}

/** Every member's sheets in one file; the names of those that are there already are taken. */
function sheetsOf(reports: readonly Reconciliation[], date: string): readonly SheetModel<Content>[] {
  return reports.reduce<readonly SheetModel<Content>[]>((sheets, report) => {
    const takenTables = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    return [...sheets, ...reconciliationSheets(report, { date, takenSheets: sheets.map(({ name }) => name), takenTables })];
  }, []);
}

async function write({ reports }: Reconciled, path: string, context: Context): Promise<Written> {
  const date = context.io.today();
  const sheets = sheetsOf(reports, date);
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  save(path, await writeWorkbook(sheets, date), context);
  return { path, sheets: sheets.map(({ name }) => name) };
}

function print({ reports, rejected }: Reconciled, written: Written | null, { json, language, io }: Context): ExitCode {
  const told = written === null ? "" : `\n${written.path} ${words.written[language]}: ${written.sheets.join(", ")}\n`;
  io.stdout(json ? printedJson(reconciliationJson(reports, rejected, language)) : `${reconciliationText(reports, rejected, language)}${told}`);
  return outcomeOf(reports, rejected);
}

export const reconcileCommand: Command = (context) => {
  const path = outputPath(context);
  const done = reconciled(context);
  if (done === null) return exitCodes.findings;
  return path === null ? print(done, null, context) : write(done, path, context).then((written) => print(done, written, context));
};
