import { BorderStyleTypes, BorderType } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
import type { FWorksheet } from "@univerjs/presets/preset-sheets-core";
import type { Locale } from "./locale";

/** An invented municipality for every tier that the hosting and BZM tariffs know. */
const MUNICIPALITIES: readonly (readonly [string, number])[] = [
  ["Klein Dorp", 9000],
  ["Voorbeeldstad", 24500],
  ["Middelveen", 45000],
  ["Overdam", 72500],
  ["Grootmeer", 118000],
  ["Hoofdhaven", 301000],
];

const TEXTS = {
  "nl-NL": {
    title: "Wat kost Dimpact een gemeente?",
    hint: "Typ in E3 =DIMPACT.HOSTING(45000;2021) en druk op Enter. Kies daarna rechts de tarieven van 2020 en zie de bedragen veranderen.",
    edition: "Tariefeditie",
    trial: "Probeer hier:",
    headings: ["Gemeente", "Inwoners", "Hosting", "e-Suite", "Totaal"],
    note: "Totaal is het jaarbedrag voor e-Suite, BZM en WIM samen. De gemeenten zijn verzonnen.",
    specification: "Specificatie voor een gemeente van 45.000 inwoners met e-Suite, BZM en WIM",
  },
  "en-US": {
    title: "What does Dimpact cost a municipality?",
    hint: "Type =DIMPACT.HOSTING(45000,2021) in E3 and press Enter. Then choose the tariffs of 2020 on the right and see the amounts change.",
    edition: "Tariff edition",
    trial: "Try it here:",
    headings: ["Municipality", "Inhabitants", "Hosting", "e-Suite", "Total"],
    note: "Total is the annual amount for e-Suite, BZM and WIM together. The municipalities are invented.",
    specification: "Specification for a municipality of 45,000 inhabitants with e-Suite, BZM and WIM",
  },
} as const;

const SERVICES = '"e-Suite; BZM; WIM"';
const EDITION = "$B$3";
/** By this name the add-in finds the cell that its formulas take their edition from. */
const EDITION_NAME = "DIMPACT_editie";
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + MUNICIPALITIES.length;
const NOTE_ROW = LAST_ROW + 1;
const SPECIFICATION_ROW = NOTE_ROW + 3;
/** Room for the specification's header, its line items and its total. */
const SPECIFICATION_END = SPECIFICATION_ROW + 24;

const EUROS: Readonly<Record<Locale, string>> = { "nl-NL": "[$€-413] #,##0", "en-US": "[$€-809]#,##0" };
const COLUMN_WIDTHS = [112, 274, 82, 330, 102, 174, 320, 420];
/** The grid's name for the alignment of numbers. */
const RIGHT = "normal";
const INK = "#242424";
const QUIET = "#616161";
const ACCENT = "#125a6d";
const INPUT = "#fff8dc";

/** Everything on the example sheet but its formulas: texts, numbers, widths, formats and the table. */
export async function layOutExample(api: FUniver, locale: Locale): Promise<void> {
  const texts = TEXTS[locale];
  const euros = EUROS[locale];
  const eurosAndCents = `${euros}.00`;
  const sheet = exampleSheet(api);
  COLUMN_WIDTHS.forEach((width, column) => sheet.setColumnWidth(column, width));
  sheet.setRowHeight(0, 34);

  sheet.getRange("A1").setValue(texts.title).setFontSize(18).setFontWeight("bold").setFontColor(ACCENT);
  sheet.getRange("A2").setValue(texts.hint).setFontColor(QUIET);
  sheet.getRange("A3").setValue(texts.edition).setFontWeight("bold");
  sheet.getRange("B3").setValue(2021).setHorizontalAlignment("left");
  api.getActiveWorkbook()?.insertDefinedName(EDITION_NAME, `${EXAMPLE_SHEET}!${EDITION}`);
  sheet.getRange("D3").setValue(texts.trial).setHorizontalAlignment(RIGHT).setFontWeight("bold");
  for (const input of ["B3", "E3"]) {
    sheet.getRange(input).setBackground(INPUT).setBorder(BorderType.ALL, BorderStyleTypes.THIN, "#c8b560");
  }
  sheet.getRange("E3").setNumberFormat(eurosAndCents);

  sheet.getRange(`A${HEADER_ROW}:E${HEADER_ROW}`).setValues([[...texts.headings]]);
  sheet.getRange(`B${HEADER_ROW}:E${HEADER_ROW}`).setHorizontalAlignment(RIGHT);
  sheet.getRange(`A${FIRST_ROW}:B${LAST_ROW}`).setValues(MUNICIPALITIES.map((row) => [...row]));
  sheet.getRange(`B${FIRST_ROW}:B${LAST_ROW}`).setNumberFormat("#,##0");
  sheet.getRange(`C${FIRST_ROW}:E${LAST_ROW}`).setNumberFormat(euros);
  await sheet.addTable("Gemeenten", sheet.getRange(`A${HEADER_ROW}:E${LAST_ROW}`).getRange(), "gemeenten", {
    tableStyleId: "table-default-0",
  });
  await sheet.addTableTheme("gemeenten", {
    name: "dimpact",
    headerRowStyle: { bg: { rgb: ACCENT }, cl: { rgb: "#ffffff" } },
    secondRowStyle: { bg: { rgb: "#eef6f8" } },
  });
  sheet.getRange(`A${NOTE_ROW}`).setValue(texts.note).setFontColor(QUIET);

  sheet.getRange(`A${SPECIFICATION_ROW - 1}`).setValue(texts.specification).setFontSize(13).setFontWeight("bold").setFontColor(ACCENT);
  const heading = sheet.getRange(`A${SPECIFICATION_ROW}:H${SPECIFICATION_ROW}`);
  heading.setFontWeight("bold").setFontColor(INK).setBorder(BorderType.BOTTOM, BorderStyleTypes.THIN, ACCENT);
  sheet.getRange(`E${SPECIFICATION_ROW}`).setHorizontalAlignment(RIGHT);
  // Air between the amounts, which stand right, and the certainty beside them.
  sheet.getRange(`F${SPECIFICATION_ROW}:F${SPECIFICATION_END}`).setValue({ s: { pd: { l: 10 } } });
  sheet.getRange(`E${SPECIFICATION_ROW + 1}:E${SPECIFICATION_END}`).setNumberFormat(eurosAndCents);
}

/** The example's formulas; the functions must be known to the grid by now, or the cells show #NAME?. */
export function enterExampleFormulas(api: FUniver): void {
  const sheet = exampleSheet(api);
  sheet.getRange(`C${FIRST_ROW}:E${LAST_ROW}`).setFormulas(
    MUNICIPALITIES.map((_, index) => {
      const inhabitants = `B${FIRST_ROW + index}`;
      return [
        `=DIMPACT.HOSTING(${inhabitants},${EDITION})`,
        `=DIMPACT.ESUITE(${inhabitants},${EDITION})`,
        `=DIMPACT.TOTAAL(${inhabitants},${SERVICES},${EDITION})`,
      ];
    }),
  );
  sheet.getRange(`A${SPECIFICATION_ROW}`).setFormula(`=DIMPACT.SPECIFICATIE(45000,${SERVICES},${EDITION})`);
  sheet.getRange("E3").activate();
}

/** The name of the example's sheet, the same in both languages: formulas refer to it. */
export const EXAMPLE_SHEET = "Voorbeeld";

function exampleSheet(api: FUniver): FWorksheet {
  const sheet = api.getActiveWorkbook()?.getSheetByName(EXAMPLE_SHEET);
  if (!sheet) throw new Error(`The workbook has no sheet ${EXAMPLE_SHEET}.`);
  return sheet;
}
