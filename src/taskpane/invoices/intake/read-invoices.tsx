/** The invoices that were read, each to be taken out again, and how they are kept. */
import type { ReactElement } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Invoice } from "../../../invoice";
import { Folded } from "../../folded";
import type { InvoicesKept } from "../reconciliation-store";
import { useTexts } from "../use-texts";

const MOST_SHOWN = 50;

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export interface ReadInvoicesProps {
  readonly invoices: readonly Invoice[];
  readonly kept: InvoicesKept;
  readonly isBusy: boolean;
  readonly onRemove: (invoices: readonly Invoice[]) => void;
}

export function ReadInvoices({ invoices, kept, isBusy, onRemove }: ReadInvoicesProps): ReactElement {
  const styles = useStyles();
  const { invoices: { intake: texts } } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const lines = invoices.reduce((count, invoice) => count + invoice.lines.length, 0);
  const rest = invoices.length - MOST_SHOWN;
  return (
    <Folded heading={texts.read(invoices.length, lines)} testId="invoice-read" onToggle={setOpen}>
      {isOpen &&
        invoices.slice(0, MOST_SHOWN).map((invoice, index) => (
          <div key={index} className={styles.row}>
            <span>
              <Text size={200} block className={styles.name}>
                {`${invoice.number} · ${invoice.supplier.name}`}
              </Text>
              <Caption1 className={styles.quiet}>{invoice.file}</Caption1>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={texts.removeNamed(invoice.number)}
              disabledFocusable={isBusy}
              data-testid="invoice-remove"
              onClick={() => onRemove([invoice])}
            />
          </div>
        ))}
      {isOpen && rest > 0 && <Caption1 className={styles.quiet}>{texts.more(rest)}</Caption1>}
      {invoices.length > 1 && (
        <div>
          <Button size="small" disabledFocusable={isBusy} data-testid="invoice-remove-all" onClick={() => onRemove(invoices)}>
            {texts.removeAll}
          </Button>
        </div>
      )}
      <Caption1 className={styles.quiet} data-testid="invoice-kept">
        {texts.kept[kept]}
      </Caption1>
    </Folded>
  );
}
