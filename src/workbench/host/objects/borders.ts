import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import { invalidArgument } from "../api-error";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable } from "../model";
import { color, type CellArea } from "./cell-area";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Edge = (typeof EDGES)[number];
type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE, Continuous: BorderStyleTypes.THIN, Dash: BorderStyleTypes.DASHED, DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT, Dot: BorderStyleTypes.DOTTED, Double: BorderStyleTypes.DOUBLE, SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK,
};

/** `Excel.RangeBorderCollection`: the eight lines around, between and across the cells of a range. */
export class BordersObject extends HostCollection<BorderObject> {
  readonly typeName = "RangeBorderCollection";
  readonly #range: CellArea;

  constructor(range: CellArea) {
    super();
    this.#range = range;
  }

  list(): readonly BorderObject[] {
    return EDGES.map((edge) => new BorderObject(this.#range, edge));
  }

  keys(item: BorderObject): readonly string[] {
    return [item.sideIndex];
  }
}

/** `Excel.RangeBorder`. */
class BorderObject extends HostObject {
  readonly typeName = "RangeBorder";
  override readonly scalars = ["sideIndex", "style", "weight", "color"];
  readonly sideIndex: Edge;
  readonly #range: CellArea;

  constructor(range: CellArea, edge: Edge) {
    super();
    this.#range = range;
    this.sideIndex = edge;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.sideIndex };
  }

  get style(): string {
    const line = this.#line()?.s ?? BorderStyleTypes.NONE;
    return Object.keys(STYLES).find((name) => STYLES[name] === line) ?? "Continuous";
  }

  set style(name: string) {
    const style = STYLES[name];
    if (style === undefined) throw invalidArgument(`border style '${name}'`);
    this.#draw(style === BorderStyleTypes.NONE ? null : { s: style, cl: this.#line()?.cl ?? { rgb: "#000000" } });
  }

  get weight(): string {
    const line = this.#line()?.s ?? BorderStyleTypes.THIN;
    return Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === line) ?? "Thin";
  }

  set weight(name: string) {
    const style = WEIGHTS[name];
    if (style === undefined) throw invalidArgument(`border weight '${name}'`);
    this.#draw({ s: style, cl: this.#line()?.cl ?? { rgb: "#000000" } });
  }

  get color(): string {
    return this.#line()?.cl.rgb ?? "#000000";
  }

  set color(value: string) {
    this.#draw({ s: this.#line()?.s ?? BorderStyleTypes.THIN, cl: { rgb: color(value) } });
  }

  #line(): IBorderStyleData | undefined {
    const rect = this.#range.inGrid();
    if (rect === undefined) return undefined;
    for (let i = 0; i < rect.rows; i++) {
      for (let j = 0; j < rect.columns; j++) {
        const [side] = this.#sides(i, j, rect.rows, rect.columns);
        const line = side && this.#range.model.cells.style(this.#range.sheetId, rect.row + i, rect.column + j).bd?.[side];
        if (line) return line;
      }
    }
    return undefined;
  }

  #draw(line: IBorderStyleData | null): void {
    const { model, sheetId } = this.#range;
    const rect = this.#range.inGrid() ?? this.#range.rect;
    assertWritable(model, sheetId, rect);
    model.cells.restyle(sheetId, rect, (i, j) => {
      const sides = this.#sides(i, j, rect.rows, rect.columns);
      if (sides.length === 0) return undefined;
      const bd: IBorderData = {};
      for (const side of sides) bd[side] = line;
      return { bd };
    });
  }

  /** The sides of the cell at (i, j) that this line of the range consists of. */
  #sides(i: number, j: number, rows: number, columns: number): readonly Side[] {
    switch (this.sideIndex) {
      case "EdgeTop":
        return i === 0 ? ["t"] : [];
      case "EdgeBottom":
        return i === rows - 1 ? ["b"] : [];
      case "EdgeLeft":
        return j === 0 ? ["l"] : [];
      case "EdgeRight":
        return j === columns - 1 ? ["r"] : [];
      case "InsideHorizontal":
        return [...(i > 0 ? (["t"] as const) : []), ...(i < rows - 1 ? (["b"] as const) : [])];
      case "InsideVertical":
        return [...(j > 0 ? (["l"] as const) : []), ...(j < columns - 1 ? (["r"] as const) : [])];
      case "DiagonalDown":
        return ["tl_br"];
      case "DiagonalUp":
        return ["bl_tr"];
    }
  }
}
