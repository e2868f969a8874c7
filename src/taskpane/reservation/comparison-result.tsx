/** What a comparison comes to: the totals of each side, and what each differs from the first by service. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison, SideAmount, SideDifference } from "../../engine";
import { type Language, type Micro, ZERO, formatNumber } from "../../money";
import { NOT_COMPARABLE, amountMarks, reasonsText } from "../../workbook";
import { euros, signedEuros } from "./euros";
import { type FiguresRow, FiguresTable } from "./figures-table";
import { Folded } from "../folded";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({ heading: { margin: `${tokens.spacingVerticalS} 0 0` }, quiet: { color: tokens.colorNeutralForeground3 } });

const amountText = (amount: SideAmount | undefined, language: Language): string => (amount?.state === "amount" ? euros(amount.amount, language) : amountMarks[amount?.state ?? "notTaken"]);

/** Nothing differs between two sides that both have no amount. */
function differenceText({ amount }: SideDifference, one: SideAmount | undefined, other: SideAmount | undefined, language: Language): string {
  if (one?.state === other?.state && one?.state !== "amount") return "";
  return amount === null ? NOT_COMPARABLE[language] : signedEuros(amount, language);
}

/** "+ 3,4%"; nothing where there is no share. */
function shareText(share: number | null, language: Language): string {
  if (share === null || share === 0) return "";
  return `${share > 0 ? "+" : "−"}\u00a0${formatNumber(Math.round(Math.abs(share) * 1_000) / 10, language)}%`;
}

const noteOf = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

export function ComparisonResult({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const styles = useStyles();
  const { language, reservation: { comparison: words, preview } } = useTexts();
  const { sides, services, totals, incomparable } = comparison;
  const [first] = sides;
  const euro = (amount: Micro | undefined): string => (amount === undefined ? "" : euros(amount, language));
  const hasOneOff = totals.oneOff.amounts.some((amount) => amount !== 0);
  const totalRows = sides.map(({ label }, side): FiguresRow => {
    const difference = totals.all.differences[side - 1];
    return {
      key: label,
      cells: [label, euro(totals.annual.amounts[side]), ...(hasOneOff ? [euro(totals.oneOff.amounts[side])] : []), difference === undefined ? "" : signedEuros(difference.amount, language)],
      note: difference === undefined ? undefined : shareText(difference.share, language),
    };
  });
  const serviceRows = (side: number): readonly FiguresRow[] => [
    ...services.flatMap(({ service, label, period, amounts, differences }): FiguresRow[] => {
      const difference = differences[side - 1];
      const [one, other] = [amounts[0], amounts[side]];
      if (difference === undefined || (one?.state === "notTaken" && other?.state === "notTaken")) return [];
      return [
        {
          key: `${service} ${period}`,
          cells: [period === "oneOff" ? `${label[language]} (${preview.oneOffMark})` : label[language], differenceText(difference, one, other, language)],
          // Beside each other the amounts would not fit in a narrow pane.
          note: noteOf(`${amountText(one, language)} → ${amountText(other, language)}`, shareText(difference.share, language), reasonsText(difference.reasons, language)),
        },
      ];
    }),
    {
      key: "total",
      cells: [words.total, signedEuros(totals.all.differences[side - 1]?.amount ?? ZERO, language)],
      note: noteOf(`${euro(totals.all.amounts[0])} → ${euro(totals.all.amounts[side])}`, shareText(totals.all.differences[side - 1]?.share ?? null, language)),
      strong: true,
    },
  ];
  return (
    <div data-testid="compare-result">
      <Text as="h3" weight="semibold" block className={styles.heading}>
        {words.result}
      </Text>
      <FiguresTable headings={[words.side, words.annual, ...(hasOneOff ? [words.oneOff] : []), words.difference]} rows={totalRows} testId="compare-totals" />
      {sides.slice(1).map(({ label }, index) => {
        const unknown = incomparable[index];
        return (
          <Folded key={label} heading={words.against(label, first?.label ?? "")} testId={`compare-services-${index + 1}`} open={sides.length === 2}>
            <FiguresTable headings={[words.service, words.difference]} rows={serviceRows(index + 1)} />
            {unknown !== undefined && unknown !== 0 && <Caption1 className={styles.quiet}>{words.incomparable(signedEuros(unknown, language))}</Caption1>}
          </Folded>
        );
      })}
      <Caption1 block className={styles.quiet}>
        {words.marks}
      </Caption1>
    </div>
  );
}
