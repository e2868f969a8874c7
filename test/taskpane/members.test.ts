/** Members in the pane: read from the workbook or a file, their effect and their cover, and both on a sheet. */
import type { OfficePage } from "../support/office";
import { membersCsv } from "./members-csv";
import { type MembersPane, openMembers } from "./members-pane";

jest.setTimeout(180_000);

let pane: MembersPane;
afterEach(() => pane?.close());

const csv = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(["Gemeente;Inwoners;Diensten", ...lines].join("\r\n"));
const read = (bytes: Uint8Array, name = "leden.csv"): Promise<void> => pane.readFile("members-choose", name, bytes);

/** A list without a table of Excel's own, from B3. */
const withList =
  (...rows: readonly (readonly (string | number)[])[]) =>
  (page: OfficePage): Promise<void> =>
    page.run(async (context) => {
      const all = [["Lid", "Aantal inwoners", "Diensten"], ...rows];
      context.workbook.worksheets.getItem("Blad1").getRange(`B3:D${2 + all.length}`).values = all as unknown as string[][];
      await context.sync();
    });

/** Once what was asked of the workbook before is done. */
const activeCell = (): Promise<string> =>
  pane.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address;
  });

describe("read", () => {
  test("from the selection; each issue leads to its cell, and once they are mended the effect is there", async () => {
    pane = await openMembers({ workbook: withList(["Assen", 45_000, "e-Suite; BZM; WIM"], ["Bergen", "veel", "e-Suite"], ["Castricum", 36_000, "e-Suite; Biljart"]) });
    await pane.select("B3:D6");
    await pane.click("members-selection");
    await pane.says("member-issues", "In deze tabel kloppen 2 dingen niet.");
    await pane.says("member-issues", /C5: gevonden "veel", verwacht een geheel getal/);
    await pane.says("member-issues", /D6: .*Biljart/);
    expect(pane.all("effect-totals")).toEqual([]);
    await pane.click("member-issue-C5");
    expect(await activeCell()).toBe("Blad1!C5");
    pane.enter("Blad1!C5", 30_000);
    pane.enter("Blad1!D6", "e-Suite");
    await pane.click("members-again");
    await pane.says("members-read", "3 gemeenten uit 'Blad1'!B3:D6");
    await pane.says("effect-totals", "Samen, editie 2021");
  });

  test("from the example table that is put in the workbook", async () => {
    pane = await openMembers();
    await pane.click("members-selection");
    await pane.says("status-message", "Selecteer een cel in de tabel met leden");
    await pane.click("members-example");
    await pane.says("status-message", "De voorbeeldtabel staat op werkblad 'Leden'.");
    await pane.click("members-selection");
    await pane.says("members-read", "2 gemeenten uit 'Leden'!A6:E8");
    await pane.says("effect-members", "Voorbeelddorp");
  });

  test("from a CSV file, whose issues are told by their line; and a file that is none is refused", async () => {
    pane = await openMembers();
    await read(new Uint8Array([0x50, 0x4b, 3, 4]), "leden.xlsx");
    await pane.says("status-message", "leden.xlsx is niet te lezen: het is een Excel-bestand: bewaar het blad als CSV.");
    await read(csv("Assen;45.000;e-Suite", ";12;e-Suite", "assen;45.000;e-Suite"));
    await pane.says("member-issues", /rij 3, kolom 1 'Gemeente': gevonden niets/);
    await pane.says("member-issues", /rij 4, kolom 1 'Gemeente': .*niet ook in rij 2/);
    await pane.click("members-leave");
    expect(pane.all("member-issues")).toEqual([]);
  });

  test("with a column that plays no part, which is told", async () => {
    pane = await openMembers();
    await read(new TextEncoder().encode("Naam;Provincie;Inwoners;WIM\r\nAssen;Drenthe;45000;ja"));
    await pane.says("members-ignored", "Deze kolom telt niet mee: Provincie.");
    await pane.says("effect-members", "Assen");
  });
});

describe("the effect", () => {
  test("of 342 members: totals, the question of the band, a chart that is read out, and a table in pages", async () => {
    pane = await openMembers();
    await read(membersCsv(342));
    await pane.says("effect-extremes", /Laagste.*Mediaan.*Hoogste/);
    await pane.says("effect-band", /Blijft elke gemeente in de band van -5,7% tot en met 7,2% \(Bedrijfsplan 2021, regel 57\)\? ?Nee: \d+ erboven/);
    expect((await pane.get("effect-chart")).getAttribute("aria-label")).toMatch(/^Gemeenten naar verandering.*% tot .*%: \d+/);
    await pane.says("effect-shown", "342 gemeenten");
    await pane.says("effect-page", "1 van 14");
    const first = (await pane.get("effect-members")).querySelector("tbody th")?.textContent;
    await pane.click("effect-sort-share");
    await pane.until(() => pane.all("effect-members")[0]?.querySelector("tbody th")?.textContent !== first);
    await pane.fill("effect-search", "gemeente 34");
    await pane.says("effect-shown", "4 gemeenten");
    expect(pane.all("effect-page")).toEqual([]);
  });

  test("of one member is told with its reasons; with another edition it is another", async () => {
    pane = await openMembers();
    await read(csv('Assen;45.000;"e-Suite; BZM; WIM"'));
    await pane.says("effect-member-2", /Assen\+ € 10\.526,00\+3,4%/);
    (await pane.get("effect-member-2")).querySelector("button")?.click();
    await pane.says("effect-details", /Inwoners45\.000Dienstene-Suite; BZM; WIM2020€ 305\.971,002021€ 316\.497,00Waarvan alleen in 2021−? ?€ ?-?10\.000/);
    await pane.says("member-causes", /BZMtarief\+ € 13\.212,00/);
    await pane.fill("effect-from", "2021");
    await pane.says("effect-member-2", "€ 0,00");
  });

  test("names a member that cannot be computed, shows it among the others, and counts it nowhere", async () => {
    pane = await openMembers();
    await read(csv("Assen;45.000;e-Suite", "Zonder;70.000;BZM"));
    await pane.says("effect-unpriced", /1 gemeente is niet te berekenen en telt nergens mee:Zonder, editie 2020: BZM is alleen af te nemen met e-Suite/);
    await pane.says("effect-band", "De gemeente die niet te berekenen is, telt hierin niet mee.");
    await pane.click("effect-filter-unpriced");
    await pane.says("effect-shown", "1 gemeente");
    (await pane.get("effect-member-3")).querySelector("button")?.click();
    await pane.says("effect-details", "Niet te berekenen volgens editie 2020");
  });

  test("is put in the workbook", async () => {
    pane = await openMembers();
    await read(csv("Assen;45.000;e-Suite", "Bergen;30.000;WIM"));
    await pane.click("effect-insert");
    await pane.says("status-message", "Het effect per gemeente staat op werkblad 'Effect per gemeente 2020-2021'.");
    await pane.settled();
    expect(JSON.stringify(await pane.valuesOf("'Effect per gemeente 2020-2021'!A1:B90"))).toContain("Bergen");
  });
});

describe("the cover", () => {
  test("holds the members' income against a column of the plan, by service and over its years, and can be booked otherwise", async () => {
    pane = await openMembers();
    await pane.open("cover");
    await pane.says("cover", "Lees eerst de leden");
    await read(csv('Assen;45.000;"e-Suite; BZM; WIM"', "Zonder;70.000;BZM"));
    await pane.says("cover-counted", "Wat 1 gemeente volgens editie 2021 betaalt, jaarlijks en eenmalig, tegenover de kosten uit begroting 2021.");
    await pane.says("cover-services", /BZMleden103\.3832\.142\.649−2\.039\.266plan2\.551\.238/);
    await pane.says("cover-services", /Resultaatleden−[\d.]+plan−127\.076$/);
    await pane.says("cover-unpriced", /Zonder \(BZM is alleen af te nemen met e-Suite/);
    await pane.says("cover-without", "Website (WIM) (1)");
    await pane.says("cover-years", /2017.*2021.*leden/);
    await pane.says("cover-years", /Resultaat na bedrijfskosten, financieel en belasting2017331\.7072018574\.050201922\.3072021−127\.076leden/);
    await pane.fill("cover-service", "bzm");
    await pane.says("cover-years", /20172\.491\.945/);
    await pane.fill("cover-against", "2018");
    await pane.says("cover-counted", "jaarrekening 2018");
    await pane.says("cover-services", /Overigleden−7\.000/);
    await pane.open("cover-booking");
    await pane.says("cover-no-income", "Hier is niets van leden geboekt: I4Sociaal.");
    await pane.fill("cover-booking-other", "esuite");
    await pane.says("cover-services", /Overigleden0/);
    await pane.says("cover-no-income", "I4Sociaal, Overig");
    await pane.click("cover-booking-reset");
    await pane.says("cover-services", /Overigleden−7\.000/);
  });

  test("is put in the workbook as it is booked", async () => {
    pane = await openMembers();
    await read(csv('Assen;45.000;"e-Suite; BZM; WIM"'));
    await pane.open("cover");
    await pane.open("cover-booking");
    await pane.fill("cover-booking-bzm", "overig");
    await pane.click("cover-insert");
    await pane.says("status-message", "De begroting staat op werkblad 'Dekking begroting 2021'.");
    await pane.settled();
    expect(JSON.stringify(pane.host.snapshot())).toContain("dimpact.booking");
    expect(JSON.stringify(await pane.valuesOf("'Dekking begroting 2021'!A1:G20"))).toContain("Anders geboekt dan in het plan: BZM bij 'Overige omzet diensten en producten'.");
  });
});

test("speaks English where Office does", async () => {
  pane = await openMembers({ locale: "en-US" });
  await read(csv("Assen;45.000;e-Suite"));
  await pane.says("effect-band", "Does every municipality stay in the band from -5.7% to 7.2%");
  await pane.says("members-read", "1 municipality from leden.csv");
});
