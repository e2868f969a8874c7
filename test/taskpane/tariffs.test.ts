import { type Pane, openPane } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.says("edition-status", "voorlopig");
});
afterEach(() => pane.close());

const amountOf = (regel: string) =>
  pane.run(async (context) => {
    const range = context.workbook.tables.getItem("Tarieven_2021").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const [r, c] = [rows.findIndex((row) => row[0] === regel), headers.indexOf("Per gemeente")];
    const cell = range.getCell(r + 1, c);
    cell.load("address");
    await context.sync();
    return { address: cell.address, amount: rows[r]?.[c] };
  });

async function load(): Promise<void> {
  await pane.click("load-tariffs");
  await pane.says("status-message", "De tarieven van 2021 staan op werkblad 'Tarieven 2021'.");
}

test("loading puts the chosen edition's tariffs on a sheet and says where", async () => {
  await load();
  expect((await amountOf("contributie")).amount).toBe(3_000);
});

test("a refusal of Excel is told of, and nothing is left behind", async () => {
  const before = pane.host.snapshot();
  pane.host.faults.failWrite(4);
  await pane.click("load-tariffs");
  await pane.says("status-message", "Er is niets gewijzigd.");
  expect(pane.host.snapshot()).toEqual(before);
});

describe("an amount that a user changed", () => {
  let address: string;
  beforeEach(async () => {
    await load();
    ({ address } = await amountOf("contributie"));
    pane.enter(address, 1_234);
    await pane.says("tariff-changes-warning", "De functies rekenen met de tarieven van de editie");
  });

  test("has no effect on the functions, and the pane says which cell it is", async () => {
    const text = await pane.says("tariff-changes-warning", "Gewijzigde tarieven tellen niet mee");
    expect(text).toContain(address.slice(address.indexOf("!") + 1));
    expect(text).toContain("1.2343.000");
    pane.enter("Blad1!A1", "=DIMPACT.CONTRIBUTIE(2021)");
    expect(await pane.valueOf("Blad1!A1")).toBe(3_000);
  });

  test("is asked about before loading again, and stays when the user leaves it", async () => {
    await pane.click("load-tariffs");
    await pane.says("tariff-changes", "is één cel gewijzigd");
    await pane.click("tariff-changes-leave");
    await pane.says("status-message", "Het werkblad is gelaten zoals het was.");
    expect((await amountOf("contributie")).amount).toBe(1_234);
  });

  test("is put back when the user says so, and the warning goes", async () => {
    await pane.click("load-tariffs");
    await pane.click("tariff-changes-replace");
    await pane.says("status-message", "De tarieven van 2021 staan op werkblad 'Tarieven 2021'.");
    expect((await amountOf("contributie")).amount).toBe(3_000);
    await pane.until(() => pane.all("tariff-changes-warning").length === 0);
  });
});
