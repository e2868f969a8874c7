import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export interface FactsProps {
  /** Each with its term; those without a text are left out. */
  readonly facts: readonly (readonly [term: string, text: string])[];
}

export function Facts({ facts }: FactsProps): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, text]) => text !== "")
        .map(([term, text]) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.detail}>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
