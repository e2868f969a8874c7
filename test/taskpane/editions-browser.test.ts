import { readFile } from "node:fs/promises";
import { Workbook } from "exceljs";
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";
import { PASSWORD } from "./editions-pane";

jest.setTimeout(400_000);

/** A sheet takes a browser longer than a cell. */
const WRITTEN = { timeout: 120_000 };

describeInBrowser("editions in a browser", () => {
  let workbench: DrivenWorkbench;
  const files = new Map<string, Buffer>();
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(() => workbench?.close());

  const says = (text: string): Promise<void> => workbench.pane.getByTestId("status-message").getByText(text).waitFor(WRITTEN);
  const open = (testId: string): Promise<void> => workbench.pane.getByTestId(testId).locator("summary").first().click();
  /** Presses a button, and keeps the file that comes of it. */
  const save = async (testId: string): Promise<string> => {
    const [download] = await Promise.all([workbench.page.waitForEvent("download", WRITTEN), workbench.pane.getByTestId(testId).click()]);
    const name = download.suggestedFilename();
    files.set(name, await readFile(await download.path()));
    return name;
  };
  const choose = (testId: string, name: string, buffer: Buffer): Promise<void> => workbench.pane.getByTestId(`${testId}-file`).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  const fileOf = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0);

  it("a key pair is made and saved, and opened with its password", async () => {
    const { pane } = workbench;
    await pane.getByTestId("editions-tab").click();
    await open("edition-publish");
    await open("key-make");
    await pane.getByTestId("key-new-owner").fill("Regiebureau Dimpact");
    await pane.getByTestId("key-new-password").fill(PASSWORD);
    await pane.getByTestId("key-new-again").fill(PASSWORD);
    await pane.getByTestId("key-make-pair").click();
    const name = await save("key-save-private");
    await choose("key-choose", name, fileOf(name));
    await pane.getByTestId("key-password").fill(PASSWORD);
    await pane.getByTestId("key-open").click();
    await pane.getByTestId("key-ready").waitFor(WRITTEN);
  });

  it("a new year is made on a sheet, edited there and read in", async () => {
    const { pane } = workbench;
    await open("edition-new");
    await pane.getByTestId("new-rate").fill("1,6%");
    await pane.getByTestId("new-write").click();
    await says("Editie 2022 staat op werkblad 'Tarieven 2022'");
    await open("edition-read-in");
    await pane.getByTestId("read-in").click();
    await pane.getByTestId("read-in-use").click(WRITTEN);
    await says("Editie 2022 staat in deze werkmap.");
  });

  it("it is published, and a member who loads the file is told that it is intact", async () => {
    const { pane } = workbench;
    await pane.getByTestId("publish-edition").selectOption("2022");
    // With 1,6% on the unit amounts alone, hosting leaps at a bound: that is confirmed first.
    await pane.getByTestId("publish-confirm").check();
    expect(await save("publish-sign")).toBe("Tarieven 2022.xlsx");
    await choose("edition-choose", "Tarieven 2022.xlsx", fileOf("Tarieven 2022.xlsx"));
    await pane.getByTestId("edition-candidate").getByText("Ondertekend door het bureau en ongewijzigd").waitFor(WRITTEN);
    await pane.getByTestId("edition-keep").click();
    await says("Editie 2022 is vervangen.");
  });

  it("a cell of the published workbook is changed, and who loads it is told which row", async () => {
    const { pane } = workbench;
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(fileOf("Tarieven 2022.xlsx")).buffer);
    const sheet = workbook.getWorksheet("Tarieven 2022");
    const headers = sheet?.getRow(4).values as readonly unknown[];
    const row = sheet?.getColumn(1).values.indexOf("hosting.klein") ?? 0;
    const cell = sheet?.getRow(row).getCell(headers.indexOf("Per gemeente"));
    if (cell !== undefined) cell.value = 5_600;
    await choose("edition-choose", "Tarieven 2022.xlsx", Buffer.from(await workbook.xlsx.writeBuffer()));
    await pane.getByTestId("edition-sheet-differences").getByText(`Regel hosting.klein, Per gemeente (Tarieven 2022!G${row}): 5.600 in plaats van 5.486`).waitFor(WRITTEN);
    await pane.getByTestId("edition-candidate").getByText("Ondertekend door het bureau en ongewijzigd").waitFor(WRITTEN);
    expect(await pane.getByTestId("edition-keep").textContent()).toBe("Laad zoals gepubliceerd");
  });

  it("the changed sheets are loaded by a choice of their own alone, and cells then say that they were changed", async () => {
    const { pane } = workbench;
    await pane.getByTestId("edition-visible").click();
    await pane.getByTestId("edition-candidate").getByTestId("edition-changes").getByText("hosting.klein").waitFor(WRITTEN);
    expect(await pane.getByTestId("edition-keep").textContent()).toBe("Toch laden");
    await pane.getByTestId("edition-keep").click();
    await pane.getByTestId("conflict-rename").click(WRITTEN);
    await says("Editie 2022, versie 2 staat in deze werkmap.");
    await pane.getByTestId("loaded-2022, versie 2").getByText("Gewijzigd na de ondertekening").waitFor(WRITTEN);
    await workbench.openSheet((await workbench.sheetNames())[0] ?? "");
    await workbench.type("T1", '=DIMPACT.ZEKERHEID("hosting.klein";"2022, versie 2")');
    await workbench.untilShown("T1", "voorlopig (editie gewijzigd na ondertekening)");
    await workbench.type("T2", '=DIMPACT.BRON("hosting.klein";"2022, versie 2")');
    await workbench.untilShown("T2", /\(editie gewijzigd na ondertekening\)$/);
  });

  it("the edition inside a file is changed, and who loads it is told which charge", async () => {
    const { pane } = workbench;
    // Another edition 2022 stands in the workbook since: what was confirmed of the former is asked again.
    await pane.getByTestId("publish-confirm").check();
    await pane.getByTestId("publish-json").click();
    const name = await save("publish-sign");
    const changed = fileOf(name).toString("utf8").replace('"flatAmount":"5486"', '"flatAmount":"5600"');
    await choose("edition-choose", name, Buffer.from(changed));
    await pane.getByTestId("edition-candidate").getByTestId("edition-changes").getByText("hosting.klein").waitFor(WRITTEN);
    expect(await pane.getByTestId("edition-keep").textContent()).toBe("Toch laden");
  });

  it("without complaint", () => expect(workbench.errors).toEqual([]));
});
