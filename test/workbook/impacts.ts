/** Effects per member that the tests lay out as sheets. */
import { type Impact, type Member, type Profile, impactOf } from "../../src/engine";
import { findEdition } from "../../src/tariff";
import { edition2020, edition2021 } from "../support/editions";

const memberOf = (name: string, inhabitants: number, services: readonly string[], more: Partial<Profile> = {}, row = 2): Member => ({ row, name, profile: { name, inhabitants, services, ...more } });

export const someMembers: readonly Member[] = [
  memberOf("Assen", 45_000, ["e-Suite", "BZM", "WIM"]),
  memberOf("Bergen (NH)", 30_000, ["e-Suite"]),
  memberOf("'s-Gravenhage", 500_000, ["e-Suite", "GVOP"]),
  memberOf("=1+1", 12_000, ["WIM"], { actualCosts: { "wim.hosting": "1234.56" } }),
  memberOf("+Nieuw", 20_000, ["e-Suite", "nieuw lid"]),
  memberOf("@Alleen lid", 9_000, []),
  memberOf("Zonder e-Suite", 70_000, ["BZM"], {}, 8),
];

const many: readonly Member[] = Array.from({ length: 40 }, (_, index) => memberOf(`Gemeente ${index}`, 8_000 + index * 5_003, index % 3 === 0 ? ["e-Suite", "BZM", "WIM"] : index % 3 === 1 ? ["e-Suite", "MyLex", "GVOP"] : ["WIM", "GVOP"]));

export const impacts: Readonly<Record<string, Impact>> = {
  "2020 to 2021": impactOf(someMembers, edition2020, edition2021),
  "a narrow band, which the discount decides": impactOf(someMembers, edition2020, edition2021, { low: -0.01, high: 0.05, source: null }),
  "the other way round": impactOf(someMembers, edition2021, edition2020),
  "another index": impactOf(someMembers, edition2021, findEdition("2021@1,3%")),
  "an edition and itself": impactOf(many, edition2021, edition2021),
  "many members": impactOf(many, edition2020, edition2021),
};
