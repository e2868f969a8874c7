import { createUniver, defaultTheme, LocaleType, mergeLocales } from "@univerjs/presets";
import type { FUniver, Univer } from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import coreTexts from "@univerjs/presets/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/presets/preset-sheets-table";
import tableTexts from "@univerjs/presets/preset-sheets-table/locales/en-US";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-table.css";
import { writeDutch } from "./dutch-grid";
import { DUTCH_TEXTS } from "./dutch-texts";
import type { Locale } from "./locale";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer in `container`, with one workbook of one empty sheet, in Dutch notation where the locale is Dutch. */
export function createGrid(container: string, locale: Locale, workbookName: string, sheetName: string): Grid {
  const dutch = locale === "nl-NL";
  const texts = mergeLocales(coreTexts, tableTexts);
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: dutch ? mergeLocales(texts, DUTCH_TEXTS) : texts },
    theme: defaultTheme,
    presets: [
      UniverSheetsCorePreset({ container, header: false, toolbar: false, footer: { statisticBar: false, menus: true, zoomSlider: true } }),
      UniverSheetsTablePreset(),
    ],
  });
  const workbook = univerAPI.createWorkbook({
    id: "workbook",
    name: workbookName,
    sheets: { example: { id: "example", name: sheetName, rowCount: 200, columnCount: 26, defaultColumnWidth: 96, defaultRowHeight: 22 } },
    sheetOrder: ["example"],
  });
  if (dutch) {
    workbook.setNumfmtLocal("nl");
    writeDutch(univer, univerAPI);
  }
  return { univer, api: univerAPI };
}
