/** The whole in one glance: whether the invoices are right, and what they come to. */
import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ZERO, subtract } from "../../../money";
import type { Reconciliation } from "../../../reconciliation";
import { euros, signedEuros } from "../../reservation/euros";
import { FiguresTable } from "../../reservation/figures-table";
import { useTexts } from "../use-texts";
import { type Row, deviations, filtered } from "./rows";

export interface VerdictProps {
  readonly report: Reconciliation;
  readonly rows: readonly Row[];
}

export function Verdict({ report, rows }: VerdictProps): ReactElement {
  const { language, invoices: { outcome: texts } } = useTexts();
  const open = filtered(rows, "open");
  const wrong = open.filter(({ state }) => state !== "unassessable");
  const { more, less } = deviations(rows);
  const { totals } = report;
  const intent = rows.length === 0 ? "info" : wrong.length > 0 ? "error" : open.length > 0 ? "warning" : "success";
  const title = rows.length === 0 ? texts.nothing : open.length === 0 ? texts.allRight(rows.length) : texts.notRight(open.length, rows.length);
  const amounts = [...(more === 0 ? [] : [texts.more(euros(more, language))]), ...(less === 0 ? [] : [texts.less(euros(subtract(ZERO, less), language))])];
  return (
    <>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody data-testid="invoice-verdict">
          <MessageBarTitle>{title}</MessageBarTitle>
          {amounts.length > 0 && ` ${amounts.join(" ")}`}
        </MessageBarBody>
      </MessageBar>
      <FiguresTable
        headings={[texts.totals(report.year), texts.amount]}
        rows={[
          { key: "expected", cells: [texts.expected, euros(totals.expected, language)], note: texts.expectedNote },
          { key: "invoiced", cells: [texts.invoiced, euros(totals.invoiced, language)] },
          ...(totals.unassessed === 0 ? [] : [{ key: "unassessed", cells: [texts.unassessed, euros(totals.unassessed, language)] }]),
          { key: "difference", cells: [texts.difference, signedEuros(totals.difference, language)], strong: true },
        ]}
        testId="invoice-totals"
      />
    </>
  );
}
