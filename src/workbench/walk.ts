import { mkdir } from "node:fs/promises";
import path from "node:path";
import { driveWorkbench } from "./drive";
import type { DrivenWorkbench } from "./drive";

const PICTURES = path.resolve(__dirname, "../../assets/screenshots");

/** Time for the grid to draw and the pane to follow the selection. */
const SETTLED = 800;

/** A whole sheet is written in some seconds, on a busy machine in many. */
const INSERTED_WITHIN = 60_000;

void walk().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

/** Walks through the workbench as a newcomer would and makes the README's pictures on the way. */
async function walk(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const workbench = await driveWorkbench({ width: 1440, height: 900 });
  try {
    await answerExplained(workbench);
    await functionsListed(workbench);
    await tariffsLoaded(workbench);
    await errorExplained(workbench);
    await reservationMade(workbench);
  } finally {
    await workbench.close();
  }
}

async function answerExplained(workbench: DrivenWorkbench): Promise<void> {
  await workbench.type("E3", "=DIMPACT.HOSTING(45000;2021)");
  await workbench.untilShown("E3", "€ 51.550,00");
  await workbench.select("E3");
  await workbench.pane.getByTestId("cell-outcome").getByText("51.550").first().waitFor();
  await picture(workbench, "workbench");
}

async function functionsListed(workbench: DrivenWorkbench): Promise<void> {
  await workbench.select("A13");
  await workbench.pane.getByTestId("function-search").fill("hosting");
  const hosting = workbench.pane.getByTestId("function-item-HOSTING");
  await hosting.getByRole("button", { expanded: false }).click();
  await picture(workbench, "functions");
  await workbench.pane.getByTestId("function-search").fill("");
}

async function tariffsLoaded(workbench: DrivenWorkbench): Promise<void> {
  await workbench.pane.getByTestId("load-tariffs").click();
  await workbench.pane.getByTestId("status-message").getByText("Tarieven 2021").waitFor();
  await workbench.openSheet("Tarieven 2021");
  await picture(workbench, "tariffs");
}

async function errorExplained(workbench: DrivenWorkbench): Promise<void> {
  await workbench.openSheet("Voorbeeld");
  await workbench.type("E3", "=DIMPACT.HOSTING(-1;2021)");
  await workbench.untilShown("E3", "#WAARDE!");
  await workbench.select("E3");
  await workbench.pane.getByTestId("cell-outcome").getByText("-1").first().waitFor();
  await picture(workbench, "error");
}

async function reservationMade(workbench: DrivenWorkbench): Promise<void> {
  const { pane } = workbench;
  await pane.getByTestId("reservation-tab").click();
  await pane.getByTestId("profile-name").fill("Middelveen");
  await pane.getByTestId("profile-inhabitants").fill("45.000");
  for (const service of ["e-suite", "bzm", "wim"]) await pane.getByTestId(`service-${service}`).click();
  await pane.getByTestId("sheet-insert").click();
  await pane.getByTestId("sheet-update").waitFor({ timeout: INSERTED_WITHIN });
  await pane.getByTestId("preview-totals").scrollIntoViewIfNeeded();
  await picture(workbench, "reservation");
}

async function picture({ page }: DrivenWorkbench, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED);
  const file = path.join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(path.relative(process.cwd(), file));
}
