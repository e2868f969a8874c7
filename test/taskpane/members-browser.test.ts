/** Members in a browser: 342 of them, from a file and from a table of the workbook, to their sheets. */
import axe from "axe-core";
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";
import { membersCsv } from "./members-csv";

jest.setTimeout(400_000);

/** A sheet takes a browser longer than a cell. */
const WRITTEN = { timeout: 120_000 };

describeInBrowser("members in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  const says = (text: string): Promise<void> => workbench.pane.getByTestId("status-message").getByText(text).waitFor(WRITTEN);
  const open = (testId: string): Promise<void> => workbench.pane.getByTestId(testId).locator("summary").first().click();
  const frame = () => workbench.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));

  it("the section is fetched when it is opened, and 342 members of a file are shown", async () => {
    const { pane } = workbench;
    await pane.getByTestId("editions-tab").click();
    await open("members");
    await pane.getByTestId("members-choose-file").setInputFiles({ name: "leden.csv", mimeType: "text/csv", buffer: Buffer.from(membersCsv(342)) });
    await pane.getByTestId("effect-shown").getByText("342 gemeenten").waitFor(WRITTEN);
    await pane.getByTestId("effect-members").locator("tbody button").first().click();
    await pane.getByTestId("member-causes").waitFor(WRITTEN);
  });

  it("their effect becomes a sheet, whose answer stands where the pane says", async () => {
    await workbench.pane.getByTestId("effect-insert").click();
    await says("Het effect per gemeente staat op werkblad 'Effect per gemeente 2020-2021'.");
    await workbench.untilSheet("Effect per gemeente 2020-2021");
    const shown = new Map((await workbench.shownRange("A1:B40")).map(([label, value]) => [label, value]));
    expect([shown.get("Gemeenten"), shown.get("Elke gemeente binnen de band?")]).toEqual(["342", "nee"]);
  });

  it.each([320, 400])("has enough contrast, large enough targets and no sideways scrolling at %i pixels", async (width) => {
    const { page, pane } = workbench;
    await page.addStyleTag({ content: `.desk__pane, #pane { width: ${width}px !important; min-width: ${width}px !important; }` });
    if (!(await pane.getByTestId("cover-services").isVisible())) await open("cover");
    await pane.getByTestId("cover-services").waitFor(WRITTEN);
    if (!(await pane.getByTestId("cover-booking-bzm").isVisible())) await open("cover-booking");
    await frame()?.evaluate(axe.source);
    const violations = await frame()?.evaluate(async () => {
      // Fluent UI's own guards at both ends of the page: they pass the focus on and are never read out.
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: [["[data-tabster-dummy]"]] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`);
    });
    expect(violations).toEqual([]);
    expect(await frame()?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it("a table is made in the workbook, a cell of it is spoiled and told, mended and read again", async () => {
    const { pane } = workbench;
    await pane.getByTestId("members-example").click();
    await says("De voorbeeldtabel staat op werkblad 'Leden'.");
    await workbench.openSheet("Leden");
    await workbench.type("C7", "Biljart");
    // Going to a cell of the table is what says which table is meant.
    await workbench.select("A7");
    await pane.getByTestId("members-selection").click();
    await pane.getByTestId("member-issue-C7").waitFor(WRITTEN);
    await workbench.type("C7", "e-Suite");
    await pane.getByTestId("members-again").click();
    await pane.getByTestId("members-read").getByText("2 gemeenten uit 'Leden'!A6:E8").waitFor(WRITTEN);
    await pane.getByTestId("cover-insert").click();
    await says("De begroting staat op werkblad 'Dekking begroting 2021'.");
  });

  it("without complaint", () => expect(workbench.errors).toEqual([]));
});
