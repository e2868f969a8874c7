import type { ReactElement } from "react";
import { isOwnEdition } from "../tariff";
import { useCatalogue } from "./use-catalogue";
import { editionOrNull } from "./use-edition";
import { useTexts } from "./use-texts";

export interface EditionOptionsProps {
  /** What is chosen now: it has an option too where it is not in the list, such as an edition with another index. */
  readonly chosen: string;
}

/** The editions to choose from; those of the workbook's own are marked. */
export function EditionOptions({ chosen }: EditionOptionsProps): ReactElement {
  const { language, edition: texts } = useTexts();
  const catalogue = useCatalogue();
  const found = chosen === "" ? null : editionOrNull(chosen);
  return (
    <>
      {chosen !== "" && !catalogue.has(chosen) && (
        <option value={chosen} disabled={found === null}>
          {found === null ? texts.missingOption(chosen) : found.title[language]}
        </option>
      )}
      {[...catalogue.values()].map((edition) => (
        <option key={edition.id} value={edition.id}>
          {isOwnEdition(edition) ? texts.ownOption(edition.title[language]) : edition.title[language]}
        </option>
      ))}
    </>
  );
}
