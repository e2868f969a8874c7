import { intersect, type Rect } from "./a1";
import { cellsIn, tidy, without } from "./rects";

/** What cells ask of who fills them in. */
export interface Validation {
  /** Microsoft's `DataValidationRule`; empty where anything may be filled in. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly prompt: Readonly<{ showPrompt: boolean; title: string; message: string }>;
  readonly errorAlert: Readonly<{ showAlert: boolean; title: string; message: string; style: string }>;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, title: "", message: "", style: "Stop" },
  ignoreBlanks: true,
};

export interface PlacedValidation {
  readonly validation: Validation;
  readonly rects: readonly Rect[];
}

/** The validations of a sheet; a cell has one at most. */
export class Validations {
  #placed: readonly PlacedValidation[] = [];

  list(): readonly PlacedValidation[] {
    return this.#placed;
  }

  /** What holds in a range, once for each kind; cells without any count as `NO_VALIDATION`. */
  within(range: Rect): readonly Validation[] {
    const found = this.#placed.filter(({ rects }) => rects.some((rect) => intersect(rect, range)));
    const covered = cellsIn(found.flatMap(({ rects }) => rects.flatMap((rect) => intersect(rect, range) ?? [])));
    const all = found.map(({ validation }) => validation);
    return covered === range.rows * range.columns ? all : [...all, NO_VALIDATION];
  }

  /** Changes what holds in a range, in each of its parts. */
  change(range: Rect, change: Partial<Validation>): void {
    const covered = this.#placed.flatMap(({ validation, rects }) => rects.flatMap((rect) => {
      const inside = intersect(rect, range);
      return inside === undefined ? [] : [{ validation: { ...validation, ...change }, rects: [inside] }];
    }));
    const bare = covered.flatMap(({ rects }) => rects).reduce<readonly Rect[]>((left, rect) => left.flatMap((part) => without(part, rect)), [range]);
    this.clear(range);
    this.set([...this.#placed, ...covered, { validation: { ...NO_VALIDATION, ...change }, rects: bare }]);
  }

  clear(range: Rect): void {
    this.set(this.#placed.map(({ validation, rects }) => ({ validation, rects: rects.flatMap((rect) => without(rect, range)) })));
  }

  /** Takes these instead of all that is there; equal ones become one. */
  set(placed: readonly PlacedValidation[]): void {
    const byContent = new Map<string, PlacedValidation>();
    for (const { validation, rects } of placed) {
      const key = JSON.stringify(validation);
      byContent.set(key, { validation, rects: [...(byContent.get(key)?.rects ?? []), ...rects] });
    }
    const order = ({ rects: [first] }: PlacedValidation): number => (first === undefined ? 0 : first.row * 20_000 + first.column);
    this.#placed = [...byContent.values()]
      .map(({ validation, rects }) => ({ validation, rects: tidy(rects) }))
      .filter(({ rects }) => rects.length > 0)
      .sort((a, b) => order(a) - order(b));
  }
}
