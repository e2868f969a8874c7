/** `dimpact edition check`: all that is wrong with an edition, in a file or not, and what is odd beside the one before it. */
import { type EditionWarning, checkAgainst } from "../../engine";
import { type Edition, builtInEditions, previousEdition } from "../../tariff";
import { warningPlace } from "../../workbook";
import type { Command, Context } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { documentOf } from "./document";
import { references } from "./edition-argument";
import { editionIssuesText, issueJson } from "./issue-text";
import { readEdition } from "./read-edition";
import { signatureIssues } from "./signature-issues";
import { editionWords } from "./words";

/** The edition of --from, else the latest one of an earlier year; null where there is none. */
async function earlier(edition: Edition, { values, io }: Context): Promise<Edition | null> {
  const from = values.get("from");
  return from === undefined ? previousEdition(edition, builtInEditions) : readEdition(from, io);
}

export const checkCommand: Command = async (context) => {
  const { json, language, io } = context;
  const [path = ""] = references(context, 1);
  const document = await documentOf(path, io);
  const { edition, isSigned } = document;
  const issues = [...document.issues, ...(await signatureIssues(document))];
  const previous = edition === null ? null : await earlier(edition, context);
  const warnings: readonly EditionWarning[] = edition === null || previous === null ? [] : checkAgainst(edition, previous);
  const placeOf = (warning: EditionWarning): string | null => {
    const place = warningPlace(warning, document.tables);
    return place === null ? null : `${place.sheet}!${place.address}`;
  };
  const told = [
    ...(issues.length === 0 ? [] : [editionIssuesText(issues, language).replace(/^ {2}/gm, "")]),
    ...(edition === null ? [] : [`${path} ${editionWords.sound[language]}: ${edition.title[language]}`]),
    ...(previous === null ? [] : [`${editionWords.beside[language]} ${previous.id}: ${warnings.length === 0 ? editionWords.nothingOdd[language] : ""}`.trimEnd()]),
    ...warnings.map((warning) => `  ${editionWords.warning[language]}: ${[placeOf(warning), warning.charge].filter((part) => part !== null).join(" ")}: ${warning.text[language]}`),
  ];
  if (json)
    io.stdout(
      printedJson({
        file: path,
        edition: edition?.id ?? null,
        isSigned,
        issues: issues.map((issue) => issueJson(issue, language)),
        previous: previous?.id ?? null,
        warnings: warnings.map((warning) => ({ code: warning.code, place: placeOf(warning), charge: warning.charge, tier: warning.tier ?? null, part: warning.part ?? null, text: warning.text[language] })),
      }),
    );
  else io.stdout(`${told.join("\n")}\n`);
  return edition === null || issues.length > 0 ? exitCodes.findings : exitCodes.fine;
};
