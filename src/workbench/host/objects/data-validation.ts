import type { Area } from "../a1";
import { invalidArgument } from "../api-error";
import { HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { NO_VALIDATION, type Validation, type Validations } from "../validations";

const OPERATORS: ReadonlySet<unknown> = new Set(["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"]);
const STYLES: ReadonlySet<unknown> = new Set(["Stop", "Warning", "Information"]);
/** The kinds of rule, and what Excel calls them once they are set. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength", date: "Date", time: "Time", list: "List", custom: "Custom",
};
/** The lengths that Excel takes. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

type Fields = Readonly<Record<string, unknown>>;

/** `Excel.DataValidation`: kept and told of; what somebody types in the grid is not held against it. */
export class DataValidationObject extends HostObject {
  readonly typeName = "DataValidation";
  override readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"];
  readonly #model: Model;
  readonly #areas: readonly Area[];

  constructor(model: Model, areas: readonly Area[]) {
    super();
    this.#model = model;
    this.#areas = areas;
  }

  get type(): string {
    const types = new Set(this.#within().map(typeOf));
    if (types.size === 1) return [...types][0] ?? "None";
    return types.has("None") ? "Inconsistent" : "MixedCriteria";
  }

  get rule(): unknown {
    return this.#shared(({ rule }) => rule);
  }

  set rule(rule: unknown) {
    this.#change({ rule: readRule(rule) });
  }

  get prompt(): unknown {
    return this.#shared(({ prompt }) => prompt);
  }

  set prompt(prompt: unknown) {
    const { showPrompt = true, title = "", message = "" } = fields(prompt, "prompt");
    this.#change({ prompt: { showPrompt: showPrompt === true, title: text(title, LONGEST_TITLE), message: text(message, LONGEST_MESSAGE) } });
  }

  get errorAlert(): unknown {
    return this.#shared(({ errorAlert }) => errorAlert);
  }

  set errorAlert(alert: unknown) {
    const { showAlert = true, title = "", message = "", style = "Stop" } = fields(alert, "errorAlert");
    if (!STYLES.has(style)) throw invalidArgument(`the alert's style '${String(style)}'`);
    this.#change({ errorAlert: { showAlert: showAlert === true, title: text(title, LONGEST_TITLE), message: text(message, LONGEST_MESSAGE), style: String(style) } });
  }

  get ignoreBlanks(): unknown {
    return this.#shared(({ ignoreBlanks }) => ignoreBlanks);
  }

  set ignoreBlanks(ignore: unknown) {
    if (typeof ignore !== "boolean") throw invalidArgument(`ignoreBlanks '${String(ignore)}'`);
    this.#change({ ignoreBlanks: ignore });
  }

  clear(): void {
    this.#write((validations, { rect }) => validations.clear(rect));
  }

  #within(): readonly Validation[] {
    return this.#areas.flatMap(({ sheetId, rect }) => this.#model.beside.sheet(sheetId).validations.within(rect));
  }

  /** What all cells have in common; null where they differ. */
  #shared<T>(read: (validation: Validation) => T): T | null {
    const [first = NO_VALIDATION, ...others] = this.#within();
    const value = JSON.stringify(read(first));
    return others.every((other) => JSON.stringify(read(other)) === value) ? read(first) : null;
  }

  #change(change: Partial<Validation>): void {
    this.#write((validations, { rect }) => validations.change(rect, change));
  }

  #write(write: (validations: Validations, area: Area) => void): void {
    for (const area of this.#areas) {
      assertWritable(this.#model, area.sheetId);
      write(this.#model.beside.sheet(area.sheetId).validations, area);
    }
  }
}

function typeOf({ rule }: Validation): string {
  return TYPES[Object.keys(rule)[0] ?? ""] ?? "None";
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${what} is ${JSON.stringify(value)}`);
  return value as Fields;
}

function text(value: unknown, longest: number): string {
  if (typeof value !== "string" || value.length > longest) throw invalidArgument(`'${String(value)}' is no text of at most ${longest} characters`);
  return value;
}

function readRule(value: unknown): Validation["rule"] {
  const rule = Object.entries(fields(value, "rule")).filter(([, part]) => part != null);
  const [[kind, part] = ["", undefined]] = rule;
  if (rule.length !== 1 || TYPES[kind] === undefined) throw invalidArgument(`a rule needs one kind, not ${JSON.stringify(value)}`);
  if (kind === "list") return { list: readList(fields(part, kind)) };
  if (kind === "custom") return { custom: { formula: readFormula(fields(part, kind)["formula"]) } };
  const { formula1, formula2, operator } = fields(part, kind);
  if (!OPERATORS.has(operator)) throw invalidArgument(`operator '${String(operator)}'`);
  const isPair = operator === "Between" || operator === "NotBetween";
  return { [kind]: { formula1: readFormula(formula1), ...(isPair ? { formula2: readFormula(formula2) } : {}), operator } };
}

function readList({ inCellDropDown = true, source }: Fields): Fields {
  const list = text(source, LONGEST_LIST);
  if (list === "") throw invalidArgument("a list needs values");
  return { inCellDropDown: inCellDropDown === true, source: list };
}

/** A number, a text of one or a formula; always told of as a formula: '=10'. */
function readFormula(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value !== "string" || value === "") throw invalidArgument(`${JSON.stringify(value)} is no number or formula`);
  return value.startsWith("=") ? value : `=${value}`;
}
