import { itemNotFound } from "./api-error";

/**
 * An object that a request can reach. Members bear the names of Microsoft's types (`getCell`, `numberFormat`): a request
 * only reaches those that the types declare, so helpers of a class stay out of reach.
 */
export abstract class HostObject {
  /** Its name in Microsoft's types. */
  abstract readonly typeName: string;
  /** Properties that `load()` without names gives. */
  readonly scalars: readonly string[] = [];
  /** Kept between requests under a reference of its own, since its address alone would not find it again. */
  readonly isKept: boolean = false;

  /** What office.js needs to find the object again in a later request. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The target of its events; undefined when it raises none. */
  eventTarget(): string | undefined {
    return undefined;
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract list(): readonly T[];
  /** What an item can be found by: its name, its id. */
  abstract keys(item: T): readonly string[];

  lookUp(key: unknown): T | undefined {
    const wanted = String(key).toLowerCase();
    return this.list().find((item) => this.keys(item).some((found) => found.toLowerCase() === wanted));
  }

  getItem(key: unknown): T {
    const item = this.lookUp(key);
    if (item === undefined) throw itemNotFound(`${this.typeName} has no '${String(key)}'`);
    return item;
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.lookUp(key) ?? null;
  }

  getItemAt(index: number): T {
    const item = this.list()[index];
    if (item === undefined) throw itemNotFound(`${this.typeName} has no item at ${index}`);
    return item;
  }

  getCount(): number {
    return this.list().length;
  }

  get count(): number {
    return this.list().length;
  }
}
