import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadFunctions, readDist } from "../support/functions";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: Readonly<Record<string, boolean>>;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

const dutch = JSON.parse(readDist("functions.json")) as Metadata;
const english = JSON.parse(readDist("functions-en.json")) as Metadata;
const golden = join(__dirname, "golden", "signatures.txt");

/** What a user's workbook depends on: id, name, and the parameters in their order. */
const signatures = ({ functions }: Metadata): string =>
  functions.map(({ id, name, parameters }) => `${id} = ${name}(${parameters.map(({ name: parameter, dimensionality, optional }) => `${optional ? "[" : ""}${parameter}${dimensionality === "matrix" ? "[][]" : ""}${optional ? "]" : ""}`).join("; ")})\n`).join("");

test("ids, names and the order of parameters are as workbooks know them; only optional ones may be added at the end", () => {
  if (process.env.UPDATE_GOLDEN && !existsSync(golden)) writeFileSync(golden, signatures(dutch));
  expect(signatures(dutch)).toBe(readFileSync(golden, "utf8"));
});

test("English differs in descriptions only", () => {
  const bare = ({ functions, ...rest }: Metadata) => ({
    ...rest,
    functions: functions.map((item) => ({ ...item, description: "", helpUrl: "", parameters: item.parameters.map((parameter) => ({ ...parameter, description: "" })) })),
  });
  expect(bare(english)).toEqual(bare(dutch));
  expect(english.functions.filter(({ description }, index) => description === dutch.functions[index]?.description)).toEqual([]);
});

test("every function of the metadata is in the bundle, and no other", () => {
  expect([...loadFunctions().keys()].sort()).toEqual(dutch.functions.map(({ id }) => id).sort());
});

test("errors in cells reach the functions, and so do numbers with properties", () => {
  expect([dutch.allowErrorForDataTypeAny, dutch.allowCustomDataForDataTypeAny]).toEqual([true, true]);
});

test("nothing is volatile, and every function knows its cell", () => {
  expect(dutch.functions.map(({ options }) => options)).toEqual(dutch.functions.map(() => ({ requiresAddress: true })));
});

test("every function and parameter is described, and helped by a page of its own", () => {
  for (const { functions } of [dutch, english])
    for (const { id, description, helpUrl, parameters } of functions) {
      expect([description, ...parameters.map((parameter) => parameter.description)].filter((text) => !text)).toEqual([]);
      expect(helpUrl).toMatch(new RegExp(`^https://.*/(hulp|help)\\.html#${id}$`));
    }
});

test("a cell or a range is a matrix in and out; everything else is one value", () => {
  const matrices = dutch.functions.flatMap(({ parameters }) => parameters.filter(({ dimensionality }) => dimensionality === "matrix").map(({ name }) => name));
  expect(new Set(matrices)).toEqual(new Set(["inwoners", "werkelijkeKosten", "diensten", "hoeveelheid"]));
});
