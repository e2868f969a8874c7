/** More inhabitants than any country of this language has; above it a number is a mistake. */
export const MAX_QUANTITY = 20_000_000;

/** An actual cost above this, in euros, is a mistake; below it every percentage of it stays exact. */
export const MAX_ACTUAL_COST = 1_000_000_000;

/** New services in one reservation. */
export const MAX_NEW_SERVICES = 100;
