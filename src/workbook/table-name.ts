import { freeName } from "./free-name";

const LONGEST_PART = 60;

const safe = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST_PART);

/** "Reservering_s_Hertogenbosch_2021": letters, digits and low lines, what is empty left out; "…_2" where it is taken. */
export function freeTableName(parts: readonly (string | number)[], taken: Iterable<string>): string {
  const name = parts
    .map((part) => safe(String(part)))
    .filter((part) => part !== "")
    .join("_");
  return freeName(
    (suffix) => `${name}${suffix}`,
    (count) => `_${count}`,
    taken,
  );
}
