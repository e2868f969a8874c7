/** Texts between quotes, which stay as they are, or a call of a function of the add-in. */
const TEXT_OR_CALL = /"(?:[^"]|"")*"|\bDIMPACT((?:\.[A-Z]+)+)\(/g;

/**
 * A formula as Excel stores it in a file: `DIMPACT.BZM.HOSTING(` becomes `_xldudf_DIMPACT_BZM_HOSTING(`, which Excel shows
 * as the add-in's function again once the add-in is loaded.
 */
export function storedFormula(formula: string): string {
  return formula.replace(TEXT_OR_CALL, (found: string, name: string | undefined) => (name === undefined ? found : `_xldudf_DIMPACT${name.replace(/\./g, "_")}(`));
}
