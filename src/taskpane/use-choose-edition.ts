import { useCallback } from "react";
import { chooseEdition, recalculateWorkbook } from "../excel";
import { type Message, useTasks } from "./tasks";
import { useTexts } from "./use-texts";

/** Chooses another edition for the workbook and recalculates it, with a message of what came of it. */
export function useChooseEdition(): (edition: string) => void {
  const texts = useTexts();
  const { run } = useTasks();
  return useCallback(
    (edition) =>
      run(
        texts.edition.changing(edition),
        async (): Promise<Message> => {
          await chooseEdition(edition);
          try {
            await recalculateWorkbook();
          } catch {
            return { intent: "warning", text: texts.edition.notRecalculated(edition) };
          }
          return { intent: "success", text: texts.edition.changed(edition) };
        },
        "afterwards",
      ),
    [run, texts],
  );
}
