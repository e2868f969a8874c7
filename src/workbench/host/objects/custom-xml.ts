import { ApiError, invalidArgument, itemNotFound } from "../api-error";
import type { XmlPart } from "../beside";
import { HostCollection, HostObject } from "../host-object";
import type { Model } from "../model";

/** `Excel.CustomXmlPartCollection`. */
export class XmlPartsObject extends HostCollection<XmlPartObject> {
  readonly typeName = "CustomXmlPartCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  list(): readonly XmlPartObject[] {
    return this.#model.beside.xmlParts.map((part) => new XmlPartObject(this.#model, part));
  }

  keys(item: XmlPartObject): readonly string[] {
    return [item.id];
  }

  add(xml: string): XmlPartObject {
    const parts = this.#model.beside.xmlParts;
    const last = Math.max(0, ...parts.map(({ id }) => Number.parseInt(id.slice(1, 9), 16)));
    const id = `{${(last + 1).toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-000000000000}`;
    const part = { id, namespace: rootNamespace(xml), xml };
    parts.push(part);
    return new XmlPartObject(this.#model, part);
  }

  getByNamespace(namespace: string): ScopedXmlPartsObject {
    return new ScopedXmlPartsObject(this.#model, namespace);
  }
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
class ScopedXmlPartsObject extends HostCollection<XmlPartObject> {
  readonly typeName = "CustomXmlPartScopedCollection";
  readonly #model: Model;
  readonly #namespace: string;

  constructor(model: Model, namespace: string) {
    super();
    this.#model = model;
    this.#namespace = namespace;
  }

  list(): readonly XmlPartObject[] {
    const parts = this.#model.beside.xmlParts.filter((part) => part.namespace === this.#namespace);
    return parts.map((part) => new XmlPartObject(this.#model, part));
  }

  keys(item: XmlPartObject): readonly string[] {
    return [item.id];
  }

  getOnlyItem(): XmlPartObject {
    const [only, ...more] = this.list();
    if (only === undefined) throw itemNotFound(`a custom XML part of ${this.#namespace}`);
    if (more.length > 0) throw new ApiError("InvalidOperation", `${this.#namespace} has ${more.length + 1} custom XML parts.`);
    return only;
  }

  getOnlyItemOrNullObject(): XmlPartObject | null {
    const [only, ...more] = this.list();
    return only !== undefined && more.length === 0 ? only : null;
  }
}

/** `Excel.CustomXmlPart`. */
class XmlPartObject extends HostObject {
  readonly typeName = "CustomXmlPart";
  override readonly scalars = ["id", "namespaceUri"];
  readonly #model: Model;
  readonly #part: XmlPart;

  constructor(model: Model, part: XmlPart) {
    super();
    this.#model = model;
    this.#part = part;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.#part.id };
  }

  get id(): string {
    return this.#part.id;
  }

  get namespaceUri(): string {
    return this.#part.namespace;
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: string): void {
    if (rootNamespace(xml) !== this.#part.namespace) throw invalidArgument("another namespace than the part had");
    this.#part.xml = xml;
  }

  delete(): void {
    const parts = this.#model.beside.xmlParts;
    const index = parts.indexOf(this.#part);
    if (index >= 0) parts.splice(index, 1);
  }
}

/** The namespace of the root element; the text must be well-formed enough to have one. */
function rootNamespace(xml: string): string {
  const body = String(xml).replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "").trim();
  const [, prefix, attributes = ""] = /^<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)>/.exec(body) ?? [];
  if (!body.startsWith("<") || !body.endsWith(">")) throw invalidArgument("the custom XML part is not well-formed");
  const declaration = prefix === undefined ? /\sxmlns\s*=\s*(["'])(.*?)\1/ : new RegExp(`\\sxmlns:${prefix}\\s*=\\s*(["'])(.*?)\\1`);
  return declaration.exec(attributes)?.[2] ?? "";
}
