/** What an edition says in codes and structures, in words for a table. */
import { describeRate } from "../../engine";
import type { Language } from "../../money";
import { certaintyWords, periodWords, unitWords } from "../../tariff";
import { figureWords } from "./words";

const LONGEST = 60;
const NONE = "—";

const said = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  current: { nl: "van dit jaar", en: "of this year" },
  previous: { nl: "van het jaar ervoor", en: "of the year before" },
  all: { nl: "met", en: "with" },
  any: { nl: "met een van", en: "with one of" },
  none: { nl: "zonder", en: "without" },
  line: { nl: "regel", en: "line" },
} as const;

const coded: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([...Object.entries(certaintyWords), ...Object.entries(periodWords), ...Object.entries(unitWords)]);

const partOf = (value: unknown, name: string): unknown => (typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined);
const isText = (value: unknown): value is string => typeof value === "string";

/** The names of amounts, in rows or not, each once. */
function partsText(value: unknown, language: Language): string {
  const named: readonly unknown[] = Array.isArray(value) ? value.flat() : [];
  return (["unitAmount", "flatAmount"] as const).filter((part) => named.includes(part)).map((part) => figureWords[part][language]).join(", ") || NONE;
}

function indexText(value: unknown, language: Language): string {
  const [rate, from] = [partOf(value, "rate"), partOf(value, "from")];
  if (isText(rate)) return `${describeRate(rate, language)}${partOf(value, "provisional") === true ? ` (${certaintyWords.provisional[language]})` : ""}`;
  return `${partsText(partOf(value, "parts"), language)}, ${said[from === "previous" ? "previous" : "current"][language]}`;
}

function conditionText(value: unknown, language: Language): string {
  const parts = (["all", "any", "none"] as const).flatMap((part) => {
    const services = partOf(value, part);
    return Array.isArray(services) && services.length > 0 ? [`${said[part][language]} ${services.join(", ")}`] : [];
  });
  return parts.join("; ") || NONE;
}

function statusText(value: unknown, language: Language): string {
  const [state, day] = [partOf(value, "state"), partOf(value, "decidedOn")];
  return [...(isText(state) ? [coded.get(state)?.[language] ?? state] : []), ...(isText(day) ? [day] : [])].join(", ");
}

function sourceText(value: unknown, language: Language): string {
  return `${String(partOf(value, "heading"))}, ${said.line[language]} ${String(partOf(value, "line"))}`;
}

function textOf(fact: string, value: unknown, language: Language): string {
  if (fact === "index") return indexText(value, language);
  if (fact === "announced") return partsText(value, language);
  if (fact === "condition") return conditionText(value, language);
  if (fact === "source") return sourceText(value, language);
  if (fact === "status") return statusText(value, language);
  if (typeof value === "boolean") return said[value ? "yes" : "no"][language];
  if (Array.isArray(value)) return value.map((one) => (one === null ? NONE : String(one))).join(", ") || NONE;
  const localized = partOf(value, language) ?? value;
  if (isText(localized)) return coded.get(localized)?.[language] ?? localized;
  return JSON.stringify(localized);
}

/** In one line; a dash where the edition says nothing. */
export function factText(fact: string, value: unknown, language: Language): string {
  const text = value === null || value === undefined ? NONE : textOf(fact, value, language);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
