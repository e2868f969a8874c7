import { intersect, type Area } from "../a1";
import { invalidArgument, itemNotFound } from "../api-error";
import type { ConditionalFormat } from "../conditional-formats";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { tidy, without } from "../rects";
import { ConditionalRangeFormatObject, type Looking } from "./conditional-looks";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";

const OPERATORS: ReadonlySet<unknown> = new Set(["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"]);

/** `Excel.ConditionalFormatCollection`: the formats that hold for cells of a range, the one that goes first in front. */
export class ConditionalFormatsObject extends HostCollection<ConditionalFormatObject> {
  readonly typeName = "ConditionalFormatCollection";
  readonly #model: Model;
  readonly #area: Area;

  constructor(model: Model, area: Area) {
    super();
    this.#model = model;
    this.#area = area;
  }

  list(): readonly ConditionalFormatObject[] {
    return this.#formats.filter(({ rects }) => rects.some((rect) => intersect(rect, this.#area.rect))).map(({ id }) => new ConditionalFormatObject(this.#model, this.#area.sheetId, id));
  }

  keys(item: ConditionalFormatObject): readonly string[] {
    return [item.id];
  }

  /** A new format goes before those that are there. */
  add(type: string): ConditionalFormatObject {
    assertWritable(this.#model, this.#area.sheetId, undefined, "allowFormatCells");
    if (type !== "Custom" && type !== "CellValue") throw this.#model.notImplemented(`ConditionalFormat of type ${type}`);
    const number = Math.max(0, ...this.#formats.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0))) + 1;
    const format: ConditionalFormat = { id: `{FORMAT-${number}}`, type, rects: [this.#area.rect], stopIfTrue: false, rule: {}, looks: {} };
    this.#formats.unshift(format);
    return new ConditionalFormatObject(this.#model, this.#area.sheetId, format.id);
  }

  /** Takes the formats away from the cells of the range; other cells keep theirs. */
  clearAll(): void {
    assertWritable(this.#model, this.#area.sheetId, undefined, "allowFormatCells");
    for (const format of this.#formats) format.rects = tidy(format.rects.flatMap((rect) => without(rect, this.#area.rect)));
    const kept = this.#formats.filter(({ rects }) => rects.length > 0);
    this.#formats.splice(0, this.#formats.length, ...kept);
  }

  get #formats(): ConditionalFormat[] {
    return this.#model.beside.sheet(this.#area.sheetId).conditionalFormats;
  }
}

/** `Excel.ConditionalFormat`. */
class ConditionalFormatObject extends HostObject {
  readonly typeName = "ConditionalFormat";
  override readonly scalars = ["id", "priority", "stopIfTrue", "type"];
  readonly id: string;
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string, id: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get type(): string {
    return this.#format().type;
  }

  get stopIfTrue(): boolean {
    return this.#format().stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.#writable().stopIfTrue = stop === true;
  }

  /** Its place among the sheet's formats; below 0 counts from the back. */
  get priority(): number {
    return this.#formats.indexOf(this.#format());
  }

  set priority(priority: number) {
    if (!Number.isInteger(priority)) throw invalidArgument(`priority ${String(priority)}`);
    const format = this.#writable();
    this.#formats.splice(this.#formats.indexOf(format), 1);
    this.#formats.splice(priority < 0 ? Math.max(0, this.#formats.length + 1 + priority) : priority, 0, format);
  }

  get custom(): CustomFormatObject {
    return found(this.customOrNullObject, "custom");
  }

  get customOrNullObject(): CustomFormatObject | null {
    return this.type === "Custom" ? new CustomFormatObject(this.#looking()) : null;
  }

  get cellValue(): CellValueFormatObject {
    return found(this.cellValueOrNullObject, "by the cell's value");
  }

  get cellValueOrNullObject(): CellValueFormatObject | null {
    return this.type === "CellValue" ? new CellValueFormatObject(this.#looking()) : null;
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound("the conditional format holds for more than one range");
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [rect, ...others] = this.#format().rects;
    return rect === undefined || others.length > 0 ? null : new RangeObject(this.#model, this.#sheetId, rect);
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.#model, this.#sheetId, this.#format().rects);
  }

  delete(): void {
    const format = this.#writable();
    this.#formats.splice(this.#formats.indexOf(format), 1);
  }

  #looking(): Looking {
    return { read: () => this.#format(), write: () => this.#writable() };
  }

  get #formats(): ConditionalFormat[] {
    return this.#model.beside.sheet(this.#sheetId).conditionalFormats;
  }

  #format(): ConditionalFormat {
    const format = this.#formats.find(({ id }) => id === this.id);
    if (format === undefined) throw itemNotFound("the conditional format was deleted");
    return format;
  }

  #writable(): ConditionalFormat {
    assertWritable(this.#model, this.#sheetId, undefined, "allowFormatCells");
    return this.#format();
  }
}

/** `Excel.CustomConditionalFormat`. */
class CustomFormatObject extends HostObject {
  readonly typeName = "CustomConditionalFormat";
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  get rule(): FormulaRuleObject {
    return new FormulaRuleObject(this.#looking);
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.#looking);
  }
}

/** `Excel.ConditionalFormatRule`. */
class FormulaRuleObject extends HostObject {
  readonly typeName = "ConditionalFormatRule";
  override readonly scalars = ["formula"];
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  /** As seen from the upper left cell of its range. */
  get formula(): string {
    return this.#looking.read().rule["formula"] ?? "";
  }

  set formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument(`'${String(formula)}' is no formula`);
    this.#looking.write().rule = { formula };
  }
}

/** `Excel.CellValueConditionalFormat`. */
class CellValueFormatObject extends HostObject {
  readonly typeName = "CellValueConditionalFormat";
  override readonly scalars = ["rule"];
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  get rule(): Readonly<Record<string, string>> {
    return this.#looking.read().rule;
  }

  set rule(rule: Readonly<Record<string, string>>) {
    const { formula1, formula2, operator } = (rule ?? {}) as Readonly<Record<string, unknown>>;
    const isPair = operator === "Between" || operator === "NotBetween";
    if (!OPERATORS.has(operator) || typeof formula1 !== "string" || (isPair && typeof formula2 !== "string")) throw invalidArgument(`the rule ${JSON.stringify(rule)}`);
    this.#looking.write().rule = { formula1, ...(isPair ? { formula2: String(formula2) } : {}), operator: String(operator) };
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.#looking);
  }
}

function found<T>(item: T | null, kind: string): T {
  if (item === null) throw itemNotFound(`the conditional format is not ${kind}`);
  return item;
}
