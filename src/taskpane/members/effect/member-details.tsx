/** What another edition does to one member, and what that comes of. */
import type { ReactElement } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type MemberImpact, type UnpricedMember, serviceLabel } from "../../../engine";
import { formatNumber } from "../../../money";
import { impactReasonsText, verdictWords } from "../../../workbook";
import { euros, signedEuros } from "../../reservation/euros";
import { FiguresTable } from "../../reservation/figures-table";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  facts: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

function Facts({ facts }: { readonly facts: readonly (readonly [term: string, fact: string])[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

export function UnpricedDetails({ one: { member, edition, failure } }: { readonly one: UnpricedMember }): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  return (
    <div className={styles.details}>
      <Text size={200}>{texts.cannot(edition, failure.in(language))}</Text>
      <Facts
        facts={[
          [texts.inhabitants, formatNumber(member.profile.inhabitants, language)],
          [texts.services, member.profile.services.join("; ") || texts.noServices],
        ]}
      />
    </div>
  );
}

export function MemberDetails({ one }: { readonly one: MemberImpact }): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const { member, before, after, incomparable, verdict, causes } = one;
  const [from, to] = [before.edition, after.edition];
  const services = to.services.flatMap(({ id }) => (after.services.has(id) ? [serviceLabel(to, id, language)] : []));
  const unlessZero = (label: string, amount: typeof before.total.oneOff): (readonly [string, string])[] => (amount === 0 ? [] : [[label, euros(amount, language)]]);
  const rows = causes.map(({ service, label, change, reasons }) => ({ key: service, cells: [label[language], signedEuros(change, language)], note: impactReasonsText(reasons, { from, to }, language) }));
  return (
    <div className={styles.details}>
      <Facts
        facts={[
          [texts.inhabitants, formatNumber(member.profile.inhabitants, language)],
          [texts.services, services.join("; ") || texts.noServices],
          [from.id, euros(before.total.annual, language)],
          [to.id, euros(after.total.annual, language)],
          ...unlessZero(texts.only(from.id), incomparable.before),
          ...unlessZero(texts.only(to.id), incomparable.after),
          ...unlessZero(texts.oneOff(from.id), before.total.oneOff),
          ...unlessZero(texts.oneOff(to.id), after.total.oneOff),
          [texts.band, verdictWords[verdict][language]],
        ]}
      />
      {rows.length === 0 ? <Text size={200}>{texts.noCauses}</Text> : <FiguresTable headings={texts.causes} rows={rows} testId="member-causes" />}
    </div>
  );
}
