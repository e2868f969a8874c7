/** Two editions of the workbook held against each other. */
import { type ReactElement, useState } from "react";
import { type Edition, previousEdition } from "../../tariff";
import { Folded } from "../folded";
import { useCatalogue } from "../use-catalogue";
import { useTexts } from "../use-texts";
import { compareTexts } from "./compare-texts";
import { Differences } from "./differences";
import { EditionSelect } from "./edition-select";
import { useChosenEdition } from "./use-chosen-edition";

export function CompareSection(): ReactElement {
  const { language } = useTexts();
  const texts = compareTexts[language];
  const catalogue = useCatalogue();
  const editions = [...catalogue.values()];
  const latest = editions.reduce<Edition | null>((best, edition) => (best === null || edition.year >= best.year ? edition : best), null);
  const to = useChosenEdition(editions, latest);
  const from = useChosenEdition(editions, to.edition === null ? null : previousEdition(to.edition, catalogue));
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="edition-compare" onToggle={setOpen}>
      <EditionSelect label={texts.from} editions={editions} value={from.edition?.id ?? ""} testId="compare-from" onChoose={from.choose} />
      <EditionSelect label={texts.to} editions={editions} value={to.edition?.id ?? ""} testId="compare-to" onChoose={to.choose} />
      {isOpen && from.edition !== null && to.edition !== null && <Differences from={from.edition} to={to.edition} />}
    </Folded>
  );
}
