import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, readMemberVersions } from "../../src/workbench/host/requirements/read-types";
import { OBJECT_TYPES } from "../../src/workbench/host/requirements/types";

const ROOT = join(__dirname, "..", "..");

test("the table of members and sets is what Microsoft's types say (else run requirements/generate.ts)", () => {
  const declarations = readFileSync(join(ROOT, "node_modules", "@types", "office-js", "index.d.ts"), "utf8");
  const kept: unknown = JSON.parse(readFileSync(join(ROOT, "src", "workbench", "host", "requirements", "member-versions.json"), "utf8"));
  expect(kept).toEqual(readMemberVersions(declarations, OBJECT_TYPES));
});

test.each([
  ["Range", "values", "1.1"],
  ["Range", "getSpillParent", "1.12"],
  ["Range", "valuesAsJson", "1.16"],
  ["Range", "copyFrom", "1.9"],
  ["Table", "resize", "1.13"],
  ["WorksheetCollection", "onSelectionChanged", "1.9"],
  ["Worksheet", "freezePanes", "1.7"],
  ["NamedItem", "formula", "1.7"],
])("%s.%s came with ExcelApi %s", (type, member, version) => {
  const kept = JSON.parse(readFileSync(join(ROOT, "src", "workbench", "host", "requirements", "member-versions.json"), "utf8")) as Record<string, Record<string, string>>;
  expect(kept[type]?.[member]).toBe(version);
});

test("a member that only a preview or the desktop has counts as newer than any set", () => {
  const text = ["declare namespace Excel {", "    class Range {", "        /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */", "        fresh(): void;", "        /** [Api set: ExcelApiDesktop 1.1] */", "        desk: string;", "    }", "}"].join("\n");
  expect(readMemberVersions(text, new Set(["Range"]))).toEqual({ Range: { fresh: "99", desk: "99" } });
});

test("versions compare by number, not by text", () => {
  expect([compareVersions("1.9", "1.10") < 0, compareVersions("1.10", "1.10"), compareVersions("2.0", "1.17") > 0]).toEqual([true, 0, true]);
});
