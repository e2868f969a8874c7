import { type Pane, type PaneOptions, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
const open = async (options?: PaneOptions): Promise<void> => {
  pane = await openPane(options);
};
afterEach(() => pane.close());

/** A workbook in which this edition was kept before. */
const kept =
  (edition: string): PaneOptions["workbook"] =>
  (page) =>
    page.run(async (context) => {
      context.workbook.settings.add("dimpact.edition", edition);
      await context.sync();
    });

/** Holds back the pane's first step until `letGo` is called. */
const heldBack = `
  const ready = Office.onReady.bind(Office);
  let held = false;
  Office.onReady = (...args) => {
    const promise = ready(...args);
    if (held) return promise;
    held = true;
    return promise.then((info) => new Promise((resolve) => { window.letGo = () => resolve(info); }));
  };`;

const firstReadFails = `
  const run = Excel.run;
  Excel.run = () => { Excel.run = run; return Promise.reject(new Error("geen verbinding")); };`;

const settingOf = () =>
  pane.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("dimpact.edition");
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });

const nameCell = (address: string, value: number): Promise<void> =>
  pane.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange(address);
    cell.values = [[value]];
    context.workbook.names.add("DIMPACT_editie", cell);
    await context.sync();
  });

const cellNow = (address: string) =>
  pane.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange(address);
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

const shownEdition = async (): Promise<string> => ((await pane.get("edition-select")) as HTMLSelectElement).value;

describe("the edition of the workbook", () => {
  test("is 2021 where none is kept, with its status and who decided", async () => {
    await open();
    await pane.says("edition-status", "voorlopig: inflatie 2% kan nog worden gecorrigeerd");
    await pane.says("edition-status", "Besloten door ALV (ledenvergadering), februari 2020");
    expect(pane.exchange.choice).toEqual({ state: "known", edition: "2021" });
    expect(await settingOf()).toBeNull();
  });

  test("that was kept is there again", async () => {
    await open({ workbook: kept("2020") });
    await pane.says("edition-status", "vastgesteld");
    expect(await shownEdition()).toBe("2020");
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    expect(await pane.valueOf("A1")).toBe(44_400);
  });

  test("that is chosen is kept, and functions without an edition are recalculated", async () => {
    await open();
    await pane.says("edition-status", "voorlopig");
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    pane.enter("A2", "=DIMPACT.HOSTING(45000,2021)");
    expect(await pane.valueOf("A1")).toBe(51_550);
    await pane.choose("2020");
    await pane.says("status-message", "De werkmap rekent nu met editie 2020.");
    expect(await pane.valueOf("A1")).toBe(44_400);
    expect(await pane.valueOf("A2")).toBe(51_550);
    expect(await settingOf()).toBe("2020");
  });

  test("that is chosen while another is being chosen is chosen after it", async () => {
    await open();
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    await pane.choose("2020");
    await pane.choose("2021");
    await pane.says("status-message", "De werkmap rekent nu met editie 2021.");
    expect(await settingOf()).toBe("2021");
    await pane.choose("2021");
    await pane.choose("2020");
    await pane.says("status-message", "De werkmap rekent nu met editie 2020.");
    await pane.settled();
    expect(await settingOf()).toBe("2020");
    expect(await pane.valueOf("A1")).toBe(44_400);
  });

  test("stays as it was where Excel refuses to write, and the message says so", async () => {
    await open();
    await pane.says("edition-status", "voorlopig");
    pane.host.faults.failWrite(1);
    await pane.choose("2020");
    await pane.says("status-message", "Er is niets gewijzigd.");
    expect(await shownEdition()).toBe("2021");
    expect(pane.exchange.choice).toEqual({ state: "known", edition: "2021" });
    expect(await settingOf()).toBeNull();
  });

  test("that is not there is said plainly, and a function without an edition is not available", async () => {
    await open({ workbook: kept("2019") });
    await pane.says("edition-missing", "Deze werkmap vraagt om editie 2019, en die is er niet.");
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    expect(await pane.valueOf("A1")).toBe("#N/A");
  });

  test("that cannot be read leaves functions without one unanswered, with the reason, until it is read again", async () => {
    await open({ before: firstReadFails });
    await pane.says("edition-failed", "(geen verbinding)");
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    expect(await pane.valueOf("A1")).toBe("#N/A");
    (await pane.get("edition-failed")).querySelector("button")?.click();
    await pane.says("edition-status", "voorlopig");
    expect(pane.exchange.choice).toEqual({ state: "known", edition: "2021" });
  });

  test("is waited for by functions that leave it out, not by others", async () => {
    await open({ workbook: kept("2020"), before: heldBack });
    pane.enter("A1", "=DIMPACT.HOSTING(45000)");
    pane.enter("A2", "=DIMPACT.HOSTING(45000,2021)");
    let answered: unknown = null;
    while (answered !== 51_550) answered = await cellNow("A2");
    expect(await cellNow("A1")).not.toBe(44_400);
    await pane.select("A1");
    await pane.says("cell-outcome", "De functie rekent nog.");
    expect(pane.exchange.choice.state).toBe("pending");
    (pane.window as unknown as { letGo: () => void }).letGo();
    await pane.until(() => pane.exchange.choice.state === "known");
    expect(await pane.valueOf("A1")).toBe(44_400);
    await pane.says("cell-outcome", "€ 44.400,00");
    await pane.until(() => !pane.all("cell-outcome")[0]?.textContent?.includes("rekent nog"));
  });
});

describe("the cell DIMPACT_editie", () => {
  beforeEach(async () => {
    await open();
    await pane.says("edition-status", "voorlopig");
    await nameCell("D1", 2021);
  });

  test("gets the edition that is chosen in the pane", async () => {
    await pane.choose("2020");
    await pane.says("status-message", "editie 2020");
    expect(await cellNow("D1")).toBe(2020);
  });

  test("keeps its content where the choice cannot be kept", async () => {
    pane.host.faults.failWrite(2);
    await pane.choose("2020");
    await pane.says("status-message", "Er is niets gewijzigd.");
    expect(await cellNow("D1")).toBe(2021);
    expect(await shownEdition()).toBe("2021");
  });

  test("that holds another edition is told of, and can be followed", async () => {
    pane.enter("D1", 2020);
    await pane.says("edition-cell-notice", "In cel Blad1!D1 staat editie 2020, maar voor de werkmap is 2021 gekozen.");
    await pane.click("edition-follow-cell");
    await pane.says("status-message", "De werkmap rekent nu met editie 2020.");
    await pane.until(() => pane.all("edition-cell-notice").length === 0);
    expect(await settingOf()).toBe("2020");
  });

  test("that holds no edition can only be put right", async () => {
    pane.enter("D1", 1999);
    await pane.says("edition-cell-notice", "In cel Blad1!D1 staat '1999'. Dat is geen tariefeditie");
    expect(pane.all("edition-follow-cell")).toEqual([]);
    await pane.click("edition-write-cell");
    await pane.says("status-message", "In cel Blad1!D1 staat nu editie 2021.");
    expect(await cellNow("D1")).toBe(2021);
  });
});
