/** All that is known of a line: how it was judged and matched, what explains it, its charges, and what can be done. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkRegular, LinkEditRegular } from "@fluentui/react-icons";
import type { LineItem } from "../../../engine";
import { placeText } from "../../../invoice";
import type { Micro } from "../../../money";
import type { LineReport } from "../../../reconciliation";
import { explainAmount } from "../../../workbook";
import { AmountDetails } from "../../amount-details";
import { euros, signedEuros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import { ApprovalForm } from "./approval-form";
import { Causes } from "./causes";
import { Facts } from "./facts";
import type { LineActions } from "./line-actions";
import { MatchForm } from "./match-form";
import { tellsJudgement } from "./rows";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ChargesProps {
  readonly items: readonly LineItem[];
  readonly year: number;
  readonly actions: LineActions;
}

/** The workings and the source of charges; each opens by itself. */
export function Charges({ items, year, actions }: ChargesProps): ReactElement | null {
  const { language, invoices: { outcome: texts } } = useTexts();
  const edition = actions.editionOf(year);
  if (edition === null || items.length === 0) return null;
  return (
    <div data-testid="line-charges">
      <Text size={200} weight="semibold" block>
        {texts.charges(edition.id)}
      </Text>
      {items.map((item) => (
        <AmountDetails key={item.charge.id} amount={explainAmount(edition, item, language)} folded={items.length > 1} />
      ))}
    </div>
  );
}

const isWithoutCost = ({ charge, amount }: LineItem): boolean => amount === null && charge.needs === "actualCost";

export interface LineDetailsProps {
  readonly line: LineReport;
  readonly actions: LineActions;
}

export function LineDetails({ line, actions }: LineDetailsProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts, match, approval: words } } = useTexts();
  const [form, setForm] = useState<"match" | "approval" | null>(null);
  // The button that was pressed has the focus again when its form closes.
  const [last, setLast] = useState<typeof form>(null);
  const { expected, invoiced, difference, judgement, matchedBecause, period, approval, state, key, charges, items } = line;
  const amount = (value: Micro | null): string => (value === null ? texts.unknown : euros(value, language));
  const close = (): void => {
    setLast(form);
    setForm(null);
  };
  return (
    <div className={styles.details} data-testid="line-details">
      <Facts
        facts={[
          [texts.invoiced, amount(invoiced)],
          [texts.expected, amount(expected)],
          [texts.difference, difference === null ? texts.unknown : signedEuros(difference, language)],
          [texts.period, texts.months(period.first, period.last, period.year)],
          // What the line itself says, opened or not, is not said again.
          [texts.judgement, approval !== null || tellsJudgement(line) ? "" : unbroken(judgement[language])],
          [texts.match, matchedBecause !== null ? unbroken(matchedBecause[language]) : charges.length === 0 ? texts.noMatch : ""],
          [texts.lineId, line.line.id],
          [texts.place, texts.foundAt(placeText(line.line.place, language))],
        ]}
      />
      <Causes line={line} />
      {state === "unassessable" && items.some(isWithoutCost) && <Caption1 data-testid="line-cost-hint">{texts.costHint}</Caption1>}
      <Charges items={items} year={period.year} actions={actions} />
      {form === null && (
        <div className={styles.actions}>
          <Button size="small" icon={<LinkEditRegular />} autoFocus={last === "match"} data-testid="line-match" onClick={() => setForm("match")}>
            {charges.length === 0 ? match.choose : match.change}
          </Button>
          {approval !== null && (
            <Button size="small" icon={<ArrowUndoRegular />} autoFocus={last === "approval"} disabledFocusable={actions.isBusy} data-testid="approval-undo" onClick={() => actions.approve(key, null)}>
              {words.undo}
            </Button>
          )}
          {approval === null && state !== "match" && state !== "within-tolerance" && (
            <Button size="small" icon={<CheckmarkRegular />} autoFocus={last === "approval"} data-testid="line-approve" onClick={() => setForm("approval")}>
              {words.start}
            </Button>
          )}
        </div>
      )}
      {form === "match" && <MatchForm line={line} actions={actions} onDone={close} />}
      {form === "approval" && (
        <ApprovalForm
          lastWho={actions.lastWho}
          isBusy={actions.isBusy}
          onCancel={close}
          onApprove={(given) => {
            actions.approve(key, given);
            close();
          }}
        />
      )}
    </div>
  );
}
