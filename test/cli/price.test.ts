import { answer, dimpact } from "./runner";

describe("price --json", () => {
  test("gives edition, amount, workings, certainty, remark and source", () => {
    expect(answer(["price", "hosting", "45000"])).toEqual({
      edition: "2021",
      charge: "hosting",
      service: "e-suite",
      label: "e-Suite: hosting",
      amount: "51550.00",
      period: "annual",
      workings: {
        text: "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)",
        months: 12,
        kind: "staircase",
        quantity: 45000,
        charged: 45000,
        tier: { from: 30001, upTo: 70000 },
        unitAmount: "0.67",
        flatAmount: "21400.00",
        clamp: null,
      },
      certainty: "indicative",
      remark: "lezing A05, A06, A12",
      source: "Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 458",
    });
  });

  test("of a percentage gives the base and the percentage", () => {
    expect(answer(["price", "wim.hosting", "1234.56"])).toMatchObject({
      amount: "1358.02",
      certainty: "actualCost",
      workings: { kind: "percentage", base: "1234.56", percentage: "10", basis: "surcharge" },
    });
  });

  test.each<[string, string[], string]>([
    ["another edition", ["hosting", "45000", "--edition", "2020"], "44400.00"],
    ["another index", ["hosting", "45000", "--edition", "2021@2%"], "51550.00"],
    ["Dutch thousands", ["hosting", "45.000"], "51550.00"],
    ["a bound itself", ["hosting", "70000"], "68300.00"],
    ["a charge in capitals", ["BZM.Helpdesk", "45000"], "3640.00"],
    ["a flat charge without a quantity", ["tpm"], "2092.00"],
    ["a flat charge with a quantity", ["tpm", "45000"], "2092.00"],
    ["a discount", ["pakketkorting", "45000"], "-10000.00"],
    ["an actual cost with a point", ["bzm.modules", "1000.10"], "850.09"],
    ["an actual cost in Dutch", ["wim.hosting", "1.234,56"], "1358.02"],
    ["an actual cost in English", ["wim.hosting", "1,234.56"], "1358.02"],
    ["an actual cost with one decimal", ["wim.hosting", "1234,5"], "1357.95"],
    ["an actual cost of millions", ["wim.hosting", "1.234.567"], "1358023.70"],
  ])("takes %s", (_case, argv, amount) => {
    expect(answer(["price", ...argv])).toMatchObject({ amount });
  });

  test("keeps codes and amounts in English, and translates the texts", () => {
    expect(answer(["price", "hosting", "45000", "--locale", "en"])).toMatchObject({
      amount: "51550.00",
      certainty: "indicative",
      period: "annual",
      remark: "reading A05, A06, A12",
      workings: { text: "45,000 × € 0.67 + € 21,400.00 (tier up to 70,000)" },
    });
  });
});

test("price for people says amount, workings, certainty and source", () => {
  expect(dimpact(["price", "hosting", "45000"])).toEqual({
    code: 0,
    stderr: "",
    stdout: `e-Suite: hosting (hosting)

bedrag      51.550,00
periode     jaarlijks
berekening  45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)
zekerheid   indicatie
opmerking   lezing A05, A06, A12
bron        Bedrijfsplan 2021, coöperatie Dimpact: Wijzigingen contributie 2021 t.o.v. 2020, Hosting, regel 458

bedragen in euro, exclusief btw; editie 2021: voorlopig, index 2% (voorlopig)
`,
  });
});
