export { type Micro, AmountRangeError, MICRO_PER_EURO, ZERO, add, microFrom, roundToCent, sum, times, toDecimalString, toEuros } from "./micro";
export { type Language, formatEuros, formatNumber } from "./format";
