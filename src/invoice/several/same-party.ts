/** Whether two parties are one: suppliers name themselves by other ids from one document to the next. */
import type { Party } from "../invoice";

/** Without its scheme and its signs: "NL8200.98.395.B.01" is "NL820098395B01". */
const plainId = (id: string): string => id.replace(/^\d{4}:/, "").replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** "Coöperatie Dimpact U.A." is "cooperatie dimpact ua". */
export const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}.']/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a party can be known by; two parties with one in common are the same. */
export function partyKeys({ name, ids }: Party): readonly string[] {
  return [...ids.map((id) => `id ${plainId(id)}`), `name ${plainName(name)}`].filter((key) => !/^(id|name) $/.test(key));
}

/** One id or the whole name in common. A party without either is like no other. */
export function isSameParty(one: Party, other: Party): boolean {
  const keys = new Set(partyKeys(one));
  return partyKeys(other).some((key) => keys.has(key));
}
