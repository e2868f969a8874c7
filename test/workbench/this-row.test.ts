import { resolveThisRow } from "../../src/workbench/this-row";

const GEMEENTEN = { name: "Gemeenten", startRow: 4, endRow: 10, startColumn: 0, endColumn: 2, columns: ["Gemeente", "Inwoners", "Totaal e-Suite"] };
const WIDE = { name: "Breed", startRow: 0, endRow: 20, startColumn: 26, endColumn: 27, columns: ["a", "b"] };
const TABLES = [GEMEENTEN, WIDE];

describe("a reference to the formula's own row of a table", () => {
  it.each([
    ["inside the table", "=DIMPACT.HOSTING([@Inwoners],$B$3)", 6, 2, "=DIMPACT.HOSTING($B7,$B$3)"],
    ["with the table's name, beside it", "=gemeenten[@inwoners]*2", 6, 8, "=$B7*2"],
    ["to a heading with spaces", "=[@[Totaal e-Suite]]", 5, 1, "=$C6"],
    ["beyond column Z", "=[@b]", 3, 26, "=$AB4"],
    ["outside the table", "=[@Inwoners]", 6, 8, "=[@Inwoners]"],
    ["in the header row", "=Gemeenten[@Inwoners]", 4, 8, "=Gemeenten[@Inwoners]"],
    ["to a heading that is not there", "=[@Postcode]", 6, 2, "=[@Postcode]"],
    ["inside a text", '="[@Inwoners]"', 6, 2, '="[@Inwoners]"'],
    ["to a whole column, which the grid knows", "=SUM(Gemeenten[Inwoners])", 6, 2, "=SUM(Gemeenten[Inwoners])"],
  ])("%s", (_, formula, row, column, expected) => expect(resolveThisRow(formula, row, column, TABLES)).toBe(expected));
});
