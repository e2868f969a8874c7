export { type Micro, AmountRangeError, ZERO, add, microFrom, roundToCent, sum, times, toDecimalString, toEuros } from "./micro";
export { type Language, formatEuros, formatExactly, formatNumber } from "./format";
