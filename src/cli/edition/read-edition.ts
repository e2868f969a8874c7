/** An edition that is asked for on the command line: by its id, or in a file. */
import { type Catalogue, type Edition, builtInEditions, findEdition, withConfirmation } from "../../tariff";
import { readJson, verifyEdition } from "../../workbook";
import { CommandFailure } from "../failure";
import type { Io } from "../io";
import { bytesOf, isFile, readDocument } from "./document";
import { editionIssuesText, issueSentences } from "./issue-text";

/** The JSON of any small file. Throws where it cannot be read. */
export function readJsonFile(path: string, io: Io): unknown {
  const { value, problem } = readJson(bytesOf(path, io));
  if (problem !== null) throw new CommandFailure("editionNotJson", { path, problem });
  return value;
}

/** The edition in a file. Throws where it has issues, and where it was changed after signing; warnings that are confirmed stand in it then. */
async function editionIn(path: string, io: Io, confirms: boolean): Promise<Edition> {
  const { document, edition, issues } = await readDocument(path, io);
  const { state } = await verifyEdition(document, []);
  if (state === "changed" || state === "broken") throw new CommandFailure("editionChanged", { path });
  if (edition === null) throw new CommandFailure("editionFaulty", { path, issues: { nl: editionIssuesText(issues, "nl"), en: editionIssuesText(issues, "en") } });
  if (issues.length > 0 && !confirms) throw new CommandFailure("editionUnconfirmed", { path, issues: { nl: editionIssuesText(issues, "nl"), en: editionIssuesText(issues, "en") } });
  return withConfirmation(edition, io.today(), issueSentences(issues));
}

/** The edition of this id or file. Throws where there is none, it has errors or warnings that are not confirmed, or was changed after signing. */
export async function readEdition(reference: string, io: Io, confirms = false): Promise<Edition> {
  return isFile(reference) ? editionIn(reference.trim(), io, confirms) : findEdition(reference);
}

/** The file that a reference such as "2022.json" or "2022.json@1,3%" names; null where it names none. */
function fileOf(reference: string): string | null {
  const at = reference.lastIndexOf("@");
  if (isFile(reference)) return reference.trim();
  return at > 0 && isFile(reference.slice(0, at)) ? reference.slice(0, at).trim() : null;
}

/** The editions that can be used, with those in the files that are named; at once where no file is. */
export function catalogueWith(references: readonly string[], io: Io): Catalogue | Promise<Catalogue> {
  const paths = references.flatMap((reference) => fileOf(reference) ?? []);
  if (paths.length === 0) return builtInEditions;
  return Promise.all(paths.map(async (path) => [path, await editionIn(path, io, false)] as const)).then((files) => new Map([...builtInEditions, ...files]));
}
