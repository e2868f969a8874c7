/** What a reconciliation comes to as an exit code. */
import type { RejectedFile } from "../../invoice";
import { type Reconciliation, isFine } from "../../reconciliation";
import { type ExitCode, exitCodes } from "../exit-codes";

/** A file that could not be read goes before a finding: what it holds is not known. */
export function outcomeOf(reports: readonly Reconciliation[], rejected: readonly RejectedFile[]): ExitCode {
  if (rejected.length > 0) return exitCodes.unreadableInput;
  const isSound = reports.every(({ invoices, missing }) => missing.every(({ state }) => isFine(state)) && invoices.every(({ invoice, lines }) => invoice.findings.length === 0 && lines.every(({ state }) => isFine(state))));
  return isSound ? exitCodes.fine : exitCodes.findings;
}
