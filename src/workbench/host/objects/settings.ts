import { invalidArgument } from "../api-error";
import { HostCollection, HostObject } from "../host-object";
import type { Model } from "../model";

/** `Excel.SettingCollection`: what the add-in keeps in the workbook. */
export class SettingsObject extends HostCollection<SettingObject> {
  readonly typeName = "SettingCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  list(): readonly SettingObject[] {
    return [...this.#model.beside.settings.keys()].map((key) => new SettingObject(this.#model, key));
  }

  keys(item: SettingObject): readonly string[] {
    return [item.key];
  }

  /** Adds a setting, or gives an existing one a new value. */
  add(key: string, value: unknown = null): SettingObject {
    if (typeof key !== "string" || key === "") throw invalidArgument("a setting needs a key");
    const known = this.lookUp(key)?.key ?? key;
    this.#model.beside.settings.set(known, value);
    return new SettingObject(this.#model, known);
  }
}

/** `Excel.Setting`. */
class SettingObject extends HostObject {
  readonly typeName = "Setting";
  override readonly scalars = ["key", "value"];
  readonly key: string;
  readonly #model: Model;

  constructor(model: Model, key: string) {
    super();
    this.#model = model;
    this.key = key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key, Key: this.key };
  }

  get value(): unknown {
    return this.#model.beside.settings.get(this.key);
  }

  set value(value: unknown) {
    this.#model.beside.settings.set(this.key, value);
  }

  delete(): void {
    this.#model.beside.settings.delete(this.key);
  }
}
