/** A condition in one cell: "alle: e-suite, bzm; één van: mylex, mylex-sociaal; geen: nieuw-lid". */
import type { Condition } from "../../tariff";

const parts = { all: "alle", any: "één van", none: "geen" } as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as readonly Part[];

const EVERYONE = "elk lid";

export function conditionText(condition: Condition): string {
  const said = names.flatMap((part) => (condition[part] === undefined || condition[part].length === 0 ? [] : [`${parts[part]}: ${condition[part].join(", ")}`]));
  return said.length === 0 ? EVERYONE : said.join("; ");
}

export const listOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Null where the text is not a condition. Services are named by their id. */
export function readCondition(text: string): Condition | null {
  if (withoutAccents(text) === EVERYONE) return {};
  const read = text
    .split(";")
    .filter((piece) => piece.trim() !== "")
    .map((piece) => {
      const [name = "", ...rest] = piece.split(":");
      const part = names.find((one) => withoutAccents(parts[one]) === withoutAccents(name));
      const services = listOf(rest.join(":"));
      return part === undefined || services.length === 0 ? null : ([part, services] as const);
    });
  const found = read.filter((one) => one !== null);
  const isWhole = found.length === read.length && found.length > 0 && new Set(found.map(([part]) => part)).size === found.length;
  return isWhole ? Object.fromEntries(found) : null;
}
