import { ApiError, itemNotFound } from "./api-error";
import { HostObject } from "./host-object";
import { checkGranted, isGranted } from "./requirements/requirement-sets";
import { memberName } from "./rich-api";

/** Answers a member of office.js's own that starts with an underscore, such as an event's registration. */
export type PrivateMember = (target: HostObject, name: string, args: readonly unknown[]) => unknown;

/** Objects that office.js uses inside and that Microsoft's types do not declare. */
export abstract class ServiceObject extends HostObject {
  override readonly isKept = false;
}

/** Reaches members of host objects by the names that a request uses; refuses and records whatever is not there. */
export class Members {
  /** 'Worksheet.charts' and the like, each with the number of times that it was refused. */
  readonly refused = new Map<string, number>();
  readonly #excelApi: string;
  readonly #callPrivate: PrivateMember;

  constructor(excelApi: string, callPrivate: PrivateMember) {
    this.#excelApi = excelApi;
    this.#callPrivate = callPrivate;
  }

  get(target: HostObject, name: string): unknown {
    const member = this.#check(target, name);
    return Reflect.get(target, member);
  }

  set(target: HostObject, name: string, value: unknown): void {
    const member = this.#check(target, name);
    if (!isWritable(target, member)) throw this.#refuse("NotImplemented", `${target.typeName}.${member} (setting it)`);
    Reflect.set(target, member, value);
  }

  call(target: HostObject | null, name: string, args: readonly unknown[]): unknown {
    if (name.startsWith("_")) return target === null ? null : this.#callPrivate(target, name, args);
    if (target === null) throw itemNotFound(`'${memberName(name)}' was called on a null object`);
    const member = this.#check(target, name);
    const method: unknown = Reflect.get(target, member);
    if (typeof method !== "function") throw this.#refuse("NotImplemented", `${target.typeName}.${member}()`);
    return Reflect.apply(method, target, [...args]);
  }

  /** What `load()` without names gives: the scalar properties that the granted set has. */
  scalars(target: HostObject): readonly string[] {
    return target.scalars.filter((member) => isGranted(target.typeName, member, this.#excelApi));
  }

  checkEvent(target: HostObject, event: string, known: boolean): void {
    this.#checkGranted(target.typeName, event);
    if (!known) throw this.#refuse("NotImplemented", `${target.typeName}.${event}`);
  }

  notImplemented(what: string): ApiError {
    return this.#refuse("NotImplemented", what);
  }

  #check(target: HostObject, name: string): string {
    const member = memberName(name);
    if (!(target instanceof ServiceObject)) {
      this.#checkGranted(target.typeName, member);
      if (!isGranted(target.typeName, member, this.#excelApi)) throw this.#refuse("NotImplemented", `${target.typeName}.${member}`);
    }
    if (!(member in target)) throw this.#refuse("NotImplemented", `${target.typeName}.${member}`);
    return member;
  }

  #checkGranted(type: string, member: string): void {
    try {
      checkGranted(type, member, this.#excelApi);
    } catch (error) {
      this.#count(`${type}.${member}`);
      throw error;
    }
  }

  #refuse(code: "NotImplemented", what: string): ApiError {
    this.#count(what);
    return new ApiError(code, `The requested feature isn't implemented: ${what}.`);
  }

  #count(what: string): void {
    this.refused.set(what, (this.refused.get(what) ?? 0) + 1);
  }
}

function isWritable(target: HostObject, member: string): boolean {
  for (let owner: object | null = target; owner !== null; owner = Reflect.getPrototypeOf(owner)) {
    const property = Reflect.getOwnPropertyDescriptor(owner, member);
    if (property) return property.set !== undefined;
  }
  return false;
}
