/** `dimpact reconcile`: invoices held against what a municipality owes. */
import { type RejectedFile, readInvoices } from "../../invoice";
import { type Reconciliation, reconcile } from "../../reconciliation";
import type { Command, Context } from "../context";
import { type ExitCode, exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { issuesText } from "../profile-issues";
import { invoicePaths, opened } from "./files";
import { divide, readMembers } from "./members";
import { outcomeOf } from "./outcome";
import { reconciliationJson } from "./reconcile-json";
import { reconciliationText } from "./reconcile-text";

interface Reconciled {
  readonly reports: readonly Reconciliation[];
  readonly rejected: readonly RejectedFile[];
}

/** Null where a profile has issues, which are printed. */
function reconciled(context: Context): Reconciled | null {
  const { values, lists, catalogue, language, io } = context;
  const { members, issues } = readMembers(context);
  const paths = invoicePaths(context);
  if (members === null) {
    io.stderr(issues.map((file) => `${file.path}\n${issuesText(file.issues, language)}`).join(""));
    return null;
  }
  const rejected: RejectedFile[] = [];
  const read = readInvoices(opened(paths, context, rejected));
  const { parts, rejected: withoutMember } = divide(read.invoices, members);
  const edition = values.get("edition");
  const options = { catalogue, suppliers: lists.get("supplier") ?? [], ...(edition === undefined ? {} : { edition }) };
  return { reports: parts.map(({ member, invoices }) => reconcile(invoices, { profile: member.profile, ...options })), rejected: [...rejected, ...read.rejected, ...withoutMember] };
}

function print({ reports, rejected }: Reconciled, { json, language, io }: Context): ExitCode {
  io.stdout(json ? printedJson(reconciliationJson(reports, rejected, language)) : reconciliationText(reports, rejected, language));
  return outcomeOf(reports, rejected);
}

export const reconcileCommand: Command = (context) => {
  const done = reconciled(context);
  return done === null ? exitCodes.findings : print(done, context);
};
