import type { LexerTreeBuilder } from "@univerjs/presets/preset-sheets-core";
import { sameLengthEnglish } from "./dutch-formula";

/**
 * Lets the editors colour, explain and point into a formula while it is typed in Dutch. Whoever asks gets his own
 * notation back, at the places where it stands; a formula without `;` is read as it is.
 */
export function readDutchInEditors(lexer: LexerTreeBuilder): void {
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const english = sameLengthEnglish(formula);
    if (english === formula) return nodesOf(formula);
    const body = formula.replace(/^=/, "");
    return nodesOf(english)?.map((node) => {
      if (typeof node === "string") return node === "," ? ";" : node;
      return { ...node, token: body.slice(node.startIndex, node.endIndex + 1) };
    });
  };

  const placeIn = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index) => placeIn(sameLengthEnglish(formula), index);
}
