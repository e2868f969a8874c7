/** Reads a published workbook: the edition inside, what its signature is worth, and whether the visible tables agree with it. */
import type { Edition } from "../../tariff";
import { editionChecksum } from "../checksum";
import { type EditionDocument, readEditionFile } from "../edition-file/edition-file";
import { jsonProblemText } from "../edition-file/problem-text";
import { type FoundTable, addressIn } from "../edition-sheet/found-table";
import { type WorkbookIssue, said } from "../edition-sheet/issue";
import { type EditionReading, readTablesOf } from "../edition-sheet/read";
import type { PublicKey } from "../signature/public-key";
import { type Verdict, verifyEdition } from "../signature/verify";
import { isCarrier, readCarrier } from "./carrier";
import { type PublicationDifference, coverDifferences, differencesFrom, tablesOf } from "./differences";

/**
 * `none`: no edition was published in these tables. `damaged`: there is one, and it cannot be read. `read`: the document
 * as text, which is that of an edition's file; the edition, or what is wrong with it, in `content`. `visible` is what the
 * visible tables say where they differ from it, with what is wrong there; null where they say the same, or nothing.
 */
export type PublicationReading =
  | { readonly state: "none" }
  | { readonly state: "damaged"; readonly issue: WorkbookIssue }
  | { readonly state: "read"; readonly text: string; readonly content: EditionDocument; readonly verdict: Verdict; readonly differences: readonly PublicationDifference[]; readonly visible: EditionReading | null };

/**
 * Reads the tables of a workbook, those of hidden sheets among them. `trusted` are the keys that the user trusts. Only
 * the edition inside counts: a visible table that differs is told of, and used by an explicit choice alone. Never throws.
 */
export async function readPublication(found: readonly FoundTable[], trusted: readonly PublicKey[]): Promise<PublicationReading> {
  const [table, second] = found.filter(isCarrier);
  if (table === undefined) return { state: "none" };
  const damaged = (at: FoundTable, text: string, nl: string, en: string): PublicationReading => ({
    state: "damaged",
    issue: { severity: "error", code: "damagedPart", sheet: at.sheet, address: addressIn(at, 0, 0), found: text.slice(0, 60), expected: said(nl, en) },
  });
  if (second !== undefined) return damaged(second, second.name, "één gepubliceerde editie in een werkmap", "one published edition in a workbook");
  const { text, issue } = await readCarrier(table);
  if (issue !== null) return { state: "damaged", issue };
  const { content, problem } = readEditionFile(new TextEncoder().encode(text));
  if (problem !== null) return damaged(table, text, `een editie als JSON; ${jsonProblemText(problem, "nl")}`, `an edition as JSON; ${jsonProblemText(problem, "en")}`);
  const { edition, document } = content;
  const verdict = await verifyEdition(document, trusted);
  const checksum = edition === null ? "" : await editionChecksum(edition);
  const ofTariffs = edition === null ? [] : differencesFrom(edition, checksum, found);
  // Where the signature itself is broken there is nobody whom the cover could name.
  const ofCover = edition === null || verdict.state === "broken" ? [] : coverDifferences(edition, { checksum, signer: "signer" in verdict ? verdict.signer : null }, found);
  const tables = edition === null || ofTariffs.length === 0 ? undefined : tablesOf(edition, found);
  const visible = edition === null || tables === undefined ? null : readTablesOf(tables, edition);
  return { state: "read", text, content, verdict, differences: [...ofTariffs, ...ofCover], visible };
}

/** A document with another edition in it: where it was signed, its signature tells what is other than it was. */
export const documentWith = ({ document, isSigned }: Pick<EditionDocument, "document" | "isSigned">, edition: Edition): unknown => (isSigned ? { ...(document as object), edition } : edition);
