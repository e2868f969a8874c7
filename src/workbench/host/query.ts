import { HostCollection, HostObject } from "./host-object";
import type { Members } from "./members";
import { memberName, wireName, type QueryInfo } from "./rich-api";

type Answer = Record<string, unknown>;

/** Answers `load()`: the named properties of an object, or of every item of a collection. */
export class Queries {
  readonly #members: Members;
  readonly #identify: (target: HostObject) => Readonly<Answer>;

  constructor(members: Members, identify: (target: HostObject) => Readonly<Answer>) {
    this.#members = members;
    this.#identify = identify;
  }

  answer(target: HostObject, query: QueryInfo): Answer {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((name) => name !== "");
    if (target instanceof HostCollection) return this.#collection(target, names, query);
    return this.#object(target, names.length > 0 ? names : ["*"]);
  }

  #collection(target: HostCollection<HostObject>, names: readonly string[], query: QueryInfo): Answer {
    const own = names.filter((name) => /^count$/i.test(name));
    const itemNames = names.filter((name) => !/^count$/i.test(name)).map((name) => name.replace(/^items\/?/i, "") || "*");
    const skip = query.Skip ?? 0;
    const items = target.list().slice(skip, query.Top == null ? undefined : skip + query.Top);
    const answer: Answer = { _Items: items.map((item) => this.#object(item, itemNames.length > 0 ? itemNames : ["*"])) };
    for (const name of own) answer[wireName(name)] = this.#members.get(target, name);
    return answer;
  }

  #object(target: HostObject, names: readonly string[]): Answer {
    const answer: Answer = { ...this.#identify(target) };
    const inside = new Map<string, string[]>();
    for (const name of names) {
      const [first = "", ...rest] = name.split("/");
      if (first === "*" || first === "$all") {
        for (const member of this.#members.scalars(target)) answer[wireName(member)] = this.#members.get(target, member);
      } else if (rest.length > 0) {
        inside.set(first, [...(inside.get(first) ?? []), rest.join("/")]);
      } else if (memberName(first) !== "isNullObject") {
        const value = this.#members.get(target, first);
        answer[wireName(memberName(first))] = value instanceof HostObject ? this.answer(value, {}) : value;
      }
    }
    for (const [first, rest] of inside) {
      const value = this.#members.get(target, first);
      if (value === null) continue;
      if (!(value instanceof HostObject)) throw this.#members.notImplemented(`${target.typeName}.${first}/${rest.join(",")}`);
      answer[wireName(memberName(first))] = this.answer(value, { Select: rest });
    }
    return answer;
  }
}
