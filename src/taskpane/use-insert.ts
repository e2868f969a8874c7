/** Inserts a function's example in the active cell, its edition taken from the workbook's named cell. */
import { useCallback, useState } from "react";
import { EDITION_NAME, insertFormula } from "../excel";
import { type ResultKind, chosenEdition, exampleFormula, formatCodes, exchange } from "../workbook";
import type { FunctionEntry } from "./functions-metadata";
import { type Message, useTasks } from "./tasks";
import { useTexts } from "./use-texts";

/** A cell that is not empty: the user is asked before it is replaced. */
export interface Occupied {
  readonly address: string;
  readonly content: string;
}

export interface Insert {
  readonly occupied: Occupied | null;
  /** `replace` is the address of the cell that the user agreed to replace. */
  readonly insert: (replace?: string) => void;
  readonly cancel: () => void;
}

const numberFormats: Readonly<Record<ResultKind, string | null>> = {
  euros: formatCodes.euro,
  share: "0.00%",
  inhabitants: formatCodes.count,
  text: null,
  table: null,
};

export function useInsert({ name, example }: FunctionEntry): Insert {
  const texts = useTexts();
  const { run } = useTasks();
  const [occupied, setOccupied] = useState<Occupied | null>(null);

  const insert = useCallback(
    (replace?: string) => {
      const { choice } = exchange();
      const takesEdition = example.arguments.includes(chosenEdition);
      setOccupied(null);
      run(texts.functions.inserting(name), async (): Promise<Message | null> => {
        const result = await insertFormula({
          formula: exampleFormula(example, EDITION_NAME, ","),
          edition: takesEdition && choice.state === "known" ? choice.edition : null,
          numberFormat: numberFormats[example.result],
          texts: texts.editionCell,
          replace: replace ?? null,
        });
        switch (result.state) {
          case "inserted":
            return { intent: "success", text: texts.functions.inserted(name, result.address) };
          case "protected":
            return { intent: "error", text: texts.functions.protectedSheet(result.sheet) };
          case "editionCell":
            return { intent: "error", text: texts.functions.isEditionCell(result.address) };
          case "occupied":
            setOccupied(result);
            return null;
        }
      });
    },
    [example, name, run, texts],
  );
  return { occupied, insert, cancel: () => setOccupied(null) };
}
