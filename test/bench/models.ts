/** How long reservations take as sheets: computed, updated, inserted in the workbook, and previewed while typing. */
import { type Profile, reserve } from "../../src/engine";
import { sheetSteps } from "../../src/excel/render";
import { builtInEditions, findEdition } from "../../src/tariff";
import { planReservationUpdate, reservationSheet } from "../../src/workbook";
import { openOffice } from "../support/office";
import { openReservation } from "../taskpane/reservation-pane";
import { PaperSheet } from "../workbook/paper-sheet";
import { type Row, quickest } from "./row";

const MUNICIPALITIES = 342;
const DATE = "2020-06-01";
const edition = findEdition("2021");
const services = ["e-Suite", "BZM", "WIM", "MyLex", "GVOP"];
const profiles: readonly Profile[] = Array.from({ length: MUNICIPALITIES }, (_, index) => ({ name: `Gemeente ${index}`, inhabitants: 1_000 + index * 2_500, services }));

const sheetOf = (profile: Profile) => reservationSheet(reserve(profile, edition), { kind: "functions", date: DATE });

function computed(): Row[] {
  const reservations = quickest(() => profiles.map((profile) => reserve(profile, edition)), 5);
  const models = quickest(() => profiles.map(sheetOf), 3);
  return [
    {
      what: `${MUNICIPALITIES} reservation sheets as models, against their reservations alone`,
      measured: `${(models / reservations).toFixed(0)} × as long, ${Math.round(models)} ms`,
      bound: "",
      holds: null,
    },
  ];
}

function updated(): Row {
  const [from, to] = [profiles[20] as Profile, { ...(profiles[20] as Profile), services: ["e-Suite", "BZM"], inhabitants: 80_000 }];
  const found = new PaperSheet(sheetOf(from)).found();
  const model = quickest(() => sheetOf(to), 5);
  const plan = quickest(
    () =>
      planReservationUpdate({
        found,
        record: { profileId: null, profile: from, edition: "2021", kind: "functions", date: DATE },
        reservation: reserve(to, edition),
        kind: "functions",
        date: DATE,
        profileId: null,
        catalogue: builtInEditions,
        conflicts: "keep",
      }),
    5,
  );
  return { what: "an update of a sheet planned, against making its model", measured: `${(plan / model).toFixed(1)} × as long`, bound: "", holds: null };
}

async function inserted(): Promise<Row> {
  const page = await openOffice();
  const profile = profiles[20] as Profile;
  const model = sheetOf(profile);
  const excel = page.window.Excel;
  Object.assign(globalThis, { Excel: excel });
  const timed = async (run: (context: Excel.RequestContext) => Promise<void>): Promise<number> => {
    const start = performance.now();
    await excel.run(run);
    await page.settled();
    return performance.now() - start;
  };
  const steps = (name: string) => async (context: Excel.RequestContext) => {
    for (const step of sheetSteps(context, sheetOf({ ...profile, name }), name)) await step.run();
  };
  const cells = model.tables.reduce((total, { rows, columns }) => total + (rows.length + 1) * columns.length, (model.cells ?? []).length + model.texts.length);
  const plain = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add("Getallen");
    sheet.getRangeByIndexes(0, 0, Math.ceil(cells / 25), 25).values = Array.from({ length: Math.ceil(cells / 25) }, () => Array.from({ length: 25 }, () => 1));
    await context.sync();
  };
  await timed(steps("Eerste"));
  const sheet = await timed(steps("Tweede"));
  const numbers = await timed(plain);
  await page.close();
  return { what: `a reservation sheet inserted in the workbench's host (${cells} cells), against as many plain numbers`, measured: `${(sheet / numbers).toFixed(0)} × as long, ${(sheet / 1_000).toFixed(1)} s`, bound: "", holds: null };
}

/** From a keystroke until the letter stands in the field, and until the preview has followed. */
async function typed(): Promise<Row[]> {
  const pane = await openReservation();
  await pane.fill("profile-inhabitants", "45000");
  await pane.tick("e-suite", "bzm", "wim");
  await pane.says("totals-bar", "316.497,00");
  const [letters, previews]: [number[], number[]] = [[], []];
  for (const inhabitants of ["45010", "45020", "45030", "45040", "45050"]) {
    const before = pane.all("totals-bar")[0]?.textContent;
    const start = performance.now();
    await pane.fill("profile-inhabitants", inhabitants);
    await pane.until(() => (pane.all("profile-inhabitants")[0] as HTMLInputElement | undefined)?.value === inhabitants);
    letters.push(performance.now() - start);
    await pane.until(() => pane.all("totals-bar")[0]?.textContent !== before);
    previews.push(performance.now() - start);
  }
  await pane.close();
  const [letter, preview] = [Math.min(...letters), Math.min(...previews)];
  return [
    {
      what: "a keystroke in the profile: until it stands in the field, of the time until the preview has followed",
      measured: `${Math.round((100 * letter) / preview)}%, ${Math.round(preview)} ms`,
      bound: "at most 50%",
      holds: letter <= preview / 2,
    },
  ];
}

export async function models(): Promise<Row[]> {
  return [...computed(), updated(), await inserted(), ...(await typed())];
}
