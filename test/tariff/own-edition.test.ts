import { asksFor, freeOwnName, ownEditionOf, ownEditionText, ownNameProblem, plainName, readOwnEdition, renamed, builtInEditions, makeOwnEdition } from "../../src/tariff";

const taken = ["2020", "2021", "2021, eigen lezing"];

describe("the name of an edition of a user's own", () => {
  test.each([
    ["2021, krap", null],
    ["  2021, krap  ", null],
    ["Scenario 's-Hertogenbosch", null],
    ["Élan", null],
    ["x".repeat(60), null],
    ["", "blank"],
    ["   ", "blank"],
    ["x".repeat(61), "tooLong"],
    ["2021@2%", "signs"],
    ['zeg "ja"', "signs"],
    ["=A1", "signs"],
    ["+1 jaar", "signs"],
    ["-krap", "signs"],
    ["'krap", "signs"],
    ["2022", "signs"],
    ["1,5", "signs"],
    ["regel\neinde", "signs"],
    ["2021", "signs"],
    ["2021, EIGEN LEZING", "taken"],
    ["2021 eigen lezing!", "taken"],
    ["2021, éigen lezing", "taken"],
  ])("'%s': %s", (name, problem) => expect(ownNameProblem(name, taken)).toBe(problem));

  test("is at first '2021, eigen lezing', and then numbered", () => {
    expect(freeOwnName("2021", ["2020", "2021"])).toBe("2021, eigen lezing");
    expect(freeOwnName("2021", taken)).toBe("2021, eigen lezing 2");
    expect(freeOwnName("2021", [...taken, "2021 EIGEN lezing 2"])).toBe("2021, eigen lezing 3");
    expect(ownNameProblem(freeOwnName("2021", taken), taken)).toBeNull();
  });

  test.each([
    ["2021, eigen lezing", "2021_eigen_lezing"],
    ["Élan (krap)", "Elan_krap"],
    ["2021", "2021"],
  ])("'%s' in a table's name is %s", (name, plain) => expect(plainName(name)).toBe(plain));
});

describe("a reference to it", () => {
  test.each([
    ["2021, krap", true],
    [" 2021, KRAP ", true],
    ["2021, krap@1,3%", true],
    ["2021, krap @ -1%", true],
    ["2021, krapper", false],
    ["2021", false],
    ["", false],
  ])("'%s' asks for '2021, krap': %s", (reference, expected) => expect(asksFor(reference, "2021, krap")).toBe(expected));

  test.each([
    ["2021, krap", "Ruim"],
    ["2021, Krap@1,3%", "Ruim@1,3%"],
    ["2021", "2021"],
    ["2021, krapper", "2021, krapper"],
  ])("'%s' is '%s' after '2021, krap' was renamed", (reference, expected) => expect(renamed(reference, "2021, krap", "Ruim")).toBe(expected));
});

describe("what is kept of it", () => {
  const own = { id: "2021, krap", basis: "2021", readings: { A02: "20400", A06: "andersom" } };

  test("is read as it was written", () => {
    expect(readOwnEdition(ownEditionText(own))).toEqual(own);
    expect(ownEditionOf(makeOwnEdition(own, builtInEditions), "Anders")).toEqual({ ...own, id: "Anders" });
  });

  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another format", JSON.stringify({ format: 2, ...own })],
    ["no name", JSON.stringify({ format: 1, basis: "2021", readings: {} })],
    ["a name that cannot be given", JSON.stringify({ format: 1, ...own, id: "=A1" })],
    ["a name with spaces around it", JSON.stringify({ format: 1, ...own, id: " krap" })],
    ["no basis", JSON.stringify({ format: 1, id: "krap", readings: {} })],
    ["readings that are a list", JSON.stringify({ format: 1, ...own, readings: ["A02"] })],
    ["a choice that is a number", JSON.stringify({ format: 1, ...own, readings: { A02: 20400 } })],
  ])("is refused with %s", (_title, text) => expect(readOwnEdition(text)).toBeNull());
});
