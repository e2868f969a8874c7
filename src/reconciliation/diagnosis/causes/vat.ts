/** VAT counted in an amount without it, or taken out of one that has none. */
import { DEFAULT_VAT, describeRate } from "../../../engine";
import { scaled } from "../exact";
import { type Cause, type Subject, changing } from "../variant";
import { both, euro } from "../words";

const PARTS = 1_000_000;
const LOW_RATE = "0.09";

export function vatCauses({ expectation: { profile } }: Subject): readonly Cause[] {
  const rates = [...new Set([(profile.vat ?? DEFAULT_VAT).rate, DEFAULT_VAT.rate, LOW_RATE].map(Number))].filter((rate) => rate > 0);
  return rates.flatMap((rate): Cause[] => {
    const whole = PARTS + Math.round(rate * PARTS);
    const isLow = rate === Number(LOW_RATE);
    const words = (language: "nl" | "en"): string => describeRate(String(rate), language);
    const common = { code: "vat", stage: 4, kind: "vat", rank: isLow ? 28 : 13, isPaired: !isLow } as const;
    return [
      {
        ...common,
        cause: `VAT in ${rate}`,
        ...changing((amount) => scaled(amount, whole, PARTS)),
        explain: (before, after) => both((language) => `${language === "nl" ? "Inclusief btw" : "VAT included"}: ${euro(before, language)} + ${words(language)} = ${euro(after, language)}`),
      },
      {
        ...common,
        cause: `VAT out ${rate}`,
        rank: common.rank + 1,
        ...changing((amount) => scaled(amount, PARTS, whole)),
        explain: (before, after) =>
          both((language) => `${language === "nl" ? "Btw uit het bedrag gehaald, dat zonder btw is" : "VAT taken out of an amount that has none"}: ${euro(before, language)} / (1 + ${words(language)}) = ${euro(after, language)}`),
      },
    ];
  });
}
