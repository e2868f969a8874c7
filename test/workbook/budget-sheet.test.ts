import { DEFAULT_MAPPING, coverOf } from "../../src/engine";
import { builtInBudget } from "../../src/tariff";
import { type Content, type SheetModel, budgetSheet, isFormula } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { budgets } from "./budgets";
import { someMembers } from "./impacts";

const sheet = (name: keyof typeof budgets): SheetModel<Content> => budgetSheet(builtInBudget, budgets[name] as (typeof budgets)[string]);
const shown = (content: Content | undefined): unknown => (content !== undefined && isFormula(content) ? content.value : content);

/** What stands beside a label outside the tables. */
function totalsOf({ cells = [] }: SheetModel<Content>, label: string): readonly unknown[] {
  const row = cells.find(({ content }) => content === label)?.row;
  return cells.filter((cell) => cell.row === row && cell.column > 0).map(({ content }) => shown(content));
}

describe("the sheet of a budget", () => {
  it.each(["plain", "functions"])("%s: its sums come to the plan's results", (kind) => {
    expect(totalsOf(sheet(kind), "RESULTAAT")).toEqual([331_707, 574_050, 22_307, -127_076]);
    expect(totalsOf(sheet(kind), "Bruto bedrijfsresultaat")).toEqual([2_808_786, 3_187_704, 2_569_907, 3_113_274]);
  });

  it("every sum is a formula, and so is every result by service", () => {
    const { cells = [], tables } = sheet("plain");
    expect(cells.filter(({ column, content }) => column > 0 && !isFormula(content as Content))).toEqual([]);
    expect(tables[4]?.rows.every((row) => row.slice(1, 5).every((content) => isFormula(content as Content)))).toBe(true);
  });

  it("amounts are functions that read the code in their row, or numbers", () => {
    const [functions, plain] = [sheet("functions"), sheet("plain")].map(({ tables }) => tables[0]?.rows[1]);
    const row = (sheet("functions").tables[0]?.row ?? 0) + 3;
    expect(functions?.slice(1, 5)).toEqual([2017, 2018, 2019, 2021].map((year, index) => ({ formula: `DIMPACT.BEGROTING(F${row},${year})`, value: [2_491_945, 2_354_112, 2_204_811, 2_551_238][index] })));
    expect(plain).toEqual(["Omzet Burgerzaken Modules (BZM)", 2_491_945, 2_354_112, 2_204_811, 2_551_238, "omzet.bzm", 359]);
  });

  it("a post of the plan stands on it once, as printed", () => {
    const codes = sheet("plain").tables.filter((_, index) => index !== 4).flatMap(({ rows }) => rows.map((row) => row[5]).filter((code) => code !== ""));
    expect([...codes].sort()).toEqual(builtInBudget.posts.map(({ id }) => id).sort());
  });

  it("rounding is named where the plan's result differs from its parts", () => {
    const row = sheet("plain").tables[3]?.rows.at(-1);
    expect(row).toEqual(["Afronding in het plan", 0, 1, 0, 0, "", ""]);
  });
});

describe("with what members pay", () => {
  const model = sheet("members of 2021");

  it("their income stands beside the budget's, with the cost of the same year", () => {
    const bzm = model.tables[0]?.rows[1]?.map(shown);
    expect(bzm).toEqual(["Omzet Burgerzaken Modules (BZM)", 2_491_945, 2_354_112, 2_204_811, 2_551_238, 103_383, 103_383 - 2_551_238, "omzet.bzm", 359]);
    expect(model.tables[1]?.rows[1]?.[5]).toMatchObject({ value: 2_142_649 });
    expect(totalsOf(model, "Kosten producten").slice(3)).toEqual([8_266_667, 8_266_667, 0]);
  });

  it("says who is not counted, and what has no amount", () => {
    const texts = model.texts.map(({ text }) => text).join("\n");
    expect(texts).toContain("Niet te berekenen, en niet meegeteld: Zonder e-Suite (BZM is alleen af te nemen met e-Suite");
    expect(texts).toContain("Posten van leden zonder bedrag, die niet meetellen: Omzet Website (WIM): 1.");
    expect(model.name).toBe("Dekking begroting 2021");
  });

  it("says what is booked on another post than the plan's own", () => {
    const cover = coverOf(someMembers, edition2021, builtInBudget, { mapping: { ...DEFAULT_MAPPING, bzm: "overig", gvop: "mylex" } });
    const told = (of: typeof cover) => budgetSheet(builtInBudget, { kind: "plain", date: "2020-06-01", cover: of }).texts.map(({ text }) => text).filter((text) => text.startsWith("Anders geboekt"));
    expect(told(cover)).toEqual(["Anders geboekt dan in het plan: BZM bij 'Overige omzet diensten en producten'; GVOP bij 'Omzet My-Lex'."]);
    expect(told(coverOf(someMembers, edition2021, builtInBudget))).toEqual([]);
  });

  it("a name that starts as a formula is part of a text", () => expect(model.tables.flatMap(({ rows }) => rows.flat()).filter((content) => isFormula(content as Content) && /1\+1/.test((content as { formula: string }).formula))).toEqual([]));

  it("takes free names", () => {
    const again = budgetSheet(builtInBudget, { ...(budgets["members of 2021"] as (typeof budgets)[string]), takenSheets: [model.name], takenTables: model.tables.map(({ name }) => name) });
    expect([again.name, again.tables[0]?.name]).toEqual(["Dekking begroting 2021 (2)", "Dekking_2021_omzet_2"]);
  });
});
