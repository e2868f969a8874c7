/** `dimpact edition check`: all that is wrong with the edition in a file. */
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { references } from "./edition-argument";
import { issueIn } from "../../tariff";
import { editionIssuesText } from "./issue-text";
import { readDocument } from "./read-edition";
import { editionWords } from "./words";

export const checkCommand: Command = (context) => {
  const { json, language, io } = context;
  const [path = ""] = references(context, 1);
  const { edition, issues, isSigned } = readDocument(path, io);
  if (json) io.stdout(printedJson({ file: path, edition: edition?.id ?? null, isSigned, issues: issues.map((issue) => issueIn(issue, language)) }));
  else io.stdout(edition === null ? `${editionIssuesText(issues, language).replace(/^ {2}/gm, "")}\n` : `${path} ${editionWords.sound[language]}: ${edition.title[language]}\n`);
  return edition === null ? exitCodes.findings : exitCodes.fine;
};
