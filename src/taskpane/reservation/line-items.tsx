/** The line items by service, each with its workings, certainty and source when it is opened; then those without an amount. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { LineItem, Reservation } from "../../engine";
import { add } from "../../money";
import { type ExplainedAmount, explainAmount } from "../../workbook";
import { AmountDetails } from "../amount-details";
import { useTexts } from "./use-texts";
import type { ServicePart } from "./breakdown";
import { euros } from "./euros";

const useStyles = makeStyles({
  service: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface LineItemsProps {
  readonly reservation: Reservation;
  readonly parts: readonly ServicePart[];
}

export function LineItems({ reservation, parts }: LineItemsProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: { preview: words } } = useTexts();
  const { edition, lineItems } = reservation;
  const explained = (item: LineItem, service: string): ExplainedAmount => {
    const amount = explainAmount(edition, item, language);
    const label = amount.label.startsWith(`${service}: `) ? amount.label.slice(service.length + 2) : amount.label;
    return { ...amount, label: item.period === "oneOff" ? `${label} (${words.oneOffMark})` : label };
  };
  const without = lineItems.filter(({ amount }) => amount === null);
  return (
    <>
      {parts.map(({ id, label, items, annual, oneOff }) => (
        <div key={id} data-testid={`preview-service-${id}`}>
          <Text as="h4" size={200} weight="semibold" className={styles.service}>
            <span>{label}</span>
            <span>{euros(add(annual, oneOff), language)}</span>
          </Text>
          {items.map((item) => (
            <AmountDetails key={item.charge.id} amount={explained(item, label)} folded />
          ))}
        </div>
      ))}
      {without.length > 0 && (
        <div data-testid="preview-without-amount">
          <Text as="h4" size={200} weight="semibold" className={styles.service}>
            {words.withoutAmount}
          </Text>
          <Caption1 block className={styles.quiet}>
            {words.withoutAmountText}
          </Caption1>
          {without.map((item) => (
            <AmountDetails key={item.charge.id} amount={{ ...explained(item, ""), amount: "p.m." }} folded />
          ))}
        </div>
      )}
    </>
  );
}
