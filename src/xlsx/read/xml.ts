/** The XML of a workbook's part, told element by element; nothing of it is kept. */
import { SaxesParser } from "saxes";
import { FileProblem } from "./problem";

export interface XmlListener {
  /** The name is without its prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads the part. Throws {@link FileProblem}: `entities` where it has a document type, `damaged` where it is no XML. */
export function readXml(text: string, { open, close, text: onText }: XmlListener): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new FileProblem("entities");
  });
  parser.on("error", () => {
    throw new FileProblem("damaged");
  });
  if (open) parser.on("opentag", ({ name, attributes }) => open(local(name), attributes));
  if (close) parser.on("closetag", ({ name }) => close(local(name)));
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.write(text).close();
}

/** The attribute of this name, whatever its prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];
}
