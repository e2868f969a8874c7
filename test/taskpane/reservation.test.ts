import axe from "axe-core";
import { type ReservationPane, openReservation } from "./reservation-pane";

jest.setTimeout(60_000);

let pane: ReservationPane;
afterEach(() => pane.close());

const rowsOf = (testId: string): string[][] =>
  [...(pane.all(testId)[0]?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map(({ textContent }) => (textContent ?? "").replace(/\u00a0/g, " ")));

describe("the preview", () => {
  beforeEach(async () => {
    pane = await openReservation();
    await pane.says("no-preview", "Vul het aantal inwoners in");
    await pane.fill("profile-inhabitants", "45.000");
  });

  test("follows what is typed and ticked", async () => {
    await pane.says("totals-bar", "Jaarlijks € 3.000,00");
    await pane.tick("e-suite", "bzm", "wim");
    await pane.says("totals-bar", "Jaarlijks € 316.497,00");
    await pane.fill("profile-inhabitants", "70001");
    await pane.says("totals-bar", /Jaarlijks € (?!316)/);
    await pane.fill("profile-edition", "2020");
    await pane.says("preview", "Reservering 2020");
  });

  test("shows the totals with VAT, and how sure they are", async () => {
    await pane.tick("e-suite", "bzm", "wim", "nieuw-lid");
    await pane.fill("cost-wim.hosting", "12.345,67");
    await pane.fill("vat-refundable", "50");
    await pane.says("preview-totals", "€ 358.768,34");
    expect(rowsOf("preview-totals")).toEqual([
      ["Exclusief btw", "€ 324.677,24", "€ 58.250,00"],
      ["Btw", "€ 68.182,22", "€ 12.232,50"],
      ["Waarvan compensabel", "€ 34.091,12", "€ 6.116,25"],
      ["Netto last gemeente", "€ 358.768,34", "€ 64.366,25"],
    ]);
    expect(rowsOf("preview-certainty")).toEqual([
      ["vastgesteld", "€ 77.894,00", "20,3%"],
      ["voorlopig", "€ 237.811,00", "62,1%"],
      ["indicatie", "€ 51.550,00", "13,5%"],
      ["nacalculatie", "€ 2.092,00", "0,5%"],
      ["werkelijke kosten", "€ 13.580,24", "3,5%"],
      ["Samen", "€ 382.927,24", ""],
    ]);
  });

  test("groups the line items by service, in a chart and a table with the same figures", async () => {
    await pane.tick("e-suite", "bzm", "wim");
    await pane.says("preview-service-pakketkorting", "€ -10.000,00");
    await pane.says("preview-service-e-suite", "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)");
    await pane.says("preview-service-e-suite", "indicatie");
    await pane.says("preview-service-e-suite", "Bedrijfsplan 2021");
    await pane.says("preview-without-amount", "WIM: hosting");
    expect(rowsOf("preview-services")).toContainEqual(["Pakketkorting", "€ -10.000,00", "€ 0,00"]);
    expect((await pane.get("preview-chart")).getAttribute("aria-label")?.replace(/\u00a0/g, " ")).toContain("Pakketkorting € -10.000,00");
  });

  test("tells the next tiers, nearest first, and the change against the edition before by its reasons", async () => {
    await pane.tick("e-suite", "bzm", "wim", "gvop");
    await pane.fill("profile-inhabitants", "57.500");
    const tiers = await pane.says("preview-tiers", "2.501 inwoners meer: BZM: hosting + € 7.279,00");
    expect(tiers.indexOf("2.500 inwoners")).toBeLessThan(tiers.indexOf("12.501 inwoners"));
    await pane.fill("profile-inhabitants", "45000");
    await pane.says("preview-change", "+ € 7.804,00");
    expect(rowsOf("preview-change")).toEqual([
      ["tarief", "+ € 7.804,00"],
      ["andere berekening", "+ € 12.722,00"],
      ["eerder geen bedrag bekend", "− € 10.000,00"],
      ["Jaarlijks samen", "+ € 10.526,00"],
      ["Eenmalig samen", "€ 0,00"],
    ]);
  });

  test("counts part of a year from the month that is chosen", async () => {
    await pane.tick("gvop");
    await pane.says("totals-bar", "Jaarlijks € 13.000,00");
    await pane.fill("month-gvop", "7");
    await pane.says("totals-bar", "Jaarlijks € 8.000,00");
    await pane.says("months", "1 later in het jaar");
  });
});

test("amounts beyond what is exact are told of, and the form stays to be changed", async () => {
  pane = await openReservation();
  await pane.fill("profile-inhabitants", "20.000.000");
  await pane.tick("e-suite", "bzm", "wim");
  await pane.fill("new-count", "100");
  await pane.fill("new-scenario", "hoog");
  for (const charge of ["bzm.modules", "wim.hosting"]) await pane.fill(`cost-${charge}`, "1.000.000.000");
  await pane.fill("vat-rate", "100");
  await pane.fill("vat-refundable", "0");
  await pane.says("preview-failed", "outside the range of exact amounts");
  await pane.fill("vat-rate", "21");
  await pane.says("totals-bar", "Jaarlijks");
  expect(pane.all("preview-failed")).toEqual([]);
});

describe("names of new services", () => {
  beforeEach(async () => {
    pane = await openReservation();
    await pane.fill("profile-inhabitants", "45000");
    expect(pane.all("new-names")).toEqual([]);
    await pane.fill("new-count", "2");
  });

  test.each([
    ["Chatbot, Zaakarchief", "verwacht: Chatbot, Zaakarchief"],
    ["Chatbot;; Zaakarchief; ", "verwacht: Chatbot, Zaakarchief"],
    ["Chatbot, met spraak; Zaakarchief", "verwacht: Chatbot, met spraak, Zaakarchief"],
  ])("'%s' stand beside their amount", async (typed, told) => {
    await pane.fill("new-names", typed);
    await pane.says("preview-service-nieuwe-diensten", told);
  });

  test("more than there are services are told of, and so is one that is too long", async () => {
    await pane.fill("new-names", "Chatbot, Zaakarchief, Datapunt");
    await pane.says("no-preview", "Verbeter eerst de velden");
    expect(await pane.messageAt("new-names")).toBe("Typ ten hoogste 2 namen, of verhoog het aantal nieuwe diensten.");
    await pane.fill("new-names", "x".repeat(201));
    await pane.until(() => pane.all("no-preview").length === 1);
    expect(await pane.messageAt("new-names")).toBe("Gebruik ten hoogste 200 tekens.");
  });
});

test("every service with line items can be booked", async () => {
  pane = await openReservation();
  await pane.fill("profile-inhabitants", "45000");
  const rows = (): string[] => [...pane.window.document.querySelectorAll("[data-testid^='taakveld-']")].map((field) => field.getAttribute("data-testid") ?? "");
  expect(rows()).toEqual(["taakveld-lidmaatschap"]);
  await pane.tick("e-suite", "bzm", "wim", "hosting-klein");
  await pane.fill("new-count", "1");
  await pane.get("taakveld-nieuwe-diensten");
  expect(rows()).toEqual(["lidmaatschap", "e-suite", "bzm", "wim", "pakketkorting", "innovatie", "nieuwe-diensten"].map((id) => `taakveld-${id}`));
  await pane.fill("taakveld-pakketkorting", "0.4");
  await pane.says("booking", "1 van 7 diensten");
});

describe("a field", () => {
  beforeEach(async () => {
    pane = await openReservation();
    await pane.fill("profile-inhabitants", "45000");
  });

  test.each([
    ["profile-inhabitants", "45,5", "Typ een geheel getal van 1 tot en met 20.000.000"],
    ["profile-inhabitants", "veel", "bijvoorbeeld 45.000 of 45000"],
    ["profile-inhabitants", "0", "Typ een geheel getal"],
    ["new-count", "101", "van 1 tot en met 100"],
    ["cost-innovatie.eigen", "12.34.5", "bijvoorbeeld 12.345,67"],
    ["vat-rate", "210", "Typ een percentage van 0 tot en met 100"],
    ["vat-refundable", "", "Typ een percentage"],
  ])("%s with '%s' says what to type, and there is no reservation", async (field, typed, message) => {
    await pane.fill(field, typed);
    await pane.says("no-preview", "Verbeter eerst de velden");
    expect(await pane.messageAt(field)).toContain(message);
    expect(pane.all("totals-bar")).toEqual([]);
  });

  test("that is folded away says what is wrong in its heading", async () => {
    await pane.says("vat", "21%, waarvan 100% compensabel");
    await pane.fill("vat-rate", "210");
    await pane.until(() => pane.all("vat")[0]?.querySelector("summary")?.textContent?.includes("Typ een percentage"));
  });

  test("with the first inhabitants the plan's reference date is recorded, and can be changed", async () => {
    expect(await pane.valueIn("profile-date")).toBe("2019-01-01");
    await pane.fill("profile-date", "2020-01-01");
    await pane.fill("profile-inhabitants", "45100");
    expect(await pane.valueIn("profile-date")).toBe("2020-01-01");
  });

  test("every impossible combination of services says what to change, and what was ticked stays", async () => {
    await pane.tick("bzm", "hosting-klein", "hosting-groot");
    const told = await pane.says("service-conflicts", "BZM");
    expect(told).toContain("e-Suite");
    expect(told).toContain("hosting groot");
    await pane.says("no-preview", "Verbeter eerst de velden");
    await pane.tick("e-suite", "hosting-groot");
    await pane.says("totals-bar", "Jaarlijks");
    expect(pane.all("service-conflicts")).toEqual([]);
  });
});

describe("profiles in the workbook", () => {
  const saved = () => pane.says("profile-keeping", "Bewaard in de werkmap");

  test("are kept by themselves, whole or not, under any name", async () => {
    pane = await openReservation();
    await pane.fill("profile-name", '=HYPERLINK("x")');
    await saved();
    expect((await pane.kept()).map(({ form }) => form.name)).toEqual(['=HYPERLINK("x")']);
    await pane.click("profile-new");
    await pane.says("profile-keeping", "Nog niets ingevuld");
    await pane.fill("profile-name", "'s-Hertogenbosch");
    await pane.fill("profile-inhabitants", "155.");
    await saved();
    expect((await pane.kept()).map(({ form }) => [form.name, form.inhabitants])).toEqual([['=HYPERLINK("x")', ""], ["'s-Hertogenbosch", "155."]]);
  });

  test("of one name are told apart, and each keeps what was typed in it", async () => {
    pane = await openReservation();
    for (const inhabitants of ["1000", "2000"]) {
      await pane.fill("profile-name", "Bergen");
      await pane.fill("profile-inhabitants", inhabitants);
      await saved();
      await pane.click("profile-new");
    }
    const choose = (await pane.get("profile-choose")) as HTMLSelectElement;
    expect([...choose.options].map(({ text }) => text)).toEqual(["Bergen", "Bergen (2)", "Profiel zonder naam"]);
    await pane.fill("profile-choose", choose.options[0]?.value ?? "");
    expect(await pane.valueIn("profile-inhabitants")).toBe("1000");
    expect(await pane.messageAt("profile-name")).toContain("nog een profiel met deze naam");
  });

  test("are there again, the one that was written last in front; a damaged one is told of and left alone", async () => {
    const form = { name: "Middelveen", inhabitants: "45.000", referenceDate: "", populations: {}, edition: "", services: ["gvop"], newCount: "", scenario: "hoog", actualCosts: {}, startMonths: {}, vatRate: "21", vatRefundable: "100", taakveld: {}, categorie: {} };
    const kept = (turn: number, name: string) => JSON.stringify({ format: 1, turn, form: { ...form, name } });
    pane = await openReservation({
      workbook: (page) =>
        page.run(async (context) => {
          const { settings } = context.workbook;
          settings.add("dimpact.profile.a", kept(9, "Middelveen"));
          settings.add("dimpact.profile.b", kept(3, "Oudveen"));
          settings.add("dimpact.profile.c", '{"format": 1, "turn": 1, "form": {"name": 3}}');
          await context.sync();
        }),
    });
    await pane.says("totals-bar", "Jaarlijks € 13.000,00");
    expect(await pane.valueIn("profile-name")).toBe("Middelveen");
    await pane.says("profile-damaged", "Het is niet verwijderd.");
    await pane.settled();
    const values = await pane.run(async (context) => {
      const { settings } = context.workbook;
      settings.load("items/value");
      await context.sync();
      return settings.items.map(({ value }) => String(value));
    });
    expect(values).toContain('{"format": 1, "turn": 1, "form": {"name": 3}}');
  });

  test("that cannot be written stay in the pane, and are written when asked again", async () => {
    pane = await openReservation();
    pane.host.faults.failWrite(1);
    await pane.fill("profile-name", "Middelveen");
    await pane.says("profile-not-written", "Wat u invulde, staat nog in dit venster.");
    expect(await pane.kept()).toEqual([]);
    expect(await pane.valueIn("profile-name")).toBe("Middelveen");
    await pane.click("profile-save");
    await saved();
    expect((await pane.kept()).map(({ form }) => form.name)).toEqual(["Middelveen"]);
    expect(pane.all("profile-not-written")).toEqual([]);
  });

  test("are deleted only after asking, and stay where Excel refuses", async () => {
    pane = await openReservation();
    await pane.fill("profile-name", "Middelveen");
    await saved();
    await pane.click("profile-remove");
    await pane.click("profile-keep");
    expect(await pane.kept()).toHaveLength(1);
    pane.host.faults.failWrite(1);
    await pane.click("profile-remove");
    await pane.click("profile-remove-confirm");
    await pane.says("status-message", "Er is niets gewijzigd.");
    expect(await pane.kept()).toHaveLength(1);
    expect(await pane.valueIn("profile-name")).toBe("Middelveen");
    await pane.click("profile-remove");
    await pane.click("profile-remove-confirm");
    await pane.says("status-message", "Profiel 'Middelveen' is verwijderd.");
    expect(await pane.kept()).toEqual([]);
    expect(await pane.valueIn("profile-name")).toBe("");
  });
});

describe("a profile in a file", () => {
  const captures = `URL.createObjectURL = (blob) => { window.offered = blob; return "#offered"; }; URL.revokeObjectURL = () => undefined;`;
  const offered = (): Promise<unknown> =>
    new Promise((resolve) => {
      const reader = new pane.window.FileReader();
      reader.onload = () => resolve(JSON.parse(String(reader.result)));
      reader.readAsText((pane.window as unknown as { offered: Blob }).offered);
    });

  test("is read, kept, and comes out as it went in", async () => {
    const profile = {
      name: "=Middelveen",
      inhabitants: 45000,
      referenceDate: "2019-01-01",
      populations: { "2019-01-01": 45000, "2020-01-01": 45500 },
      edition: "2021",
      services: ["e-Suite", "WIM", "nieuw lid"],
      actualCosts: { "wim.hosting": "12345.67" },
      newServices: { count: 2, scenario: "hoog", names: ["Chatbot, met spraak", "=Zaakarchief"] },
      startMonths: { WIM: 7 },
      vat: { rate: "0.21", refundable: "0.855" },
      booking: { Lidmaatschap: { taakveld: "0.4" }, WIM: { taakveld: "0.4", categorie: "3.8" }, "Nieuwe diensten": { categorie: "3.8" } },
    };
    pane = await openReservation({ before: captures });
    await pane.readFile("p.json", JSON.stringify(profile));
    await pane.says("status-message", "Profiel '=Middelveen' is uit het bestand gelezen en toegevoegd.");
    await pane.says("profile-keeping", "Bewaard in de werkmap");
    expect(await pane.valueIn("cost-wim.hosting")).toBe("12345,67");
    expect(await pane.valueIn("vat-refundable")).toBe("85,5");
    await pane.says("preview-service-nieuwe-diensten", "verwacht: Chatbot, met spraak, =Zaakarchief");
    await pane.click("profile-save-file");
    await pane.says("status-message", "'Middelveen.json'");
    expect(await offered()).toEqual(profile);
  });

  test("with faults is told of in full, and changes nothing", async () => {
    pane = await openReservation();
    await pane.fill("profile-name", "Middelveen");
    await pane.readFile("p.json", JSON.stringify({ inhabitants: "veel", services: ["BZM", "WYM"], colour: "red" }));
    const told = await pane.says("profile-file-issues", "Bestand 'p.json' is niet gelezen.");
    expect(told).toContain("inhabitants: verwacht een geheel getal");
    expect(told).toContain("services.1: verwacht");
    expect(told).toContain("colour: verwacht een eigenschap die het profiel kent");
    expect(await pane.valueIn("profile-name")).toBe("Middelveen");
  });

  test.each([
    ["no JSON", "{", "Bestand 'p.json' is geen JSON."],
    ["an edition that is not there", '{"inhabitants": 1, "services": [], "edition": "1999"}', "1999"],
  ])("%s is refused", async (_title, text, message) => {
    pane = await openReservation();
    await pane.readFile("p.json", text);
    await pane.says("profile-file-issues", message);
  });

  test("that is not whole yet is not offered", async () => {
    pane = await openReservation({ before: captures });
    await pane.click("profile-save-file");
    await pane.says("status-message", "Vul eerst het profiel volledig in");
  });
});

test.each([
  ["nl-NL", "Gemeente"],
  ["en-US", "Municipality"],
])("in %s a filled form and its preview have no fault that axe finds, and nothing is complained of", async (locale, label) => {
  pane = await openReservation({ locale });
  await pane.says("profile", label);
  await pane.fill("profile-inhabitants", "45000");
  await pane.tick("e-suite", "bzm", "wim", "nieuw-lid", "hosting-klein", "hosting-groot");
  await pane.get("service-conflicts");
  await pane.tick("hosting-groot");
  await pane.get("preview-chart");
  pane.window.eval(axe.source);
  const found = (await pane.window.eval('axe.run({ include: [["[role=tablist]"], ["[role=tabpanel]:not([hidden])"]] }, { rules: { "color-contrast": { enabled: false } } })')) as {
    violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  };
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`)).toEqual([]);
  expect([...pane.host.refused]).toEqual([]);
  expect(pane.consoleErrors).toEqual([]);
});
