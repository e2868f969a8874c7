/** `dimpact edition verify`: whether an edition is as a trusted key signed it. */
import type { Language } from "../../money";
import { type SignedChanges, type Verdict, verifyEdition } from "../../workbook";
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { documentOf } from "./document";
import { references } from "./edition-argument";
import { editionIssuesText, issueJson } from "./issue-text";
import { readTrusted } from "./keys";
import { editionWords } from "./words";

function changesText({ facts, services, readings, changed, added, gone, order }: SignedChanges, language: Language): readonly string[] {
  const list = (word: string, ids: readonly string[]): readonly string[] => (ids.length === 0 ? [] : [`${word}: ${ids.join(", ")}`]);
  const parts = [
    ...(facts ? [editionWords.facts[language]] : []),
    ...(services ? [editionWords.servicesChanged[language]] : []),
    ...(readings ? [editionWords.readingsChanged[language]] : []),
    ...(order ? [editionWords.order[language]] : []),
  ];
  return [...list(editionWords.changed[language], [...changed, ...parts]), ...list(editionWords.added[language], added), ...list(editionWords.gone[language], gone)];
}

const stateWords = { trusted: editionWords.trusted, unsigned: editionWords.unsigned, broken: editionWords.broken, unknownKey: editionWords.unknownKey, changed: editionWords.changedAfterSigning } as const;

function verdictText(verdict: Verdict, language: Language): readonly string[] {
  if (!("signer" in verdict)) return [];
  const { name, day, fingerprint } = verdict.signer;
  return [
    ...(verdict.state === "changed" ? changesText(verdict.changes, language) : []),
    ...(verdict.state === "changed" && !verdict.isTrusted ? [editionWords.unknownToo[language]] : []),
    `${editionWords.signedBy[language]} ${name} ${editionWords.signedOn[language]} ${day}`,
    `${editionWords.fingerprint[language]} ${fingerprint}`,
  ];
}

/** Verifies what the file holds, also where that is no edition any more. */
export const verifyCommand: Command = async (context) => {
  const { json, language, io } = context;
  const [path = ""] = references(context, 1);
  const trusted = await readTrusted(context);
  const { document, edition, issues } = await documentOf(path, io);
  const verdict = await verifyEdition(document, trusted);
  const isOnlyInside = verdict.state === "trusted" && issues.length > 0;
  if (json) io.stdout(printedJson({ file: path, edition: edition?.id ?? null, ...verdict, issues: issues.map((issue) => issueJson(issue, language)) }));
  else io.stdout(`${[`${path}: ${isOnlyInside ? editionWords.tablesDiffer[language] : stateWords[verdict.state][language]}`, ...verdictText(verdict, language).map((line) => `  ${line}`), ...(issues.length === 0 ? [] : [editionIssuesText(issues, language)])].join("\n")}\n`);
  return verdict.state === "trusted" && edition !== null && issues.length === 0 ? exitCodes.fine : exitCodes.findings;
};
