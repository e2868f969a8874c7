/** Work that lasts, in a real browser: how far it is shows, and the stop button stops it. */
import { type DrivenWorkbench, driveWorkbench } from "../../src/workbench/drive";
import { oneOf } from "../invoice/write-ubl";
import { describeInBrowser } from "../support/browser";
import { type GivenFile, ublFile } from "./invoices-pane";

jest.setTimeout(400_000);

const SHOWN = { timeout: 60_000 };

const LINES = 6_000;

/** Many lines with texts of their own, which are compared one by one. */
const large = (number: string): GivenFile =>
  ublFile(`${number}.xml`, number, Array.from({ length: LINES }, (_, index) => oneOf(`Hostin beheer ${number} ${index} regie licentie webformulieren`, "12.50")));

describeInBrowser("large invoices in a browser", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
    const { pane } = workbench;
    await pane.getByTestId("reservation-tab").click();
    await pane.getByTestId("profile-name").fill("Assen");
    await pane.getByTestId("profile-inhabitants").fill("68.000");
    await pane.getByTestId("service-e-suite").click();
    await pane.getByTestId("invoices-tab").click();
  });
  afterAll(() => workbench?.close());

  /** Each file so many times. */
  const drop = (files: readonly GivenFile[], times = 1): Promise<void> =>
    workbench.pane.getByTestId("invoice-drop").evaluate(
      (target, given) => {
        const transfer = new DataTransfer();
        for (let time = 1; time <= given.times; time += 1) for (const { name, text } of given.files) transfer.items.add(new File([text], `${time} ${name}`, { type: "text/xml" }));
        target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
      },
      { files: [...files], times },
    );

  it("reading shows how far it is, and is stopped in the middle of the files", async () => {
    const { pane } = workbench;
    await drop([large("2021-001")], 16);
    await pane.getByTestId("progress").getByRole("progressbar").waitFor(SHOWN);
    await pane.getByTestId("invoice-reading-stop").press("Enter");
    await pane.getByTestId("status-message").getByText("Het lezen is gestopt").waitFor(SHOWN);
    await pane.getByTestId("invoice-reading-stop").waitFor({ state: "detached" });
    expect(await pane.locator(":focus").getAttribute("data-testid")).toBe("invoice-choose");
    expect(await pane.getByTestId("invoice-read").count()).toBeLessThan(2);
  });

  it("comparing shows how far it is, is stopped without an outcome, and is done after all when it is asked again", async () => {
    const { pane } = workbench;
    const begin = pane.locator('[data-testid="invoice-begin"]:not([aria-disabled="true"])');
    if ((await begin.count()) > 0) await begin.press("Enter");
    await drop(["2021-101", "2021-102", "2021-103", "2021-104"].map(large));
    await pane.getByTestId("invoice-computing").getByRole("progressbar").waitFor(SHOWN);
    await pane.getByTestId("invoice-stop").press("Enter");
    await pane.getByTestId("invoice-stopped").getByText("er is geen uitkomst").waitFor(SHOWN);
    expect(await pane.getByTestId("invoice-verdict").count()).toBe(0);
    expect(await pane.locator(":focus").getAttribute("data-testid")).toBe("invoice-again");
    await pane.getByTestId("invoice-again").press("Enter");
    await pane.getByTestId("invoice-verdict").getByText("van 24.").waitFor(SHOWN);
    await pane.getByTestId("invoice-filter-all").getByText("Alles (24.").waitFor();
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});
