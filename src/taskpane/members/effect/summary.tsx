/** What the changes of all members come to: the totals, the lowest and the highest, and the question of the band. */
import type { ReactElement } from "react";
import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Impact, MemberImpact } from "../../../engine";
import { bandText, verdictWords } from "../../../workbook";
import { euros, signedEuros } from "../../reservation/euros";
import { type FiguresRow, FiguresTable } from "../../reservation/figures-table";
import { shareText } from "../numbers";
import { useTexts } from "../use-texts";

const MOST_SHOWN = 10;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  answer: { display: "block" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export function Summary({ impact }: { readonly impact: Impact }): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const { from, to, members, summary } = impact;
  const { before, after, change, share, lowest, median, highest, rises, falls, unchanged } = summary;
  const sums: readonly FiguresRow[] = [
    { key: "before", cells: [texts.total(from.id), euros(before, language)] },
    { key: "after", cells: [texts.total(to.id), euros(after, language)] },
    { key: "change", cells: [`${texts.difference} (${shareText(share, language)})`, signedEuros(change, language)], strong: true },
  ];
  const extreme = (key: string, label: string, one: MemberImpact | null): FiguresRow[] =>
    one === null ? [] : [{ key, cells: [label, shareText(one.share, language), signedEuros(one.change, language)], note: one.member.name }];
  const extremes: readonly FiguresRow[] = [
    ...extreme("lowest", texts.lowest, lowest),
    ...(median === null ? [] : [{ key: "median", cells: [texts.median, shareText(median.share, language), signedEuros(median.change, language)] }]),
    ...extreme("highest", texts.highest, highest),
  ];
  return (
    <>
      <Unpriced impact={impact} />
      {members.length > 0 && (
        <>
          <FiguresTable headings={[texts.basis, texts.amount]} rows={sums} testId="effect-totals" />
          {extremes.length > 0 && <FiguresTable headings={texts.extremes} rows={extremes} testId="effect-extremes" />}
          <Caption1 className={styles.quiet} data-testid="effect-counts">
            {texts.counts(rises, falls, unchanged)}
          </Caption1>
        </>
      )}
      <BandAnswer impact={impact} />
    </>
  );
}

function Unpriced({ impact: { unpriced } }: { readonly impact: Impact }): ReactElement | null {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  if (unpriced.length === 0) return null;
  const rest = unpriced.length - MOST_SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="effect-unpriced">
      <MessageBarBody>
        {texts.unpriced(unpriced.length)}
        <ul className={styles.list}>
          {unpriced.slice(0, MOST_SHOWN).map(({ member, edition, failure }) => (
            <li key={member.row}>{texts.unpricedLine(member.name, edition, failure.in(language))}</li>
          ))}
          {rest > 0 && <li>{texts.more(rest)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function BandAnswer({ impact: { band, members, unpriced, summary } }: { readonly impact: Impact }): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const outside = (["below", "above", "uncertain", "unknown"] as const).filter((verdict) => summary.verdicts[verdict] > 0);
  const told = outside.map((verdict) => `${summary.verdicts[verdict]} ${verdictWords[verdict][language]}`).join(", ");
  const answer = members.length === 0 ? texts.nobody : outside.length === 0 ? texts.yes : texts.no(told);
  return (
    <MessageBar intent={members.length > 0 && outside.length === 0 ? "success" : "info"} layout="multiline" data-testid="effect-band">
      <MessageBarBody>
        <Text weight="semibold">{texts.question(bandText(band, language))}</Text> <Text className={styles.answer}>{answer}</Text>
        {members.length > 0 && unpriced.length > 0 && <Text className={styles.answer}>{texts.notCounted(unpriced.length)}</Text>}
        {summary.verdicts.uncertain > 0 && <Caption1 className={styles.answer}>{texts.uncertain}</Caption1>}
      </MessageBarBody>
    </MessageBar>
  );
}
