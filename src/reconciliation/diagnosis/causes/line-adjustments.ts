/** A reduction or surcharge that the line itself names: without it, the line is what it should be. */
import { type Micro, subtract, sum } from "../../../money";
import type { InvoiceLine } from "../../../invoice";
import type { Diagnosis } from "../../report";
import { both, euro } from "../words";

/** A surcharge that the tariff does not have was counted on top of it. */
export function lineAdjustment({ adjustments }: InvoiceLine, expected: Micro, amount: Micro): readonly Diagnosis[] {
  const adjusted = sum(adjustments.map((adjustment) => adjustment.amount));
  if (adjusted === 0 || subtract(amount, adjusted) !== expected) return [];
  const reasons = adjustments.map(({ reason }) => reason.trim()).filter((reason) => reason !== "");
  const told = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
  const [nl, en] = adjusted < 0 ? ["Met een korting op de regel", "With a reduction on the line"] : ["Met een toeslag op de regel", "With a surcharge on the line"];
  return [
    {
      code: adjusted < 0 ? "discount" : "counted-twice",
      cause: "line adjustment",
      explanation: both((language) => `${language === "nl" ? nl : en}${told}: ${euro(expected, language)} ${adjusted < 0 ? "−" : "+"} ${euro(Math.abs(adjusted) as Micro, language)} = ${euro(amount, language)}`),
      amount,
      step: 1,
      steps: 1,
    },
  ];
}
