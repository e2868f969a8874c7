/** What the functions note for the task pane, read as it would be read there. */
import { type Explanation, cellKey, exchange } from "../../src/workbook";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const functions = new Map<string, (...args: readonly unknown[]) => unknown>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, run: (...args: readonly unknown[]) => unknown) => void functions.set(id, run),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});

const ADDRESS = "Blad1!A1";
const ALL3 = "e-Suite; BZM; WIM";

beforeAll(async () => {
  await import("../../src/functions");
});
beforeEach(() => exchange().outcomes.clear());

function explained(id: string, ...given: readonly unknown[]): Explanation {
  try {
    functions.get(id)?.(...given, { address: ADDRESS });
  } catch {
    // Noted all the same.
  }
  const noted = exchange().outcomes.get(cellKey(ADDRESS))?.at(-1);
  if (!noted) throw new Error(`${id} noted nothing`);
  return noted.explain();
}

const lines = ({ amounts }: Explanation): string[][] => amounts.map(({ label, workings, amount }) => [label, workings, amount]);

describe("a range", () => {
  it("is explained by its first result, and says so", () =>
    expect(explained("HOSTING", [[null], ["x"], [1.5], [-1], [45000], [9000]], 2021)).toMatchObject({
      amounts: [{ workings: "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)", amount: "€ 51.550,00" }],
      notices: expect.arrayContaining(["Dit is de uitleg bij 45.000 inwoners, de eerste uitkomst van het bereik."]),
    }));

  it("of actual costs names the cost", () =>
    expect(explained("WIM.HOSTING", [[0], [1000.5]], 2021).notices).toContain("Dit is de uitleg bij € 1.000,50, de eerste uitkomst van het bereik."));

  it.each([
    ["RESERVERING", [[["x"], [45000]], "hoog", 1, 2021], "45.000 × € 1,29625 (hoog, + 3,7% innovatie)"],
    ["TARIEF", ["wim.hosting", [["x"], [1000.5]], 2021], "€ 1.000,50 + 10%"],
    ["DREMPEL", ["bzm.hosting", [["x"], [72500]], 2021], "€ 36.400,00 (trede t/m 75.000)"],
    ["TOTAAL", [[["x"], [45000]], [["GVOP"]], 2021, null], "€ 3.000,00"],
  ])("of %s passes over what is refused", (id, given, workings) => expect(explained(id, ...given).amounts[0]?.workings).toBe(workings));

  it("of one cell needs no such sentence", () => expect(explained("HOSTING", [[45000]], 2021).notices.join()).not.toContain("bereik"));

  it("without any number has nothing to explain", () => expect(explained("HOSTING", [["x"], ["y"]], 2021)).toMatchObject({ edition: null, amounts: [], notices: [] }));
});

it("a number with properties is explained by its basic value", () =>
  expect(explained("RESERVERING", [[{ type: "Double", basicType: "Double", basicValue: 45000 }]], "hoog", 1, 2021).amounts[0]?.amount).toBe("€ 58.331,25"));

describe("a total", () => {
  it("comes after the amounts that it is made of", () =>
    expect(lines(explained("TOTAAL", [[45000]], [["e-Suite"]], 2021, null)).at(-1)).toEqual(["Totaal jaarlijks", "som van 5 posten", "€ 207.242,00"]));

  it("says how many line items have no amount", () =>
    expect(lines(explained("TOTAAL", [[45000]], [[ALL3]], 2021, null)).at(-1)).toEqual(["Totaal jaarlijks", "som van 12 posten; 3 posten zonder bedrag tellen niet mee", "€ 316.497,00"]));

  it("is given per period where something is paid once", () =>
    expect(lines(explained("SPECIFICATIE", 45000, [["e-Suite; nieuw lid"]], 2021)).slice(-3)).toEqual([
      ["Totaal jaarlijks", "som van 4 posten", "€ 201.842,00"],
      ["Totaal eenmalig", "som van 2 posten; 1 post zonder bedrag telt niet mee", "€ 58.250,00"],
      ["Totaal jaarlijks en eenmalig", "som van 6 posten; 1 post zonder bedrag telt niet mee", "€ 260.092,00"],
    ]));
});

describe("a difference", () => {
  it("is explained by both totals", () =>
    expect(lines(explained("VERSCHIL", [[45000]], [[ALL3]], 2020, 2021))).toEqual([
      ["Totaal jaarlijks 2020", "som van 11 posten; 2 posten zonder bedrag tellen niet mee", "€ 305.971,00"],
      ["Totaal jaarlijks 2021", "som van 12 posten; 3 posten zonder bedrag tellen niet mee", "€ 316.497,00"],
      ["Verschil", "", "€ 10.526,00"],
    ]));

  it("says what is missing in the first edition, and that it is that one", () =>
    expect(explained("VERSCHIL", [[45000]], [[ALL3]], 2020, 2021).notices.filter((notice) => notice.includes("pakketkorting bestond"))).toEqual([
      expect.stringMatching(/^2020: Pakketkorting e-Suite, BZM en WIM: .*in het totaal telt dit als 0$/),
    ]));

  it("tells what holds in both editions once, without a year", () => {
    const { notices } = explained("VERSCHIL", [[45000]], [[ALL3]], 2020, 2021);
    expect(notices.filter((notice) => notice.includes("BZM is alleen nog te gebruiken"))).toHaveLength(1);
    expect(new Set(notices).size).toBe(notices.length);
  });
});

describe("an error that comes in from another cell", () => {
  const divisionByZero = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
  const elsewhere = "de fout komt uit een andere cel of uit een berekening in de formule; verhelp haar daar";

  it("is told as such", () => expect(explained("HOSTING", [[divisionByZero]], 2021).errors).toEqual([elsewhere]));
  it("is told with its place in a range", () => expect(explained("HOSTING", [[45000], [divisionByZero]], 2021).errors).toEqual([`[2, 1] ${elsewhere}`]));
});

describe("a number of inhabitants exactly on a bound", () => {
  it.each([
    ["HOSTING", 30000, "30.000 inwoners ligt precies op een grens van hosting"],
    ["GVOP", 10000, "10.000 inwoners ligt precies op een grens van gvop"],
  ])("%s of %i says so", (id, inhabitants, notice) => expect(explained(id, [[inhabitants]], 2021).notices).toContain(notice));
  it("and not beside it", () => expect(explained("HOSTING", [[30001]], 2021).notices.join()).not.toContain("precies op een grens"));
});
