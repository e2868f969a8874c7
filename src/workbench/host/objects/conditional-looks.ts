import { invalidArgument } from "../api-error";
import type { ConditionalFormat, ConditionalLooks } from "../conditional-formats";
import { HostObject } from "../host-object";
import { color } from "./cell-area";

/** Reaches a conditional format, to read it or, where the sheet allows it, to change it. */
export interface Looking {
  readonly read: () => ConditionalFormat;
  readonly write: () => ConditionalFormat;
}

/** `Excel.ConditionalRangeFormat`. */
export class ConditionalRangeFormatObject extends HostObject {
  readonly typeName = "ConditionalRangeFormat";
  override readonly scalars = ["numberFormat"];
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  get fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.#looking);
  }

  get font(): ConditionalFontObject {
    return new ConditionalFontObject(this.#looking);
  }

  get numberFormat(): string | null {
    return this.#looking.read().looks.numberFormat ?? null;
  }

  set numberFormat(pattern: string) {
    if (typeof pattern !== "string") throw invalidArgument("a number format is text");
    this.#looking.write().looks.numberFormat = pattern;
  }

  clearFormat(): void {
    const { looks } = this.#looking.write();
    for (const name of Object.keys(looks) as (keyof ConditionalLooks)[]) delete looks[name];
  }
}

/** `Excel.ConditionalRangeFill`. */
class ConditionalFillObject extends HostObject {
  readonly typeName = "ConditionalRangeFill";
  override readonly scalars = ["color"];
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  get color(): string | null {
    return this.#looking.read().looks.fill ?? null;
  }

  set color(value: string) {
    this.#looking.write().looks.fill = color(value);
  }

  clear(): void {
    delete this.#looking.write().looks.fill;
  }
}

/** `Excel.ConditionalRangeFont`. */
class ConditionalFontObject extends HostObject {
  readonly typeName = "ConditionalRangeFont";
  override readonly scalars = ["bold", "color", "italic", "strikethrough", "underline"];
  readonly #looking: Looking;

  constructor(looking: Looking) {
    super();
    this.#looking = looking;
  }

  get bold(): boolean | null {
    return this.#looking.read().looks.bold ?? null;
  }

  set bold(on: boolean) {
    this.#looking.write().looks.bold = on;
  }

  get color(): string | null {
    return this.#looking.read().looks.color ?? null;
  }

  set color(value: string) {
    this.#looking.write().looks.color = color(value);
  }

  get italic(): boolean | null {
    return this.#looking.read().looks.italic ?? null;
  }

  set italic(on: boolean) {
    this.#looking.write().looks.italic = on;
  }

  get strikethrough(): boolean | null {
    return this.#looking.read().looks.strikethrough ?? null;
  }

  set strikethrough(on: boolean) {
    this.#looking.write().looks.strikethrough = on;
  }

  get underline(): string | null {
    return this.#looking.read().looks.underline ?? null;
  }

  set underline(kind: string) {
    if (kind !== "None" && kind !== "Single" && kind !== "Double") throw invalidArgument(`underline '${String(kind)}'`);
    this.#looking.write().looks.underline = kind;
  }

  clear(): void {
    const { looks } = this.#looking.write();
    for (const name of ["bold", "color", "italic", "strikethrough", "underline"] as const) delete looks[name];
  }
}
