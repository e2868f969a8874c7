import { MAX_ACTUAL_COST, MAX_QUANTITY, TariffFailure } from "../tariff";

/** A number of inhabitants: whole, 1 to 20.000.000. Throws a failure that says what was found and what to do. */
export function checkInhabitants(found: number): number {
  if (found >= 1 && found <= MAX_QUANTITY && Number.isInteger(found)) return found;
  if (found === 0) throw new TariffFailure("quantityBlank", {});
  if (found < 0) throw new TariffFailure("quantityNegative", { found });
  if (!(found <= MAX_QUANTITY)) throw Number.isNaN(found) ? new TariffFailure("quantityNotANumber", { found: "NaN" }) : new TariffFailure("quantityTooLarge", { found, most: MAX_QUANTITY });
  throw new TariffFailure("quantityFraction", { found });
}

/** An actual cost in euros: above 0, at most 1.000.000.000. */
export function checkActualCost(found: number): number {
  if (found === 0) throw new TariffFailure("actualCostBlank", {});
  if (found < 0) throw new TariffFailure("actualCostNegative", { found });
  if (!(found <= MAX_ACTUAL_COST)) throw Number.isNaN(found) ? new TariffFailure("actualCostNotANumber", { found: "NaN" }) : new TariffFailure("actualCostTooLarge", { found, most: MAX_ACTUAL_COST });
  return found;
}
