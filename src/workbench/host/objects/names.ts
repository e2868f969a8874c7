import { IDefinedNamesService } from "@univerjs/engine-formula";
import { englishFormula } from "../../dutch-formula";
import { formatAbsolute, splitAddress, tryParseA1 } from "../a1";
import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import { formulaOf, nameIn, namesIn, scopeOf, WORKBOOK_SCOPE, type DefinedName } from "../grid/defined-names";
import { assertFormula } from "../grid/entry";
import { dutch } from "../grid/number-format";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { RangeObject } from "./range";

/** The range that a name stands for; undefined for a constant or a formula. */
export function rangeOfName(model: Model, name: DefinedName): RangeObject | undefined {
  const { sheet, local } = splitAddress(formulaOf(name).slice(1));
  const rect = tryParseA1(local);
  const sheetId = sheet === undefined ? scopeOf(name) : model.grid.sheetByName(sheet)?.getSheetId();
  return rect !== undefined && sheetId !== undefined ? new RangeObject(model, sheetId, rect) : undefined;
}

/** `Excel.NamedItemCollection`: of the workbook, or of one sheet. */
export class NamedItemsObject extends HostCollection<NamedItemObject> {
  readonly typeName = "NamedItemCollection";
  readonly #model: Model;
  readonly #sheetId: string | undefined;

  constructor(model: Model, sheetId: string | undefined) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  list(): readonly NamedItemObject[] {
    const names = [...namesIn(this.#model.grid, this.#sheetId)].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    return names.map((name) => new NamedItemObject(this.#model, name.id));
  }

  keys(item: NamedItemObject): readonly string[] {
    return [item.name];
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItemObject {
    return this.#add(name, this.#formula(reference), comment ?? "");
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null): NamedItemObject {
    return this.#add(name, this.#formula(dutch(this.#model.locale) ? englishFormula(formula) : formula), comment ?? "");
  }

  #add(name: string, formulaOrRefString: string, comment: string): NamedItemObject {
    if (this.#sheetId !== undefined) assertWritable(this.#model, this.#sheetId);
    assertName(name);
    if (nameIn(this.#model.grid, name, this.#sheetId)) throw new ApiError("ItemAlreadyExists", `The name '${name}' already exists.`);
    const id = `name:${this.#sheetId ?? "workbook"}:${name.toLowerCase()}`;
    this.#model.grid.run("sheet.command.insert-defined-name", {
      id, name, formulaOrRefString, comment, localSheetId: this.#sheetId ?? WORKBOOK_SCOPE,
    });
    return new NamedItemObject(this.#model, id);
  }

  #formula(reference: unknown): string {
    if (reference instanceof RangeObject) return formatAbsolute(this.#model.grid.sheet(reference.sheetId).getSheetName(), reference.rect);
    if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
    if (typeof reference !== "string" || reference === "") throw invalidArgument("a name needs a range, a formula or a value");
    const { sheet, local } = splitAddress(reference.replace(/^=/, ""));
    const rect = tryParseA1(local);
    if (rect !== undefined && sheet !== undefined) return formatAbsolute(sheet, rect);
    const formula = reference.startsWith("=") ? reference : `="${reference.replace(/"/g, '""')}"`;
    assertFormula(formula);
    return formula;
  }
}

/** `Excel.NamedItem`. */
export class NamedItemObject extends HostObject {
  readonly typeName = "NamedItem";
  override readonly scalars = ["name", "type", "value", "visible", "comment", "scope", "formula"];
  readonly #model: Model;
  readonly #id: string;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.#id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name };
  }

  get name(): string {
    return this.#name().name;
  }

  get scope(): "Workbook" | "Worksheet" {
    return scopeOf(this.#name()) === undefined ? "Workbook" : "Worksheet";
  }

  get type(): string {
    if (rangeOfName(this.#model, this.#name())) return "Range";
    const constant = this.#constant();
    if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
    if (constant === "#REF!" && this.formula.includes(constant)) return "Error";
    return typeof constant === "boolean" ? "Boolean" : "String";
  }

  /** For a range its address without '$', else the constant or '#REF!'; what a formula comes to is refused. */
  get value(): string | number | boolean {
    return rangeOfName(this.#model, this.#name())?.address ?? this.#constant();
  }

  get formula(): string {
    return formulaOf(this.#name());
  }

  set formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument(`'${String(formula)}' is no formula`);
    assertFormula(formula);
    const { sheet, local } = splitAddress(formula.slice(1));
    const rect = tryParseA1(local);
    this.#change({ formulaOrRefString: rect !== undefined && sheet !== undefined ? formatAbsolute(sheet, rect) : formula });
  }

  get visible(): boolean {
    return this.#name().hidden !== true;
  }

  set visible(visible: boolean) {
    this.#change({ hidden: !visible });
  }

  get comment(): string {
    return this.#name().comment ?? "";
  }

  set comment(comment: string) {
    this.#change({ comment });
  }

  get worksheet(): HostObject {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw itemNotFound(`the name '${this.name}' belongs to the workbook, not to a worksheet`);
    return sheet;
  }

  get worksheetOrNullObject(): HostObject | null {
    const sheetId = scopeOf(this.#name());
    return sheetId === undefined ? null : this.#model.objects.worksheet(sheetId);
  }

  getRange(): RangeObject {
    const range = rangeOfName(this.#model, this.#name());
    if (range === undefined) throw new ApiError("InvalidReference", `The name '${this.name}' does not refer to a range.`);
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    return rangeOfName(this.#model, this.#name()) ?? null;
  }

  delete(): void {
    this.#assertWritable();
    // Univer's command writes #REF! into the formulas that read the name; in Excel they keep it, and show #NAME?.
    this.#model.grid.run("formula.mutation.remove-defined-name", { ...this.#name() });
  }

  #name(): DefinedName {
    const name = this.#model.grid.injector.get(IDefinedNamesService).getValueById(this.#model.grid.unitId, this.#id);
    if (!name) throw itemNotFound("the name was deleted");
    return name;
  }

  #assertWritable(): void {
    const sheetId = scopeOf(this.#name());
    if (sheetId !== undefined) assertWritable(this.#model, sheetId);
  }

  #change(change: Partial<DefinedName>): void {
    this.#assertWritable();
    const name = this.#name();
    // Univer keeps what belongs to the command's target; a plain insert of the same id replaces it.
    this.#model.grid.run("sheet.command.insert-defined-name", { ...name, ...change });
  }

  #constant(): string | number | boolean {
    const text = this.formula.slice(1);
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    if (/^(TRUE|FALSE)$/i.test(text)) return /^t/i.test(text);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replace(/""/g, '"');
    if (text.includes("#REF!")) return "#REF!";
    throw this.#model.notImplemented("NamedItem.value and type of a formula");
  }
}

/** Excel's rules for a name: starts with a letter, '_' or '\', no spaces, at most 255 characters, no cell address. */
export function assertName(name: string): void {
  const isValid = typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!isValid || tryParseA1(name) !== undefined || /^(r|c|r\d+c\d+)$/i.test(name)) throw invalidArgument(`'${String(name)}' is no valid name`);
}
