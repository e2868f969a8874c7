import { type Place, References, parseLocal, parsePlace, putBack, takeOut } from "../../src/excel/freeze-references";

const SHEETS = new Set(["Blad1", "Blad 2", "it's"]);

function taken(formula: string): { again: (move: (place: Place) => Place | null) => string; addresses: string[] } {
  const references = new References();
  const template = takeOut(formula, "Blad1", SHEETS, references);
  return {
    again: (move) => putBack(template, "Blad1", (number) => move(references.places[number] as Place)),
    addresses: references.places.map(({ sheet, area }) => `${sheet}!${area.row},${area.column},${area.rows},${area.columns}`),
  };
}

const formulas: [formula: string, references: readonly string[]][] = [
  ["=DIMPACT.HOSTING(A5,2021)", ["Blad1!4,0,1,1"]],
  ["=DIMPACT.HOSTING($A5,B$1)+DIMPACT.WIM($A$5)", ["Blad1!4,0,1,1", "Blad1!0,1,1,1"]],
  ["=DIMPACT.HOSTING(B2:$B$9,DIMPACT_editie)", ["Blad1!1,1,8,1"]],
  ["=DIMPACT.HOSTING('Blad 2'!B2,'it''s'!$C3)", ["Blad 2!1,1,1,1", "it's!2,2,1,1"]],
  ["=DIMPACT.HOSTING(Weg!B2)", []],
  ["=SUM(DIMPACT.HOSTING(A:$C))", ["Blad1!0,0,1048576,3"]],
  ["=SUM(DIMPACT.HOSTING($2:3))", ["Blad1!1,0,2,16384"]],
  ['=DIMPACT.TOTAAL(B2,"A1; B2 ""C3""",2021)', ["Blad1!1,1,1,1"]],
  ["=DIMPACT.HOSTING(Gemeenten[[#This Row],[A1]])+B1#", ["Blad1!0,1,1,1"]],
  ["=LOG10(A1)+ATAN2(1E5,A1)+DIMPACT.WIM(x.B2)", ["Blad1!0,0,1,1"]],
  ["=DIMPACT.HOSTING([Boek.xlsx]Blad1!A1)+'[Boek.xlsx]Blad1'!A1", []],
  ["=SUM(Blad1:Blad3!A1)+DIMPACT.WIM(XFE1)+DIMPACT.WIM(A1048577)", []],
];

test.each(formulas)("the references of %s are found, and it is made again as it was", (formula, expected) => {
  const { addresses, again } = taken(formula);
  expect(addresses).toEqual(expected);
  expect(again((place) => place)).toBe(formula);
});

const down = (place: Place): Place => ({ ...place, area: { ...place.area, row: place.area.row + 2 } });
test.each([
  ["=DIMPACT.HOSTING($A5,B$1)", down, "=DIMPACT.HOSTING($A7,B$3)"],
  ["=DIMPACT.HOSTING('Blad 2'!B2)", (place: Place) => ({ ...place, sheet: "Blad 3" }), "=DIMPACT.HOSTING('Blad 3'!B2)"],
  ["=DIMPACT.HOSTING(B2)", (place: Place) => ({ ...place, sheet: "it's" }), "=DIMPACT.HOSTING('it''s'!B2)"],
  ["=DIMPACT.HOSTING(B2:B9,A1)", () => null, "=DIMPACT.HOSTING(#REF!,#REF!)"],
  ["=DIMPACT.HOSTING(B2:B9)", ({ sheet, area }: Place) => ({ sheet, area: { ...area, rows: 12 } }), "=DIMPACT.HOSTING(B2:B13)"],
])("%s follows what it refers to", (formula, move, expected) => expect(taken(formula).again(move)).toBe(expected));

test.each([
  ["=Blad1!$B$7", { sheet: "Blad1", area: { row: 6, column: 1, rows: 1, columns: 1 } }],
  ["='it''s'!$A$1:$C$2", { sheet: "it's", area: { row: 0, column: 0, rows: 2, columns: 3 } }],
  ["=#REF!", null],
  ["=Blad1!#REF!", null],
])("a name with %s stands for its cells", (formula, place) => expect(parsePlace(formula)).toEqual(place));

test("what is no address has no area", () => expect(["", "x", "A0", "ABCD1", "1"].map(parseLocal)).toEqual([null, null, null, null, null]));
