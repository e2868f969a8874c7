/** An element as it was found, with only the parts that are read. */
import type { Place } from "../place";

export interface Element {
  /** With the usual prefix, whatever the document calls it: "cbc:ID". */
  readonly name: string;
  readonly place: Place;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Of a text or an amount: its words, across comments, without the space around them. Empty otherwise. */
  readonly text: string;
}

export const all = (element: Element | undefined, name: string): readonly Element[] => (element === undefined ? [] : element.children.filter((child) => child.name === name));

/** The first element down a path of names. */
export function find(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((parent, name) => parent?.children.find((child) => child.name === name), element);
}

/** The words at the end of a path; undefined where there are none. */
export function textAt(element: Element | undefined, ...path: readonly string[]): string | undefined {
  const text = find(element, ...path)?.text;
  return text === "" ? undefined : text;
}

export function textsAt(elements: readonly Element[], ...path: readonly string[]): readonly string[] {
  return elements.map((element) => textAt(element, ...path)).filter((text) => text !== undefined);
}
