import { formatRect, isInside, MAX_COLUMNS, MAX_ROWS, sheetPrefix, type Rect } from "../a1";
import { invalidArgument } from "../api-error";
import { HostCollection, HostObject } from "../host-object";
import type { Model } from "../model";
import { DataValidationObject } from "./data-validation";
import { RangeObject } from "./range";
import { resolveAddress } from "./resolve-address";

/** `Excel.RangeAreas`: one or more rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly typeName = "RangeAreas";
  override readonly isKept = true;
  override readonly scalars = ["address", "addressLocal", "areaCount", "cellCount", "isEntireColumn", "isEntireRow"];
  /** They move along when rows or columns are inserted or deleted before them. */
  readonly ranges: readonly RangeObject[];
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string, rects: readonly Rect[]) {
    super();
    if (rects.length === 0 || !rects.every(isInside)) throw invalidArgument("an area lies outside the sheet");
    this.#model = model;
    this.#sheetId = sheetId;
    this.ranges = rects.map((rect) => new RangeObject(model, sheetId, rect));
  }

  get areas(): RangesObject {
    return new RangesObject(this.ranges);
  }

  get address(): string {
    const prefix = sheetPrefix(this.#model.grid.sheet(this.#sheetId).getSheetName());
    return this.ranges.map(({ rect }) => prefix + formatRect(rect)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    const count = this.ranges.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.ranges.every(({ rect }) => rect.rows === MAX_ROWS);
  }

  get isEntireRow(): boolean {
    return this.ranges.every(({ rect }) => rect.columns === MAX_COLUMNS);
  }

  get worksheet(): HostObject {
    return this.#model.objects.worksheet(this.#sheetId);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#model, this.ranges);
  }

  calculate(): void {
    this.ranges.forEach((range) => range.calculate());
  }

  clear(applyTo?: Parameters<RangeObject["clear"]>[0]): void {
    this.ranges.forEach((range) => range.clear(applyTo));
  }
}

/** `Excel.RangeCollection`. */
class RangesObject extends HostCollection<RangeObject> {
  readonly typeName = "RangeCollection";
  readonly #ranges: readonly RangeObject[];

  constructor(ranges: readonly RangeObject[]) {
    super();
    this.#ranges = ranges;
  }

  list(): readonly RangeObject[] {
    return this.#ranges;
  }

  keys(item: RangeObject): readonly string[] {
    return [item.address];
  }
}

/** Addresses and names with commas or semicolons between them: "A1:B2, D4". */
export function resolveAreas(model: Model, sheetId: string, addresses: string): RangeAreasObject {
  const parts = addresses.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => part.trim());
  const ranges = parts.map((part) => resolveAddress(model, sheetId, part));
  const home = ranges[0]?.sheetId ?? sheetId;
  if (ranges.some((range) => range.sheetId !== home)) throw invalidArgument(`'${addresses}' lies on more than one worksheet`);
  return new RangeAreasObject(model, home, ranges.map(({ rect }) => rect));
}
