import type { ReactElement } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Reconciliation } from "../../../reconciliation";
import { Folded } from "../../folded";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({ row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" } });

export interface OtherSuppliersProps {
  readonly report: Reconciliation;
  readonly isBusy: boolean;
  readonly onAssess: (supplier: string) => void;
}

/** Invoices that are not held against the tariff, and the way to do so all the same. */
export function OtherSuppliers({ report, isBusy, onAssess }: OtherSuppliersProps): ReactElement | null {
  const styles = useStyles();
  const { invoices: { outcome: texts } } = useTexts();
  const others = report.invoices.filter(({ isAssessed }) => !isAssessed);
  const suppliers = [...new Set(others.map(({ invoice }) => invoice.supplier.name || (invoice.supplier.ids[0] ?? "")))];
  if (suppliers.length === 0) return null;
  return (
    <Folded heading={texts.others(others.length)} aside={texts.othersHint} testId="invoice-others">
      {suppliers.map((supplier) => (
        <div key={supplier} className={styles.row}>
          <Text size={200}>{supplier}</Text>
          <Button size="small" disabledFocusable={isBusy} data-testid="invoice-assess" onClick={() => onAssess(supplier)}>
            {texts.assess}
          </Button>
        </div>
      ))}
    </Folded>
  );
}
