/** What the exit code of a run says. */
import { type FailureCode, TariffFailure } from "../tariff";
import { editionFindings, editionUnreadable } from "./edition/messages";
import type { CommandFailure } from "./failure";
import { memberUnreadable } from "./impact/messages";
import type { CommandCode } from "./messages";

export const exitCodes = {
  fine: 0,
  /** The question was understood, but it has no answer: nothing printed, services that exclude each other, a faulty profile. */
  findings: 1,
  wrongUse: 2,
  unreadableInput: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const findings: ReadonlySet<FailureCode> = new Set<FailureCode>(["notPrinted", "requires", "excludes"]);
const unreadable: ReadonlySet<CommandCode> = new Set<CommandCode>(["unreadableFile", "notUtf8", "notJson", ...editionUnreadable, ...memberUnreadable]);
const commandFindings: ReadonlySet<CommandCode> = new Set<CommandCode>(editionFindings);

export function exitCodeOf(failure: CommandFailure | TariffFailure): ExitCode {
  if (failure instanceof TariffFailure) return findings.has(failure.code) ? exitCodes.findings : exitCodes.wrongUse;
  if (commandFindings.has(failure.code)) return exitCodes.findings;
  return unreadable.has(failure.code) ? exitCodes.unreadableInput : exitCodes.wrongUse;
}
