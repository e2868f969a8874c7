import { expectGolden } from "./golden";
import { answer, dimpact } from "./runner";

const usual = ["reserve", "--inhabitants", "45000", "--services", "e-Suite; BZM; WIM"];

interface ReserveAnswer {
  readonly edition: string;
  readonly total: { readonly annual: string; readonly oneOff: string };
  readonly lineItems: readonly { readonly charge: string; readonly amount: string | null; readonly period: string; readonly remark: string; readonly workings: unknown }[];
  readonly notices: readonly { readonly code: string; readonly text: string; readonly about: readonly string[] }[];
}

const reserved = (argv: readonly string[], files: Readonly<Record<string, string>> = {}) => answer(argv, { files }) as ReserveAnswer;

const amounts = ({ lineItems }: ReserveAnswer) => Object.fromEntries(lineItems.map(({ charge, amount }) => [charge, amount]));

describe("reserve --json", () => {
  test("gives totals and every line item", () => {
    const result = reserved(usual);
    expect(result.edition).toBe("2021");
    expect(result.total).toEqual({ annual: "316497.00", oneOff: "0.00" });
    expect(amounts(result)).toEqual({
      contributie: "3000.00",
      "esuite.regie": "145200.00",
      hosting: "51550.00",
      tpm: "2092.00",
      innovatie: "5400.00",
      "bzm.licentie": "59850.00",
      "bzm.regie": "9000.00",
      "bzm.hosting": "29121.00",
      "bzm.helpdesk": "3640.00",
      "bzm.lijn": "1772.00",
      wim: "15872.00",
      "wim.hosting": null,
      pakketkorting: "-10000.00",
      "esuite.versnellen": null,
      "bzm.brp": null,
      "bzm.servicedesk": null,
      "wim.bouw": null,
    });
  });

  test("says of an item without an amount why, and gives no workings", () => {
    const item = reserved(usual).lineItems.find(({ charge }) => charge === "wim.hosting");
    expect(item).toMatchObject({ amount: null, workings: null, remark: "volgt de werkelijke kosten; niet in het totaal" });
  });

  test.each<[string, string[], { annual: string; oneOff: string }]>([
    ["edition 2020", [...usual, "--edition", "2020"], { annual: "305971.00", oneOff: "0.00" }],
    ["membership alone", ["reserve", "--inhabitants", "45000", "--services", ""], { annual: "3000.00", oneOff: "0.00" }],
    ["Dutch thousands and other separators", ["reserve", "--inhabitants", "45.000", "--services", "esuite, bzm\nWIM"], { annual: "316497.00", oneOff: "0.00" }],
    ["a new member", ["reserve", "--inhabitants", "45000", "--services", "e-Suite; nieuw lid"], { annual: "201842.00", oneOff: "58250.00" }],
    ["a new service", ["reserve", "--inhabitants", "45000", "--services", "", "--new-services", "1", "--scenario", "hoog"], { annual: "61331.25", oneOff: "0.00" }],
    ["a scenario in English", ["reserve", "--inhabitants", "45000", "--services", "", "--new-services", "1", "--scenario", "High"], { annual: "61331.25", oneOff: "0.00" }],
  ])("totals of %s", (_case, argv, total) => {
    expect(reserved(argv).total).toEqual(total);
  });

  test("tells the readings that matter, in the chosen language", () => {
    const about = ({ notices }: ReserveAnswer) => notices.find(({ code, about: [id] }) => code === "reading" && id === "A01")?.text;
    expect(about(reserved(usual))).toContain("(-3.000,00 euro)");
    expect(about(reserved([...usual, "--locale", "en"]))).toContain("(-3,000.00 euro)");
  });
});

describe("reserve for people", () => {
  const everything = ["reserve", "--inhabitants", "123456", "--services", "e-Suite; hosting groot; opleidingsomgeving; BZM; BZM aansluiting; WIM; MyLex; MyLex Sociaal; MyLex koppeling vernieuwen; GVOP; nieuw lid"];

  test.each<[string, string[]]>([
    ["reserve.nl.txt", usual],
    ["reserve.en.txt", [...usual, "--locale", "en"]],
    ["reserve-2020.nl.txt", [...usual, "--edition", "2020"]],
    ["reserve-everything.nl.txt", [...everything, "--new-services", "2", "--scenario", "hoog"]],
  ])("%s", (name, argv) => {
    const { code, stdout, stderr } = dimpact(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(name, stdout);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });
});
