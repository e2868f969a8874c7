/** The rows of a sheet while rows are added to it: each keeps its identity, and knows where it ends up. */
export interface RowToken {
  /** Its row on the sheet as it was found; null where it is added. */
  readonly found: number | null;
}

export interface AddedRows {
  readonly row: number;
  readonly count: number;
}

export class Rows {
  readonly #tokens: RowToken[];
  readonly #byFound: readonly RowToken[];

  constructor(count: number) {
    this.#tokens = Array.from({ length: count }, (_, found) => ({ found }));
    this.#byFound = [...this.#tokens];
  }

  at(found: number): RowToken {
    const token = this.#byFound[found];
    if (token === undefined) throw new RangeError(`row ${found} is not on the sheet`);
    return token;
  }

  add(place: "before" | "after", other: RowToken): RowToken {
    const token: RowToken = { found: null };
    this.#tokens.splice(this.#tokens.indexOf(other) + (place === "after" ? 1 : 0), 0, token);
    return token;
  }

  /** Where a row stands once every row is added. */
  rowOf(token: RowToken): number {
    return this.#tokens.indexOf(token);
  }

  /** Where a row of the sheet as it was found stands then; one below all that is used moves as far as the last. */
  moved(found: number): number {
    const token = this.#byFound[found];
    return token === undefined ? found + this.#tokens.length - this.#byFound.length : this.rowOf(token);
  }

  /** Added rows that follow each other, from the top; each in the coordinates in which those before it are added. */
  added(): readonly AddedRows[] {
    const runs: { row: number; count: number }[] = [];
    this.#tokens.forEach(({ found }, row) => {
      if (found !== null) return;
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.count === row) last.count += 1;
      else runs.push({ row, count: 1 });
    });
    return runs;
  }
}
