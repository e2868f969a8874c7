import { dimpact } from "./runner";

const dutch = "geef een opdracht";
const english = "give a command";

test.each<[string, string[], Record<string, string>, string]>([
  ["nothing is set", [], {}, dutch],
  ["everything is empty", [], { LC_ALL: "", LC_MESSAGES: "", LANG: "" }, dutch],
  ["LANG is Dutch", [], { LANG: "nl_NL.UTF-8" }, dutch],
  ["LANG is English", [], { LANG: "en_US.UTF-8" }, english],
  ["LANG is German", [], { LANG: "de_DE.UTF-8" }, english],
  ["LANG names no language", [], { LANG: "C.UTF-8" }, dutch],
  ["LC_MESSAGES is above LANG", [], { LC_MESSAGES: "en_GB", LANG: "nl_NL" }, english],
  ["LC_ALL is above LC_MESSAGES", [], { LC_ALL: "nl", LC_MESSAGES: "en_GB" }, dutch],
  ["an empty LC_ALL says nothing", [], { LC_ALL: "", LANG: "en_GB" }, english],
  ["--locale is above all", ["--locale", "en"], { LC_ALL: "nl_NL" }, english],
  ["--locale=nl is above all", ["--locale=nl"], { LC_ALL: "en_GB" }, dutch],
])("the language where %s", (_case, argv, env, text) => {
  expect(dimpact(argv, { env }).stderr).toContain(text);
});
