/** Reads a document piece by piece and hands over each element below the root as soon as it is closed. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import type { Piece } from "../decode";
import { InvoiceFailure } from "../failure";
import type { Place } from "../place";
import type { Steps } from "../steps";
import type { Element } from "./element";
import { type DocumentKind, type Shape, documentKinds } from "./shape";
import { syntaxFailure } from "./syntax";

/** Elements inside each other; an e-invoice has about ten, a signature in its extensions about twenty. */
export const DEEPEST = 100;

const prefixes: ReadonlyMap<string, string> = new Map([
  ["urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2", "cbc"],
  ["urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2", "cac"],
  ["urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2", "ext"],
]);

const otherStandards: ReadonlyMap<string, string> = new Map([
  ["CrossIndustryInvoice", "UN/CEFACT CII"],
  ["CrossIndustryDocument", "UN/CEFACT CII (ZUGFeRD 1)"],
  ["StandardBusinessDocument", "SBDH"],
  ["Document", "ISO 20022"],
  ["auditfile", "XAF"],
]);

/** Of more kinds of amounts in extensions the first are named. */
const MOST_NAMED = 10;

export interface Captured {
  readonly kind: DocumentKind;
  /** Amounts in extensions, which are not part of the invoice. */
  readonly extensionAmounts: { readonly first: Element | null; readonly count: number; readonly names: ReadonlySet<string> };
  /** The first amount that names no currency. */
  readonly withoutCurrency: Element | null;
}

interface Open {
  readonly name: string;
  readonly place: Place;
  /** Null: unknown, passed over. */
  readonly shape: Shape | null;
  readonly inExtension: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** The names below that may stand once, and have; null where there are none yet. */
  seen: Set<string> | null;
  text: string;
}

const isRead = ({ kind }: Shape): boolean => kind === "text" || kind === "amount";

const bearsAmount = ({ local, attributes }: SaxesTagNS): boolean => /amount$/i.test(local) || "currencyID" in attributes;

function kindOf({ local, uri }: SaxesTagNS, place: Place): DocumentKind {
  const kind = documentKinds.find(({ root, namespace }) => root === local && namespace === uri);
  if (kind !== undefined) return kind;
  const standard = otherStandards.get(local);
  if (standard !== undefined) throw new InvoiceFailure("otherStandard", { standard }, place);
  if (local.toLowerCase() === "html") throw new InvoiceFailure("notAnInvoiceFile", { looksLike: { nl: "een webpagina (HTML)", en: "a web page (HTML)" } }, place);
  throw new InvoiceFailure("otherRoot", { found: local, namespace: uri }, place);
}

type Attributes = Readonly<Record<string, string>>;

const none: Attributes = {};

/** Those without a prefix, of elements whose words are read. */
function attributesOf({ attributes }: SaxesTagNS, shape: Shape | null): Attributes {
  if (shape === null || !isRead(shape)) return none;
  let found: Record<string, string> | null = null;
  for (const name in attributes) {
    const attribute: SaxesAttributeNS | undefined = attributes[name];
    if (attribute === undefined || attribute.prefix !== "") continue;
    found ??= {};
    found[attribute.local] = attribute.value;
  }
  return found ?? none;
}

/**
 * Throws {@link InvoiceFailure} at the first thing that is wrong. `onElement` gets the elements below the root, in order.
 * A step is a piece.
 */
export function* capture(pieces: Iterable<Piece>, onElement: (element: Element) => void): Steps<Captured> {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  const extensionAmounts: { first: Element | null; count: number; readonly names: Set<string> } = { first: null, count: 0, names: new Set() };
  let kind: DocumentKind | null = null;
  let withoutCurrency: Element | null = null;
  let isListening = false;

  const here = (): Place => ({ line: parser.line, column: parser.column });
  const onText = (text: string): void => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += text;
  };
  /** Text is collected only in the elements whose words are read: an attachment is never held. */
  const listen = (): void => {
    const shape = open[open.length - 1]?.shape ?? null;
    const isNeeded = shape !== null && isRead(shape);
    if (isNeeded === isListening) return;
    isListening = isNeeded;
    if (isNeeded) {
      parser.on("text", onText);
      parser.on("cdata", onText);
    } else {
      parser.off("text");
      parser.off("cdata");
    }
  };

  /** By the namespace: a document may use the usual prefixes for something else. */
  const shapeOf = (tag: SaxesTagNS, name: string, parent: Open, place: Place): Shape | null => {
    if (parent.shape !== null && isRead(parent.shape)) throw new InvoiceFailure("contentExpected", { element: parent.name, found: name }, place);
    const shape = parent.shape !== null && prefixes.has(tag.uri) ? (parent.shape.children.get(name) ?? null) : null;
    if (shape === null && bearsAmount(tag)) {
      if (!parent.inExtension) throw new InvoiceFailure("unreadAmount", { element: name }, place);
      extensionAmounts.first ??= { name, place, attributes: none, children: [], text: "" };
      extensionAmounts.count += 1;
      if (extensionAmounts.names.size < MOST_NAMED) extensionAmounts.names.add(name);
    }
    if (shape?.kind === "refused" && shape.why !== undefined) throw new InvoiceFailure("refused", { element: name, why: shape.why }, place);
    if (shape !== null && !shape.many) {
      parent.seen ??= new Set();
      if (parent.seen.has(name)) throw new InvoiceFailure("twice", { element: name }, place);
      parent.seen.add(name);
    }
    return shape;
  };

  parser.on("error", (error) => {
    throw syntaxFailure(error, here());
  });
  parser.on("doctype", () => {
    throw new InvoiceFailure("doctype", {}, here());
  });
  parser.on("opentag", (tag) => {
    const place = here();
    if (open.length >= DEEPEST) throw new InvoiceFailure("tooDeep", { most: DEEPEST }, place);
    const prefix = prefixes.get(tag.uri);
    const name = prefix === undefined ? tag.name : `${prefix}:${tag.local}`;
    const parent = open[open.length - 1];
    if (parent === undefined) kind = kindOf(tag, place);
    const shape = parent === undefined ? (kind?.shape ?? null) : shapeOf(tag, name, parent, place);
    const inExtension = parent?.inExtension === true || shape?.kind === "extension";
    open.push({ name, place, shape, inExtension, attributes: attributesOf(tag, shape), children: [], seen: null, text: "" });
    listen();
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    const parent = open[open.length - 1];
    listen();
    if (closed === undefined || closed.shape === null || parent === undefined) return;
    const { name, place, attributes, children, text } = closed;
    const element: Element = { name, place, attributes, children, text: text.trim() };
    if (closed.shape.kind === "amount" && attributes.currencyID === undefined && name.endsWith("Amount")) withoutCurrency ??= element;
    if (open.length === 1) onElement(element);
    else parent.children.push(element);
  });

  for (const { text, done, total } of pieces) {
    parser.write(text);
    yield { done, total };
  }
  parser.close();
  if (kind === null) throw syntaxFailure(new Error("must contain a root"), here());
  return { kind, extensionAmounts, withoutCurrency };
}
