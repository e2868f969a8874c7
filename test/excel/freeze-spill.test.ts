import { type Cell, groupSpills } from "../../src/excel/freeze-spill";

/** A picture of a sheet: capitals are formulas, small letters what they spilled, '.' a blank that one spilled, 'x' other contents. */
function pictured(...lines: readonly string[]): string[] {
  const cells = lines.flatMap((line, row) => [...line].map((mark, column) => ({ row, column, mark })));
  const anchors = cells.filter(({ mark }) => /[A-Z]/.test(mark));
  const emptied: Cell[] = cells.filter(({ mark }) => /[a-w]/.test(mark));
  const filled = new Set(cells.filter(({ mark }) => /\w/.test(mark)).map(({ row, column }) => `${row},${column}`));
  const groups = groupSpills(anchors, emptied, ({ row, column }) => filled.has(`${row},${column}`));
  const markAt = ({ row, column }: Cell): string => lines[row]?.[column] ?? "";
  return groups.map((group) => `${group.anchors.map(({ mark }) => mark).join("")}:${group.spilled.map(markAt).join("")}`).sort();
}

test.each<[string, readonly string[], readonly string[]]>([
  ["formulas without a spill are each their own", ["AB", "C "], ["A:", "B:", "C:"]],
  ["one down, one across", ["A Bb", "a   ", "a   "], ["A:aa", "B:b"]],
  ["a table with a formula right above its second column", [" T ", "Aaa", "aaa"], ["A:aaaaa", "T:"]],
  ["a table with blanks in it, below a formula far above", ["  T", "   ", "Aaa", "a.a", "aaa"], ["A:aaaaaaa", "T:"]],
  ["two tables side by side", ["AaBb", "aabb"], ["A:aaa", "B:bbb"]],
  ["one below the other", ["Aa", "Bb", "bb"], ["A:a", "B:bbb"]],
  ["a blank in a spilled row", ["A.a"], ["A:a"]],
  ["other contents between", ["Axa", "Bxb"], ["A:", "B:"]],
  ["either could have spilled there, so they go together", [" T", "Aa"], ["TA:a"]],
])("%s", (_, lines, expected) => expect(pictured(...lines)).toEqual(expected));
