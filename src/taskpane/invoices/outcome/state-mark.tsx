import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  AddCircleRegular,
  CheckmarkCircleRegular,
  CopyRegular,
  EqualCircleRegular,
  ErrorCircleRegular,
  type FluentIcon,
  QuestionCircleRegular,
  SubtractCircleRegular,
  ThumbLikeRegular,
} from "@fluentui/react-icons";
import type { Language } from "../../../money";
import { type LineState, stateWords } from "../../../reconciliation";
import { useTexts } from "../use-texts";

const icons: Readonly<Record<LineState, FluentIcon>> = {
  match: CheckmarkCircleRegular,
  "within-tolerance": EqualCircleRegular,
  allowed: ThumbLikeRegular,
  discrepancy: ErrorCircleRegular,
  missing: SubtractCircleRegular,
  unexpected: AddCircleRegular,
  duplicate: CopyRegular,
  unassessable: QuestionCircleRegular,
};

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

const tones: Readonly<Record<LineState, "good" | "wrong" | "doubt">> = {
  match: "good",
  "within-tolerance": "good",
  allowed: "good",
  discrepancy: "wrong",
  missing: "wrong",
  unexpected: "wrong",
  duplicate: "wrong",
  unassessable: "doubt",
};

/** "Afwijking toegestaan": a state at the beginning of a line. */
export function stateLabel(state: LineState, language: Language): string {
  const word = stateWords[state][language];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A state as a word with an icon of its own; the colour only adds to them. */
export function StateMark({ state }: { readonly state: LineState }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, styles[tones[state]])}>
      <Icon className={styles.icon} aria-hidden />
      {stateLabel(state, language)}
    </span>
  );
}
