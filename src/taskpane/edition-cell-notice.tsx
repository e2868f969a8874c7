/** Says where the cell that formulas take their edition from differs from the workbook's choice, and makes them equal. */
import { type ReactElement, useCallback, useEffect, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type EditionCell, readEditionCell, writeEditionCell } from "../excel";
import type { Edition } from "../tariff";
import { describeError } from "./describe-error";
import { useTasks } from "./tasks";
import { useChooseEdition } from "./use-choose-edition";
import { useDebounced } from "./use-debounced";
import { editionOrNull } from "./use-edition";
import { useTexts } from "./use-texts";
import { useWorkbookEvents } from "./use-workbook-events";

const QUIET_MS = 300;

export function EditionCellNotice({ chosen }: { readonly chosen: Edition }): ReactElement | null {
  const texts = useTexts();
  const { run, running, say } = useTasks();
  const choose = useChooseEdition();
  const [cell, setCell] = useState<EditionCell | null>(null);

  const read = useCallback(() => {
    readEditionCell().then(setCell, (error: unknown) => say({ intent: "error", text: describeError(error, texts) }));
  }, [say, texts]);
  const readSoon = useDebounced(read, QUIET_MS);
  useEffect(read, [read, chosen]);
  useWorkbookEvents({ onChanged: readSoon });

  if (cell === null || running !== null || cell.content === "" || cell.content === chosen.id) return null;
  const { address, content } = cell;
  const known = editionOrNull(content) !== null;
  const write = (): void =>
    run(texts.edition.changing(chosen.id), async () => {
      await writeEditionCell(chosen.id);
      setCell(await readEditionCell());
      return { intent: "success", text: texts.editionCell.written(address, chosen.id) };
    });
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="edition-cell-notice">
      <MessageBarBody>{(known ? texts.editionCell.differs : texts.editionCell.unknown)(address, content, chosen.id)}</MessageBarBody>
      <MessageBarActions>
        {known && (
          <Button size="small" onClick={() => choose(content)} data-testid="edition-follow-cell">
            {texts.editionCell.follow(content)}
          </Button>
        )}
        <Button size="small" onClick={write} data-testid="edition-write-cell">
          {texts.editionCell.write(chosen.id)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
