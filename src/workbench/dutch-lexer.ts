import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/presets";
import type { DocumentDataModel, FUniver, IUniverInstanceService } from "@univerjs/presets";
import { InsertCommand } from "@univerjs/presets/preset-sheets-core";
import type { IInsertCommandParams, LexerTreeBuilder } from "@univerjs/presets/preset-sheets-core";
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
    const nodes = nodesOf(english)?.map((node) => {
      if (typeof node === "string") return node === "," ? ";" : node;
      return { ...node, token: body.slice(node.startIndex, node.endIndex + 1) };
    });
    // The lexer leaves out spaces at the end, and then a cell that is pointed at has no place to go.
    const spaces = /(?<=;)\s+$/.exec(body)?.[0];
    return spaces === undefined ? nodes : nodes && [...nodes, spaces];
  };

  const placeIn = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index) => placeIn(sameLengthEnglish(formula), index);
}

/**
 * Types a space after a `;` between arguments: at a space the editor lets somebody point at a cell, at a `;` it does not.
 * Texts are left alone.
 */
export function pointAfterSeparator(api: FUniver, instances: IUniverInstanceService): void {
  api.onBeforeCommandExecute((command) => {
    if (command.id !== InsertCommand.id) return;
    const { unitId, body, range } = command.params as IInsertCommandParams;
    if (unitId !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY || body.dataStream !== ";") return;
    const typed = instances.getUnit<DocumentDataModel>(unitId)?.getBody()?.dataStream.slice(0, range.startOffset) ?? "";
    const isText = typed.split('"').length % 2 === 0;
    if (typed.startsWith("=") && !isText) body.dataStream = "; ";
  });
}
