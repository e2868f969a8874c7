import { invalidArgument } from "../api-error";
import { HostObject } from "../host-object";
import type { Model } from "../model";
import { XmlPartsObject } from "./custom-xml";
import { NamedItemsObject } from "./names";
import { RangeObject } from "./range";
import { SettingsObject } from "./settings";
import { TablesObject } from "./tables";
import { WorksheetsObject } from "./worksheet";

/** `Excel.Workbook`: the root of every request. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";
  override readonly scalars = ["name", "readOnly", "isDirty", "autoSave"];
  readonly readOnly = false;
  readonly isDirty = true;
  readonly autoSave = false;
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  get name(): string {
    return `${this.#model.grid.workbook.getName()}.xlsx`;
  }

  get worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.#model);
  }

  get tables(): TablesObject {
    return new TablesObject(this.#model, undefined);
  }

  get names(): NamedItemsObject {
    return new NamedItemsObject(this.#model, undefined);
  }

  get settings(): SettingsObject {
    return new SettingsObject(this.#model);
  }

  get customXmlParts(): XmlPartsObject {
    return new XmlPartsObject(this.#model);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.#model);
  }

  get properties(): PropertiesObject {
    return new PropertiesObject(this.#model.beside.properties);
  }

  getSelectedRange(): RangeObject {
    const sheet = this.#model.grid.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const rect = range
      ? { row: range.startRow, column: range.startColumn, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return new RangeObject(this.#model, sheet.getSheetId(), rect);
  }

  getActiveCell(): RangeObject {
    const sheet = this.#model.grid.workbook.getActiveSheet();
    const cell = sheet.getActiveCell()?.getRange();
    return new RangeObject(this.#model, sheet.getSheetId(), { row: cell?.startRow ?? 0, column: cell?.startColumn ?? 0, rows: 1, columns: 1 });
  }
}

/** `Excel.Application`. */
export class ApplicationObject extends HostObject {
  readonly typeName = "Application";
  override readonly scalars = ["calculationMode", "calculationState", "calculationEngineVersion"];
  readonly calculationEngineVersion = 191029;
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  /** Kept for who asks; the grid always calculates at once. */
  get calculationMode(): string {
    return this.#model.beside.calculationMode;
  }

  set calculationMode(mode: string) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw invalidArgument(`calculationMode '${mode}'`);
    this.#model.beside.calculationMode = mode;
  }

  get calculationState(): "Done" | "Calculating" {
    return this.#model.calculation.isPending ? "Calculating" : "Done";
  }

  calculate(type: string): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument(`calculationType '${type}'`);
    if (type !== "Recalculate") this.#model.calculation.recalculateAll();
  }

  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates after a request, never in the middle of one.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn in the middle of a request.
  }
}

/** `Excel.DocumentProperties`: the texts that an author may set. */
class PropertiesObject extends HostObject {
  readonly typeName = "DocumentProperties";
  override readonly scalars = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];
  readonly #texts: Record<string, string>;

  constructor(texts: Record<string, string>) {
    super();
    this.#texts = texts;
  }

  get title(): string {
    return this.#texts["title"] ?? "";
  }

  set title(text: string) {
    this.#texts["title"] = text;
  }

  get subject(): string {
    return this.#texts["subject"] ?? "";
  }

  set subject(text: string) {
    this.#texts["subject"] = text;
  }

  get author(): string {
    return this.#texts["author"] ?? "";
  }

  set author(text: string) {
    this.#texts["author"] = text;
  }

  get keywords(): string {
    return this.#texts["keywords"] ?? "";
  }

  set keywords(text: string) {
    this.#texts["keywords"] = text;
  }

  get comments(): string {
    return this.#texts["comments"] ?? "";
  }

  set comments(text: string) {
    this.#texts["comments"] = text;
  }

  get category(): string {
    return this.#texts["category"] ?? "";
  }

  set category(text: string) {
    this.#texts["category"] = text;
  }

  get manager(): string {
    return this.#texts["manager"] ?? "";
  }

  set manager(text: string) {
    this.#texts["manager"] = text;
  }

  get company(): string {
    return this.#texts["company"] ?? "";
  }

  set company(text: string) {
    this.#texts["company"] = text;
  }
}
