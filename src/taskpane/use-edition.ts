import { type Edition, TariffFailure, findEdition } from "../tariff";
import { exchange } from "../workbook";
import { useCatalogue } from "./use-catalogue";
import { useChoice } from "./use-choice";

/** The chosen edition; null while it is read, and where it is not there. */
export function useEdition(): Edition | null {
  const choice = useChoice();
  useCatalogue();
  return choice.state === "known" ? editionOrNull(choice.edition) : null;
}

export function editionOrNull(id: string): Edition | null {
  try {
    return findEdition(id, exchange().catalogue);
  } catch (error) {
    if (error instanceof TariffFailure) return null;
    throw error;
  }
}
