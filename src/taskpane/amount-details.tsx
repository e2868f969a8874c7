import type { ReactElement } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedAmount } from "../workbook";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  folded: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  summary: {
    display: "block",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, overflowWrap: "anywhere" },
});

export interface AmountDetailsProps {
  readonly amount: ExplainedAmount;
  /** Shows the label and the amount only, until it is opened. */
  readonly folded: boolean;
}

/** One amount: its label and euros, and below it what it is made of, how certain it is and where it is printed. */
export function AmountDetails({ amount, folded }: AmountDetailsProps): ReactElement {
  const styles = useStyles();
  if (!folded) {
    return (
      <div>
        <AmountHead {...amount} />
        <AmountFacts {...amount} />
      </div>
    );
  }
  return (
    <details className={styles.folded}>
      <summary className={styles.summary} tabIndex={0}>
        <AmountHead {...amount} />
      </summary>
      <AmountFacts {...amount} />
    </details>
  );
}

function AmountHead({ label, amount }: ExplainedAmount): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.head}>
      <Text>{label}</Text>
      <Text weight="semibold" className={styles.amount}>
        {amount}
      </Text>
    </span>
  );
}

function AmountFacts({ workings, certainty, remark, source }: ExplainedAmount): ReactElement {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  const facts = [
    [texts.workings, workings],
    [texts.certainty, certainty],
    [texts.remark, remark],
    [texts.source, source],
  ].filter(([, detail]) => detail !== "");
  return (
    <dl className={styles.facts}>
      {facts.map(([term, detail]) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
