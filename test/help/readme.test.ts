import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { callAsExcel, functionsJson, loadFunctions } from "../support/functions";
import { inTheFormOf, parseFormula, statedInMarkdown } from "./stated";

const ROOT = join(__dirname, "..", "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

const functions = loadFunctions();
const metadata = functionsJson();

/** The rows of the table of functions: `HOSTING(inwoners; editie)`. */
const rows = [...readme.matchAll(/^\| `([A-Z.]+)\(([^)]*)\)` \| (.+) \|$/gm)].map(([, id = "", parameters = "", text = ""]) => ({
  id,
  parameters: parameters.split("; ").filter((name) => name !== ""),
  text,
}));

/** Where a row says what a number of inhabitants costs, or a flat amount, of 2021. */
const amounts = rows.flatMap(({ id, parameters, text }) => {
  const [first] = parameters;
  if (first === "inwoners" && parameters.length === 2) {
    return [...text.matchAll(/(-?[\d.,]+) for (\d[\d.]*)/g)].map(([, amount = "", inhabitants = ""]) => ({
      formula: `=DIMPACT.${id}(${inhabitants.replaceAll(".", "")};2021)`,
      result: amount,
    }));
  }
  const flat = /: (\d[\d.]*)/.exec(text)?.[1];
  return first === "editie" && flat ? [{ formula: `=DIMPACT.${id}(2021)`, result: flat }] : [];
});

describe("README.md", () => {
  test("names the functions of the add-in in its table, no more and no fewer, each with its parameters", () => {
    const described = rows.map(({ id, parameters }) => `${id}(${parameters.join("; ")})`);
    expect(described.sort()).toEqual(metadata.map(({ id, parameters }) => `${id}(${parameters.map(({ name }) => name).join("; ")})`).sort());
  });

  test("states a result at all", () => {
    expect(statedInMarkdown(readme)).not.toEqual([]);
    expect(amounts.length).toBeGreaterThan(15);
  });

  test.each([...statedInMarkdown(readme), ...amounts])("$formula gives $result", ({ formula, result }) => {
    const call = parseFormula(formula);
    expect(inTheFormOf(result, callAsExcel(functions, metadata, call.id, call.arguments), "nl")).toBe(result);
  });

  test("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(["README.md", "src/README.md", "src/help/hulp.md", "src/help/help.md"])("%s", (file) => {
  test("has no link to a file that is not there", () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const links = [...text.matchAll(/\]\(([^)#][^)]*)\)/g)].map(([, link = ""]) => link).filter((link) => !link.includes("://"));
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });
});
