import { ObjectMatrix, type IDisposable } from "@univerjs/core";
import {
  FormulaDependencyGenerator, IActiveDirtyManagerService, IDependencyManagerService, IFormulaDependencyGenerator, Lexer, LexerTreeBuilder, RemoveDefinedNameMutation, SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { ApiError } from "../api-error";
import { sheetPrefix, tryParseA1 } from "../a1";
import { replaceWords, wordsOf } from "../formula-words";
import type { CellPlace } from "./calculation";
import { allNames, formulaOf, scopeOf, type DefinedName } from "./defined-names";
import type { Grid } from "./grid";

/** A name that leads to itself is no name. */
const DEEPEST = 16;
const NO_NAME = "#NAME?";
const PLAIN = /^(?:-?\d+(?:\.\d+)?|TRUE|FALSE|"(?:[^"]|"")*"|#[A-Z/0]+[!?]?)$/i;

/**
 * Univer calculates with one meaning for a name, however many sheets have one of their own. Here the calculation gets
 * every formula with its names replaced by what they stand for, as seen from the formula's sheet: a sheet's own name
 * goes before the workbook's. The formulas in the cells stay as they are.
 */
export class ScopedNames {
  readonly #grid: Grid;
  readonly #listener: IDisposable;
  readonly #resolved = new Map<string, Map<string, string>>();
  readonly #words = new Map<string, readonly string[]>();
  #index: ReadonlyMap<string, readonly DefinedName[]> | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
    const { injector } = grid;
    const generator = injector.get(IFormulaDependencyGenerator);
    if (!(generator instanceof FormulaDependencyGenerator)) throw new ApiError("GeneralException", "Univer prepares its formulas in another way than this host knows.");
    const createTree = generator["_createFDtree"].bind(generator);
    generator["_createFDtree"] = (unitId, sheetId, row, column, unitData, item) =>
      createTree(unitId, sheetId, row, column, unitData, { ...item, f: this.resolve(item.f, sheetId) });
    // With no names left in a formula, Univer must not look for them: it takes a table's column for one.
    const lexer = injector.get(Lexer);
    const trees = injector.get(LexerTreeBuilder);
    lexer.treeBuilder = (formula, transformSuffix) => trees.treeBuilder(formula, transformSuffix);
    const dirty = injector.get(IActiveDirtyManagerService);
    for (const commandId of [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]) {
      dirty.register(commandId, {
        commandId,
        getDirtyData: ({ params }) => ({ dirtyRanges: this.#readersOf((params as ISetDefinedNameMutationParam).name).map((place) => this.#range(place)) }),
      });
    }
    this.#listener = grid.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) this.#changed((params as ISetDefinedNameMutationParam).name);
      else if (id === "sheet.mutation.set-worksheet-name" || id === "sheet.mutation.insert-sheet" || id === "sheet.mutation.remove-sheet") this.#forget();
    });
  }

  /** A formula of a sheet with every name replaced by what it stands for there. */
  resolve(formula: string, sheetId: string): string {
    if (this.#names.size === 0) return formula;
    let known = this.#resolved.get(sheetId);
    if (known === undefined) this.#resolved.set(sheetId, (known = new Map()));
    let resolved = known.get(formula);
    if (resolved === undefined) known.set(formula, (resolved = this.#resolve(formula, sheetId, 0)));
    return resolved;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #resolve(formula: string, sheetId: string, depth: number): string {
    if (/\b(?:LET|LAMBDA)\(/i.test(formula)) return this.#replace(formula, sheetId, depth, (word) => word);
    return this.#replace(formula, sheetId, depth, () => NO_NAME);
  }

  #replace(formula: string, sheetId: string, depth: number, unseen: (word: string) => string): string {
    return replaceWords(formula, ({ sheet, word }) => {
      const candidates = this.#names.get(word.toLowerCase());
      if (candidates === undefined) return undefined;
      const from = sheet === undefined ? sheetId : this.#grid.sheetByName(sheet)?.getSheetId();
      const name = candidates.find((candidate) => scopeOf(candidate) === from) ?? candidates.find((candidate) => scopeOf(candidate) === undefined);
      if (name === undefined) return unseen(word);
      return depth >= DEEPEST ? NO_NAME : this.#meaning(name, sheetId, depth + 1);
    });
  }

  #meaning(name: DefinedName, sheetId: string, depth: number): string {
    const text = formulaOf(name).slice(1);
    if (PLAIN.test(text) || isReference(text)) return text;
    const home = scopeOf(name) ?? sheetId;
    if (tryParseA1(text) !== undefined) return sheetPrefix(this.#grid.sheet(home).getSheetName()) + text;
    return `(${this.#resolve(text, home, depth)})`;
  }

  get #names(): ReadonlyMap<string, readonly DefinedName[]> {
    if (this.#index === undefined) {
      const index = new Map<string, DefinedName[]>();
      for (const name of allNames(this.#grid)) {
        const scope = scopeOf(name);
        // A sheet that is deleted leaves its names behind, in case that is undone.
        if (scope !== undefined && this.#grid.findSheet(scope) === undefined) continue;
        const key = name.name.toLowerCase();
        index.set(key, [...(index.get(key) ?? []), name]);
      }
      this.#index = index;
    }
    return this.#index;
  }

  #forget(): void {
    this.#index = undefined;
    this.#resolved.clear();
  }

  /** What was worked out of the formulas that read the name no longer holds. */
  #changed(name: string): void {
    this.#forget();
    const dependencies = this.#grid.injector.get(IDependencyManagerService);
    for (const { sheetId, row, column } of this.#readersOf(name)) dependencies.removeFormulaDependency(this.#grid.unitId, sheetId, row, column);
  }

  /** The cells with a formula in which the name stands, also by way of another name. */
  #readersOf(name: string): readonly CellPlace[] {
    const wanted = this.#withNamesThatRead(name.toLowerCase());
    const places: CellPlace[] = [];
    for (const [sheetId, cells] of Object.entries(this.#grid.formulas.getFormulaData()[this.#grid.unitId] ?? {})) {
      new ObjectMatrix(cells ?? {}).forValue((row, column, item) => {
        if (item && this.#wordsOf(item.f).some((word) => wanted.has(word))) places.push({ sheetId, row, column });
      });
    }
    return places;
  }

  #withNamesThatRead(name: string): ReadonlySet<string> {
    const found = new Set([name]);
    for (const known of found) {
      for (const other of allNames(this.#grid)) if (this.#wordsOf(formulaOf(other)).includes(known)) found.add(other.name.toLowerCase());
    }
    return found;
  }

  #wordsOf(formula: string): readonly string[] {
    let words = this.#words.get(formula);
    if (words === undefined) this.#words.set(formula, (words = [...wordsOf(formula)]));
    return words;
  }

  #range({ sheetId, row, column }: CellPlace): { unitId: string; sheetId: string; range: { startRow: number; endRow: number; startColumn: number; endColumn: number } } {
    return { unitId: this.#grid.unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
  }
}

/** 'Blad1!$A$1:$B$2', as names keep a range. */
function isReference(text: string): boolean {
  const mark = text.lastIndexOf("!");
  return mark > 0 && tryParseA1(text.slice(mark + 1)) !== undefined && /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)$/u.test(text.slice(0, mark));
}
