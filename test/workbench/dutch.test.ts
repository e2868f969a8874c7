import { dutchFormula, englishFormula, sameLengthEnglish } from "../../src/workbench/dutch-formula";
import { englishEntry, isForeignNumber } from "../../src/workbench/dutch-number";

describe("a formula typed in Dutch", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["=DIMPACT.HOSTING(45000;2021)", "=DIMPACT.HOSTING(45000,2021)"],
    ["=SOM(A1:A3;0,05)", "=SUM(A1:A3,0.05)"],
    ["=ALS(EN(A1>1,5;B1<>WAAR);\"ja; 1,5\";ONWAAR)", "=IF(AND(A1>1.5,B1<>TRUE),\"ja; 1,5\",FALSE)"],
    ["=VERT.ZOEKEN(9000;'Blad; 1'!A1:B3;2;ONWAAR)", "=VLOOKUP(9000,'Blad; 1'!A1:B3,2,FALSE)"],
    ["=SOM.ALS(Gemeenten[Naam; lang];\"x\")", "=SUMIF(Gemeenten[Naam; lang],\"x\")"],
    ["=SOM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
    ["=ALS.FOUT(#N/B;#WAARDE!)", "=IFERROR(#N/A,#VALUE!)"],
    ["=TEKST(A1;\"0,00\")&\"\"\"\"", "=TEXT(A1,\"0,00\")&\"\"\"\""],
    ["=MIN($A$1;2,5E-3)", "=MIN($A$1,2.5E-3)"],
  ];
  it.each(cases)("%s is calculated as %s", (dutch, english) => expect(englishFormula(dutch)).toBe(english));
  it.each(cases)("%s is shown again as typed", (dutch, english) => expect(dutchFormula(english)).toBe(dutch));

  it("puts function names and cells in capitals", () =>
    expect(englishFormula("=afronden(a1*dimpact.hosting(b$2);2)")).toBe("=ROUND(A1*DIMPACT.HOSTING(B$2),2)"));
  it("drops spaces after a separator, not in a text", () =>
    expect(englishFormula('=TEKST(A1;  "; 0")')).toBe('=TEXT(A1,"; 0")'));
  it("leaves a half-typed text or bracket as it is", () =>
    expect(englishFormula("=SOM(Gemeenten[Inw;\"a;b")).toBe("=SUM(Gemeenten[Inw;\"a;b"));
});

describe("a formula half-typed in Dutch", () => {
  it.each([
    ["=SOM(B6;0,5", "=SOM(B6,0.5"],
    ['=SOM(B6;"a;1,5', '=SOM(B6,"a;1,5'],
    ["=SOM({1;2};'a;b'!A1;T[a;b", "=SOM({1;2},'a;b'!A1,T[a;b"],
    ["=SUM(1,5)", "=SUM(1,5)"],
    ["=SUM({1;2},3)", "=SUM({1;2},3)"],
  ])("%s is read as %s, letter for letter", (typed, english) => expect(sameLengthEnglish(typed)).toBe(english));
});

describe("a value typed in Dutch", () => {
  it.each([
    ["0,5", "0.5"],
    [",5", "0.5"],
    ["1.234,5", "1234.5"],
    ["1.234.567", "1234567"],
    ["45000", "45000"],
    ["-12,50", "-12.50"],
    ["€ 1.234,50", "€1234.50"],
    ["-€ 10", "-€10"],
    ["€ -10", "-€10"],
    ["12,5%", "12.5%"],
    ["1,5E3", "1.5E3"],
    ["31-12-2021", "2021-12-31"],
    ["1/2/2021", "2021-02-01"],
  ])("%s is %s", (typed, english) => expect(englishEntry(typed)).toBe(english));

  it.each(["0.5", "1.23", "1.2345", "1,5,5", "e-Suite", "klein", "", "-", "32-1-2021", "1.000.00"])("%s is text", (typed) =>
    expect(englishEntry(typed)).toBeUndefined());

  it.each([["0.5", true], ["1,234.50", true], ["1.234,50", false], ["MyLex 2", false], [".", false]] as const)(
    "%s is a number in English only: %s",
    (typed, foreign) => expect(isForeignNumber(typed)).toBe(foreign),
  );
});
