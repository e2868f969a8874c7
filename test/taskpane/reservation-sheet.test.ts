import { reserve } from "../../src/engine";
import { insertReservation } from "../../src/excel";
import { builtInEditions, findEdition } from "../../src/tariff";
import { type ReservationPane, openReservation } from "./reservation-pane";

jest.setTimeout(180_000);

let pane: ReservationPane;
beforeEach(async () => {
  pane = await openReservation();
});
afterEach(() => pane.close());

/** Writes on the active sheet, at a name of its own. */
const enterAt = (name: string, value: string | number) =>
  pane.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });

/** What the cell of a name of this sheet shows. */
async function valueAt(name: string, sheet?: string): Promise<unknown> {
  await pane.settled();
  return pane.run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).names.getItem(name).getRange();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

async function untilValue(name: string, expected: unknown): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if ((await valueAt(name)) === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await valueAt(name)).toBe(expected);
}

const activate = (sheet: string) =>
  pane.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });

const onTable = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  pane.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    act(sheet.tables.getItemAt(0), sheet);
    await context.sync();
  });

async function fillIn(name: string, inhabitants: string): Promise<void> {
  await pane.fill("profile-name", name);
  await pane.fill("profile-inhabitants", inhabitants);
  await pane.tick("e-suite");
  await pane.get("totals-bar");
}

/** A whole sheet takes longer than what the pane does otherwise. */
const WRITTEN_WITHIN_MS = 90_000;

/** Waits until the pane says this; a question that comes instead is told of at once. */
async function told(expected: string): Promise<void> {
  const deadline = Date.now() + WRITTEN_WITHIN_MS;
  const textOf = (testId: string): string => pane.all(testId).map(({ textContent }) => textContent).join("\n");
  while (!textOf("status-message").includes(expected)) {
    const question = textOf("sheet-conflicts");
    // Its table goes as soon as it is answered, the dialog a moment later.
    if (question.includes("Staat er nu") || Date.now() > deadline) throw new Error(`'${expected}' did not come, but '${question || textOf("status-message")}'`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Puts the model in the workbook, and waits until the pane knows the sheet. */
async function insert(kind: "functions" | "plain" | "frozen" = "functions", sheet = "Reservering Assen 2021"): Promise<void> {
  await pane.click(`sheet-kind-${kind}`);
  await pane.click("sheet-insert");
  await told(`Het model staat op werkblad '${sheet}'`);
  await pane.says("sheet-linked", `Op werkblad '${sheet}'`);
}

async function update(): Promise<void> {
  await pane.click("sheet-update");
  await told("is bijgewerkt");
}

test.each([
  ["functions", "DIMPACT-functies"],
  ["plain", "Gewone formules"],
  ["frozen", "Vastgezet"],
] as const)("a model of the kind %s comes into the workbook with the amounts that the pane shows", async (kind, words) => {
  await fillIn("Assen", "68.000");
  await insert(kind);
  await pane.says("sheet-linked", `reservering van Assen: editie 2021 (${words})`);
  await untilValue("totaal", 298_092);
});

test("without a whole profile nothing comes into the workbook, and the pane says why", async () => {
  await pane.click("sheet-insert");
  await pane.says("status-message", "Vul eerst het profiel volledig in");
});

test("a pane that is opened beside a reservation shows its profile, also one that the workbook does not keep", async () => {
  await pane.close();
  pane = await openReservation({
    workbook: async (page) => {
      Object.assign(globalThis, { Excel: page.window.Excel });
      const edition = findEdition("2021");
      await insertReservation(reserve({ name: "Emmen", inhabitants: 107_000, services: ["e-Suite"] }, edition), {
        kind: "frozen",
        date: "2020-09-01",
        catalogue: builtInEditions,
        language: "nl",
        profileId: null,
      });
    },
    opensItself: true,
  });
  await pane.says("sheet-linked", "reservering van Emmen");
  expect(await pane.valueIn("profile-inhabitants")).toBe("107.000");
});

describe("a sheet with live amounts", () => {
  beforeEach(async () => {
    await fillIn("Assen", "68.000");
    await insert();
    await untilValue("totaal", 298_092);
  });

  test("follows what is typed on it, and the form takes that over and says so", async () => {
    await enterAt("inwoners", 70_001);
    await pane.says("sheet-taken", "Inwoners: 68.000 is nu 70.001");
    expect(await pane.valueIn("profile-inhabitants")).toBe("70.001");
    await untilValue("totaal", 305_995.83);
  });

  test("is brought up to date with what is typed in the pane", async () => {
    await pane.tick("wim");
    await pane.fill("cost-wim.hosting", "5.000");
    await update();
    await untilValue("totaal", 298_092 + 21_162 + 5_500);
    expect(await valueAt("diensten")).toBe("e-Suite; WIM");
  });

  test("does not take back what is typed in the pane and is not on the sheet yet", async () => {
    await pane.fill("profile-inhabitants", "69.000");
    await enterAt("index_2022", 0.02);
    await activate("Blad1");
    await activate("Reservering Assen 2021");
    await pane.until(() => pane.all("sheet-linked").length > 0);
    expect(await pane.valueIn("profile-inhabitants")).toBe("69.000");
    await update();
    expect(await valueAt("inwoners")).toBe(69_000);
    expect(await valueAt("index_2022")).toBe(0.02);
  });

  test("wins where both changed, at the latest when it is brought up to date", async () => {
    await pane.fill("profile-inhabitants", "69.000");
    await enterAt("inwoners", 70_001);
    await update();
    await pane.says("sheet-taken", "Inwoners: 69.000 is nu 70.001");
    expect(await valueAt("inwoners")).toBe(70_001);
  });

  test("keeps the row, the column, the colour and the words that a user added", async () => {
    await pane.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.getItemAt(0);
      const header = table.getHeaderRowRange();
      header.load("rowIndex");
      await context.sync();
      const row = header.rowIndex + 3;
      sheet.getRange(`${row}:${row}`).insert("Down");
      sheet.getRange(`B${row}`).values = [["Eigen post"]];
      sheet.getRange("F:F").insert("Right");
      sheet.getRange("F2").values = [["eigen kolom"]];
      sheet.getRange(`B${row}`).format.fill.color = "#FF0000";
      await context.sync();
    });
    // A row comes in above it, and a row of the table.
    await pane.tick("wim");
    await update();
    const after = await pane.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = sheet.getRange("B1:B60");
      rows.load("values");
      await context.sync();
      const [own, column] = [sheet.getRange(`B${rows.values.findIndex(([value]) => value === "Eigen post") + 1}`), sheet.getRange("F2")];
      own.load("values");
      own.format.fill.load("color");
      column.load("values");
      await context.sync();
      return [own.values[0]?.[0] as unknown, own.format.fill.color, column.values[0]?.[0] as unknown];
    });
    expect(after).toEqual(["Eigen post", "#FF0000", "eigen kolom"]);
    await untilValue("totaal", 298_092 + 21_162);
  });

  test("leaves formulas elsewhere whole", async () => {
    pane.enter("Blad1!A1", "='Reservering Assen 2021'!totaal*2");
    const cell = await pane.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().names.getItem("totaal").getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    pane.enter("Blad1!A2", `=${cell}`);
    await pane.tick("wim");
    await update();
    await untilValue("totaal", 298_092 + 21_162);
    await pane.settled();
    expect(await pane.valueOf("Blad1!A2")).toBe(298_092 + 21_162);
  });

  describe("where the user changed a cell of the add-in", () => {
    let address: string;
    beforeEach(async () => {
      address = await pane.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().names.getItem("totaal").getRange();
        cell.formulas = [[123]];
        cell.load("address");
        await context.sync();
        return cell.address.slice(cell.address.indexOf("!") + 1);
      });
      await pane.click("sheet-update");
      await pane.says("sheet-conflicts", "één cel die u zelf hebt gewijzigd");
      await pane.says("sheet-conflicts", `${address}123`);
    });

    test("it is asked about, and nothing is written when the user cancels", async () => {
      await pane.click("sheet-conflicts-cancel");
      await pane.says("status-message", "Het werkblad is gelaten zoals het was.");
      expect(await valueAt("totaal")).toBe(123);
    });

    test("it stays when the user says so, and the rest is brought up to date", async () => {
      await pane.click("sheet-conflicts-keep");
      await told("is bijgewerkt");
      expect(await valueAt("totaal")).toBe(123);
    });

    test("it is written over when the user says so", async () => {
      await pane.click("sheet-conflicts-overwrite");
      await told("is bijgewerkt");
      await untilValue("totaal", 298_092);
    });
  });

  test.each(["plain", "frozen"] as const)("becomes %s and functions again, with the same amounts", async (kind) => {
    await pane.click(`sheet-kind-${kind}`);
    await pane.click("sheet-change-kind");
    await told("is gewijzigd naar");
    await untilValue("totaal", 298_092);
    await pane.click("sheet-kind-functions");
    await pane.click("sheet-change-kind");
    await told("is gewijzigd naar: DIMPACT-functies");
    await enterAt("inwoners", 70_001);
    await untilValue("totaal", 305_995.83);
  });

  test("shows the profile again under its new name, and brings that to the sheet", async () => {
    await pane.fill("profile-name", "Groot Assen");
    await update();
    expect(await valueAt("gemeente")).toBe("Groot Assen");
    await pane.says("sheet-linked", "Op werkblad 'Reservering Assen 2021' staat de reservering van Groot Assen");
  });

  test("that is protected is told of, and stays as it is", async () => {
    await pane.tick("wim");
    await onTable((_, sheet) => sheet.protection.protect());
    const before = await valueAt("diensten");
    await pane.click("sheet-update");
    await told("Het werkblad is beveiligd.");
    expect(await valueAt("diensten")).toBe(before);
  });

  test("whose table was renamed is told of, with the name that it had", async () => {
    await onTable((table) => (table.name = "Mijn_tabel"));
    await activate("Blad1");
    await pane.until(() => pane.all("sheet-linked").length === 0);
    await activate("Reservering Assen 2021");
    await pane.says("sheet-table-gone", "heette Reservering_Assen_2021 en heet nu Mijn_tabel");
  });

  test("from which a column was removed is told of, and nothing is written", async () => {
    await onTable((table) => table.columns.getItem("Netto last").delete());
    await pane.tick("wim");
    await pane.click("sheet-update");
    await told("is kolom 'Netto last' verwijderd");
    expect(await valueAt("diensten")).toBe("e-Suite");
  });

  test("that says something impossible is told of, cell by cell", async () => {
    await enterAt("inwoners", "veel");
    await pane.says("sheet-refused", "verwacht");
    expect(await pane.valueIn("profile-inhabitants")).toBe("68.000");
    await enterAt("inwoners", 70_001);
    await pane.says("sheet-taken", "70.001");
  });

  test("that is deleted leaves its profile, and another sheet can be made", async () => {
    await onTable((_, sheet) => sheet.delete());
    await pane.until(() => pane.all("sheet-linked").length === 0);
    expect(await pane.valueIn("profile-name")).toBe("Assen");
    await insert();
    await untilValue("totaal", 298_092);
  });

  test("loads its profile when it is opened, the sheet of another one too", async () => {
    await pane.click("profile-new");
    await fillIn("Emmen", "107.000");
    await insert("frozen", "Reservering Emmen 2021");
    await activate("Reservering Assen 2021");
    await pane.says("sheet-linked", "reservering van Assen");
    expect(await pane.valueIn("profile-inhabitants")).toBe("68.000");
    await activate("Reservering Emmen 2021");
    await pane.says("sheet-linked", "reservering van Emmen");
    expect(await pane.valueIn("profile-inhabitants")).toBe("107.000");
  });

  test("is not given another profile that is chosen meanwhile", async () => {
    await pane.click("profile-new");
    await pane.says("sheet-linked", "Dit werkblad hoort bij profiel 'Assen'");
    expect(pane.all("sheet-update")).toEqual([]);
    await pane.click("sheet-show-profile");
    await pane.get("sheet-update");
    expect(await pane.valueIn("profile-inhabitants")).toBe("68.000");
  });

  test("whose profile was removed gets one of its own again, once", async () => {
    await pane.click("profile-remove");
    await pane.click("profile-remove-confirm");
    await pane.says("status-message", "is verwijderd");
    await activate("Blad1");
    await pane.until(() => pane.all("sheet-linked").length === 0);
    await activate("Reservering Assen 2021");
    await pane.says("sheet-linked", "reservering van Assen");
    expect(await pane.valueIn("profile-inhabitants")).toBe("68.000");
    await activate("Blad1");
    await pane.until(() => pane.all("sheet-linked").length === 0);
    await activate("Reservering Assen 2021");
    await pane.says("sheet-linked", "reservering van Assen");
    await pane.until(() => pane.all("profile-keeping").some(({ textContent }) => textContent?.includes("Bewaard")));
    expect(await pane.kept()).toHaveLength(1);
  });
});
