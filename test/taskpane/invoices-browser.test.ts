import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";
import { type GivenFile, linesOf, ublFile } from "./invoices-pane";

jest.setTimeout(400_000);

const SHEET = "Factuurcontrole Assen 2021";
/** Sheets take a browser longer than a cell. */
const WRITTEN = { timeout: 60_000 };

const unclear = { text: "Toets", quantity: "1", price: "2100.00", amount: "2100.00" };
const files: readonly GivenFile[] = [
  ublFile("hosting te hoog.xml", "2021-001", linesOf({ hosting: "67200.00", tpm: null })),
  ublFile("toets.xml", "2021-002", [unclear]),
  { name: "brief.xml", text: "<html><body>geen factuur</body></html>" },
];

describeInBrowser("checking invoices in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  const drop = (): Promise<void> =>
    workbench.pane.getByTestId("invoice-drop").evaluate((target, given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name, { type: "text/xml" }));
      for (const kind of ["dragover", "drop"]) target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, files);

  it("three files that are dropped are read or refused, and judged against the profile of the other tab", async () => {
    const { pane } = workbench;
    await pane.getByTestId("reservation-tab").click();
    await pane.getByTestId("profile-name").fill("Assen");
    await pane.getByTestId("profile-inhabitants").fill("68.000");
    await pane.getByTestId("service-e-suite").click();
    await pane.getByTestId("invoices-tab").click();
    await drop();
    await pane.getByTestId("invoice-rejected").getByText("brief.xml").waitFor(WRITTEN);
    await pane.getByTestId("invoice-row-discrepancy").getByText("Met een andere trede").waitFor(WRITTEN);
    await pane.getByTestId("invoice-row-unexpected").getByText("Toets").waitFor();
    await pane.getByTestId("invoice-row-missing").first().waitFor();
  });

  it("a match that is changed makes the line right", async () => {
    const { pane } = workbench;
    await pane.getByTestId("invoice-row-unexpected").locator("summary").first().click();
    await pane.getByTestId("line-match").click();
    await pane.getByTestId("match-charge-tpm").click();
    await pane.getByTestId("match-save").click();
    await pane.getByTestId("status-message").getByText("De koppeling is bewaard.").waitFor(WRITTEN);
    await pane.getByTestId("invoice-row-unexpected").waitFor({ state: "detached" });
    await pane.getByTestId("invoice-filter-allowed").waitFor();
  });

  it("the sheet that is written holds the lines, and a pane that is opened beside it reads it back", async () => {
    const { pane, page } = workbench;
    await pane.locator('[data-testid="invoice-insert"]:not([aria-disabled="true"])').press("Enter");
    await pane.getByTestId("status-message").getByText(SHEET).waitFor(WRITTEN);
    await workbench.untilSheet(SHEET);
    await workbench.untilShown("A1", "Factuurcontrole Dimpact 2021: Assen");
    const rows = await workbench.shownRange("A1:K60");
    const line = rows.find((cells) => cells.includes("Toets"));
    expect(line?.slice(1, 11)).toEqual(["2021-002", expect.any(String), "1", "Toets", "DigiD TPM-audit", "€ 2.092,00", "€ 2.100,00", "€ 8,00", "○", "afwijking toegestaan"]);
    const hosting = rows.find((cells) => cells[1] === "2021-001" && cells[10] === "afwijking");
    expect(hosting?.slice(6, 9)).toEqual(["€ 66.960,00", "€ 67.200,00", "€ 240,00"]);
    await page.locator("iframe#pane").evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
    await pane.getByTestId("invoice-filter-allowed").waitFor(WRITTEN);
    await pane.getByTestId("invoice-filter-all").click();
    await pane.getByTestId("invoice-row-allowed").getByText("Toets").waitFor();
    expect(await pane.getByTestId("invoice-row-unexpected").count()).toBe(0);
  });

  it("a folder that is dropped is opened, and the folders in it", async () => {
    const { pane, page } = workbench;
    const folder = mkdtempSync(join(tmpdir(), "facturen-"));
    mkdirSync(join(folder, "kwartaal 2"));
    const [first, second] = [ublFile("a.xml", "2021-101", [unclear]), ublFile("b.xml", "2021-102", [unclear])];
    writeFileSync(join(folder, first.name), first.text);
    writeFileSync(join(folder, "kwartaal 2", second.name), second.text);
    const zone = pane.getByTestId("invoice-drop");
    await zone.scrollIntoViewIfNeeded();
    const box = await zone.boundingBox();
    if (box === null) throw new Error("there is no place to drop files");
    const browser = await page.context().newCDPSession(page);
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await browser.send("Input.dispatchDragEvent", { type, ...place, data: { items: [], files: [folder], dragOperationsMask: 1 } });
    await pane.getByTestId("status-message").getByText("2 facturen toegevoegd").waitFor(WRITTEN);
    rmSync(folder, { recursive: true });
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});
