// Writes functions.json from the functions' own comments, and its English twin, which differs in descriptions only.
const path = require("path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const english = require("./english.json");

const sources = ["charges.ts", "totals.ts", "lookups.ts"].map((file) => path.resolve(__dirname, "..", file));

function translated(metadata) {
  const texts = metadata.functions.map(({ id, parameters }) => [english.functions[id], ...parameters.map(({ name }) => english.parameters[name])]);
  const missing = metadata.functions.filter((_, index) => texts[index].includes(undefined)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`no English text for ${missing.join(", ")} or its parameters: see english.json`);
  const functions = metadata.functions.map((item) => ({
    ...item,
    description: english.functions[item.id],
    parameters: item.parameters.map((parameter) => ({ ...parameter, description: english.parameters[parameter.name] })),
  }));
  return { ...metadata, functions };
}

function withHelp(metadata, page) {
  return { ...metadata, functions: metadata.functions.map((item) => ({ ...item, helpUrl: `${page}#${item.id}` })) };
}

/** The metadata in Dutch and English; `baseUrl` is where the help pages will be served. */
async function functionsMetadata(baseUrl) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  // The generator has no tag for errors as arguments; with it, an error in a cell reaches the function as a value.
  const dutch = { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
  return { dutch: withHelp(dutch, `${baseUrl}hulp.html`), english: withHelp(translated(dutch), `${baseUrl}help.html`) };
}

class FunctionsMetadataPlugin {
  constructor({ baseUrl }) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { dutch, english: translation } = await functionsMetadata(this.baseUrl);
        const json = (value) => new RawSource(`${JSON.stringify(value, null, 2)}\n`);
        compilation.emitAsset("functions.json", json(dutch));
        compilation.emitAsset("functions-en.json", json(translation));
      });
    });
  }
}

module.exports = { functionsMetadata, FunctionsMetadataPlugin };
