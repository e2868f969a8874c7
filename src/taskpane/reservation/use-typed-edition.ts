import type { Edition } from "../../tariff";
import { DEFAULT_EDITION } from "../../tariff";
import { useCatalogue } from "../use-catalogue";
import { useChoice } from "../use-choice";
import { editionOrNull } from "../use-edition";

/** The edition that a form asks for, or the workbook's; outside Excel the newest. Null where it is not there. */
export function useTypedEdition(typed: string): Edition | null {
  const choice = useChoice();
  useCatalogue();
  const workbooks = choice.state === "known" ? choice.edition : choice.state === "standalone" ? DEFAULT_EDITION : "";
  return editionOrNull(typed === "" ? workbooks : typed);
}
