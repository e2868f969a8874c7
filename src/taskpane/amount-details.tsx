import type { ReactElement } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedAmount } from "../workbook";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", marginInlineStart: "auto" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, overflowWrap: "anywhere" },
});

/** One amount: its label and euros, and below it what it is made of, how certain it is and where it is printed. */
export function AmountDetails({ label, amount, workings, certainty, remark, source }: ExplainedAmount): ReactElement {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  const facts = [
    [texts.workings, workings],
    [texts.certainty, certainty],
    [texts.remark, remark],
    [texts.source, source],
  ].filter(([, detail]) => detail !== "");
  return (
    <div>
      <div className={styles.head}>
        <Text>{label}</Text>
        {(amount !== "" || workings !== "") && (
          <Text weight="semibold" className={styles.amount}>
            {amount === "" ? texts.noAmount : amount}
          </Text>
        )}
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, detail]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.detail}>{detail}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
