import type { Rect } from "./a1";
import type { Chart } from "./charts";
import type { ConditionalFormat } from "./conditional-formats";
import { Validations } from "./validations";

/** What a worksheet is printed with. */
export interface PrintSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** Nothing: the whole sheet. */
  areas: readonly Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
  margins: Record<string, number>;
  headersFooters: Record<string, string>;
}

export interface SheetBeside {
  readonly print: PrintSetup;
  readonly validations: Validations;
  readonly charts: Chart[];
  /** The one that goes first in front. */
  readonly conditionalFormats: ConditionalFormat[];
  isVeryHidden: boolean;
  /** Undefined when the sheet is not protected. */
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string } | undefined;
  /** Cells that were locked or unlocked by hand, the latest last; all others are locked. */
  locks: { readonly rect: Rect; readonly locked: boolean }[];
}

export interface TableBeside {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

/** What a workbook of Excel's holds and Univer has no place for. */
export class Beside {
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly xmlParts: XmlPart[] = [];
  readonly #sheets = new Map<string, SheetBeside>();
  readonly #tables = new Map<string, TableBeside>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  sheet(id: string): SheetBeside {
    let sheet = this.#sheets.get(id);
    if (sheet === undefined) {
      sheet = { print: newPrintSetup(), validations: new Validations(), charts: [], conditionalFormats: [], isVeryHidden: false, protection: undefined, locks: [] };
      this.#sheets.set(id, sheet);
    }
    return sheet;
  }

  table(id: string): TableBeside {
    let table = this.#tables.get(id);
    if (table === undefined) {
      table = { style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, showFilterButton: true, showTotals: false, highlightFirstColumn: false, highlightLastColumn: false };
      this.#tables.set(id, table);
    }
    return table;
  }

  forgetTable(id: string): void {
    this.#tables.delete(id);
  }
}

function newPrintSetup(): PrintSetup {
  return {
    orientation: "Portrait", paperSize: null, zoom: { scale: 100 }, centerHorizontally: false, centerVertically: false,
    printGridlines: false, printHeadings: false, areas: [], titleRows: null, titleColumns: null, margins: {}, headersFooters: {},
  };
}
