/** Another part of the year than the one that was due: n twelfths. */
import type { Cause, Subject } from "../variant";
import { both, euro } from "../words";

const MONTHS = 12;

export function yearPartCauses({ demands }: Subject): readonly Cause[] {
  if (!demands.some(({ item }) => item.period === "annual")) return [];
  return Array.from({ length: MONTHS }, (_, index) => index + 1).map((months) => ({
    code: "pro-rata",
    cause: `months ${months}`,
    stage: 3,
    kind: "months",
    rank: MONTHS % months === 0 ? 19 : 22,
    isPaired: true,
    apply: (variant) => ({ ...variant, months }),
    explain: (_, after) =>
      both((language) =>
        language === "nl"
          ? `${months}/12 van het jaarbedrag, in plaats van wat voor deze periode hoort: ${euro(after, language)}`
          : `${months}/12 of the year's amount, in place of what is due for this period: ${euro(after, language)}`,
      ),
  }));
}
