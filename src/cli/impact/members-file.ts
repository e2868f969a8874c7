/** The table of members that a command asks about: a CSV file. */
import { LARGEST_CSV, type Member, type MemberColumn, type MemberIssue, describeCsvProblem, describeMemberPlace, readCsv, readMembers } from "../../engine";
import type { Language } from "../../money";
import type { Edition } from "../../tariff";
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { type ToldIssue, tellIssues } from "../tell";
import { words } from "../words";
import { memberWords } from "./words";

export interface MembersInput {
  /** Null where the table has issues, which were told. */
  readonly members: readonly Member[] | null;
  /** The columns that play no part, by their headers; with --json they are in the answer. */
  readonly ignored: readonly string[];
}

function bytesOf(path: string, { io }: Context): Uint8Array {
  try {
    return io.readFile(path, LARGEST_CSV);
  } catch (error) {
    throw new CommandFailure("membersUnreadable", { path, reason: error instanceof Error && "code" in error ? String(error.code) : String(error) });
  }
}

function toldIssue(issue: MemberIssue, path: string, language: Language): ToldIssue {
  return { file: path, place: describeMemberPlace(issue)[language], found: issue.found[language], expected: issue.expected[language] };
}

const issueText = ({ place, found, expected }: ToldIssue, language: Language): string => `${place === "" ? "" : `${place}: `}${words.found[language]} ${found ?? ""}, ${words.expected[language]} ${expected}\n`;

const columnName = ({ place, header }: MemberColumn, language: Language): string => (header === "" ? `${memberWords.column[language]} ${place}` : header);

/**
 * The members in the file of --members, whose services one of these editions knows. Tells every issue on stderr, and
 * which columns play no part. Throws where there is no such file, and where it is no CSV.
 */
export function readMembersFile(editions: readonly Edition[], context: Context): MembersInput {
  const { rest, values, json, language, io } = context;
  if (rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: rest[0] });
  const path = values.get("members");
  if (path === undefined) throw new CommandFailure("missingMembers", {});
  const { rows, problem } = readCsv(bytesOf(path, context));
  if (problem !== null) throw new CommandFailure("membersNotCsv", { path, why: describeCsvProblem(problem) });
  const { members, issues, ignored } = readMembers(rows, editions);
  const names = ignored.map((column) => columnName(column, language));
  const told = issues.map((issue) => toldIssue(issue, path, language));
  if (told.length > 0) tellIssues(`${path}\n${told.map((issue) => issueText(issue, language)).join("")}`, told, context);
  else if (names.length > 0 && !json) io.stderr(`${path}: ${memberWords.ignored[language]} ${names.join(", ")}\n`);
  return { members: told.length > 0 ? null : members, ignored: names };
}
