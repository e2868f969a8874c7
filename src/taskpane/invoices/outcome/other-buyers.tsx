import type { ReactElement } from "react";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Reconciliation } from "../../../reconciliation";
import { useTexts } from "../use-texts";

/** More are counted. */
const MOST_NAMED = 5;

/** Invoices that bear another name than the profile, whatever their lines are: nobody should find out by chance. */
export function OtherBuyers({ report: { invoices, profile } }: { readonly report: Reconciliation }): ReactElement | null {
  const { invoices: { outcome: texts, intake } } = useTexts();
  const others = invoices.filter(({ isOtherBuyer }) => isOtherBuyer);
  if (others.length === 0) return null;
  const named = others.slice(0, MOST_NAMED).map(({ invoice: { number, buyer } }) => `${number} (${buyer.name})`);
  const rest = others.length - named.length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody data-testid="invoice-other-buyers">
        {texts.otherBuyers(others.length, profile.name ?? "", [...named, ...(rest > 0 ? [intake.more(rest)] : [])].join(", "))}
      </MessageBarBody>
    </MessageBar>
  );
}
