/** What goes wrong, told on stderr: as text, or with --json as one JSON object. */
import type { Context } from "./context";
import { type ExitCode, exitCodes } from "./exit-codes";
import type { Io } from "./io";
import { printedJson } from "./line-item-json";

export interface ToldError {
  /** Does not change with the language. */
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly text: string;
}

/** One of several things that are wrong: where, and what. */
export interface ToldIssue {
  readonly file: string | null;
  readonly place: string;
  readonly found: string | null;
  /** What was expected, or why there is no answer. */
  readonly expected: string;
}

export function tellError({ code, exitCode, text }: ToldError, hint: string, json: boolean, io: Io): ExitCode {
  io.stderr(json ? printedJson({ error: { code, exitCode, text } }) : `dimpact: ${text}\n${hint}`);
  return exitCode;
}

/** All that is wrong with what was given; `text` has a line for each. */
export function tellIssues(text: string, issues: readonly ToldIssue[], { json, io }: Pick<Context, "json" | "io">): ExitCode {
  io.stderr(json ? printedJson({ error: { code: "issues", exitCode: exitCodes.findings, text: text.trimEnd(), issues } }) : text);
  return exitCodes.findings;
}
