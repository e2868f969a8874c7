/** What an alternative of a reading makes of one property of a charge, in a cell: a number, words, or "geen" where it takes the property away. */
import { type Certainty, type Condition, certaintyWords } from "../../tariff";
import { canonicalText } from "../canonical";
import { readJson } from "../edition-file/read-json";
import { figureWords } from "../edition-words/words";
import type { Cell } from "../sheet";
import type { FoundValue } from "../update/found";
import { conditionText, readCondition } from "./condition-text";
import { exactDecimal, readNumberText } from "./number-text";
import { codeOf } from "./words";

/** The word for a property that an alternative takes away. */
export const NONE = "geen";

/** What stands in the table for each property; any other is called as it is in a file, and its value is JSON. */
export const SHIFT = "grenzen verschuiven met";
export const propertyWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries((["unitAmount", "flatAmount", "cap", "minimum", "maximum", "percentage", "low", "high", "surcharge"] as const).map((figure) => [figure, figureWords[figure].nl])),
  certainty: "zekerheid",
  condition: "wie betaalt",
};

const certainties = Object.fromEntries(Object.entries(certaintyWords).map(([code, { nl }]) => [code, nl])) as Readonly<Record<Certainty, string>>;

const decimals: ReadonlySet<string> = new Set(["unitAmount", "flatAmount", "minimum", "maximum", "percentage", "low", "high", "surcharge"]);

/** Longer JSON than a cell holds stays in the technical data alone. */
const LONGEST = 30_000;

/** The cell for a value; undefined where no cell can hold it. */
export function cellOf(property: string, value: unknown): Cell | undefined {
  if (value === null) return NONE;
  if (decimals.has(property) && typeof value === "string") return Number(value);
  if (property === "cap" && typeof value === "number") return value;
  if (property === "certainty" && typeof value === "string" && value in certainties) return certainties[value as Certainty];
  if (property === "condition") return conditionText(value as Condition);
  const text = canonicalText(value);
  return text.length > LONGEST ? undefined : text;
}

function numberIn(found: FoundValue): string | undefined {
  if (typeof found === "number") return exactDecimal(found);
  const read = readNumberText(String(found));
  return read.kind === "number" ? read.value : undefined;
}

/** The value in a cell; undefined where it is none of this property. */
export function valueIn(property: string, found: FoundValue): unknown {
  const text = String(found).trim();
  if (text.toLowerCase() === NONE) return null;
  if (decimals.has(property)) return numberIn(found);
  if (property === "cap") {
    const number = Number(numberIn(found));
    return Number.isSafeInteger(number) ? number : undefined;
  }
  if (property === "certainty") return codeOf(certainties, text);
  if (property === "condition") return readCondition(text) ?? undefined;
  return readJson(new TextEncoder().encode(text)).value;
}

/** What is expected of a cell, as a Dutch and as an English reader is told. */
export function expectedOf(property: string): readonly [nl: string, en: string] {
  if (decimals.has(property)) return [`een getal, of: ${NONE}`, `a number, or: ${NONE}`];
  if (property === "cap") return [`een heel aantal inwoners, of: ${NONE}`, `a whole number of inhabitants, or: ${NONE}`];
  if (property === "certainty") return [`een van: ${Object.values(certainties).join(", ")}`, `one of: ${Object.values(certainties).join(", ")}`];
  if (property === "condition") return ["elk lid, of een voorwaarde zoals: alle: e-suite, bzm", "elk lid, or a condition such as: alle: e-suite, bzm"];
  return ["de gegevens zoals ze zijn geschreven", "the data as they were written"];
}
