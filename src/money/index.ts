export { type Micro, AmountRangeError, LARGEST_EXACT, ZERO, add, microFrom, roundToCent, subtract, sum, times, toDecimalString, toEuros } from "./micro";
export { type Language, formatEuros, formatExactly, formatNumber } from "./format";
