/** The table of members to fill in is one that is read. */
import { impactOf, readMembers } from "../../src/engine";
import { membersSheet } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";

const model = membersSheet();
const [table] = model.tables;
const cells = [table!.columns.map(({ header }) => header), ...table!.rows];

test("its invented rows are members that both editions can compute, each column with a meaning", () => {
  const { members, issues, ignored } = readMembers(cells, [edition2021, edition2020], table!.row + 1);
  expect({ issues, ignored }).toEqual({ issues: [], ignored: [] });
  expect(members.map(({ name }) => name)).toEqual(["Voorbeeldstad", "Voorbeelddorp"]);
  expect(impactOf(members, edition2020, edition2021).unpriced).toEqual([]);
});

test("names that are taken stay as they are", () => {
  const other = membersSheet({ takenSheets: ["Leden"], takenTables: ["Ledenlijst"] });
  expect([other.name, other.tables[0]?.name]).toEqual(["Leden (2)", "Ledenlijst_2"]);
});

test("its prompts fit in Excel", () => model.validations?.forEach(({ title, prompt }) => expect([title.length <= 32, prompt.length <= 225]).toEqual([true, true])));
