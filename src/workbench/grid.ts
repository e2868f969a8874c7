import { createUniver, defaultTheme, LocaleType, mergeLocales } from "@univerjs/presets";
import type { FUniver, Univer } from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import coreTexts from "@univerjs/presets/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/presets/preset-sheets-table";
import tableTexts from "@univerjs/presets/preset-sheets-table/locales/en-US";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-table.css";
import { writeDutch } from "./dutch-grid";
import { DUTCH_TEXTS } from "./dutch-texts";
import type { Locale } from "./locale";
import { readStructuredReferences } from "./structured-references";

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
      UniverSheetsCorePreset({ container, header: true, toolbar: false, footer: { statisticBar: false, menus: true, zoomSlider: true } }),
      tablesAsInExcel(),
    ],
  });
  const workbook = univerAPI.createWorkbook({
    id: "workbook",
    name: workbookName,
    sheets: {
      example: {
        id: "example",
        name: sheetName,
        rowCount: 200,
        columnCount: 26,
        defaultColumnWidth: 96,
        defaultRowHeight: 22,
        defaultStyle: { fs: 10 },
      },
    },
    sheetOrder: ["example"],
  });
  readStructuredReferences(univer, univerAPI);
  if (dutch) {
    workbook.setNumfmtLocal("nl");
    writeDutch(univer, univerAPI);
  }
  return { univer, api: univerAPI };
}

/** Without the name tag that Univer draws over the cells above a table. */
function tablesAsInExcel(): ReturnType<typeof UniverSheetsTablePreset> {
  const preset = UniverSheetsTablePreset();
  return {
    ...preset,
    plugins: preset.plugins.map((plugin) => (plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin)),
  };
}
