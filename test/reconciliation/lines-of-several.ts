/**
 * Lines of several charges, and texts that name little, worked out by hand from the plan's tables before they were run.
 *
 * Heerde, 42.000 inhabitants, 2021: contributie 3.000; e-Suite 42.000 × 3,16 + 3.000 = 135.720; innovation 42.000 × 0,12 =
 * 5.040; hosting (30.001 to 70.000) 42.000 × 0,67 + 21.400 = 49.540; BZM licence 42.000 × 1,33 = 55.860, coordination
 * 42.000 × 0,20 = 8.400, hosting (25.001 to 60.000) 29.121, helpdesk 3.640, line 1.772; WIM 15.872; package discount −10.000.
 * 2020: contributie 6.000; hosting 42.000 × 0,58 + 18.300 = 42.660; BZM licence 42.000 × 1,12 = 47.040, line 1.583.
 */
import type { Profile } from "../../src/engine";
import type { Case } from "./cases";

const heerde: Profile = {
  name: "Heerde",
  inhabitants: 42_000,
  referenceDate: "2019-01-01",
  populations: { "2018-01-01": 41_650, "2019-01-01": 42_000 },
  services: ["e-Suite", "BZM", "WIM", "MyLex", "MyLex Sociaal"],
  actualCosts: { "wim.hosting": "8000.00" },
};
const withoutBzm: Profile = { inhabitants: 42_000, services: ["e-Suite", "WIM"] };

export const linesOfSeveral: readonly Case[] = [
  {
    title: "three named charges, a difference that nothing explains: 29.121 + 3.640 + 1.772 = 34.533",
    profile: heerde,
    lines: [["BZM hosting, helpdesk en lijn", "34612.55"]],
    expected: [["discrepancy", "79.55", [], "bzm.hosting,bzm.helpdesk,bzm.lijn"]],
  },
  {
    title: "two named charges, a difference that nothing explains: 55.860 + 8.400 = 64.260",
    profile: heerde,
    lines: [["BZM licentie en regie", "64271.93"]],
    expected: [["discrepancy", "11.93", [], "bzm.licentie,bzm.regie"]],
  },
  {
    title: "three named charges, of which two make the amount: 55.860 + 29.121, without 8.400",
    profile: heerde,
    lines: [["BZM licentie, regie en hosting", "84981.00"]],
    expected: [["discrepancy", "-8400.00", ["left-out"], "bzm.licentie,bzm.regie,bzm.hosting"]],
    notMissing: ["bzm.regie"],
  },
  {
    title: "the same, where the third is on a line of its own",
    profile: heerde,
    lines: [
      ["BZM licentie, regie en hosting", "84981.00"],
      ["BZM regie", "8400.00"],
    ],
    expected: [
      ["match", "0.00", [], "bzm.licentie,bzm.hosting"],
      ["match", "0.00", [], "bzm.regie"],
    ],
  },
  {
    title: "the same, where the text takes the third out",
    profile: heerde,
    lines: [["BZM licentie en hosting, exclusief regie", "84981.00"]],
    expected: [["match", "0.00", [], "bzm.licentie,bzm.hosting"]],
    missing: ["bzm.regie"],
  },
  {
    title: "VAT is taken out of every text: a named charge was left out",
    profile: heerde,
    lines: [["BZM licentie en regie (excl. btw)", "55860.00"]],
    expected: [["discrepancy", "-8400.00", ["left-out"], "bzm.licentie,bzm.regie"]],
  },
  {
    title: "one of three left out, and the tariff of 2020: 47.040 + 1.583",
    profile: heerde,
    lines: [["BZM licentie, regie en lijnverbinding", "48623.00"]],
    expected: [["discrepancy", "-17409.00", ["left-out", "other-edition"], "bzm.licentie,bzm.regie,bzm.lijn"]],
  },
  {
    title: "one of three left out, and 8 months: (55.860 + 1.772) × 8/12",
    profile: heerde,
    lines: [["BZM licentie, regie en lijnverbinding", "38421.33"]],
    expected: [["discrepancy", "-27610.67", ["left-out", "pro-rata"], "bzm.licentie,bzm.regie,bzm.lijn"]],
  },
  {
    title: "one of two charges at the tariff of 2020: 135.720 + 42.660",
    profile: heerde,
    lines: [["e-Suite regie en hosting", "178380.00"]],
    expected: [["discrepancy", "-6880.00", ["other-edition"], "esuite.regie,hosting"]],
  },
  {
    title: "one of two charges by the inhabitants of 2018: 135.720 + 41.650 × 0,67 + 21.400",
    profile: heerde,
    lines: [["e-Suite regie en hosting", "185025.50"]],
    expected: [["discrepancy", "-234.50", ["other-inhabitants"], "esuite.regie,hosting"]],
  },
  {
    title: "one of two charges a tier too high: 15.872 + 4.246",
    profile: heerde,
    lines: [["WIM en BZM helpdesk", "20118.00"]],
    expected: [["discrepancy", "606.00", ["other-tier"], "bzm.helpdesk,wim"]],
  },
  {
    title: "one of two charges at the tariff of 2020, and a cent more",
    profile: heerde,
    lines: [["e-Suite regie en hosting", "178380.01"]],
    expected: [["discrepancy", "-6879.99", [], "esuite.regie,hosting"]],
  },
  {
    title: "a charge that names another one of its own description: WIM is coordination with innovation",
    profile: heerde,
    lines: [["Website-platform WIM, regie en innovatie", "15872.00"]],
    expected: [["match", "0.00", [], "wim"]],
    missing: ["innovatie"],
  },
  {
    title: "the name of a service alone, and the amount of one of its charges",
    profile: heerde,
    lines: [["7x24 support BZM", "3640.00"]],
    expected: [["match", "0.00", [], "bzm.helpdesk"]],
  },
  {
    title: "the name of a service alone, which is its licence, at the tariff of 2020",
    profile: heerde,
    lines: [["BZM jaarlijkse kosten", "47040.00"]],
    expected: [["discrepancy", "-8820.00", ["other-edition"], "bzm.licentie"]],
  },
  {
    title: "a package discount set off on a line, without a right to it: 15.872 − 10.000",
    profile: withoutBzm,
    lines: [["WIM", "5872.00"]],
    expected: [["discrepancy", "-10000.00", ["discount"], "wim"]],
  },
  {
    title: "the same with VAT on it: 5.872 × 1,21",
    profile: withoutBzm,
    lines: [["WIM", "7105.12"]],
    expected: [["discrepancy", "-8766.88", ["discount", "vat"], "wim"]],
  },
  {
    title: "what the package discount has nothing to do with: 10.000 − 10.000 is no discount on GVOP",
    profile: { ...withoutBzm, services: ["e-Suite", "WIM", "GVOP"] },
    lines: [["GVOP", "0.00"]],
    expected: [["discrepancy", "-10000.00", ["left-out"], "gvop"]],
  },
  {
    title: "the discount at nothing is forgotten, and no discount of another tier",
    profile: heerde,
    lines: [["Pakketkorting", "0.00"]],
    expected: [["discrepancy", "10000.00", ["discount"], "pakketkorting"]],
  },
  {
    title: "WIM with its own hosting, which was left out: no hosting of the e-Suite is meant",
    profile: heerde,
    lines: [["WIM met hosting", "15872.00"]],
    expected: [["discrepancy", "-8800.00", ["left-out"], "wim,wim.hosting"]],
    missing: ["hosting"],
  },
  {
    title: "the hosting of the e-Suite, which is named as no more than whose it is",
    profile: heerde,
    lines: [["Hosting en beheer e-Suite", "49540.00"]],
    expected: [["match", "0.00", [], "hosting"]],
    missing: ["esuite.regie"],
  },
  {
    title: "the e-Suite and its hosting, at the amount of hosting alone",
    profile: heerde,
    lines: [["e-Suite en hosting", "49540.00"]],
    expected: [["discrepancy", "-135720.00", ["left-out"], "esuite.regie,hosting"]],
    missing: ["contributie"],
  },
  {
    title: "the index on a charge that has none: 15.872 + 2%",
    profile: heerde,
    lines: [["WIM", "16189.44"]],
    expected: [["discrepancy", "317.44", ["index"], "wim"]],
  },
  {
    title: "the same in whole euros",
    profile: heerde,
    lines: [["WIM", "16189.00"]],
    expected: [["discrepancy", "317.00", ["index", "rounding"], "wim"]],
  },
  {
    title: "the index once more on the part per inhabitant: 132.720 × 1,02 + 3.000",
    profile: heerde,
    lines: [["e-Suite regie", "138374.40"]],
    expected: [["discrepancy", "2654.40", ["index"], "esuite.regie"]],
  },
  {
    title: "three quarters in one line: 49.540 × 9/12",
    profile: heerde,
    lines: [["Hosting e-Suite 1e t/m 3e kwartaal 2021", "37155.00"]],
    invoice: { period: {} },
    expected: [["match", "0.00", [], "hosting"]],
  },
  {
    title: "two quarters in one line, at the tariff of 2020: 42.660 / 2",
    profile: heerde,
    lines: [["Hosting e-Suite Q1 en Q2 2021", "21330.00"]],
    invoice: { period: {} },
    expected: [["discrepancy", "-3440.00", ["other-edition"], "hosting"]],
  },
];
