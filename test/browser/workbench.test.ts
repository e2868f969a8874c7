import type { Locator } from "playwright-core";
import { driveWorkbench } from "../../src/workbench/drive";
import type { DrivenWorkbench } from "../../src/workbench/drive";
import { describeInBrowser } from "../support/browser";

jest.setTimeout(120_000);

describeInBrowser("the workbench", () => {
  let workbench: DrivenWorkbench;
  beforeAll(async () => {
    workbench = await driveWorkbench();
  });
  afterAll(async () => {
    await workbench?.close();
  });

  describe("the example workbook", () => {
    it("shows what 45.000 inhabitants pay for hosting, e-Suite and the services together", async () => {
      await workbench.untilShown("E8", "€ 316.497");
      expect(await workbench.shownRange("A8:E8")).toEqual([["Middelveen", "45.000", "€ 51.550", "€ 145.200", "€ 316.497"]]);
    });

    it("spills a specification that ends in the same total", async () => {
      await workbench.untilShown("A15", "Dienst");
      const rows = (await workbench.shownRange("A15:H40")).filter((row) => row.some((text) => text !== ""));
      expect(rows[0]).toEqual(["Dienst", "Post", "Periode", "Berekening", "Bedrag", "Zekerheid", "Opmerking", "Bron"]);
      expect(rows.map((row) => row[4])).toContain("€ 316.497,00");
    });

    it("shows no error anywhere", async () =>
      expect((await workbench.shownRange("A1:H40")).flat().filter((text) => text.startsWith("#"))).toEqual([]));

    it("follows the edition in its cell", async () => {
      await workbench.type("B3", "2020");
      await workbench.untilShown("C8", "€ 44.400");
      await workbench.untilShown("E8", "€ 305.971");
      await workbench.type("B3", "2021");
      await workbench.untilShown("E8", "€ 316.497");
    });
  });

  describe("what is typed in a cell", () => {
    it.each([
      ["=DIMPACT.HOSTING(45000;2021)", "51550"],
      ["=DIMPACT.HOSTING(45000;2020)", "44400"],
      ["=dimpact.esuite(45000;2021)", "145200"],
      ['=DIMPACT.TOTAAL(45000;"e-Suite; BZM; WIM";2021)', "316497"],
      ["=AFRONDEN(DIMPACT.HOSTING(B8;2021)/7;2)", "7364,29"],
      ["=SOM(DIMPACT.HOSTING(45000;2021);0,5)", "51550,5"],
      ['=DIMPACT.VERSCHIL(45000;"e-Suite; BZM; WIM";2020;2021)', "0,0344019531263"],
      ["=SOM(Gemeenten[Inwoners])", "570000"],
      ["=DIMPACT.HOSTING(-1;2021)", "#WAARDE!"],
      ["=DIMPACT.HOSTING(45000;1999)", "#N/B"],
      ['=ALS.FOUT(DIMPACT.HOSTING("veel";2021);"geen getal")', "geen getal"],
      ["0,5", "0,5"],
      ["1.234,5", "1234,5"],
      ["0.5", "0.5"],
    ])("%s shows %s", async (typed, shown) => {
      await workbench.type("J3", typed);
      await workbench.untilShown("J3", shown);
    });

    it("spills an array into the cells below", async () => {
      await workbench.type("J5", "=DIMPACT.HOSTING(B6:B8;2021)");
      await workbench.untilShown("J7", "51550");
      expect(await workbench.shownRange("J5:J7")).toEqual([["17350"], ["35175"], ["51550"]]);
    });

    it("spills decimals as Dutch writes them", async () => {
      await workbench.type("M5", '=DIMPACT.STAFFEL("hosting";2021)');
      await workbench.untilShown("O6", "1,15");
      expect(await workbench.shownRange("M6:P8")).toEqual([
        ["1", "30000", "1,15", "7000"],
        ["30001", "70000", "0,67", "21400"],
        ["70001", "", "0,55", "29800"],
      ]);
    });

    it("says that a spill has no room", async () => {
      await workbench.type("K7", "bezet");
      await workbench.type("K5", "=DIMPACT.HOSTING(B6:B8;2021)");
      await workbench.untilShown("K5", "#OVERLOOP!");
    });

    it("reads a column of the table in the formula's own row", async () => {
      await workbench.type("G8", "=DIMPACT.HOSTING(Gemeenten[@Inwoners];2021)");
      await workbench.untilShown("G8", "51550");
    });
  });

  describe("the task pane", () => {
    const editionSelect = (): Locator => workbench.pane.getByTestId("edition-select");

    it("shows the workings and the source of the selected cell", async () => {
      await workbench.type("J3", "=DIMPACT.HOSTING(45000;2021)");
      await workbench.untilShown("J3", "51550");
      await workbench.select("J3");
      const outcome = workbench.pane.getByTestId("cell-outcome");
      await outcome.getByText("€ 51.550,00").first().waitFor();
      expect(await outcome.innerText()).toContain("45.000 × € 0,67 + € 21.400,00");
      expect(await outcome.innerText()).toContain("Bedrijfsplan 2021");
    });

    it("shows the whole message of a function that failed", async () => {
      await workbench.type("J3", "=DIMPACT.HOSTING(-1;2021)");
      await workbench.untilShown("J3", "#WAARDE!");
      await workbench.select("J3");
      expect(await workbench.pane.getByTestId("cell-error").innerText()).toContain("-1");
    });

    it("recalculates every formula when another edition is chosen, with or without an edition of its own", async () => {
      await workbench.type("J3", "=DIMPACT.HOSTING(45000)");
      await workbench.untilShown("J3", "51550");
      await editionSelect().selectOption("2020");
      await workbench.untilShown("J3", "44400");
      await workbench.untilShown("B3", "2020");
      await workbench.untilShown("E8", "€ 305.971");
    });

    it("sees that the edition's cell was changed, and follows it", async () => {
      await workbench.type("B3", "2021");
      await workbench.untilShown("E8", "€ 316.497");
      await workbench.pane.getByTestId("edition-follow-cell").click();
      await workbench.untilShown("J3", "51550");
      expect(await editionSelect().inputValue()).toBe("2021");
    });

    it("finds a function and inserts it with the edition from its cell", async () => {
      await workbench.select("J9");
      await workbench.pane.getByTestId("function-search").fill("hosting");
      await workbench.pane.getByTestId("insert-HOSTING").click();
      await workbench.untilShown("J9", /51\.550/);
      expect(await workbench.formula("J9")).toMatch(/^=DIMPACT\.HOSTING\(45000, ?DIMPACT_editie\)$/);
    });

    it("loads the tariffs into a sheet of their own", async () => {
      await workbench.pane.getByTestId("load-tariffs").click();
      await workbench.pane.getByTestId("status-message").getByText("Tarieven 2021").first().waitFor();
      await workbench.untilSheet("Tarieven 2021");
      await workbench.openSheet("Tarieven 2021");
      await workbench.untilShown("A4", "Regel");
      const rows = await workbench.shownRange("A4:G60");
      expect(rows[0]).toEqual(["Regel", "Dienst", "Omschrijving", "Periode", "T/m inwoners", "Per inwoner", "Per gemeente"]);
      expect(rows.filter(([charge]) => charge === "hosting").map((row) => row.slice(4))).toEqual([
        ["30.000", "€ 1,15", "€ 7.000,00"],
        ["70.000", "€ 0,67", "€ 21.400,00"],
        ["", "€ 0,55", "€ 29.800,00"],
      ]);
    });
  });

  it("has written no error to the console", () => expect(workbench.errors).toEqual([]));
});

describeInBrowser("the workbench in English", () => {
  it("reads commas between arguments and speaks English", async () => {
    const workbench = await driveWorkbench({ locale: "en-US" });
    try {
      await workbench.type("J3", "=ROUND(DIMPACT.HOSTING(45000,2021)*0.5,0)");
      await workbench.untilShown("J3", "25775");
      await workbench.type("J4", "=DIMPACT.HOSTING(-1,2021)");
      await workbench.untilShown("J4", "#VALUE!");
      expect(await workbench.page.locator("#purpose").innerText()).toContain("without Excel");
    } finally {
      await workbench.close();
    }
  });
});
