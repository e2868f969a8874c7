/** Small reading helpers for the elements of a manifest. */
import type { Element } from "@xmldom/xmldom";

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "vo:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

/** An element's name with the prefix that stands for its namespace here, whatever prefix the file gives it. */
export const nameOf = (element: Element): string =>
  `${prefixes[element.namespaceURI ?? ""] ?? `{${element.namespaceURI}}`}${element.localName}`;

export const childrenOf = (element: Element): readonly Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** An element and everything in it, in the order of the file. */
export const withDescendants = (element: Element): readonly Element[] => [
  element,
  ...childrenOf(element).flatMap(withDescendants),
];

/** An attribute's value, empty where the attribute is missing. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

export const textOf = (element: Element): string => (element.textContent ?? "").trim();

/** An element and its id or name, as a person would look for it in the file. */
export function placeOf(element: Element): string {
  const name = attribute(element, "id") || attribute(element, "Name");
  return name ? `${element.localName} ${name}` : (element.localName ?? "");
}

/** The elements of one name. */
export const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => nameOf(element) === name);
