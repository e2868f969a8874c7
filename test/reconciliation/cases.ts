/**
 * Invoices with a fault in them, worked out by hand from the plan's tables, with the judgement that is expected.
 * The sums are those of a calculator beside the tables; nothing here was taken from what the code gives.
 *
 * Assen, 45.000 inhabitants, 2021: contributie 3.000; e-Suite 45.000 × 3,16 + 3.000 = 145.200; hosting (30.001 to 70.000)
 * 45.000 × 0,67 + 21.400 = 51.550; TPM 2.092; innovation 45.000 × 0,12 = 5.400; BZM licence 45.000 × 1,33 = 59.850,
 * coordination 45.000 × 0,20 = 9.000, hosting (25.001 to 60.000) 29.121, helpdesk 3.640, line 1.772; WIM 15.872;
 * package discount −10.000.
 */
import type { Profile } from "../../src/engine";
import type { Invoice } from "../../src/invoice";
import { microFrom } from "../../src/money";
import type { DiagnosisCode, LineState } from "../../src/reconciliation";
import type { LineFacts } from "./invoices";

/** Of one line: its state, its difference in euros, and the codes that explain it (none: it must stay unexplained). */
export type ExpectedLine = readonly [state: LineState, difference: string | null, codes: readonly DiagnosisCode[], charges?: string];

export interface Case {
  readonly title: string;
  readonly profile: Profile;
  /** Of the invoice that is judged; earlier ones are left out of the judgement. */
  readonly lines: readonly LineFacts[];
  readonly invoice?: Partial<Invoice>;
  readonly earlier?: readonly (readonly [readonly LineFacts[], Partial<Invoice>])[];
  readonly expected: readonly ExpectedLine[];
  readonly suggested?: readonly DiagnosisCode[];
  /** Charges that must be called missing, of those named; others are not looked at. */
  readonly missing?: readonly string[];
  readonly notMissing?: readonly string[];
}

export const assen: Profile = { name: "Assen", inhabitants: 45_000, services: ["e-Suite", "BZM", "WIM"] };
const large: Profile = { inhabitants: 420_000, services: ["e-Suite"] };
const quarter = (number: number): Partial<Invoice> => ({
  number: `2021-Q${number}`,
  issueDate: ["2021-01-05", "2021-04-05", "2021-07-05", "2021-10-05"][number - 1] ?? "",
  period: { start: `2021-${["01", "04", "07", "10"][number - 1]}-01`, end: ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"][number - 1] ?? "" },
});

export const cases: readonly Case[] = [
  {
    title: "e-Suite at the tariff of 2020: 45.000 × 3,44 = 154.800",
    profile: assen,
    lines: [["e-Suite regie en licentie", "154800.00"]],
    expected: [["discrepancy", "9600.00", ["other-edition"], "esuite.regie"]],
  },
  {
    title: "hosting groot at the 20.400 of Bijlage 2 instead of the 19.100 of the table",
    profile: { inhabitants: 45_000, services: ["e-Suite", "hosting groot"] },
    lines: [["Uitgebreide hosting groot", "20400.00"]],
    expected: [["discrepancy", "1300.00", ["other-reading"], "hosting.groot"]],
  },
  {
    title: "e-Suite without the 3.000: 45.000 × 3,16 = 142.200",
    profile: assen,
    lines: [["e-Suite 2021", "142200.00"]],
    expected: [["discrepancy", "-3000.00", ["other-reading"], "esuite.regie"]],
  },
  {
    title: "the package discount forgotten: everything right, and −10.000 on no line",
    profile: assen,
    lines: [
      ["Contributie 2021", "3000.00"],
      ["e-Suite 2021", "145200.00"],
      ["WIM website", "15872.00"],
    ],
    expected: [
      ["match", "0.00", [], "contributie"],
      ["match", "0.00", [], "esuite.regie"],
      ["match", "0.00", [], "wim"],
    ],
    missing: ["pakketkorting", "hosting", "tpm"],
    notMissing: ["wim.hosting", "contributie"],
  },
  {
    title: "a discount of 18.000 above 150.000 inhabitants, for which the table has no row",
    profile: { inhabitants: 151_000, services: ["e-Suite", "BZM", "WIM"] },
    lines: [["Pakketkorting", "-18000.00"]],
    expected: [["discrepancy", "-18000.00", ["other-reading"], "pakketkorting"]],
  },
  {
    title: "hosting in the tier below: 45.000 × 1,15 + 7.000 = 58.750",
    profile: assen,
    lines: [["Hosting e-Suite", "58750.00"]],
    expected: [["discrepancy", "7200.00", ["other-tier"], "hosting"]],
  },
  {
    title: "the cap of 300.000 not applied: 420.000 × 3,16 + 3.000 = 1.330.200 instead of 951.000",
    profile: large,
    lines: [["e-Suite bijdrage", "1330200.00"]],
    expected: [["discrepancy", "379200.00", ["cap"], "esuite.regie"]],
  },
  {
    title: "the inhabitants of another date in the profile: 44.600 × 0,12 = 5.352",
    profile: { ...assen, populations: { "2019-01-01": 45_000, "2020-01-01": 44_600 } },
    lines: [["Bijdrage innovatie", "5352.00"]],
    expected: [["discrepancy", "-48.00", ["other-inhabitants"], "innovatie"]],
  },
  {
    title: "a whole invoice with VAT in its lines: 51.550 × 1,21 = 62.375,50 and 145.200 × 1,21 = 175.692",
    profile: assen,
    lines: [
      ["Hosting e-Suite", "62375.50"],
      ["e-Suite", "175692.00"],
    ],
    expected: [
      ["discrepancy", "10825.50", ["vat"], "hosting"],
      ["discrepancy", "30492.00", ["vat"], "esuite.regie"],
    ],
  },
  {
    title: "seven months of GVOP instead of the year: 10.000 × 7 / 12 = 5.833,33",
    profile: { ...assen, services: [...assen.services, "GVOP"] },
    lines: [["GVOP officiële publicaties", "5833.33"]],
    expected: [["discrepancy", "-4166.67", ["pro-rata"], "gvop"]],
  },
  {
    title: "the index twice: 3,16 × 1,02 = 3,22; 45.000 × 3,22 + 3.000 = 147.900",
    profile: assen,
    lines: [["e-Suite: regie, licentie en divers", "147900.00"]],
    expected: [["discrepancy", "2700.00", ["index"], "esuite.regie"]],
  },
  {
    title: "the line connection counted twice: 2 × 1.772 = 3.544",
    profile: assen,
    lines: [["BZM lijnverbinding", "3544.00"]],
    expected: [["discrepancy", "1772.00", ["counted-twice"], "bzm.lijn"]],
  },
  {
    title: "the sign of WIM turned round",
    profile: assen,
    lines: [["WIM", "-15872.00"]],
    expected: [["discrepancy", "-31744.00", ["sign"], "wim"]],
  },
  {
    title: "two digits swapped: 6.340 for 3.640",
    profile: assen,
    lines: [["BZM technische helpdesk 7x24", "6340.00"]],
    expected: [["discrepancy", "2700.00", ["digits-swapped"], "bzm.helpdesk"]],
  },
  {
    title: "rounded to whole euros: 45.001 × 3,16 + 3.000 = 145.203,16, invoiced as 145.203",
    profile: { ...assen, inhabitants: 45_001 },
    lines: [["e-Suite", "145203.00"]],
    expected: [["discrepancy", "-0.16", ["rounding"], "esuite.regie"]],
  },
  {
    title: "hosting without its fixed amount: 45.000 × 0,67 = 30.150",
    profile: assen,
    lines: [["Hosting e-Suite", "30150.00"]],
    expected: [["discrepancy", "-21400.00", ["left-out"], "hosting"]],
  },
  {
    title: "the 20% discount on the MyLex connector forgotten: 910 / 0,8 = 1.137,50",
    profile: { inhabitants: 45_000, services: ["e-Suite", "MyLex", "MyLex koppeling"] },
    lines: [["MyLex koppeling met e-Suite", "1137.50"]],
    expected: [["discrepancy", "227.50", ["discount"], "mylex.koppeling"]],
  },
  {
    title: "the whole year in the second quarter, after a first quarter of 51.550 / 4 = 12.887,50",
    profile: assen,
    earlier: [[[["Hosting e-Suite", "12887.50"]], quarter(1)]],
    lines: [["Hosting e-Suite", "51550.00"]],
    invoice: quarter(2),
    expected: [["discrepancy", "38662.50", ["pro-rata"], "hosting"]],
  },
  {
    title: "a fourth quarter after three: all four are right, and together the year",
    profile: assen,
    earlier: [1, 2, 3].map((number) => [[["Hosting e-Suite", "12887.50"]], quarter(number)] as const),
    lines: [["Hosting e-Suite", "12887.50"]],
    invoice: quarter(4),
    expected: [["match", "0.00", [], "hosting"]],
    notMissing: ["hosting"],
  },
  {
    title: "e-Suite and hosting in one line: 145.200 + 51.550 = 196.750",
    profile: assen,
    lines: [["e-Suite inclusief hosting", "196750.00"]],
    expected: [["match", "0.00", [], "esuite.regie,hosting"]],
  },
  {
    title: "hosting left out of a line that names it: e-Suite en hosting for 145.200 instead of 196.750",
    profile: assen,
    lines: [["e-Suite en hosting", "145200.00"]],
    expected: [["discrepancy", "-51550.00", ["left-out"], "esuite.regie,hosting"]],
  },
  {
    title: "BZM coordination left out of a line that names it: 59.850 instead of 59.850 + 9.000 = 68.850",
    profile: assen,
    lines: [["BZM licentie en regie", "59850.00"]],
    expected: [["discrepancy", "-9000.00", ["left-out"], "bzm.licentie,bzm.regie"]],
  },
  {
    title: "a second quarter that says nothing of its months: 36.300 and 12.887,50 are quarters of 145.200 and 51.550",
    profile: assen,
    earlier: [[[["e-Suite", "36300.00"], ["Hosting e-Suite", "12887.50"]], { number: "A", issueDate: "2021-02-01", period: {} }]],
    lines: [
      ["e-Suite", "36300.00"],
      ["Hosting e-Suite", "12887.50"],
    ],
    invoice: { number: "B", issueDate: "2021-05-01", period: {} },
    expected: [
      ["match", "0.00", [], "esuite.regie"],
      ["match", "0.00", [], "hosting"],
    ],
    notMissing: ["hosting", "esuite.regie"],
  },
  {
    title: "a cent too much stays unexplained: 51.550,01",
    profile: assen,
    lines: [["Hosting e-Suite", "51550.01"]],
    expected: [["discrepancy", "0.01", [], "hosting"]],
  },
  {
    title: "a cent too little stays unexplained too: 51.549,99 is no rounding in months, quarters or halves",
    profile: assen,
    lines: [["Hosting e-Suite", "51549.99"]],
    expected: [["discrepancy", "-0.01", [], "hosting"]],
  },
  {
    title: "twelve months of whole cents: 51.550 / 12 = 4.295,83, and 12 × 4.295,83 = 51.549,96",
    profile: assen,
    lines: [["Hosting e-Suite", "51549.96"]],
    expected: [["discrepancy", "-0.04", ["rounding"], "hosting"]],
  },
  {
    title: "the membership fee on two lines",
    profile: assen,
    lines: [
      ["Contributie 2021", "3000.00"],
      ["Contributie 2021", "3000.00"],
    ],
    expected: [
      ["match", "0.00", [], "contributie"],
      ["duplicate", "3000.00", ["counted-twice"], "contributie"],
    ],
  },
  {
    title: "WIM hosting, whose cost the profile does not have",
    profile: assen,
    lines: [["WIM hosting", "4312.55"]],
    expected: [["unassessable", null, [], "wim.hosting"]],
  },
  {
    title: "the TPM audit after calculation: 2.350 instead of 2.092",
    profile: assen,
    lines: [["TPM-audit DigiD", "2350.00"]],
    expected: [["allowed", "258.00", [], "tpm"]],
  },
  {
    title: "GVOP, which the profile does not have",
    profile: assen,
    lines: [["GVOP", "10000.00"]],
    expected: [["unexpected", "10000.00", [], "gvop"]],
  },
  {
    title: "an amount that 45.100 inhabitants would explain, on one line alone: 45.100 × 0,12 = 5.412",
    profile: assen,
    lines: [["Bijdrage innovatie", "5412.00"]],
    expected: [["discrepancy", "12.00", [], "innovatie"]],
    suggested: ["other-inhabitants"],
  },
  {
    title: "the same 45.100 inhabitants on two lines: 5.412 and 45.100 × 3,16 + 3.000 = 145.516",
    profile: assen,
    lines: [
      ["Bijdrage innovatie", "5412.00"],
      ["e-Suite", "145516.00"],
    ],
    expected: [
      ["discrepancy", "12.00", ["other-inhabitants"], "innovatie"],
      ["discrepancy", "316.00", ["other-inhabitants"], "esuite.regie"],
    ],
  },
  {
    title: "hosting at the tariff of 2020 and with VAT: (45.000 × 0,58 + 18.300) × 1,21 = 53.724",
    profile: assen,
    lines: [["Hosting e-Suite", "53724.00"]],
    expected: [["discrepancy", "2174.00", ["other-edition", "vat"], "hosting"]],
  },
  {
    title: "hosting in the wrong tier, put right by a credit note of 7.200",
    profile: assen,
    earlier: [[[["Hosting e-Suite", "58750.00"]], { number: "2021-007", issueDate: "2021-01-03" }]],
    lines: [["Hosting e-Suite", "-7200.00"]],
    invoice: { type: "credit-note", number: "2021-C1", issueDate: "2021-02-01", corrects: [{ number: "2021-007" }] },
    expected: [["match", "0.00", [], "hosting"]],
    notMissing: ["hosting"],
  },
  {
    title: "a fourth quarter of hosting once more, under another number: no quarter of e-Suite, of which it speaks too",
    profile: assen,
    earlier: [1, 2, 3, 4].map((number) => [[["Hosting e-Suite", "12887.50"]], quarter(number)] as const),
    lines: [["Hosting e-Suite", "12887.50"]],
    invoice: { ...quarter(4), number: "2021-Q5" },
    expected: [["duplicate", "12887.50", ["counted-twice"], "hosting"]],
    notMissing: ["hosting"],
  },
  {
    title: "hosting, and beside it hosting once more for another amount",
    profile: assen,
    lines: [
      ["Hosting e-Suite", "51550.00"],
      ["Hosting e-Suite", "12000.00"],
    ],
    expected: [
      ["match", "0.00", [], "hosting"],
      ["unexpected", "12000.00", [], "hosting"],
    ],
    missing: ["esuite.regie"],
  },
  {
    title: "hosting on two lines, per inhabitant and fixed: 45.000 × 0,67 = 30.150, and 21.400",
    profile: assen,
    lines: [
      ["Hosting e-Suite per inwoner", "30150.00"],
      ["Hosting e-Suite vast", "21400.00"],
    ],
    expected: [
      ["match", "0.00", [], "hosting"],
      ["match", "0.00", [], "hosting"],
    ],
    missing: ["esuite.regie"],
  },
  {
    title: "the package discount as a reduction on the line of e-Suite: 145.200 − 10.000 = 135.200",
    profile: assen,
    lines: [["e-Suite regie en licentie", "135200.00", { adjustments: [{ amount: microFrom("-10000.00"), reason: "Pakketkorting" }] }]],
    expected: [["match", "0.00", [], "esuite.regie,pakketkorting"]],
    notMissing: ["pakketkorting", "esuite.regie"],
  },
  {
    title: "hosting given back before it is charged, by a credit note that names no invoice",
    profile: assen,
    earlier: [[[["Hosting e-Suite", "-51550.00"]], { type: "credit-note", number: "C1", issueDate: "2021-01-02" }]],
    lines: [["Hosting e-Suite", "51550.00"]],
    expected: [["match", "0.00", [], "hosting"]],
  },
  {
    title: "the package discount as a credit note of its own",
    profile: assen,
    lines: [["Pakketkorting 2021", "-10000.00"]],
    invoice: { type: "credit-note" },
    expected: [["match", "0.00", [], "pakketkorting"]],
    notMissing: ["pakketkorting"],
  },
  {
    title: "an amount that 31.417 inhabitants would give, far from the profile's: 31.417 × 0,12 = 3.770,04",
    profile: assen,
    lines: [["Bijdrage innovatie", "3770.04"]],
    expected: [["discrepancy", "-1629.96", [], "innovatie"]],
    suggested: ["other-inhabitants"],
  },
  {
    title: "60.001 inhabitants on two lines, a third too many to be evidence: 7.200,12 and 60.001 × 3,16 + 3.000 = 192.603,16",
    profile: assen,
    lines: [
      ["Bijdrage innovatie", "7200.12"],
      ["e-Suite", "192603.16"],
    ],
    expected: [
      ["discrepancy", "1800.12", [], "innovatie"],
      ["discrepancy", "47403.16", [], "esuite.regie"],
    ],
    suggested: ["other-inhabitants"],
  },
  {
    title: "a quarter of which only the remark of the invoice tells, in the tier below: (45.000 × 1,15 + 7.000) / 4 = 14.687,50",
    profile: assen,
    lines: [["Hosting e-Suite", "14687.50"]],
    invoice: { period: {}, note: "Betreft: 1e kwartaal 2021" },
    expected: [["discrepancy", "1800.00", ["other-tier"], "hosting"]],
  },
  {
    title: "a year's membership fee on the invoice of the first quarter: only the quarter can miss something",
    profile: assen,
    lines: [
      ["Contributie 2021", "3000.00"],
      ["e-Suite", "36300.00"],
      ["Hosting e-Suite", "12887.50"],
    ],
    invoice: quarter(1),
    expected: [
      ["match", "0.00", [], "contributie"],
      ["match", "0.00", [], "esuite.regie"],
      ["match", "0.00", [], "hosting"],
    ],
    missing: ["tpm"],
    notMissing: ["contributie", "esuite.regie", "hosting"],
  },
  {
    title: "the same where nothing but the amounts tells the quarter",
    profile: assen,
    lines: [
      ["Lidmaatschap", "3000.00"],
      ["e-Suite", "36300.00"],
      ["Hosting e-Suite", "12887.50"],
    ],
    invoice: { period: {} },
    expected: [
      ["match", "0.00", [], "contributie"],
      ["match", "0.00", [], "esuite.regie"],
      ["match", "0.00", [], "hosting"],
    ],
    notMissing: ["contributie", "esuite.regie", "hosting"],
  },
  {
    title: "a year's amount on a line of the first quarter that does not name the year: 51.550 for 12.887,50",
    profile: assen,
    lines: [["Hosting e-Suite", "51550.00"]],
    invoice: quarter(1),
    expected: [["discrepancy", "38662.50", ["pro-rata"], "hosting"]],
  },
  {
    title: "everything in one line whose text names the e-Suite: 3.000 + 145.200 + 51.550 + 2.092 + 5.400 + 103.383 + 15.872 − 10.000 = 316.497",
    profile: assen,
    lines: [["Dimpact jaarbijdrage 2021", "316497.00"]],
    expected: [["match", "0.00", [], "contributie,esuite.regie,hosting,tpm,innovatie,bzm.licentie,bzm.regie,bzm.hosting,bzm.helpdesk,bzm.lijn,wim,pakketkorting"]],
    notMissing: ["contributie", "pakketkorting"],
  },
  {
    title: "a package that is no package discount",
    profile: assen,
    lines: [["Pakket A", "12.00"]],
    expected: [["unexpected", "12.00", [], ""]],
    missing: ["pakketkorting"],
  },
];
