/** A credit note states what it gives back as positive; an invoice here is signed, so its amounts are turned round. */
import type Decimal from "decimal.js";
import { type Micro, ZERO, subtract } from "../../money";
import type { Adjustment, InvoiceLine, InvoiceTotals } from "../invoice";

const negative = (amount: Micro): Micro => subtract(ZERO, amount);
const turned = (quantity: Decimal | null): Decimal | null => (quantity === null ? null : quantity.isZero() ? quantity : quantity.negated());

export const creditedAdjustment = (adjustment: Adjustment): Adjustment => ({ ...adjustment, amount: negative(adjustment.amount) });

/** The quantity turns round and the price stays, so that quantity times price still gives the amount. */
export const creditedLine = (line: InvoiceLine): InvoiceLine => ({
  ...line,
  quantity: turned(line.quantity),
  amount: negative(line.amount),
  adjustments: line.adjustments.map(creditedAdjustment),
});

export const creditedTotals = (totals: InvoiceTotals): InvoiceTotals => ({
  lines: negative(totals.lines),
  exclusive: negative(totals.exclusive),
  vat: negative(totals.vat),
  inclusive: negative(totals.inclusive),
  prepaid: negative(totals.prepaid),
  rounding: negative(totals.rounding),
  payable: negative(totals.payable),
});
