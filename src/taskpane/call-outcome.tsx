/** One call of a function: what went wrong, or what each amount is made of. */
import { type ReactElement, useMemo } from "react";
import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation, Outcome } from "../workbook";
import { AmountDetails } from "./amount-details";
import { describeError } from "./describe-error";
import { useTexts } from "./use-texts";

/** Where there are more line items than this, each shows its workings when asked for. */
const MOST_UNFOLDED = 3;

const useStyles = makeStyles({
  call: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  quiet: { color: tokens.colorNeutralForeground3 },
  notices: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

export interface CallOutcomeProps {
  /** "HOSTING", without the namespace. */
  readonly name: string;
  /** Null where the call noted nothing. */
  readonly outcome: Outcome | null;
}

export function CallOutcome({ name, outcome }: CallOutcomeProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const explanation = useMemo((): Explanation | null => {
    try {
      return outcome?.explain() ?? null;
    } catch (error) {
      return { edition: null, errors: [describeError(error, texts)], amounts: [], notices: [] };
    }
  }, [outcome, texts]);
  return (
    <article className={styles.call} aria-label={`DIMPACT.${name}`}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        {explanation?.edition && <Caption1 className={styles.quiet}>{texts.cell.edition(explanation.edition)}</Caption1>}
      </div>
      {explanation === null ? <Text className={styles.quiet}>{texts.cell.notNoted}</Text> : <Explained {...explanation} />}
    </article>
  );
}

function Explained({ errors, amounts, notices }: Explanation): ReactElement {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  return (
    <>
      {errors.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="cell-error">
            {errors.map((error) => (
              <div key={error}>{error}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        {amounts.map((amount, index) => (
          <AmountDetails key={`${index} ${amount.label}`} amount={amount} folded={amounts.length > MOST_UNFOLDED} />
        ))}
      </div>
      {notices.length > 0 && (
        <div>
          <Caption1 className={styles.quiet}>{texts.notices}</Caption1>
          <ul className={styles.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
