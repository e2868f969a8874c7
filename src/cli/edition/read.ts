/** `dimpact edition read`: the edition that a tariff workbook holds, as canonical JSON. */
import { withConfirmation } from "../../tariff";
import { editionChecksum, editionFile } from "../../workbook";
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { readDocument } from "./document";
import { references } from "./edition-argument";
import { editionIssuesText, issueJson, issueSentences } from "./issue-text";
import { signatureIssues } from "./signature-issues";
import { editionWords } from "./words";

/** Warnings are told, and the edition is written only where they are confirmed, with them in it. Without -o the JSON of the edition is printed. */
export const readCommand: Command = async (context) => {
  const { values, flags, json, language, io } = context;
  const [path = ""] = references(context, 1);
  const output = values.get("output");
  if (output !== undefined && !/\.json$/i.test(output)) throw new CommandFailure("outputKind", { path: output, kinds: ".json" });
  const document = await readDocument(path, io);
  const { edition: found } = document;
  const issues = [...document.issues, ...(await signatureIssues(document))];
  const texts = { nl: editionIssuesText(issues, "nl"), en: editionIssuesText(issues, "en") };
  const edition = found === null || !flags.has("confirm") ? found : withConfirmation(found, io.today(), issueSentences(issues));
  const isTaken = edition !== null && (issues.length === 0 || flags.has("confirm"));
  if (!isTaken && !json) throw new CommandFailure(edition === null ? "editionFaulty" : "editionUnconfirmed", { path, issues: texts });
  if (isTaken && output !== undefined) save(output, editionFile(edition), context);
  if (json) {
    const checksum = edition === null ? null : await editionChecksum(edition);
    io.stdout(printedJson({ file: path, edition: edition?.id ?? null, checksum, written: isTaken ? (output ?? null) : null, issues: issues.map((issue) => issueJson(issue, language)) }));
  } else if (isTaken) {
    if (issues.length > 0) io.stderr(`${texts[language].replace(/^ {2}/gm, "")}\n`);
    io.stdout(output === undefined ? `${new TextDecoder().decode(editionFile(edition))}\n` : `${output}: ${edition.title[language]}, ${editionWords.readFrom[language]}: ${path}\n`);
  }
  return isTaken ? exitCodes.fine : exitCodes.findings;
};
