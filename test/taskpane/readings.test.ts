import axe from "axe-core";
import type { PaneOptions } from "./pane";
import { type ReservationPane, openReservation } from "./reservation-pane";

jest.setTimeout(60_000);

let pane: ReservationPane;
afterEach(() => pane.close());

const own = (id: string, readings: Record<string, string>): string => JSON.stringify({ format: 1, id, basis: "2021", readings });

/** A workbook that keeps these settings from before. */
const keeping =
  (settings: Readonly<Record<string, string>>): PaneOptions["workbook"] =>
  (page) =>
    page.run(async (context) => {
      for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
      await context.sync();
    });

const krap = { "dimpact.edition.a": own("2021, krap", { A02: "20400" }) };

const keptEditions = (): Promise<string[]> =>
  pane.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return settings.items.filter(({ key }) => key.startsWith("dimpact.edition.")).map(({ value }) => String(value));
  });

const plain = (text: string | null | undefined): string => (text ?? "").replace(/\u00a0/g, " ");
const textOf = (testId: string): string => plain(pane.all(testId)[0]?.textContent);
const rowsOf = (testId: string): string[][] => [...(pane.all(testId)[0]?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
const isChecked = (testId: string): boolean => (pane.all(testId)[0] as HTMLInputElement | undefined)?.checked === true;
const optionsOf = (testId: string): string[] => [...(pane.all(testId)[0] as HTMLSelectElement).options].map(({ text }) => text);
const isDisabled = (testId: string): boolean => (pane.all(testId)[0] as HTMLButtonElement).disabled;

/** Opens the section of the readings, which is not filled before. */
async function unfold(): Promise<void> {
  ((await pane.get("readings")).querySelector("summary") as HTMLElement).click();
  await pane.get("readings-with-stake");
}

/** A municipality of 45.000 with a large hosting environment, and the readings opened. */
async function open(options: PaneOptions = {}): Promise<void> {
  pane = await openReservation(options);
  await pane.fill("profile-inhabitants", "45000");
  await pane.tick("e-suite", "hosting-groot");
  await pane.says("totals-bar", /./);
  await unfold();
}

async function make(name?: string): Promise<void> {
  await pane.click("reading-A02-20400");
  await pane.says("readings-tried", "A02");
  if (name !== undefined) await pane.fill("own-name", name);
  await pane.click("own-make");
  await pane.says("status-message", "is bewaard");
}

describe("the readings of the plan", () => {
  test("with money at stake for the profile stand first, with the amounts, the evidence and the lines", async () => {
    await open();
    const text = await pane.says("reading-A02", "Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)?");
    expect(plain(text)).toContain("19.100, zoals in de tabel. (standaard)");
    expect(plain(text)).toMatch(/€ 19\.100,00 of € 20\.400,00, verschil \+ € 1\.300,00/);
    expect(plain(text)).toContain("Grond: 20.400 staat in de tabel bij de rij eronder, de opleidingsomgeving; de bijlage lijkt een rij verschoven. (regel 461 en 785 van het plan)");
    expect(textOf("readings-with-stake")).not.toContain("A09");
    expect(textOf("readings-without-stake")).toContain("A09");
    expect(textOf("readings")).toContain("3 met verschil");
  });

  test("that do nothing for the profile are folded away, and say where they have no other answer or another place", async () => {
    await open();
    await pane.says("readings-without-stake", "Geen gevolg voor dit profiel (");
    expect(textOf("reading-A04")).toContain("Er is geen andere lezing.");
    expect(textOf("reading-A28")).toContain("Dat stelt u in het profiel in.");
    expect(pane.all("reading-A28-default")).toEqual([]);
  });

  test("one that is chosen is seen in the amounts at once, is told to be tried, and can be undone", async () => {
    await open();
    await pane.says("totals-bar", "Jaarlijks € 226.342,00");
    await pane.click("reading-A02-20400");
    await pane.says("totals-bar", "Jaarlijks € 227.642,00");
    await pane.says("readings-tried", "U bekijkt een andere lezing (A02). Die is nog niet bewaard: het profiel rekent met 2021.");
    await pane.says("reading-A02", "of € 19.100,00, verschil − € 1.300,00");
    await pane.says("preview-service-e-suite", "eigen lezing A02: 20.400, zoals in bijlage 2");
    await pane.click("readings-undo");
    await pane.says("totals-bar", "Jaarlijks € 226.342,00");
    expect(pane.all("readings-tried")).toEqual([]);
    expect(isChecked("reading-A02-default")).toBe(true);
    expect(await keptEditions()).toEqual([]);
  });

  test("is no longer tried when its default is chosen again, or another edition", async () => {
    await open();
    await pane.click("reading-A02-20400");
    await pane.says("readings-tried", "A02");
    await pane.click("reading-A02-default");
    await pane.until(() => pane.all("readings-tried").length === 0);
    await pane.click("reading-A01-zonder");
    await pane.says("readings-tried", "A01");
    await pane.fill("profile-edition", "2020");
    await pane.says("preview", "Reservering 2020");
    expect(pane.all("readings-tried")).toEqual([]);
  });

  test("goes to the name, and opens the section, to keep what is tried", async () => {
    await open();
    await pane.click("reading-A02-20400");
    await pane.says("readings-tried", "A02");
    (pane.all("readings")[0]?.querySelector("summary") as HTMLElement).click();
    await pane.until(() => pane.all("own-name").length === 0);
    await pane.click("readings-keep");
    expect((pane.all("readings")[0] as HTMLDetailsElement).open).toBe(true);
    expect(pane.window.document.activeElement).toBe(pane.all("own-name")[0]);
  });

  test("has no faults of access", async () => {
    await open();
    pane.window.document.querySelectorAll("details").forEach((part) => part.setAttribute("open", ""));
    await pane.click("reading-A02-20400");
    await pane.fill("index-rate", "1,3");
    await pane.says("index-effect", "e-Suite");
    pane.window.eval(axe.source);
    const { violations } = await (pane.window as unknown as { axe: typeof axe }).axe.run({ include: ['[data-testid="readings"]', '[data-testid="index"]', '[data-testid="preview"]'] }, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

describe("an edition of the workbook's own", () => {
  test("is kept under a name, is the profile's edition, and is used by functions at once", async () => {
    await open();
    pane.enter("A1", '=DIMPACT.HOSTING.UITBREIDING("groot","2021, eigen lezing")');
    expect(await pane.valueOf("A1")).toBe("#N/A");
    await make();
    expect(await pane.valueIn("profile-edition")).toBe("2021, eigen lezing");
    expect(optionsOf("profile-edition")).toContain("Tarieven 2021, eigen lezing (eigen editie)");
    expect(optionsOf("edition-select")).toContain("Tarieven 2021, eigen lezing (eigen editie)");
    expect(await keptEditions()).toEqual([own("2021, eigen lezing", { A02: "20400" })]);
    await pane.says("preview", "Reservering 2021, eigen lezing");
    await pane.says("preview", "Verandering ten opzichte van 2020");
    expect(pane.all("readings-tried")).toEqual([]);
    expect(await pane.valueOf("A1")).toBe(20_400);
    pane.enter("A2", '=DIMPACT.HOSTING.UITBREIDING("groot","2021, eigen lezing@1,3%")');
    pane.enter("A3", '=DIMPACT.HOSTING.UITBREIDING("groot",2021)');
    expect([await pane.valueOf("A2"), await pane.valueOf("A3")]).toEqual([20_260, 19_100]);
  });

  test("is there when the workbook is opened, also as its choice, and functions without an edition use it", async () => {
    pane = await openReservation({ workbook: keeping({ ...krap, "dimpact.edition": "2021, krap" }) });
    pane.enter("A1", '=DIMPACT.HOSTING.UITBREIDING("groot")');
    expect(await pane.valueOf("A1")).toBe(20_400);
    await pane.says("edition-origin", "Eigen lezing: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02).");
    pane.enter("A2", '=DIMPACT.BRON("hosting.groot")');
    expect(await pane.valueOf("A2")).toContain("eigen lezing A02: 20.400, zoals in bijlage 2 (grond: ");
    pane.enter("A3", '=DIMPACT.HOSTING(45000,"2019")');
    await pane.select("A3");
    await pane.says("cell-outcome", "te gebruiken: 2020, 2021, 2021, krap");
  });

  test("that is damaged is told of, and another is still there", async () => {
    pane = await openReservation({ workbook: keeping({ ...krap, "dimpact.edition.b": "{" }) });
    await pane.says("edition-damaged", "Eén eigen editie in deze werkmap is beschadigd en niet te gebruiken.");
    expect(optionsOf("profile-edition")).toContain("Tarieven 2021, krap (eigen editie)");
  });

  test("that is changed recalculates what uses it", async () => {
    await open({ workbook: keeping(krap) });
    await pane.fill("profile-edition", "2021, krap");
    pane.enter("A1", '=DIMPACT.ESUITE(45000,"2021, krap")');
    expect(await pane.valueOf("A1")).toBe(145_200);
    await pane.until(() => isChecked("reading-A02-20400"));
    expect(isDisabled("own-change")).toBe(true);
    await pane.click("reading-A01-zonder");
    await pane.click("own-change");
    await pane.says("status-message", "Editie '2021, krap' is gewijzigd");
    expect(await keptEditions()).toEqual([own("2021, krap", { A02: "20400", A01: "zonder" })]);
    expect(await pane.valueOf("A1")).toBe(142_200);
    expect(pane.all("readings-tried")).toEqual([]);
  });

  test("is copied under another name, with another reading", async () => {
    await open({ workbook: keeping(krap) });
    await pane.fill("profile-edition", "2021, krap");
    await pane.until(() => isChecked("reading-A02-20400"));
    await pane.click("reading-A01-zonder");
    await pane.fill("own-name", "2021, ruim");
    await pane.click("own-make");
    await pane.says("status-message", "Editie '2021, ruim' is bewaard");
    expect((await keptEditions()).sort()).toEqual([own("2021, krap", { A02: "20400" }), own("2021, ruim", { A02: "20400", A01: "zonder" })]);
    expect(await pane.valueIn("profile-edition")).toBe("2021, ruim");
  });

  const refused: readonly (readonly [string, string])[] = [
    ["", "Geef de editie een naam."],
    ["2021@2%", "Begin met een letter of cijfer"],
    ["=1+1 a", "Begin met een letter of cijfer"],
    ["2021 KRAP", "Er is al een editie met deze naam"],
    ["x".repeat(61), "Gebruik ten hoogste 60 tekens."],
  ];

  test("is given no name that a cell or formula would misread, or that is taken", async () => {
    await open({ workbook: keeping(krap) });
    await pane.click("reading-A02-20400");
    for (const [name, message] of refused) {
      await pane.fill("own-name", name);
      await pane.until(() => isDisabled("own-make"));
      expect(await pane.messageAt("own-name")).toContain(message);
    }
    await pane.fill("own-name", "2021, ruim");
    await pane.until(() => !isDisabled("own-make"));
    expect(await pane.messageAt("own-name")).toBe("");
  });

  test("that is renamed takes profiles and the workbook's choice along, after saying which formulas it breaks", async () => {
    await open({ workbook: keeping({ ...krap, "dimpact.edition": "2021, krap" }) });
    await pane.fill("profile-edition", "2021, krap");
    pane.enter("A1", '=DIMPACT.HOSTING.UITBREIDING("groot","2021, krap")');
    pane.enter("A2", "2021, krap");
    expect(await pane.valueOf("A1")).toBe(20_400);
    await pane.until(() => pane.all("own-change").length === 1);
    await pane.fill("own-name", "2021, nieuw");
    await pane.click("own-rename");
    await pane.says("own-dialog", "1 formule noemt en 1 cel bevat de naam van deze editie.");
    await pane.click("own-confirm");
    await pane.says("status-message", "Editie '2021, krap' heet nu '2021, nieuw'.");
    expect(await keptEditions()).toEqual([own("2021, nieuw", { A02: "20400" })]);
    expect([await pane.valueIn("profile-edition"), await pane.valueIn("edition-select")]).toEqual(["2021, nieuw", "2021, nieuw"]);
    expect(await pane.valueOf("A1")).toBe("#N/A");
  });

  test("is deleted after saying what uses it, and left alone where one does not want to", async () => {
    await open({ workbook: keeping({ ...krap, "dimpact.edition": "2021, krap" }) });
    await pane.fill("index-rate", "1,3");
    await pane.click("index-use");
    await pane.until(() => pane.all("own-remove").length === 1);
    await pane.click("own-remove");
    await pane.says("own-dialog", "Geen formule en geen cel noemt deze editie.");
    await pane.says("own-dialog", "De werkmap rekent ermee: functies zonder editie geven daarna #N/B");
    await pane.click("own-leave");
    expect(await keptEditions()).toHaveLength(1);
    await pane.click("own-remove");
    await pane.click("own-confirm");
    await pane.says("status-message", "Editie '2021, krap' is verwijderd.");
    expect(await keptEditions()).toEqual([]);
    expect(await pane.valueIn("profile-edition")).toBe("2021@1,3%");
    await pane.says("edition-missing", "2021, krap");
  });

  test("that Excel refuses to keep leaves everything as it was, and what is tried is still there", async () => {
    await open();
    await pane.click("reading-A02-20400");
    await pane.says("profile-keeping", "Bewaard in de werkmap");
    pane.host.faults.failWrite(1);
    await pane.click("own-make");
    await pane.says("status-message", "Er is niets gewijzigd.");
    expect(await keptEditions()).toEqual([]);
    expect(await pane.valueIn("profile-edition")).toBe("");
    expect(isChecked("reading-A02-20400")).toBe(true);
  });
});

describe("another index", () => {
  test("shows its effect in euros by service and in total, and is the profile's when it is wanted", async () => {
    await open();
    await pane.fill("index-rate", "1,3");
    await pane.says("index-effect", "€");
    expect(rowsOf("index-effect")).toEqual([
      ["e-Suite", "€ 216.911,00", "− € 1.031,00"],
      ["Jaarlijks samen", "€ 225.311,00", "− € 1.031,00"],
    ]);
    await pane.says("index-use", "Reken met 2021@1,3%");
    await pane.click("index-use");
    await pane.says("totals-bar", "Jaarlijks € 225.311,00");
    expect(await pane.valueIn("profile-edition")).toBe("2021@1,3%");
    expect(optionsOf("profile-edition")).toContain("Tarieven 2021, index 1,3%");
    await pane.says("index-used", "Dit profiel rekent met 2021@1,3%.");
    await pane.says("reading-A12", "verschil − € 147,00");
    await pane.click("index-back");
    await pane.says("totals-bar", "Jaarlijks € 226.342,00");
    expect(await pane.valueIn("profile-edition")).toBe("2021");
  });

  test("is read in both notations, and refused where it can be no index", async () => {
    await open();
    for (const [typed, reference] of [["-0.5%", "2021@-0,5%"], ["\u22120,5", "2021@-0,5%"], [" 10 ", "2021@10%"]] as const) {
      await pane.fill("index-rate", typed);
      await pane.says("index-use", `Reken met ${reference}`);
    }
    for (const typed of ["veel", "-51", "101", "1,234", "1.300"]) {
      await pane.fill("index-rate", typed);
      await pane.until(() => pane.all("index-use").length === 0);
      expect(await pane.messageAt("index-rate")).toContain("Typ een percentage van -50 tot en met 100");
    }
  });

  test("that is the plan's own changes nothing", async () => {
    await open();
    await pane.fill("index-rate", "2,00");
    await pane.says("index-printed", "2% is de index van het plan: er verandert niets.");
    expect(pane.all("index-effect")).toEqual([]);
  });

  test("is not there for 2020, and that is said", async () => {
    await open();
    await pane.fill("profile-edition", "2020");
    await pane.says("index-none", "Editie 2020 heeft geen voorlopige index om te vervangen.");
  });

  test("goes with an edition of the workbook's own", async () => {
    await open();
    await pane.fill("index-rate", "1,3");
    await pane.click("index-use");
    await pane.says("totals-bar", "Jaarlijks € 225.311,00");
    await make();
    expect(await pane.valueIn("profile-edition")).toBe("2021, eigen lezing@1,3%");
    await pane.says("preview", "eigen lezing@1.3%");
    expect(await keptEditions()).toEqual([own("2021, eigen lezing", { A02: "20400" })]);
  });
});

test("in English", async () => {
  pane = await openReservation({ locale: "en-US" });
  await pane.says("profile-keeping", "Nothing entered yet");
  await pane.fill("profile-inhabitants", "45000");
  await pane.tick("e-suite");
  await pane.says("readings", "Readings of the plan");
  await pane.fill("index-rate", "1.3");
  await pane.says("index-use", "Use 2021@1.3%");
});
