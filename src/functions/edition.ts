/** Which edition a call means: the one that is passed, else the workbook's choice, else the default. */
import { DEFAULT_EDITION, type Edition, TariffFailure, asksFor, findEdition } from "../tariff";
import { exchange } from "../workbook";
import { type CellValue, CellErrorPassed, readCell, readText } from "./cells";

/** The reference that is passed; null where it is omitted: null, 0 or an empty text. */
function reference(value: CellValue): string | null {
  const read = readCell(value);
  if (read.kind === "error") throw new CellErrorPassed(read.error);
  if (read.kind === "other") throw new TariffFailure("unknownEdition", { found: read.shown, allowed: [...exchange().catalogue.keys()] });
  return readText(value, "editie");
}

/** The promise to wait for before this call can be answered; null where it can be answered at once. */
export function waitFor(editions: readonly CellValue[]): Promise<void> | null {
  const { choice, catalogue } = exchange();
  if (choice.state !== "pending") return null;
  const known = editions.every((value) => {
    const read = readCell(value);
    return (read.kind === "text" || (read.kind === "number" && read.value !== 0)) && catalogue.has(String(read.value).trim());
  });
  return known && editions.length > 0 ? null : choice.settled;
}

/**
 * Throws `unknownEdition`, or `editionNotRead` where the workbook's choice and its own editions could not be read: an
 * edition is never guessed.
 */
export function editionOf(value: CellValue): Edition {
  const { choice, catalogue } = exchange();
  const asked = reference(value);
  if (asked !== null && (choice.state !== "failed" || [...catalogue.keys()].some((id) => asksFor(asked, id)))) return findEdition(asked, catalogue);
  if (choice.state === "failed") throw new TariffFailure("editionNotRead", { why: choice.why });
  return findEdition(choice.state === "known" ? choice.edition : DEFAULT_EDITION, catalogue);
}
