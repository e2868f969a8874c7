/** One line of an invoice, or a charge that is missing: what is wrong at a glance, and all of it when it is opened. */
import type { ReactElement } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { euros, signedEuros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import type { LineActions } from "./line-actions";
import { LineDetails } from "./line-details";
import { MissingDetails } from "./missing-details";
import { type Row, differenceOf, invoicedOf, tellsJudgement } from "./rows";
import { StateMark } from "./state-mark";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  summary: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  state: { display: "flex" },
  // To the right, also where it comes below the state.
  difference: { marginInlineStart: "auto" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", columnGap: tokens.spacingHorizontalM, alignItems: "baseline" },
  text: { overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface LineRowProps {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly actions: LineActions;
}

export function LineRow({ row, isOpen, onToggle, actions }: LineRowProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  const difference = differenceOf(row);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const label = row.kind === "line" ? row.line.line.text : row.missing.item.charge.label[language];
  return (
    <details className={styles.row} open={isOpen} data-testid={`invoice-row-${row.state}`} data-row={row.key} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary} tabIndex={0}>
        <span className={styles.head}>
          <Chevron className={styles.chevron} fontSize={16} aria-hidden />
          <span className={styles.state}>
            <StateMark state={row.state} />
          </span>
          {difference !== null && difference !== 0 && (
            <Text size={200} weight="semibold" className={mergeClasses(styles.amount, styles.difference)}>
              {signedEuros(difference, language)}
            </Text>
          )}
        </span>
        <span className={styles.line}>
          <Text className={styles.text}>{label || texts.noText}</Text>
          <Text size={200} className={styles.amount}>
            {row.kind === "line" ? euros(invoicedOf(row), language) : ""}
          </Text>
        </span>
        <WhyBriefly row={row} />
      </summary>
      {isOpen && (row.kind === "line" ? <LineDetails line={row.line} actions={actions} /> : <MissingDetails missing={row.missing} actions={actions} />)}
    </details>
  );
}

/** Who approved, when and why; else the most likely cause, without the rest. Nothing of a line that is right. */
function WhyBriefly({ row }: { readonly row: Row }): ReactElement | null {
  const styles = useStyles();
  const { language, invoices: { outcome: texts, approval: words } } = useTexts();
  const { approval } = row.kind === "line" ? row.line : row.missing;
  if (approval !== null) {
    return (
      <Text size={200} className={styles.why} data-testid="line-approval">
        {words.given(approval.who, approval.when, approval.why)}
      </Text>
    );
  }
  if (row.state === "match" || row.state === "within-tolerance") return null;
  if (row.kind === "missing") return <Text size={200} className={styles.why}>{unbroken(row.missing.explanation[language])}</Text>;
  const { diagnosis, judgement } = row.line;
  const [first, second] = diagnosis;
  const pair = first?.steps === 2 && second?.step === 2 ? ` ${texts.and} ${second.explanation[language]}` : "";
  return (
    <Text size={200} className={styles.why} data-testid="invoice-row-why">
      {unbroken(first === undefined || tellsJudgement(row.line) ? judgement[language] : `${texts.likely} ${first.explanation[language]}${pair}`)}
    </Text>
  );
}
