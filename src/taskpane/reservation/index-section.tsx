/** What another index than the plan's provisional one would do to a profile, in euros. */
import { type ReactElement, useMemo, useState } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Profile, compareReservations, describeRate, reserve, serviceLabel } from "../../engine";
import { type Micro, ZERO, add } from "../../money";
import { type Edition, originOf, reindex } from "../../tariff";
import { euros, signedEuros } from "./euros";
import { type FiguresRow, FiguresTable } from "./figures-table";
import { Folded } from "../folded";
import { indexedReference } from "./indexed-reference";
import type { Edit } from "./profile-form";
import { TextField } from "./text-field";
import { percentageText, readIndex } from "./typed-number";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface IndexSectionProps {
  readonly profile: Profile;
  /** The profile's edition as it is kept. */
  readonly edition: Edition;
  /** The edition that the amounts are shown for. */
  readonly shown: Edition;
  readonly edit: Edit;
}

export function IndexSection({ profile, edition, shown, edit }: IndexSectionProps): ReactElement {
  const { language, reservation } = useTexts();
  const words = reservation.readings.index;
  const { printed, name } = originOf(edition);
  const { index } = edition;
  return (
    <Folded heading={words.heading} aside={index === null ? undefined : words.aside(describeRate(index.rate, language))} testId="index">
      {printed.index === null ? <Text data-testid="index-none">{words.none(name)}</Text> : <OtherIndex profile={profile} edition={edition} shown={shown} edit={edit} printedRate={printed.index.rate} />}
    </Folded>
  );
}

function OtherIndex({ profile, edition, shown, edit, printedRate }: IndexSectionProps & { readonly printedRate: string }): ReactElement {
  const styles = useStyles();
  const { language, reservation } = useTexts();
  const words = reservation.readings.index;
  const { name, rate: kept } = originOf(edition);
  const [typed, setTyped] = useState(kept === null ? "" : percentageText(kept, language));
  const rate = readIndex(typed);
  const printed = describeRate(printedRate, language);
  const wanted = rate === null ? null : originOf(reindex(edition, rate)).rate;
  const reference = indexedReference(name, wanted, language);
  return (
    <>
      <Caption1>{words.intro(printed)}</Caption1>
      <TextField label={words.label} value={typed} numeric testId="index-rate" error={typed.trim() !== "" && rate === null ? words.wrong : undefined} onChange={setTyped} />
      {rate !== null && (wanted === null ? <Text data-testid="index-printed">{words.printed(printed)}</Text> : <IndexEffect profile={profile} shown={shown} printedRate={printedRate} rate={rate} />)}
      {wanted === kept && rate !== null && <Text data-testid="index-used">{words.used(reference)}</Text>}
      <div className={styles.buttons}>
        {rate !== null && wanted !== kept && (
          <Button appearance="primary" data-testid="index-use" onClick={() => edit({ edition: reference })}>
            {words.use(reference)}
          </Button>
        )}
        {kept !== null && wanted !== null && (
          <Button data-testid="index-back" onClick={() => edit({ edition: name })}>
            {words.back(printed)}
          </Button>
        )}
      </div>
    </>
  );
}

function IndexEffect({ profile, shown, printedRate, rate }: { readonly profile: Profile; readonly shown: Edition; readonly printedRate: string; readonly rate: string }): ReactElement {
  const { language, reservation } = useTexts();
  const words = reservation.readings.index;
  const change = useMemo(() => {
    const [before, after] = [reserve(profile, reindex(shown, printedRate)), reserve(profile, reindex(shown, rate))];
    return { ...compareReservations(before, after), after };
  }, [profile, shown, printedRate, rate]);
  const { items, difference, after } = change;
  if (items.length === 0) return <Text data-testid="index-unchanged">{words.unchanged}</Text>;
  const services = [...new Set(items.map(({ charge }) => charge.service))];
  const sumOf = (service: string, of: (item: (typeof items)[number]) => Micro): Micro => items.filter(({ charge }) => charge.service === service).map(of).reduce(add, ZERO);
  const amountOf = (service: string): Micro => after.lineItems.flatMap(({ charge, amount }) => (charge.service === service && amount !== null ? [amount] : [])).reduce(add, ZERO);
  const row = (key: string, label: string, amount: Micro, more: Micro, strong = false): FiguresRow => ({ key, cells: [label, euros(amount, language), signedEuros(more, language)], strong });
  return (
    <FiguresTable
      caption={words.caption(describeRate(printedRate, language))}
      headings={[words.service, words.with(describeRate(rate, language)), words.difference]}
      rows={[
        ...services.map((service) => row(service, serviceLabel(after.edition, service, language), amountOf(service), sumOf(service, (item) => item.difference))),
        row("annual", words.annual, after.total.annual, difference.annual, true),
        ...(difference.oneOff === 0 ? [] : [row("oneOff", words.oneOff, after.total.oneOff, difference.oneOff, true)]),
      ]}
      testId="index-effect"
    />
  );
}
