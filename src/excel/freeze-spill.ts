/**
 * Which cells a formula spilled into. ExcelApi 1.10 does not tell: a spilled cell reads as if its value had been typed. But
 * when the formula goes, they become empty with it, and that can be seen.
 */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const cellKeyOf = ({ row, column }: Cell): string => `${row},${column}`;

interface Box {
  readonly bottom: number;
  readonly right: number;
}

/** Formulas with the cells that they spilled into; several formulas where it cannot be told whose a cell was. */
export interface Group<Anchor extends Cell> {
  readonly anchors: readonly Anchor[];
  readonly spilled: readonly Cell[];
}

/**
 * Gives every cell that became empty to the formula above or left of it that spilled there. `isFilled` says of any cell
 * whether it held something before.
 */
export function groupSpills<Anchor extends Cell>(anchors: readonly Anchor[], emptied: readonly Cell[], isFilled: (cell: Cell) => boolean): readonly Group<Anchor>[] {
  const gone = new Set(emptied.map(cellKeyOf));
  /** A spill is a full rectangle: nothing else stands in it. What it left blank can be told from an empty cell only by its place. */
  const reaches = (anchor: Cell, cell: Cell, mayBeBlank: boolean): boolean => {
    if (anchor.row > cell.row || anchor.column > cell.column) return false;
    for (let row = cell.row; row >= anchor.row; row -= 1) {
      for (let column = cell.column; column >= anchor.column; column -= 1) {
        if (row === anchor.row && column === anchor.column) continue;
        const at = { row, column };
        if (!gone.has(cellKeyOf(at)) && (isFilled(at) || !mayBeBlank)) return false;
      }
    }
    return true;
  };
  const owners = new Map<string, readonly Anchor[]>();
  for (const cell of emptied) owners.set(cellKeyOf(cell), anchors.filter((anchor) => reaches(anchor, cell, false)));
  const boxes = boxesOf(emptied, owners);
  for (const cell of emptied) {
    const found = owners.get(cellKeyOf(cell)) ?? [];
    if (found.length === 1) continue;
    const possible = found.length > 0 ? found : anchors.filter((anchor) => reaches(anchor, cell, true));
    const within = possible.filter((anchor) => {
      const box = boxes.get(anchor);
      return box !== undefined && cell.row <= box.bottom && cell.column <= box.right;
    });
    owners.set(cellKeyOf(cell), within.length === 1 ? within : possible);
  }
  return join(anchors, emptied, owners);
}

/** How far each formula reaches for certain. */
function boxesOf<Anchor extends Cell>(emptied: readonly Cell[], owners: ReadonlyMap<string, readonly Anchor[]>): Map<Anchor, Box> {
  const boxes = new Map<Anchor, Box>();
  for (const cell of emptied) {
    const [owner, ...others] = owners.get(cellKeyOf(cell)) ?? [];
    if (owner === undefined || others.length > 0) continue;
    const { bottom, right } = boxes.get(owner) ?? { bottom: owner.row, right: owner.column };
    boxes.set(owner, { bottom: Math.max(bottom, cell.row), right: Math.max(right, cell.column) });
  }
  return boxes;
}

/** One group for formulas that may own the same cell. */
function join<Anchor extends Cell>(anchors: readonly Anchor[], emptied: readonly Cell[], owners: ReadonlyMap<string, readonly Anchor[]>): readonly Group<Anchor>[] {
  const groups = new Map<Anchor, { anchors: Anchor[]; spilled: Cell[] }>(anchors.map((anchor) => [anchor, { anchors: [anchor], spilled: [] }]));
  for (const cell of emptied) {
    const [first, ...others] = owners.get(cellKeyOf(cell)) ?? [];
    const group = first === undefined ? undefined : groups.get(first);
    if (group === undefined) continue;
    for (const other of others) {
      const absorbed = groups.get(other);
      if (absorbed === undefined || absorbed === group) continue;
      group.anchors.push(...absorbed.anchors);
      group.spilled.push(...absorbed.spilled);
      for (const anchor of absorbed.anchors) groups.set(anchor, group);
    }
    group.spilled.push(cell);
  }
  return [...new Set(groups.values())];
}
