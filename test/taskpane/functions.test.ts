import { exampleGroups } from "../../src/workbook";
import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

const names = exampleGroups.flatMap(({ examples }) => examples.map((example) => example.function));

let pane: Pane;
afterEach(() => pane.close());

const items = (): string[] => [...pane.window.document.querySelectorAll<HTMLElement>('[data-testid^="function-item-"]')].map((item) => item.dataset["testid"]?.slice("function-item-".length) ?? "");

async function toggle(name: string): Promise<HTMLElement> {
  const item = await pane.get(`function-item-${name}`);
  item.querySelector("button")?.click();
  return item;
}

describe("in Dutch", () => {
  beforeEach(async () => {
    pane = await openPane();
    await pane.get("function-item-HOSTING");
    await pane.says("edition-status", "voorlopig");
  });

  test("every function of the bundle is listed once", () => {
    expect([...items()].sort()).toEqual([...pane.exchange.functions.keys()].sort());
    expect(items()).toEqual(names);
  });

  test.each([
    ["HOSTING", "DIMPACT.HOSTING(inwoners; [editie])", "=DIMPACT.HOSTING(45000;2021)", "€ 51.550,00"],
    ["CONTRIBUTIE", "DIMPACT.CONTRIBUTIE([editie])", "=DIMPACT.CONTRIBUTIE(2021)", "€ 3.000,00"],
    ["PAKKETKORTING", "DIMPACT.PAKKETKORTING(inwoners; [editie])", "=DIMPACT.PAKKETKORTING(45000;2021)", "€ -10.000,00"],
    ["RESERVERING", "DIMPACT.RESERVERING(inwoners; scenario; aantalDiensten; [editie])", '=DIMPACT.RESERVERING(45000;"hoog";1;2021)', "€ 58.331,25"],
    ["TOTAAL", "DIMPACT.TOTAAL(inwoners; diensten; [editie]; [periode])", '=DIMPACT.TOTAAL(45000;"e-Suite; BZM; WIM";2021)', "€ 316.497,00"],
    ["VERSCHIL", "DIMPACT.VERSCHIL(inwoners; diensten; van; naar)", '=DIMPACT.VERSCHIL(45000;"e-Suite; BZM; WIM";2020;2021)', "3,44%"],
    ["DREMPEL", "DIMPACT.DREMPEL(regel; inwoners; [editie])", '=DIMPACT.DREMPEL("bzm.hosting";72500;2021)', "2.501 inwoners"],
    ["ZEKERHEID", "DIMPACT.ZEKERHEID(regel; [editie])", '=DIMPACT.ZEKERHEID("hosting";2021)', "indicatie"],
    ["EDITIES", "DIMPACT.EDITIES()", "=DIMPACT.EDITIES()", "tabel van 3 rijen en 4 kolommen"],
    ["BEGROTING", "DIMPACT.BEGROTING(post; jaar)", '=DIMPACT.BEGROTING("resultaat";2021)', "€ -127.076,00"],
  ])("%s shows its signature and an example with its result", async (name, signature, formula, result) => {
    const item = await toggle(name);
    await pane.says(`example-${name}`, result);
    const text = item.textContent?.replace(/\u00a0/g, " ");
    expect(text).toContain(signature);
    expect(text).toContain(formula);
  });

  test("no example fails in 2021", async () => {
    for (const name of names) await toggle(name);
    for (const name of names) expect(await pane.says(`example-${name}`, /./)).not.toMatch(/#/);
  });

  test("an example that has no amount in the chosen edition gives the reason", async () => {
    await toggle("PAKKETKORTING");
    await pane.choose("2020");
    await pane.says("example-PAKKETKORTING", "#N/B: pakketkorting heeft geen bedrag in editie 2020");
  });

  test.each([
    ["mylex soc", ["MYLEX.SOCIAAL"]],
    ["OFFICIELE", ["GVOP"]],
    ["opzoeken", ["TARIEF", "STAFFEL", "DREMPEL", "BRON", "ZEKERHEID", "EDITIES", "BEGROTING"]],
    ["dimpact.wim", ["WIM", "WIM.HOSTING"]],
    ["bestaat niet", []],
  ])("a search for '%s' finds %j", async (query, found) => {
    await pane.search(query);
    await pane.says("function-count", found.length === 0 ? `Geen functie gevonden voor '${query}'.` : /^\d+ functies? gevonden$/);
    expect(items()).toEqual(found);
  });

  test("a result that spills says so", async () => {
    const item = await toggle("SPECIFICATIE");
    await pane.says("example-SPECIFICATIE", "8 kolommen");
    expect(item.textContent).toContain("De uitkomst vult ook de cellen rechts en onder de formule.");
  });
});

test("in English the names are the same, the texts and separators English", async () => {
  pane = await openPane({ locale: "en-US" });
  const item = await toggle("HOSTING");
  await pane.says("example-HOSTING", "€ 51,550.00");
  expect(item.textContent).toContain("DIMPACT.HOSTING(inwoners, [editie])");
  expect(item.textContent).toContain("=DIMPACT.HOSTING(45000,2021)");
  expect(item.textContent).toContain("Number of inhabitants");
  await pane.says("edition-status", "provisional: inflation of 2% may still be corrected");
});
