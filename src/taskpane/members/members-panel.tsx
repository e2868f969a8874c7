/** The members, read from the workbook or a file, and what two editions and the budget make of them. */
import { type ReactElement, useMemo } from "react";
import { Spinner } from "@fluentui/react-components";
import { billSteps, impactSteps } from "../../engine";
import { type Edition, previousEdition } from "../../tariff";
import { EditionSelect } from "../editions/edition-select";
import { useChosenEdition } from "../editions/use-chosen-edition";
import { useCatalogue } from "../use-catalogue";
import { CoverSection } from "./cover/cover-section";
import { EffectSection } from "./effect/effect-section";
import { Intake } from "./intake/intake";
import { useMembers } from "./intake/use-members";
import { useSliced } from "./use-sliced";
import { useTexts } from "./use-texts";

export function MembersPanel(): ReactElement {
  const { effect: texts } = useTexts();
  const catalogue = useCatalogue();
  const editions = [...catalogue.values()];
  const latest = editions.reduce<Edition | null>((best, edition) => (best === null || edition.year >= best.year ? edition : best), null);
  const { edition: to, choose: chooseTo } = useChosenEdition(editions, latest);
  const { edition: from, choose: chooseFrom } = useChosenEdition(editions, to === null ? null : previousEdition(to, catalogue));
  const intake = useMembers(from, to);
  const { table } = intake;
  // Of a table with something wrong in it nothing is computed.
  const members = table !== null && table.issues.length === 0 ? table.members : null;
  const computing = useMemo(() => (members === null || from === null || to === null ? null : () => impactSteps(members, from, to)), [members, from, to]);
  const { result: impact, isBusy } = useSliced(computing);
  const billing = useMemo(() => (members === null || to === null ? null : () => billSteps(members, to)), [members, to]);
  return (
    <>
      <Intake intake={intake} />
      <EditionSelect label={texts.from} editions={editions} value={from?.id ?? ""} testId="effect-from" onChoose={chooseFrom} />
      <EditionSelect label={texts.to} editions={editions} value={to?.id ?? ""} testId="effect-to" onChoose={chooseTo} />
      {isBusy && members !== null && impact === null && <Spinner size="tiny" label={texts.computing(members.length)} />}
      {impact !== null && <EffectSection impact={impact} />}
      <CoverSection billing={billing} />
    </>
  );
}
