import { ObjectMatrix, type ICommandInfo, type IDisposable } from "@univerjs/core";
import {
  FormulaDependencyGenerator, IActiveDirtyManagerService, IDependencyManagerService, IFormulaDependencyGenerator, Lexer, LexerTreeBuilder, RemoveDefinedNameMutation,
  RemoveSuperTableMutation, SetDefinedNameMutation, SetSuperTableMutation, type ISetDefinedNameMutationParam, type ISetSuperTableMutationParam,
} from "@univerjs/engine-formula";
import { ApiError } from "../api-error";
import { sheetPrefix, tryParseA1 } from "../a1";
import { replaceWords, wordsOf, type FormulaWord, type TableWord } from "../formula-words";
import { structuredReference } from "../structured-reference";
import type { CellPlace } from "./calculation";
import { allNames, formulaOf, scopeOf, type DefinedName } from "./defined-names";
import type { Grid } from "./grid";
import type { TableStore } from "./table-store";

/** A name that leads to itself is no name. */
const DEEPEST = 16;
const NO_NAME = "#NAME?";
/** A column or a part that the table does not have. */
const NO_CELLS = "#REF!";
const PLAIN = /^(?:-?\d+(?:\.\d+)?|TRUE|FALSE|"(?:[^"]|"")*"|#[A-Z/0]+[!?]?)$/i;
const HAS_VARIABLES = /\b(?:LET|LAMBDA)\(/i;
const ASKS_FOR_ITS_ROW = /\[@|\[#This Row\]/i;
/** After these, words may lead to other cells. */
const RENAMING: ReadonlySet<string> = new Set(["sheet.mutation.set-worksheet-name", "sheet.mutation.insert-sheet", "sheet.mutation.remove-sheet"]);
const TABLE_CHANGES: ReadonlySet<string> = new Set(["sheet.mutation.add-table", "sheet.mutation.delete-table", "sheet.mutation.set-sheet-table"]);

type Range = Readonly<Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>>;

/**
 * Univer calculates with one meaning for a name, however many sheets have one of their own, and takes columns of tables
 * for something other than their cells in functions that ask for a place. Here the calculation gets every formula with
 * its names and columns replaced by the cells that they stand for, as seen from the formula's sheet: a sheet's own name
 * goes before the workbook's. The formulas in the cells stay as they are.
 */
export class Meanings {
  readonly #grid: Grid;
  readonly #tables: TableStore;
  readonly #listener: IDisposable;
  readonly #resolved = new Map<string, string>();
  readonly #words = new Map<string, readonly string[]>();
  #index: ReadonlyMap<string, readonly DefinedName[]> | undefined;

  constructor(grid: Grid, tables: TableStore) {
    this.#grid = grid;
    this.#tables = tables;
    this.#takeOver();
    this.#listener = grid.commands.onCommandExecuted((command) => this.#executed(command));
  }

  /** A formula of a cell with every name and column replaced by what it stands for there. */
  resolve(formula: string, place: CellPlace): string {
    const key = ASKS_FOR_ITS_ROW.test(formula) ? `${place.sheetId} ${place.row} ${place.column} ${formula}` : `${place.sheetId} ${formula}`;
    let resolved = this.#resolved.get(key);
    if (resolved === undefined) this.#resolved.set(key, (resolved = this.#resolve(formula, place, 0)));
    return resolved;
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Univer prepares each formula in one place, and looks names up in another: it must not find any there. */
  #takeOver(): void {
    const { injector } = this.#grid;
    const generator = injector.get(IFormulaDependencyGenerator);
    if (!(generator instanceof FormulaDependencyGenerator)) throw new ApiError("GeneralException", "Univer prepares its formulas in another way than this host knows.");
    const createTree = generator["_createFDtree"].bind(generator);
    generator["_createFDtree"] = (unitId, sheetId, row, column, unitData, item) =>
      createTree(unitId, sheetId, row, column, unitData, { ...item, f: this.resolve(item.f, { sheetId, row, column }) });
    const lexer = injector.get(Lexer);
    const trees = injector.get(LexerTreeBuilder);
    lexer.treeBuilder = (formula, transformSuffix) => trees.treeBuilder(formula, transformSuffix);
    const dirty = injector.get(IActiveDirtyManagerService);
    for (const commandId of [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]) {
      dirty.register(commandId, { commandId, getDirtyData: ({ params }) => this.#dirty((params as ISetDefinedNameMutationParam).name) });
    }
    for (const commandId of [SetSuperTableMutation.id, RemoveSuperTableMutation.id]) {
      dirty.register(commandId, { commandId, getDirtyData: ({ params }) => this.#dirty((params as ISetSuperTableMutationParam).tableName) });
    }
  }

  #executed({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) this.#changed((params as ISetDefinedNameMutationParam).name);
    else if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) this.#changed((params as ISetSuperTableMutationParam).tableName);
    else if (RENAMING.has(id) || TABLE_CHANGES.has(id)) this.#forget();
  }

  #resolve(formula: string, place: CellPlace, depth: number): string {
    const hasVariables = HAS_VARIABLES.test(formula);
    return replaceWords(formula, {
      word: (word) => this.#meaningOfWord(word, place, depth, hasVariables),
      table: (word) => this.#cellsOfTable(word, place),
    });
  }

  #meaningOfWord({ sheet, word }: FormulaWord, place: CellPlace, depth: number, hasVariables: boolean): string | undefined {
    const candidates = this.#names.get(word.toLowerCase());
    if (candidates === undefined) return sheet === undefined && tryParseA1(word) === undefined ? this.#cellsOfTable({ table: word, asked: "#Data" }, place) : undefined;
    const from = sheet === undefined ? place.sheetId : this.#grid.sheetByName(sheet)?.getSheetId();
    const name = candidates.find((candidate) => scopeOf(candidate) === from) ?? candidates.find((candidate) => scopeOf(candidate) === undefined);
    if (name === undefined) return hasVariables ? undefined : NO_NAME;
    if (depth >= DEEPEST) return NO_NAME;
    const text = formulaOf(name).slice(1);
    if (PLAIN.test(text) || isReference(text)) return text;
    const home = scopeOf(name) ?? place.sheetId;
    if (tryParseA1(text) !== undefined) return sheetPrefix(this.#grid.sheet(home).getSheetName()) + text;
    return `(${this.#resolve(text, { ...place, sheetId: home }, depth + 1)})`;
  }

  #cellsOfTable({ table: name, asked }: TableWord, place: CellPlace): string | undefined {
    const table = name === undefined ? this.#tables.shapeAround(place) : this.#tables.shapeOf(name);
    return table && (structuredReference(table, asked, place.row) ?? NO_CELLS);
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

  /** What was worked out of the formulas that read the word no longer holds. */
  #changed(word: string): void {
    this.#forget();
    const dependencies = this.#grid.injector.get(IDependencyManagerService);
    for (const { sheetId, row, column } of this.#readersOf(word)) dependencies.removeFormulaDependency(this.#grid.unitId, sheetId, row, column);
  }

  #dirty(word: string): { dirtyRanges: { unitId: string; sheetId: string; range: Range }[] } {
    const { unitId } = this.#grid;
    return {
      dirtyRanges: this.#readersOf(word).map(({ sheetId, row, column }) => ({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } })),
    };
  }

  /** The cells with a formula in which the word stands, also by way of a name. */
  #readersOf(word: string): readonly CellPlace[] {
    const wanted = this.#withNamesThatRead(word.toLowerCase());
    const places: CellPlace[] = [];
    for (const [sheetId, cells] of Object.entries(this.#grid.formulas.getFormulaData()[this.#grid.unitId] ?? {})) {
      new ObjectMatrix(cells ?? {}).forValue((row, column, item) => {
        if (item && this.#wordsOf(item.f).some((found) => wanted.has(found))) places.push({ sheetId, row, column });
      });
    }
    return places;
  }

  /** The word, the names that read it, and a table's columns without its name. */
  #withNamesThatRead(word: string): ReadonlySet<string> {
    const found = new Set([word, ...(this.#tables.findByName(word) ? [""] : [])]);
    for (const known of found) {
      for (const other of allNames(this.#grid)) if (this.#wordsOf(formulaOf(other)).includes(known)) found.add(other.name.toLowerCase());
    }
    return found;
  }

  #wordsOf(formula: string): readonly string[] {
    let words = this.#words.get(formula);
    if (words === undefined) this.#words.set(formula, (words = wordsOf(formula)));
    return words;
  }
}

/** 'Blad1!$A$1:$B$2', as names keep a range. */
function isReference(text: string): boolean {
  const mark = text.lastIndexOf("!");
  return mark > 0 && tryParseA1(text.slice(mark + 1)) !== undefined && /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)$/u.test(text.slice(0, mark));
}
