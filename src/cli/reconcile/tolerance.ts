/** How much a line may differ, and all lines of an invoice together, as it is typed. */
import { microFrom } from "../../money";
import { DEFAULT_TOLERANCE, type Tolerance } from "../../reconciliation";
import { CommandFailure } from "../failure";

/** Euros of at most six digits and two decimals. */
const EUROS = /^\d{1,6}(?:[.,]\d{1,2})?$/;

/** "0,05" per line, or "0,05:0,10" with what an invoice's lines may come to together. Throws `badTolerance` on anything else. */
export function readTolerance(text: string): Tolerance {
  const parts = text.split(":").map((part) => part.trim());
  if (parts.length > 2 || !parts.every((part) => EUROS.test(part))) throw new CommandFailure("badTolerance", { found: text });
  const [line = DEFAULT_TOLERANCE.line, total = DEFAULT_TOLERANCE.total] = parts.map((part) => microFrom(part.replace(",", ".")));
  return { line, total };
}
