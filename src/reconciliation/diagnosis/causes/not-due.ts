/** Why a charge that the profile does not owe may be on an invoice: another reading, or a discount that is not the municipality's. */
import type { Micro } from "../../../money";
import { TariffFailure, withReadings } from "../../../tariff";
import { type LineItem, readingOptions, reserve } from "../../../engine";
import type { Expectation } from "../../expectation";
import type { BilledPeriod, Diagnosis } from "../../report";
import { fraction, isShare } from "../../share";
import { plainPricing, yearAmount } from "../pricing";
import { both, euro } from "../words";

const MONTHS = 12;

const single = (code: Diagnosis["code"], cause: string, amount: Micro, explanation: Diagnosis["explanation"]): Diagnosis => ({ code, cause, amount, explanation, step: 1, steps: 1 });

/** The item as another reading has it; null where that reading leaves no possible reservation. */
function itemRead({ profile, edition }: Expectation, readings: Readonly<Record<string, string | null>>, charge: string): LineItem | null {
  try {
    return reserve(profile, withReadings(edition, readings)).lineItems.find((item) => item.charge.id === charge) ?? null;
  } catch (error) {
    if (error instanceof TariffFailure) return null;
    throw error;
  }
}

function readings(expectation: Expectation, charge: string, period: BilledPeriod, amount: Micro): readonly Diagnosis[] {
  return expectation.edition.readings
    .filter(({ alternatives }) => alternatives.some(({ changes }) => changes.some((change) => change.charge === charge)))
    .flatMap((reading) =>
      readingOptions(expectation.edition, reading)
        .filter(({ isChosen }) => !isChosen)
        .flatMap(({ id, label }) => {
          const item = itemRead(expectation, { [reading.id]: id }, charge);
          if (!item || !isShare(amount, item, period)) return [];
          return [single("other-reading", `reading ${reading.id} ${id ?? ""}`, amount, both((language) => `${language === "nl" ? "Lezing" : "Reading"} ${reading.id}: ${reading.question[language]} ${label[language]} ${euro(amount, language)}`))];
        }),
    );
}

function discount({ edition, profile }: Expectation, charge: string, { first, last }: BilledPeriod, amount: Micro): readonly Diagnosis[] {
  const year = yearAmount({ charge }, plainPricing(edition, profile.inhabitants), profile);
  if (year === null || year >= 0 || fraction(year, last - first + 1, MONTHS) !== amount) return [];
  return [single("discount", `not due ${charge}`, amount, both((language) => `${language === "nl" ? "Korting waarop geen recht bestaat" : "A discount without entitlement to it"}: ${euro(amount, language)}`))];
}

export function notDue(expectation: Expectation, charge: string, period: BilledPeriod, amount: Micro): readonly Diagnosis[] {
  return [...readings(expectation, charge, period, amount), ...discount(expectation, charge, period, amount)];
}
