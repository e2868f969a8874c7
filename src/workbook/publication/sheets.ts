/** The sheets of a workbook in which an edition is published. */
import { type Edition, settled } from "../../tariff";
import { canonicalBytes, jsonChecksum } from "../canonical";
import { editionChecksum } from "../checksum";
import { readEditionFile } from "../edition-file/edition-file";
import { type Content, type SheetModel, isFormula } from "../sheet";
import { type Signer, verifyEdition } from "../signature/verify";
import { tariffSheet, withRow } from "../tariff-sheet";
import { calculatorSheet } from "./calculator/sheet";
import { carrierSheet } from "./carrier";
import { coverSheet } from "./cover";
import { LONGEST_FORMULA, PublicationFailure } from "./failure";

export interface PublicationOptions {
  /** The day of publication, ISO; stated on the cover. */
  readonly date: string;
  /** The signed edition, as `signEdition` gives it; left out, the edition is published unsigned. */
  readonly document?: unknown;
}

/** Who signed; null for an edition that nobody signed. A signature that does not hold is not published. */
async function signerOf(document: unknown): Promise<Signer | null> {
  const verdict = await verifyEdition(document, []);
  switch (verdict.state) {
    case "unsigned":
      return null;
    case "trusted":
    case "unknownKey":
      return verdict.signer;
    case "changed":
    case "broken":
      throw new RangeError("the document is not as it was signed: sign the edition again");
  }
}

/** Throws {@link PublicationFailure} where a formula is longer than Excel takes, with the label of its row. */
function checkFormulas({ cells = [], tables }: SheetModel<Content>): void {
  const check = (contents: readonly Content[], label: Content | undefined): void => {
    for (const content of contents) if (isFormula(content) && content.formula.length > LONGEST_FORMULA) throw new PublicationFailure(typeof label === "string" ? label : "", content.formula.length);
  };
  for (const { row, content } of cells) check([content], cells.find((cell) => cell.row === row && cell.column === 0)?.content);
  for (const { rows } of tables) for (const row of rows) check(row, row[0]);
}

/**
 * Cover, tariffs, calculator, and the edition itself on a hidden sheet; to be written in this order into a new workbook.
 * An edition that was made from another is settled first. Throws RangeError where the document is not intact, or holds
 * another edition, and PublicationFailure where the calculator's formulas would be too long.
 */
export async function publicationSheets(edition: Edition, { date, document }: PublicationOptions): Promise<readonly SheetModel<Content>[]> {
  const alone = settled(edition);
  const published = document ?? alone;
  const inside = readEditionFile(canonicalBytes(published)).content?.edition;
  const checksum = await editionChecksum(alone);
  if (inside === undefined || inside === null || (await jsonChecksum(inside)) !== checksum) throw new RangeError("the document does not hold this edition: sign this edition");
  const sheet = tariffSheet(alone, checksum);
  const tariffs = { ...sheet, tables: sheet.tables.map(withRow) };
  const calculator = calculatorSheet(alone);
  checkFormulas(calculator);
  const signer = await signerOf(published);
  return [coverSheet(alone, { checksum, date, signer, tariffSheetName: tariffs.name }), tariffs, calculator, await carrierSheet(published)];
}
