/** Comparing in the pane, over the built bundles: what is chosen, what comes out, and the sheet in the workbook. */
import axe from "axe-core";
import { type ReservationPane, openReservation } from "./reservation-pane";

jest.setTimeout(120_000);

let pane: ReservationPane;
afterEach(() => pane.close());

const rowsOf = (testId: string): string[][] =>
  [...(pane.all(testId)[0]?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map(({ textContent }) => (textContent ?? "").replace(/\u00a0/g, " ")));

/** A browser opens what is folded when its heading is clicked. */
async function unfold(testId: string): Promise<void> {
  const details = (await pane.get(testId)) as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new pane.window.Event("toggle"));
}

async function opened(locale?: string): Promise<void> {
  pane = await openReservation(locale === undefined ? {} : { locale });
  await pane.fill("profile-name", "Assen");
  await pane.fill("profile-inhabitants", "45000");
  await pane.tick("e-suite", "bzm", "wim");
  expect(pane.all("compare-result")).toEqual([]);
  await unfold("comparison");
  // What was typed and ticked comes here when there is time.
  await pane.says("compare-totals", /316[.,]497/);
}

const boxOf = (letter: string, service: string): Promise<HTMLElement> => pane.get(`compare-${letter}-service-${service}`);

describe("the columns", () => {
  beforeEach(() => opened());

  test("are at first the two editions beside each other", async () => {
    await pane.says("compare-totals", "€ 316.497,00");
    expect(rowsOf("compare-totals")).toEqual([
      ["2020", "€ 305.971,00", ""],
      ["2021+ 3,4%", "€ 316.497,00", "+ € 10.526,00"],
    ]);
    expect(rowsOf("compare-services-1")).toEqual([
      ["Lidmaatschap€ 6.000,00 → € 3.000,00; − 50%; tarief", "− € 3.000,00"],
      ["e-Suite€ 201.250,00 → € 198.842,00; − 1,2%; tarief", "− € 2.408,00"],
      ["e-Suite (eenmalig)– → p.m.", "n.v.t."],
      ["Innovatie€ 5.400,00 → € 5.400,00", "€ 0,00"],
      ["BZM€ 90.171,00 → € 103.383,00; + 14,7%; tarief", "+ € 13.212,00"],
      ["WIM€ 3.150,00 → € 15.872,00; + 403,9%; andere berekening", "+ € 12.722,00"],
      ["WIM (eenmalig)– → p.m.", "n.v.t."],
      ["Pakketkortingp.m. → € -10.000,00; geen bedrag in eerste kolom", "n.v.t."],
      ["Totaal€ 305.971,00 → € 316.497,00; + 3,4%", "+ € 10.526,00"],
    ]);
    await pane.says("compare-services-1", "Van het verschil is − € 10.000,00 niet te vergelijken");
  });

  test("can be chosen at once: with and without a service that may be left out, and low beside high where new services are expected", async () => {
    expect(pane.all("compare-quick-without-e-suite")).toEqual([]);
    expect(pane.all("compare-quick-scenarios")).toEqual([]);
    await pane.click("compare-quick-without-wim");
    await pane.says("compare-column-B", "Kolom B: zonder WIM");
    expect(rowsOf("compare-totals").map(([label]) => label)).toEqual(["met WIM", "zonder WIM− 1,9%"]);
    await pane.fill("new-count", "2");
    await pane.click("compare-quick-scenarios");
    await pane.says("compare-column-B", "Kolom B: hoog");
    expect(rowsOf("compare-totals").map(([label]) => label?.replace(/\+.*/, ""))).toEqual(["laag", "hoog"]);
  });

  test("follow the profile above while it is typed", async () => {
    await pane.fill("profile-inhabitants", "60001");
    await pane.says("compare-totals", /€ (?!316)/);
    await pane.until(() => rowsOf("compare-totals")[1]?.[1] !== "€ 316.497,00");
  });

  test("are two to five; each can have another edition, other inhabitants, services and a scenario", async () => {
    expect(pane.all("compare-remove-A")).toEqual([]);
    for (const letter of ["C", "D", "E"]) {
      await pane.click("compare-add");
      await pane.get(`compare-column-${letter}`);
    }
    expect(pane.all("compare-add")).toEqual([]);
    await pane.fill("compare-inhabitants-C", "60.001");
    (await boxOf("D", "wim")).click();
    await pane.fill("compare-scenario-E", "hoog");
    await pane.until(() => rowsOf("compare-totals").length === 5 && pane.all("compare-column-E")[0]?.textContent?.includes("hoog"));
    expect(rowsOf("compare-totals").map(([label]) => label?.replace(/[+−].*/, ""))).toEqual(["2020", "2021", "2021, 60.001 inwoners", "2021, zonder WIM", "2021, 1 nieuwe dienst, hoog"]);
    await pane.says("compare-otherwise-D", "1 punt");
    await pane.click("compare-remove-C");
    await pane.until(() => rowsOf("compare-totals").length === 4);
    expect(rowsOf("compare-totals").map(([label]) => label?.replace(/[+−].*/, ""))).not.toContain("2021, 60.001 inwoners");
  });

  test("say why they cannot be compared, and there is no result until they can", async () => {
    (await boxOf("B", "e-suite")).click();
    expect(await pane.says("compare-why-B", "Kolom B is nog niet te vergelijken")).toContain("BZM is alleen af te nemen met e-Suite");
    expect(pane.all("compare-result")).toEqual([]);
    (await boxOf("B", "bzm")).click();
    await pane.get("compare-result");
    await pane.fill("compare-inhabitants-A", "veel");
    await pane.says("compare-why-A", "Typ een geheel getal");
    await pane.fill("compare-inhabitants-A", "");
    await pane.get("compare-result");
    await pane.fill("profile-inhabitants", "");
    await pane.says("compare-why-A", "Vul bij dit profiel eerst het aantal inwoners in.");
  });

  test("may be another profile of the workbook", async () => {
    await pane.says("profile-keeping", "Bewaard in de werkmap");
    await pane.click("profile-new");
    await pane.fill("profile-name", "Bergen");
    await pane.fill("profile-inhabitants", "20.000");
    const select = (await pane.get("compare-profile-A")) as HTMLSelectElement;
    await pane.until(() => [...select.options].map(({ text }) => text).join() === "Profiel hierboven (Bergen),Assen");
    await pane.fill("compare-profile-A", select.options[1]?.value ?? "");
    await pane.fill("compare-edition-A", "");
    await pane.says("compare-column-A", "Kolom A: Assen");
    expect(rowsOf("compare-totals").map(([label, annual]) => [label?.replace(/[+−].*/, ""), annual])).toEqual([
      ["Assen", "€ 316.497,00"],
      ["Bergen", "€ 3.000,00"],
    ]);
  });
});

describe("putting it in the workbook", () => {
  const sheets = () =>
    pane.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });

  test("makes a sheet and says where", async () => {
    await opened();
    await pane.get("compare-result");
    await pane.click("compare-insert");
    await pane.says("status-message", "De vergelijking staat op werkblad 'Vergelijking Assen 2020-2021'.");
    expect((await sheets()).at(-1)).toBe("Vergelijking Assen 2020-2021");
    await pane.settled();
    expect(await pane.valueOf("'Vergelijking Assen 2020-2021'!A1")).toBe("Vergelijking Dimpact 2020-2021: Assen");
  });

  test("where Excel refuses, says so, and the workbook is as it was", async () => {
    await opened();
    await pane.get("compare-result");
    await pane.says("profile-keeping", "Bewaard in de werkmap");
    await pane.settled();
    const before = pane.host.snapshot();
    pane.host.faults.failWrite(40);
    await pane.click("compare-insert");
    await pane.says("status-message", "Er is niets gewijzigd.");
    await pane.settled();
    expect(pane.host.snapshot()).toEqual(before);
  });
});

test.each([
  ["nl-NL", "vergeleken met"],
  ["en-US", "compared with"],
])("in %s it has no fault that axe finds, and nothing is complained of", async (locale, words) => {
  await opened(locale);
  await pane.says("compare-result", words);
  (await boxOf("A", "e-suite")).click();
  await pane.get("compare-why-A");
  pane.window.eval(axe.source);
  const found = (await pane.window.eval('axe.run({ include: [["[data-testid=comparison]"]] }, { rules: { "color-contrast": { enabled: false } } })')) as {
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  };
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`)).toEqual([]);
  expect(pane.consoleErrors).toEqual([]);
});
