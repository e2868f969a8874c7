import { ApiError, invalidArgument } from "./api-error";
import type { Faults } from "./faults";
import { HostCollection, HostObject } from "./host-object";
import type { Members } from "./members";
import { Queries } from "./query";
import { ActionType, memberName, ObjectPathType, type Action, type ActionResult, type ArgumentInfo, type ObjectPath, type RichApiRequest, type RichApiResponse } from "./rich-api";

/** Methods that only read, show or calculate; every other method changes the workbook. */
const READING = /^(_|Get|Select$|Activate$|Calculate$|Suspend|Load)/;

export interface InterpreterParts {
  readonly root: HostObject;
  readonly members: Members;
  readonly faults: Faults;
  readonly services: Readonly<Record<string, HostObject>>;
  /** Awaited before values are read, so that what was just written has been calculated. */
  readonly beforeReading: () => Promise<void>;
}

/** Runs the actions of one request in order; the first that fails ends it, and what came before stays done. */
export class Interpreter {
  readonly #parts: InterpreterParts;
  readonly #queries: Queries;
  readonly #kept = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #lastReference = 0;

  constructor(parts: InterpreterParts) {
    this.#parts = parts;
    this.#queries = new Queries(parts.members, (target) => this.#identify(target));
  }

  /** The objects that requests still hold a reference to. */
  kept(): Iterable<HostObject> {
    return this.#kept.values();
  }

  release(reference: string): void {
    const target = this.#kept.get(reference);
    if (target !== undefined) this.#names.delete(target);
    this.#kept.delete(reference);
  }

  reference(name: string): HostObject {
    const target = this.#kept.get(name);
    if (target === undefined) throw new ApiError("InvalidReference", `This reference is not valid for the current operation: ${name}.`);
    return target;
  }

  /** Keeps an object for later requests, under the name that is returned. */
  keep(target: HostObject): string {
    const known = this.#names.get(target);
    if (known !== undefined) return known;
    this.#lastReference += 1;
    const name = `reference${this.#lastReference}`;
    this.#kept.set(name, target);
    this.#names.set(target, name);
    return name;
  }

  async run(request: RichApiRequest): Promise<RichApiResponse> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const batch = new Batch(this.#parts, request.ObjectPaths, (name) => this.reference(name));
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryJson) await this.#parts.beforeReading();
        results.push({ ActionId: action.Id, Value: (await this.#act(batch, action)) ?? null });
      } catch (thrown) {
        const error = thrown instanceof ApiError ? thrown : new ApiError("GeneralException", String(thrown instanceof Error ? thrown.stack : thrown));
        return {
          TraceIds: traceIds,
          Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, ActionIndex: index, Location: batch.location },
          ProcessedResults: { Results: results },
        };
      }
    }
    return { TraceIds: traceIds, Results: results };
  }

  async #act(batch: Batch, action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : this.#identify(target);
      case ActionType.query:
      case ActionType.queryJson:
        return target === null ? null : this.#queries.answer(target, action.QueryInfo ?? {});
      case ActionType.method: {
        const result = await batch.call(target, action.Name, action.ArgumentInfo);
        return result instanceof HostObject ? this.#identify(result) : result;
      }
      case ActionType.setProperty:
        batch.set(target, action.Name, (await batch.args(action.ArgumentInfo))[0]);
        return null;
      case ActionType.update:
        this.#update(batch, target, JSON.parse(action.ObjectState ?? "{}") as Record<string, unknown>);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw this.#parts.members.notImplemented(`action type ${action.ActionType}`);
    }
  }

  #update(batch: Batch, target: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) batch.set(target, name, value);
  }

  #identify(target: HostObject): Record<string, unknown> {
    return target.isKept ? { ...target.identity(), _ReferenceId: this.keep(target) } : { ...target.identity() };
  }
}

/** The object paths of one request; each is resolved once, so that a path that adds a sheet adds one sheet. */
class Batch {
  readonly #parts: InterpreterParts;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #reference: (name: string) => HostObject;
  readonly #resolved = new Map<number, HostObject | null>();
  /** The member that was tried last: where a failure is. */
  #tried = "";

  constructor(parts: InterpreterParts, paths: Readonly<Record<string, ObjectPath>>, reference: (name: string) => HostObject) {
    this.#parts = parts;
    this.#paths = paths;
    this.#reference = reference;
  }

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (path === undefined) throw invalidArgument(`object path ${id}`);
    const target = await this.#walk(path);
    this.#resolved.set(id, target);
    return target;
  }

  async call(target: HostObject | null, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    // An argument that was left out arrives as null.
    const args = (await this.args(info)).map((arg) => arg ?? undefined);
    this.#try(target, name);
    // What office.js asks of a service, such as sending events, is no write of the add-in's.
    const isOfWorkbook = target === null || !Object.values(this.#parts.services).includes(target);
    if (isOfWorkbook && !READING.test(name)) this.#parts.faults.beforeWrite();
    return this.#parts.members.call(target, name, args);
  }

  set(target: HostObject | null, name: string, value: unknown): void {
    this.#try(target, name);
    if (target === null) throw new ApiError("ItemNotFound", `The requested resource doesn't exist: ${name} was set on a null object.`);
    this.#parts.faults.beforeWrite();
    this.#parts.members.set(target, name, value);
  }

  async args(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) args.push(await this.#argument(value, references[index]));
    return args;
  }

  get location(): string {
    return this.#tried;
  }

  #try(target: HostObject | null, name: string): void {
    this.#tried = `${target?.typeName ?? "(null object)"}.${memberName(name)}`;
  }

  async #argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (!Array.isArray(reference) || !Array.isArray(value)) return value;
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) items.push(await this.#argument(item, reference[index]));
    return items;
  }

  async #walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.#parts.root;
      case ObjectPathType.service: {
        const service = this.#parts.services[path.Name];
        if (service === undefined) throw this.#parts.members.notImplemented(path.Name);
        return service;
      }
      case ObjectPathType.method: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : asObject(await this.call(parent, path.Name, path.ArgumentInfo), path.Name);
      }
      case ObjectPathType.property: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : asObject(this.#parts.members.get(parent, path.Name), path.Name);
      }
      case ObjectPathType.indexer: {
        const parent = await this.resolve(path.ParentObjectPathId ?? 0);
        if (!(parent instanceof HostCollection)) throw invalidArgument(`an index into ${parent?.typeName ?? "a null object"}`);
        this.#try(parent, "getItem");
        const key: unknown = (await this.args(path.ArgumentInfo))[0];
        return typeof key === "number" ? parent.getItemAt(key) : parent.getItem(key);
      }
      case ObjectPathType.reference:
        return this.#reference(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        throw this.#parts.members.notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw invalidArgument(`${name} is no object`);
}
