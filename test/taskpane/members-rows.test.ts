/** Which members the pane's table shows, and in which order. */
import fc from "fast-check";
import { type Row, type RowFilter, type Sorting, chosenSorting, filterChoices, matching, rowsOf, sorted } from "../../src/taskpane/members/effect/rows";
import { PAGE_SIZE, pageOf } from "../../src/taskpane/paging";
import { impacts } from "../workbook/impacts";

const rows = rowsOf(impacts["2020 to 2021"]!);
const many = rowsOf(impacts["many members"]!);
const names = (found: readonly Row[]): readonly string[] => found.map(({ name }) => name);

test("every member has a row, who cannot be computed too", () => {
  expect(rows).toHaveLength(7);
  expect(rows.at(-1)).toMatchObject({ kind: "unpriced", name: "Zonder e-Suite" });
});

test.each<[RowFilter, string, readonly string[]]>([
  ["all", "zonder", ["Zonder e-Suite"]],
  ["unpriced", "", ["Zonder e-Suite"]],
  ["all", "GRAVENHAGE", ["'s-Gravenhage"]],
  ["all", "s-graven", ["'s-Gravenhage"]],
  ["all", "  bergen (nh) ", ["Bergen (NH)"]],
  ["all", "niet te vinden", []],
  ["within", "Zonder", []],
])("with filter %s, '%s' finds %j", (filter, query, expected) => expect(names(matching(rows, filter, query))).toEqual(expected));

test("the filters that nobody is in are not offered, and the others count to all", () => {
  const choices = filterChoices(rows);
  const [all, ...others] = choices.map(({ count }) => count);
  expect(choices[0]?.filter).toBe("all");
  expect(others.every((count) => count > 0)).toBe(true);
  expect(others.reduce((sum, count) => sum + count, 0)).toBe(all);
});

test.each<Sorting>([
  { column: "name", isDescending: false },
  { column: "name", isDescending: true },
  { column: "share", isDescending: false },
  { column: "share", isDescending: true },
  { column: "change", isDescending: true },
])("sorted by %j nobody is lost, and who has no number comes last", (sorting) => {
  const found = sorted(rows, sorting);
  expect([...names(found)].sort()).toEqual([...names(rows)].sort());
  if (sorting.column !== "name") expect(found.at(-1)?.name).toBe("Zonder e-Suite");
  const numbers = found.flatMap((row) => (row.kind === "priced" && sorting.column !== "name" ? (row.one[sorting.column] ?? []) : []));
  expect(numbers).toEqual([...numbers].sort((one, other) => (sorting.isDescending ? other - one : one - other)));
});

test("names are sorted with the numbers in them", () => expect(names(sorted(many, { column: "name", isDescending: false })).slice(0, 3)).toEqual(["Gemeente 0", "Gemeente 1", "Gemeente 2"]));

test("a column that is chosen again turns round; another starts with names from A and numbers from the highest", () => {
  const first = chosenSorting({ column: "share", isDescending: true }, "name");
  expect(first).toEqual({ column: "name", isDescending: false });
  expect(chosenSorting(first, "name")).toEqual({ column: "name", isDescending: true });
  expect(chosenSorting(first, "change")).toEqual({ column: "change", isDescending: true });
});

test("the pages together are all rows, and a page beyond the last is the last", () =>
  fc.assert(
    fc.property(fc.integer({ min: -2, max: 100 }), fc.integer({ min: 0, max: 40 }), (wanted, length) => {
      const some = many.slice(0, length);
      const { page, pages } = pageOf(some, wanted);
      const together = Array.from({ length: pages }, (_, index) => pageOf(some, index).rows).flat();
      return page >= 0 && page < pages && together.length === length && together.every((row, index) => row === some[index]) && pageOf(some, page).rows.length <= PAGE_SIZE;
    }),
  ));
