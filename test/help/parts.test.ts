import { acrossEditions, allEditions, exampleEdition } from "../../src/help/editions";
import { functionReference, signature } from "../../src/help/function-reference";
import { slugOf, table } from "../../src/help/html";
import type { FunctionMetadata } from "../../src/help/metadata";
import { renderPage } from "../../src/help/page";
import { describeResult, results } from "../../src/help/results";
import { specificationTable } from "../../src/help/specification-table";
import { exampleGroups } from "../../src/workbook";

const ids = exampleGroups.flatMap(({ examples }) => examples.map((example) => example.function));
const described = (id: string): FunctionMetadata => ({ id, description: `${id} & co`, parameters: [] });
const page = (text: string): string => renderPage({ language: "nl", text, css: "", functions: ids.map(described) });

describe("slugOf", () => {
  test.each([
    ["Tarieven laden", "tarieven-laden"],
    ["Hoe zeker is een bedrag?", "hoe-zeker-is-een-bedrag"],
    ["Eén <code>cel</code> &amp; meer", "eén-cel-meer"],
    ["  2020: het jaar  ", "2020-het-jaar"],
  ])("%s has the anchor %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe("table", () => {
  test("escapes texts, keeps HTML that was made here and names each cell's column", () => {
    const html = table(["A", "B"], [{ id: "r", cells: ["<1>", { html: "<b>2</b>" }] }], [1]);
    expect(html).toContain('<tr id="r"><td data-column="A">&lt;1&gt;</td><td class="number" data-column="B"><b>2</b></td></tr>');
  });
});

describe("functionReference", () => {
  test.each([
    ["nl", "DIMPACT.HOSTING(inwoners; [editie])"],
    ["en", "DIMPACT.HOSTING(inwoners, [editie])"],
  ] as const)("shows a signature as Excel does in %s", (language, expected) => {
    const parameters = [
      { name: "inwoners", description: "" },
      { name: "editie", description: "", optional: true },
    ];
    expect(signature({ id: "HOSTING", description: "", parameters }, language)).toBe(expected);
  });

  test("escapes descriptions", () => {
    expect(functionReference(ids.map(described), "nl")).toContain("HOSTING &amp; co");
  });

  test("refuses a function without an example", () => {
    expect(() => functionReference([...ids, "NIEUW"].map(described), "nl")).toThrow("no example of NIEUW");
  });

  test("refuses an example of a function that is not there", () => {
    expect(() => functionReference(ids.filter((id) => id !== "HOSTING").map(described), "nl")).toThrow("an example of HOSTING, which is no function");
  });

  test("states a result for the example of every function, and for no other", () => {
    expect(Object.keys(results).sort()).toEqual([...ids].sort());
  });

  test("refuses an example without a stated result", () => {
    expect(() => describeResult({ function: "NIEUW", arguments: [], result: "euros" }, "nl")).toThrow("no result is stated for the example of NIEUW");
  });
});

describe("renderPage", () => {
  test("lists the headings of the second level, each with its anchor", () => {
    const html = page("# Titel\n\n## Tarieven laden\n\n### Dieper\n");
    expect(html).toContain("<title>Titel</title>");
    expect(html).toContain('<li><a href="#tarieven-laden">Tarieven laden</a></li>');
    expect(html).toContain('<h2 id="tarieven-laden">');
    expect(html).not.toContain('href="#dieper"');
  });

  test("puts a part where the text asks for it", () => {
    expect(page("# Titel\n\n<!-- readings -->\n")).toContain('<tr id="A01">');
  });

  test("refuses a part that no one makes", () => {
    expect(() => page("# Titel\n\n<!-- weather -->\n")).toThrow("asks for a part 'weather'");
  });
});

describe("acrossEditions", () => {
  const found = acrossEditions(({ readings }) => readings);

  test("has each id once, in order, with the years that have it", () => {
    const expected = [...new Set(allEditions.flatMap(({ readings }) => readings.map(({ id }) => id)))].sort();
    expect(found.map(({ item }) => item.id)).toEqual(expected);
    expect(found.find(({ item }) => item.id === "A01")?.years).toEqual(["2021"]);
    expect(found.find(({ item }) => item.id === "A04")?.years).toEqual(["2020", "2021"]);
    expect(found.find(({ item }) => item.id === "A18")?.years).toEqual(["2020"]);
  });

  test("takes the newest edition's item where editions differ", () => {
    const a22 = found.find(({ item }) => item.id === "A22")?.item;
    expect(a22).toBe(exampleEdition.readings.find(({ id }) => id === "A22"));
  });
});

describe("specificationTable", () => {
  test.each([
    ["nl", "51.550,00", "207.242,00"],
    ["en", "51,550.00", "207,242.00"],
  ] as const)("shows amounts as Excel does in %s", (language, hosting, total) => {
    const html = specificationTable(language);
    expect(html).toContain(`>${hosting}<`);
    expect(html).toContain(`>${total}<`);
    expect(html).toContain("45.000 × €\u00a00,67 + €\u00a021.400,00 (trede t/m 70.000)");
  });
});
