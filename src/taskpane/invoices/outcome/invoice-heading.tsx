/** Which invoice the lines below are of, and what is to be known of it as a whole. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { placeText } from "../../../invoice";
import type { InvoiceReport } from "../../../reconciliation";
import { euros } from "../../reservation/euros";
import { useTexts } from "../use-texts";
import { CorrectionChoice } from "./correction-choice";
import type { CorrectionActions } from "./line-actions";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  remarks: { margin: `${tokens.spacingVerticalXXS} 0`, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  remark: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

export interface InvoiceHeadingProps {
  readonly report: InvoiceReport;
  readonly actions: CorrectionActions;
}

export function InvoiceHeading({ report, actions }: InvoiceHeadingProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  const { invoice, remarks, causes, totals, corrections } = report;
  const told = [
    ...remarks.map((remark) => remark[language]),
    ...causes.map(({ explanation, lines }) => texts.shared(explanation[language], lines.length)),
    ...invoice.findings.map(({ text, place }) => (place === "" ? text[language] : `${text[language]} (${texts.foundAt(placeText(place, language))})`)),
  ].map(unbroken);
  return (
    <div data-testid="invoice-heading">
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {texts.invoice(invoice.type, invoice.number)}
      </Text>
      <Caption1 block className={styles.quiet}>
        {[invoice.supplier.name, texts.date(invoice.issueDate), texts.inAll(euros(totals.invoiced, language))].filter((part) => part !== "").join(" · ")}
      </Caption1>
      {told.length > 0 && (
        <ul className={styles.remarks} data-testid="invoice-remarks">
          {told.map((text, index) => (
            <li key={index} className={styles.remark}>
              <WarningRegular className={styles.icon} fontSize={16} aria-hidden />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {corrections.map((correction) => (
        <CorrectionChoice key={correction.correction.number} correction={correction} actions={actions} />
      ))}
    </div>
  );
}
