/** The cells of one sheet that hold something, however far apart they stand. */
import type { Area } from "../../workbook";
import { unescaped } from "./parts";
import { FileProblem } from "./problem";
import { attribute, readXml } from "./xml";

export interface FileCell {
  /** The value that the file carries; of a formula the one it had when the file was saved. */
  readonly value: string | number | boolean;
  /** With its `=`; null where the cell holds a value. */
  readonly formula: string | null;
  readonly format: string;
}

export interface SheetCells {
  readonly at: (row: number, column: number) => FileCell | undefined;
  /** Rows that hold something and are hidden, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly merged: readonly Area[];
  /** The last row with a cell that holds something, counted from 0; -1 where there is none. */
  readonly lastRow: number;
}

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const MOST_MERGED = 10_000;

function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : null;
}

/** "A4:O90" as an area; null where it is none. */
export function areaOf(reference: string): Area | null {
  const [from = "", to = from] = reference.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  return first === null || last === null || last.row < first.row || last.column < first.column ? null : { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  /** Called for every cell that holds something. Throws where there are too many. */
  readonly count: () => void;
}

/** A formula that is shared, of which the cell does not repeat the text. */
const SHARED = "=…";

function valueOf(type: string, text: string, texts: readonly string[]): string | number | boolean {
  switch (type) {
    case "s":
      return texts[Number(text)] ?? "";
    case "b":
      return text === "1" || text === "true";
    case "str":
    case "inlineStr":
      return unescaped(text);
    case "e":
    case "d":
      return text;
    default: {
      const number = Number(text);
      if (!Number.isFinite(number)) throw new FileProblem("damaged");
      return text.trim() === "" ? "" : number;
    }
  }
}

/** Reads the XML of a sheet. Throws {@link FileProblem}. */
export function readSheet(xml: string, { texts, formats, count }: Shared): SheetCells {
  const cells = new Map<number, FileCell>();
  const hidden = new Set<number>();
  const merged: Area[] = [];
  let [row, column, lastRow, isHidden] = [-1, -1, -1, false];
  let [type, style, value, formula, inside] = ["", 0, "", null as string | null, "" as "" | "v" | "f" | "t"];
  const keep = (): void => {
    if (value === "" && formula === null) return;
    count();
    cells.set(row * MOST_COLUMNS + column, { value: valueOf(type, value, texts), formula: formula === null ? null : formula === "" ? SHARED : `=${formula}`, format: formats[style] ?? "General" });
    lastRow = Math.max(lastRow, row);
    if (isHidden) hidden.add(row);
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        isHidden = attributes.hidden === "1" || attributes.hidden === "true" || attributes.ht === "0";
      } else if (name === "c") {
        const place = attributes.r === undefined ? { row, column: column + 1 } : placeOf(attributes.r);
        if (place === null) throw new FileProblem("damaged");
        ({ row, column } = place);
        [type, style, value, formula] = [attributes.t ?? "n", Number(attributes.s ?? 0), "", null];
      } else if (name === "v") inside = "v";
      else if (name === "f") [inside, formula] = ["f", ""];
      else if (name === "t" && type === "inlineStr") inside = "t";
      else if (name === "mergeCell") {
        const area = areaOf(attribute(attributes, "ref") ?? "");
        if (area !== null && merged.length < MOST_MERGED) merged.push(area);
      }
    },
    text: (found) => {
      if (inside === "f") formula = `${formula ?? ""}${found}`;
      else if (inside !== "") value += found;
    },
    close: (name) => {
      if (name === "v" || name === "f" || name === "t") inside = "";
      if (name === "c") keep();
    },
  });
  return { at: (atRow, atColumn) => cells.get(atRow * MOST_COLUMNS + atColumn), hiddenRows: [...hidden], merged, lastRow };
}
