/** What each municipality of the workbook is to pay or to receive after a correction of the same year. */
import { type ReactElement, useState } from "react";
import { Caption1, Text, makeStyles } from "@fluentui/react-components";
import { type Settlement, grandTotal, settle } from "../../engine";
import { ZERO, subtract } from "../../money";
import { type Edition, TariffFailure } from "../../tariff";
import { Folded } from "../folded";
import { euros, signedEuros } from "../reservation/euros";
import { FiguresTable } from "../reservation/figures-table";
import { readForm } from "../reservation/read-form";
import { paneTexts } from "../reservation/use-texts";
import { useCatalogue } from "../use-catalogue";
import { useEdition } from "../use-edition";
import { useTexts } from "../use-texts";
import { type CompareTexts, compareTexts } from "./compare-texts";
import { EditionSelect } from "./edition-select";
import { useChosenEdition } from "./use-chosen-edition";
import { type KeptProfile, useWorkbookProfiles } from "./use-workbook-profiles";

const useStyles = makeStyles({ heading: { display: "block", margin: 0 } });

export function SettlementSection(): ReactElement {
  const { language } = useTexts();
  const { settlement: texts } = compareTexts[language];
  const editions = [...useCatalogue().values()];
  const years = new Set(editions.map(({ year }) => year).filter((year, index, all) => all.indexOf(year) !== index));
  const corrected = editions.filter(({ year }) => years.has(year));
  const latest = corrected.at(-1);
  const own = useEdition();
  const charged = useChosenEdition(editions, latest === undefined ? own : corrected.find(({ year }) => year === latest.year));
  const others = editions.filter((edition) => edition !== charged.edition && edition.year === charged.edition?.year);
  const due = useChosenEdition(others, others.at(-1));
  const [isOpen, setOpen] = useState(false);
  const profiles = useWorkbookProfiles(isOpen);
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="edition-settlement" onToggle={setOpen}>
      <EditionSelect label={texts.charged} editions={editions} value={charged.edition?.id ?? ""} testId="settle-charged" onChoose={charged.choose} />
      {due.edition === null ? (
        <Caption1>{charged.edition !== null && texts.noOther(charged.edition.year)}</Caption1>
      ) : (
        <EditionSelect label={texts.due} editions={others} value={due.edition.id} testId="settle-due" onChoose={due.choose} />
      )}
      {profiles?.length === 0 && <Caption1>{texts.noProfiles}</Caption1>}
      {charged.edition !== null && due.edition !== null && (profiles ?? []).map((profile) => <ProfileSettlement key={profile.id} profile={profile} charged={charged.edition as Edition} due={due.edition as Edition} />)}
    </Folded>
  );
}

/** The settlement, or why there is none. */
function settlementOf({ form }: KeptProfile, charged: Edition, due: Edition, language: "nl" | "en"): Settlement | string {
  const { settlement: texts } = compareTexts[language];
  try {
    const { profile } = readForm(form, due, paneTexts[language]);
    return profile === null ? texts.notReadable : settle(profile, charged, due);
  } catch (error) {
    if (error instanceof TariffFailure) return texts.failed(error.in(language));
    throw error;
  }
}

const outcomeOf = ({ difference }: Settlement, texts: CompareTexts["settlement"]): string => (difference > 0 ? texts.toPay : difference < 0 ? texts.toReceive : texts.even);

interface ProfileSettlementProps {
  readonly profile: KeptProfile;
  readonly charged: Edition;
  readonly due: Edition;
}

function ProfileSettlement({ profile, charged, due }: ProfileSettlementProps): ReactElement {
  const { language } = useTexts();
  const { settlement: texts } = compareTexts[language];
  const styles = useStyles();
  const settlement = settlementOf(profile, charged, due, language);
  const name = profile.form.name.trim() || texts.unnamed;
  if (typeof settlement === "string")
    return (
      <Text>
        {name}: {settlement}
      </Text>
    );
  const { totals, items, open, difference } = settlement;
  const rows = [
    { key: "charged", cells: [texts.wasCharged, euros(grandTotal(totals.charged), language)] },
    { key: "due", cells: [texts.isDue, euros(grandTotal(totals.due), language)] },
    { key: "difference", cells: [outcomeOf(settlement, texts), euros(difference < 0 ? subtract(ZERO, difference) : difference, language)], strong: true },
  ];
  const itemRows = items.map((item) => ({
    key: item.charge.id,
    cells: [item.charge.label[language], signedEuros(item.difference, language)],
    note: texts.between(euros(item.charged, language), euros(item.due, language)),
  }));
  return (
    <div data-testid="settlement">
      <Text as="h4" weight="semibold" className={styles.heading}>
        {name}
      </Text>
      <FiguresTable headings={texts.sums} rows={rows} />
      {open.length > 0 && <Caption1>{texts.open(open.map(({ label }) => label[language]))}</Caption1>}
      {items.length > 0 && (
        <Folded heading={texts.items(items.length)}>
          <FiguresTable headings={[texts.item, texts.difference]} rows={itemRows} />
        </Folded>
      )}
    </div>
  );
}
