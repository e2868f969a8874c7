/** Holds elements against the table of shapes: order, attributes and text. */
import type { Element } from "@xmldom/xmldom";
import { childrenOf, nameOf, placeOf, textOf } from "./elements";
import { type Shape, shapes } from "./shapes";

const instance = "http://www.w3.org/2001/XMLSchema-instance";
const xmlns = "http://www.w3.org/2000/xmlns/";

/** The shape of an element, chosen by its `xsi:type` where it has one. */
function shapeOf(element: Element, shapeName: string): Shape | undefined {
  const type = element.getAttributeNS(instance, "type");
  return shapes[type ? `${shapeName}:${type}` : shapeName];
}

/** What differs from the documented shape in an element and everything in it. */
export function shapeFindings(element: Element, shapeName: string): readonly string[] {
  const shape = shapeOf(element, shapeName);
  if (shape === undefined) {
    return [`${placeOf(element)}: xsi:type '${element.getAttributeNS(instance, "type") ?? ""}' is not known here`];
  }
  return [
    ...attributeFindings(element, shape),
    ...textFindings(element, shape),
    ...orderFindings(element, shape),
    ...childrenOf(element).flatMap((child) => {
      const childShape = (shape.children ?? []).find(([name]) => name === nameOf(child))?.[2];
      return childShape === undefined ? [] : shapeFindings(child, childShape);
    }),
  ];
}

function attributeFindings(element: Element, shape: Shape): readonly string[] {
  const expected = shape.attributes ?? {};
  const unknown = Array.from(element.attributes)
    .filter((found) => found.namespaceURI !== xmlns && found.namespaceURI !== instance && !(found.name in expected))
    .map((found) => `${placeOf(element)}: attribute ${found.name} is not known here`);
  const wrong = Object.entries(expected).flatMap(([name, expectation]) => {
    const value = element.getAttribute(name);
    if (value === null) {
      return shape.optional?.includes(name) ? [] : [`${placeOf(element)}: attribute ${name} is missing`];
    }
    const wanted = expectation(value);
    return wanted === undefined ? [] : [`${placeOf(element)}: ${name} is '${value}', expected ${wanted}`];
  });
  return [...unknown, ...wrong];
}

function textFindings(element: Element, shape: Shape): readonly string[] {
  if (shape.text === undefined) {
    const stray = Array.from(element.childNodes)
      .filter((node) => node.nodeType === node.TEXT_NODE)
      .map((node) => (node.nodeValue ?? "").trim())
      .find((text) => text !== "");
    return stray === undefined ? [] : [`${placeOf(element)}: text '${stray}' is not expected here`];
  }
  const wanted = shape.text(textOf(element));
  return wanted === undefined ? [] : [`${placeOf(element)}: is '${textOf(element)}', expected ${wanted}`];
}

function orderFindings(element: Element, shape: Shape): readonly string[] {
  const expected = shape.children ?? [];
  const names = childrenOf(element).map(nameOf);
  const positions = names.map((name) => expected.findIndex(([known]) => known === name));
  const found: string[] = [];
  names.forEach((name, index) => {
    const position = positions[index] ?? -1;
    const before = names[index - 1];
    if (position === -1) {
      found.push(`${placeOf(element)}: child ${name} is not known here`);
    } else if (before !== undefined && (positions[index - 1] ?? -1) > position) {
      found.push(`${placeOf(element)}: ${name} must stand before ${before}`);
    }
  });
  for (const [name, occurs] of expected) {
    const count = names.filter((other) => other === name).length;
    if (count === 0 && (occurs === "once" || occurs === "some")) {
      found.push(`${placeOf(element)}: child ${name} is missing`);
    } else if (count > 1 && (occurs === "once" || occurs === "optional")) {
      found.push(`${placeOf(element)}: child ${name} is there ${count} times, expected once`);
    }
  }
  return found;
}
