import { type Profile, reserve } from "../../src/engine";
import { type Edition, findEdition } from "../../src/tariff";
import { sideLabels } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";

const assen: Profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };
const indexed = findEdition("2021@1,3%");

type Side = readonly [Partial<Profile>, Edition];

test.each<[string, readonly Side[], readonly string[], readonly string[]]>([
  ["two editions", [[{}, edition2020], [{}, edition2021]], ["2020", "2021"], ["2020", "2021"]],
  ["another index", [[{}, edition2021], [{}, indexed]], ["2021", "2021@1,3%"], ["2021", "2021@1.3%"]],
  ["with and without a service", [[{}, edition2021], [{ services: ["e-Suite", "BZM"] }, edition2021]], ["met WIM", "zonder WIM"], ["with WIM", "without WIM"]],
  ["two services, with an option of one", [[{ services: ["e-Suite", "hosting klein", "GVOP"] }, edition2021], [{ services: [] }, edition2021]], ["met e-Suite, GVOP", "zonder e-Suite, GVOP"], ["with e-Suite, GVOP", "without e-Suite, GVOP"]],
  ["an option alone", [[{}, edition2021], [{ services: [...assen.services, "hosting klein"] }, edition2021]], ["zonder hosting klein", "met hosting klein"], ["without hosting small", "with hosting small"]],
  [
    "low and high",
    [[{ newServices: { count: 2, scenario: "laag" } }, edition2021], [{ newServices: { count: 2, scenario: "hoog" } }, edition2021]],
    ["laag", "hoog"],
    ["low", "high"],
  ],
  [
    "with and without new services",
    [[{}, edition2021], [{ newServices: { count: 1, scenario: "hoog" } }, edition2021]],
    ["geen nieuwe diensten", "1 nieuwe dienst, hoog"],
    ["no new services", "1 new service, high"],
  ],
  ["inhabitants", [[{}, edition2021], [{ inhabitants: 60001 }, edition2021]], ["45.000 inwoners", "60.001 inwoners"], ["45,000 inhabitants", "60,001 inhabitants"]],
  [
    "what most sides have is not said",
    [[{}, edition2020], [{}, edition2021], [{ services: ["e-Suite", "BZM"] }, edition2021], [{ inhabitants: 60001 }, edition2021]],
    ["2020", "2021", "2021, zonder WIM", "2021, 60.001 inwoners"],
    ["2020", "2021", "2021, without WIM", "2021, 60,001 inhabitants"],
  ],
  ["municipalities", [[{}, edition2021], [{ name: "Bergen (NH)", inhabitants: 1, services: [] }, edition2021], [{ name: undefined }, edition2021]], ["Assen", "Bergen (NH)", "zonder naam"], ["Assen", "Bergen (NH)", "without a name"]],
  [
    "variants of one of the municipalities",
    [[{}, edition2021], [{ services: ["e-Suite", "BZM"] }, edition2021], [{ name: "Bergen", newServices: { count: 1, scenario: "hoog" } }, edition2020]],
    ["Assen, 2021, met WIM", "Assen, 2021, zonder WIM", "Bergen, 2020"],
    ["Assen, 2021, with WIM", "Assen, 2021, without WIM", "Bergen, 2020"],
  ],
  ["nothing", [[{}, edition2021], [{}, edition2021], [{}, edition2021]], ["Assen", "Assen (2)", "Assen (3)"], ["Assen", "Assen (2)", "Assen (3)"]],
  ["nothing, without a name", [[{ name: " " }, edition2021], [{ name: undefined }, edition2021]], ["profiel", "profiel (2)"], ["profile", "profile (2)"]],
  ["a name of several lines", [[{ name: "As\nsen\u0007" }, edition2021], [{}, edition2021]], ["As sen", "Assen"], ["As sen", "Assen"]],
])("%s", (_title, sides, dutch, english) => {
  const reservations = sides.map(([change, edition]) => reserve({ ...assen, ...change }, edition));
  expect([sideLabels(reservations, "nl"), sideLabels(reservations, "en")]).toEqual([dutch, english]);
});

test("long names are cut, and stay apart", () => {
  const reservations = ["x", "y"].map((end) => reserve({ ...assen, name: `${"a".repeat(60)}${end}` }, edition2021));
  const labels = sideLabels(reservations, "nl");
  expect(labels).toEqual([`${"a".repeat(39)}…`, `${"a".repeat(35)}… (2)`]);
});
