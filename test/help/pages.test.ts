import { JSDOM } from "jsdom";
import type { Language } from "../../src/money";
import { exampleGroups } from "../../src/workbook";
import { bothEditions } from "../support/editions";
import { callAsExcel, functionsJson, isInDist, loadFunctions, readDist } from "../support/functions";
import { formulasIn, inTheFormOf, parseFormula, statedInPage } from "./stated";

const pages: readonly { readonly file: string; readonly language: Language; readonly other: string }[] = [
  { file: "hulp.html", language: "nl", other: "help.html" },
  { file: "help.html", language: "en", other: "hulp.html" },
];

const functions = loadFunctions();
const metadata = functionsJson();

describe.each(pages)("$file", ({ file, language, other }) => {
  const { document: page } = new JSDOM(readDist(file)).window;
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  const links = [...page.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
  const codes = [...page.querySelectorAll("code")].map(({ textContent }) => textContent);
  const stated = statedInPage(page);

  test("says its language, has one title and links to the page in the other language", () => {
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(links).toContain(other);
  });

  test("names no anchor twice", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(metadata.map(({ id }) => id))("has an anchor for the function %s", (id) => {
    expect(ids).toContain(id);
  });

  test.each(bothEditions)("tells of every reading of edition $id", ({ readings }) => {
    expect(ids).toEqual(expect.arrayContaining(readings.map(({ id }) => id)));
  });

  test.each(bothEditions)("names what edition $id has without an amount", ({ charges }) => {
    for (const { id, model } of charges) if (model === "unpriced") expect(codes).toContain(id);
  });

  test("has no link to an anchor or a file that is not there", () => {
    const missing = links.filter((href) => (href.startsWith("#") ? !ids.includes(href.slice(1)) : !isInDist(href)));
    expect(missing).toEqual([]);
  });

  test("states the result of an example of every function", () => {
    const shown = new Set(stated.map(({ formula }) => parseFormula(formula).id));
    expect([...shown].sort()).toEqual(exampleGroups.flatMap(({ examples }) => examples.map((example) => example.function)).sort());
  });

  test.each(stated)("$formula gives $result", ({ formula, result }) => {
    const call = parseFormula(formula);
    expect(inTheFormOf(result, callAsExcel(functions, metadata, call.id, call.arguments), language)).toBe(result);
  });

  test("separates arguments as an Excel of its language does", () => {
    const formulas = formulasIn(page).map(({ textContent }) => (textContent ?? "").replace(/".*?"/g, ""));
    expect(formulas.filter((formula) => formula.includes(language === "nl" ? "," : ";"))).toEqual([]);
  });
});
