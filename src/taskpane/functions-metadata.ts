/** The functions as Excel knows them: the built metadata beside this page, in the display's language. */
import { type Language } from "../money";
import { type Example, exampleGroups } from "../workbook";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Takes a range; one value is handed over as a range of one cell. */
  readonly isRange: boolean;
}

export interface FunctionEntry {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly example: Example;
}

export interface FunctionGroup {
  readonly id: string;
  readonly label: string;
  readonly functions: readonly FunctionEntry[];
}

interface MetadataFile {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly dimensionality?: string }[];
  }[];
}

const files: Readonly<Record<Language, string>> = { nl: "functions.json", en: "functions-en.json" };

function entryFrom({ functions }: MetadataFile, example: Example): FunctionEntry[] {
  const found = functions.find(({ id }) => id === example.function);
  if (!found) return [];
  const parameters = found.parameters.map(({ name, description, optional, dimensionality }) => ({
    name,
    description,
    optional: optional === true,
    isRange: dimensionality === "matrix",
  }));
  return [{ name: found.id, description: found.description, parameters, example }];
}

/** Rejects where the file cannot be fetched or read. */
export async function fetchFunctions(language: Language): Promise<readonly FunctionGroup[]> {
  const response = await fetch(files[language]);
  if (!response.ok) throw new Error(`${files[language]}: ${response.status}`);
  const file = (await response.json()) as MetadataFile;
  return exampleGroups.map(({ id, label, examples }) => ({ id, label: label[language], functions: examples.flatMap((example) => entryFrom(file, example)) }));
}
