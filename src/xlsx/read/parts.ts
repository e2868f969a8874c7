/** How the parts of a workbook refer to each other, and what its cells share: texts and formats. */
import { FileProblem } from "./problem";
import type { Parts } from "./unzip";
import { attribute, readXml } from "./xml";

export interface Relation {
  readonly type: string;
  /** The part's name from the root. */
  readonly target: string;
}

/** "xl/worksheets" and "../tables/table1.xml" is "xl/tables/table1.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = folder === "" ? [] : folder.split("/");
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

/** What a part refers to, by id. */
export function relationsOf(parts: Parts, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf("/");
  const folder = slash < 0 ? "" : part.slice(0, slash);
  const text = parts.text(`${folder === "" ? "" : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`);
  const relations = new Map<string, Relation>();
  if (text === null) return relations;
  readXml(text, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name === "Relationship" && Id !== undefined && Target !== undefined && TargetMode !== "External") relations.set(Id, { type: (Type ?? "").split("/").at(-1) ?? "", target: resolved(folder, Target) });
    },
  });
  return relations;
}

/** The part that is the workbook. Throws where there is none, and where it has macros. */
export function workbookPart(parts: Parts): string {
  const types = parts.text("[Content_Types].xml");
  if (types === null) throw new FileProblem("notAWorkbook");
  if (/macroEnabled|vbaProject/i.test(types) || parts.names.some((name) => /vbaproject/i.test(name))) throw new FileProblem("macros");
  const part = [...relationsOf(parts, "").values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!parts.names.includes(part.toLowerCase())) throw new FileProblem("notAWorkbook");
  return part;
}

/** A sign that XML cannot hold is written as `_x000B_`. */
export const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export function sharedTexts(parts: Parts, part: string | undefined): readonly string[] {
  const text = part === undefined ? null : parts.text(part);
  const texts: string[] = [];
  if (text === null) return texts;
  let [current, isText, isPhonetic] = ["", false, false];
  readXml(text, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isText = !isPhonetic;
    },
    text: (found) => {
      if (isText) current += found;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "si") texts.push(unescaped(current));
    },
  });
  return texts;
}

const GENERAL = "General";
/** Formats that are known by a number alone: of these only dates and times matter here. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The format code of each style of a cell. */
export function formatsOf(parts: Parts, part: string | undefined): readonly string[] {
  const text = part === undefined ? null : parts.text(part);
  if (text === null) return [];
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  readXml(text, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? GENERAL);
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(attribute(attributes, "numFmtId") ?? 0);
        formats.push(codes.get(id) ?? (isBuiltInDate(id) ? "d-m-yyyy" : GENERAL));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}
