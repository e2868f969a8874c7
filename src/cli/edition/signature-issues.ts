/** An edition that is not as it was signed is never taken without a word: what changed is told as a warning, to be confirmed. */
import type { Localized } from "../../tariff";
import { type SignedChanges, verifyEdition } from "../../workbook";
import type { Document } from "./document";
import type { DocumentIssue } from "./document-issue";
import { editionWords } from "./words";

const WHOLE = "signature";

const expected: Localized = { nl: "de inhoud zoals die is ondertekend; zie dimpact edition verify", en: "the contents as they were signed; see dimpact edition verify" };

function placesOf({ facts, services, readings, changed, added, gone, order }: SignedChanges): readonly (readonly [place: string, what: Localized])[] {
  const parts = [
    ["edition", facts, editionWords.facts],
    ["services", services, editionWords.servicesChanged],
    ["readings", readings, editionWords.readingsChanged],
    ["charges", order, editionWords.order],
  ] as const;
  const of = (ids: readonly string[], what: Localized): readonly (readonly [string, Localized])[] => ids.map((id) => [id, what]);
  return [...parts.flatMap(([place, is, what]): (readonly [string, Localized])[] => (is ? [[place, what]] : [])), ...of(changed, editionWords.changed), ...of(added, editionWords.added), ...of(gone, editionWords.gone)];
}

/** Nothing for an edition that is intact or unsigned. */
export async function signatureIssues({ document, isSigned }: Document): Promise<readonly DocumentIssue[]> {
  if (!isSigned) return [];
  const verdict = await verifyEdition(document, []);
  if (verdict.state === "broken") return [{ severity: "warning", place: WHOLE, found: editionWords.broken, expected }];
  if (verdict.state !== "changed") return [];
  const after = editionWords.changedAfterSigning;
  return placesOf(verdict.changes).map(([place, what]) => ({ severity: "warning", place, found: { nl: `${after.nl} (${what.nl})`, en: `${after.en} (${what.en})` }, expected }));
}
