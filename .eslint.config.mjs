// Run as `eslint --config .eslint.config.mjs src test`. Few rules and none that needs types: what types can
// tell, the compiler in strict mode tells already. A finding is mended in the code; inline exceptions are off.
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** What the plugin recommends about load and sync, at its own levels, without the formatter it brings along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

/** Where printing is the purpose: a command line, a development server and drawing scripts. */
const printingRooms = ["src/cli/**", "src/workbench/**", "src/tools/**", "test/**"];

export default [
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      eqeqeq: ["error", "smart"],
      "no-param-reassign": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export it by its name." }],
    },
  },
  {
    // The host's own ranges and sheets bear Office.js's names without being proxies that are loaded.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/host/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // The metadata generator reads these signatures, and `any` is its only word for a cell of any kind.
    files: ["src/functions/{charges,totals,lookups}.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: printingRooms,
    rules: { "no-console": "error" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
    rules: { eqeqeq: ["error", "smart"], "no-unused-vars": "error", "prefer-const": "error" },
  },
];
