import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";

jest.setTimeout(400_000);

const SHEET = "Reservering Assen 2021";
/** A sheet takes a browser longer than a cell. */
const WRITTEN = { timeout: 120_000 };

describeInBrowser("a reservation's sheet in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  /** Where a name of the sheet points. */
  const cellOf = (name: string): Promise<string> =>
    workbench.page.evaluate((wanted) => {
      const names = window.workbench.grid.getActiveWorkbook()?.getDefinedNames() ?? [];
      const found = names.find((each) => each.getName() === wanted)?.getFormulaOrRefString() ?? "";
      return found.slice(found.lastIndexOf("!") + 1).replace(/\$/g, "");
    }, name);
  const says = (text: string): Promise<void> => workbench.pane.getByTestId("status-message").getByText(text).waitFor(WRITTEN);

  it("is made of a profile, and its total follows the inhabitants that are typed on it", async () => {
    const { pane } = workbench;
    await pane.getByTestId("reservation-tab").click();
    await pane.getByTestId("profile-name").fill("Assen");
    await pane.getByTestId("profile-inhabitants").fill("68.000");
    for (const service of ["e-suite", "wim"]) await pane.getByTestId(`service-${service}`).click();
    await pane.getByTestId("sheet-insert").click();
    await says(`Het model staat op werkblad '${SHEET}'`);
    await workbench.untilSheet(SHEET);
    await workbench.untilShown(await cellOf("totaal"), /319\.254,00/);
    await workbench.type(await cellOf("inwoners"), "70001");
    await workbench.untilShown(await cellOf("totaal"), /327\.157,83/);
    await pane.getByTestId("sheet-taken").getByText("68.000 is nu 70.001").waitFor(WRITTEN);
  });

  it("keeps its amounts when they are fixed, and follows again when they are formulas", async () => {
    const { pane } = workbench;
    await pane.getByTestId("sheet-kind-frozen").click();
    await pane.getByTestId("sheet-change-kind").click();
    await says("is gewijzigd naar: Vastgezet");
    expect(await workbench.formula(await cellOf("totaal"))).toBe("");
    expect(await workbench.shown(await cellOf("totaal"))).toMatch(/327\.157,83/);
    await pane.getByTestId("sheet-kind-functions").click();
    await pane.getByTestId("sheet-change-kind").click();
    await says("is gewijzigd naar: DIMPACT-functies");
    await workbench.type(await cellOf("inwoners"), "68000");
    await workbench.untilShown(await cellOf("totaal"), /319\.254,00/);
  });

  it("keeps a row and a column that the user added when it is brought up to date", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => {
      const sheet = window.workbench.grid.getActiveWorkbook()?.getActiveSheet();
      sheet?.insertRowAfter(22);
      sheet?.insertColumnAfter(4);
    });
    await workbench.type("B24", "Eigen post");
    await workbench.type("F2", "eigen kolom");
    await pane.getByTestId("service-gvop").click();
    await pane.getByTestId("sheet-update").click();
    await says("is bijgewerkt");
    await workbench.untilShown(await cellOf("totaal"), /333\.254,00/);
    expect((await workbench.shownRange("B20:B40")).flat()).toContain("Eigen post");
    expect(await workbench.shown("F2")).toBe("eigen kolom");
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});
