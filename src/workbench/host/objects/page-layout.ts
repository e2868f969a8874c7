import { invalidArgument, itemNotFound } from "../api-error";
import type { PrintSetup } from "../beside";
import { HostObject } from "../host-object";
import type { Model } from "../model";
import { RangeObject } from "./range";
import { RangeAreasObject, resolveAreas } from "./range-areas";
import { resolveAddress } from "./resolve-address";

/** `Excel.PageLayout`: kept beside the grid, which cannot print. */
export class PageLayoutObject extends HostObject {
  readonly typeName = "PageLayout";
  override readonly scalars = [
    "orientation", "paperSize", "zoom", "centerHorizontally", "centerVertically", "printGridlines", "printHeadings",
    "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin",
  ];
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  get #setup(): PrintSetup {
    return this.#model.beside.sheet(this.#sheetId).print;
  }

  get orientation(): string {
    return this.#setup.orientation;
  }

  set orientation(orientation: string) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument(`orientation '${orientation}'`);
    this.#setup.orientation = orientation;
  }

  get paperSize(): string | null {
    return this.#setup.paperSize;
  }

  set paperSize(size: string) {
    this.#setup.paperSize = size;
  }

  /** `{scale}` in percent, or `{horizontalFitToPages, verticalFitToPages}`. */
  get zoom(): Readonly<Record<string, number>> {
    return this.#setup.zoom;
  }

  set zoom(zoom: Readonly<Record<string, number>>) {
    if (zoom["scale"] !== undefined && !(zoom["scale"] >= 10 && zoom["scale"] <= 400)) throw invalidArgument(`zoom of ${zoom["scale"]}%`);
    this.#setup.zoom = { ...zoom };
  }

  get centerHorizontally(): boolean {
    return this.#setup.centerHorizontally;
  }

  set centerHorizontally(on: boolean) {
    this.#setup.centerHorizontally = on;
  }

  get centerVertically(): boolean {
    return this.#setup.centerVertically;
  }

  set centerVertically(on: boolean) {
    this.#setup.centerVertically = on;
  }

  get printGridlines(): boolean {
    return this.#setup.printGridlines;
  }

  set printGridlines(on: boolean) {
    this.#setup.printGridlines = on;
  }

  get printHeadings(): boolean {
    return this.#setup.printHeadings;
  }

  set printHeadings(on: boolean) {
    this.#setup.printHeadings = on;
  }

  get leftMargin(): number {
    return this.#margin("left", 50.4);
  }

  set leftMargin(points: number) {
    this.#setup.margins["left"] = points;
  }

  get rightMargin(): number {
    return this.#margin("right", 50.4);
  }

  set rightMargin(points: number) {
    this.#setup.margins["right"] = points;
  }

  get topMargin(): number {
    return this.#margin("top", 54);
  }

  set topMargin(points: number) {
    this.#setup.margins["top"] = points;
  }

  get bottomMargin(): number {
    return this.#margin("bottom", 54);
  }

  set bottomMargin(points: number) {
    this.#setup.margins["bottom"] = points;
  }

  get headerMargin(): number {
    return this.#margin("header", 21.6);
  }

  set headerMargin(points: number) {
    this.#setup.margins["header"] = points;
  }

  get footerMargin(): number {
    return this.#margin("footer", 21.6);
  }

  set footerMargin(points: number) {
    this.#setup.margins["footer"] = points;
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.#setup.headersFooters);
  }

  /** A range, several areas, or their addresses with commas between them. */
  setPrintArea(area: RangeObject | RangeAreasObject | string): void {
    const given = typeof area === "string" ? resolveAreas(this.#model, this.#sheetId, area) : area;
    const ranges = given instanceof RangeAreasObject ? given.ranges : [given];
    this.#setup.areas = ranges.map((range) => this.#own(range).rect);
  }

  getPrintArea(): RangeAreasObject {
    return found(this.getPrintAreaOrNullObject(), "a print area");
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const { areas } = this.#setup;
    return areas.length === 0 ? null : new RangeAreasObject(this.#model, this.#sheetId, areas);
  }

  setPrintTitleRows(rows: RangeObject | string): void {
    this.#setup.titleRows = this.#range(rows).getEntireRow().rect;
  }

  setPrintTitleColumns(columns: RangeObject | string): void {
    this.#setup.titleColumns = this.#range(columns).getEntireColumn().rect;
  }

  getPrintTitleRows(): RangeObject {
    return found(this.getPrintTitleRowsOrNullObject(), "title rows");
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.#setup;
    return titleRows === null ? null : new RangeObject(this.#model, this.#sheetId, titleRows);
  }

  getPrintTitleColumns(): RangeObject {
    return found(this.getPrintTitleColumnsOrNullObject(), "title columns");
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    const { titleColumns } = this.#setup;
    return titleColumns === null ? null : new RangeObject(this.#model, this.#sheetId, titleColumns);
  }

  #range(range: RangeObject | string): RangeObject {
    return this.#own(range instanceof RangeObject ? range : resolveAddress(this.#model, this.#sheetId, range));
  }

  #own(range: RangeObject): RangeObject {
    if (range.sheetId !== this.#sheetId) throw invalidArgument(`'${range.address}' is on another worksheet`);
    return range;
  }

  #margin(side: string, standard: number): number {
    return this.#setup.margins[side] ?? standard;
  }
}

/** `Excel.HeaderFooterGroup`, as far as all pages are alike. */
class HeaderFooterGroupObject extends HostObject {
  readonly typeName = "HeaderFooterGroup";
  readonly #texts: Record<string, string>;

  constructor(texts: Record<string, string>) {
    super();
    this.#texts = texts;
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.#texts);
  }
}

/** `Excel.HeaderFooter`. */
class HeaderFooterObject extends HostObject {
  readonly typeName = "HeaderFooter";
  override readonly scalars = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];
  readonly #texts: Record<string, string>;

  constructor(texts: Record<string, string>) {
    super();
    this.#texts = texts;
  }

  get leftHeader(): string {
    return this.#texts["leftHeader"] ?? "";
  }

  set leftHeader(text: string) {
    this.#texts["leftHeader"] = text;
  }

  get centerHeader(): string {
    return this.#texts["centerHeader"] ?? "";
  }

  set centerHeader(text: string) {
    this.#texts["centerHeader"] = text;
  }

  get rightHeader(): string {
    return this.#texts["rightHeader"] ?? "";
  }

  set rightHeader(text: string) {
    this.#texts["rightHeader"] = text;
  }

  get leftFooter(): string {
    return this.#texts["leftFooter"] ?? "";
  }

  set leftFooter(text: string) {
    this.#texts["leftFooter"] = text;
  }

  get centerFooter(): string {
    return this.#texts["centerFooter"] ?? "";
  }

  set centerFooter(text: string) {
    this.#texts["centerFooter"] = text;
  }

  get rightFooter(): string {
    return this.#texts["rightFooter"] ?? "";
  }

  set rightFooter(text: string) {
    this.#texts["rightFooter"] = text;
  }
}

function found<T>(item: T | null, what: string): T {
  if (item === null) throw itemNotFound(`the worksheet has no ${what}`);
  return item;
}
