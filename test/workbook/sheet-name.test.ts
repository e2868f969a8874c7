import { freeSheetName } from "../../src/workbook";

describe("a free name for a sheet", () => {
  it.each([
    ["Dimpact", [], "Dimpact"],
    ["Dimpact", ["Blad1"], "Dimpact"],
    ["Dimpact", ["DIMPACT"], "Dimpact (2)"],
    ["Dimpact", ["Dimpact", "dimpact (2)", "Dimpact (4)"], "Dimpact (3)"],
    ["a".repeat(40), [], "a".repeat(31)],
    ["a".repeat(31), ["A".repeat(31)], `${"a".repeat(27)} (2)`],
  ])("%s among %j is %s", (wanted, taken, free) => expect(freeSheetName(wanted, taken)).toBe(free));
});
