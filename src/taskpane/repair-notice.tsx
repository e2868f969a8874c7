/** Says on opening which cells with DIMPACT functions were not calculated, and mends them. */
import { type ReactElement, useEffect, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { type BrokenCell, findBroken, stillBroken } from "../excel";
import { type Message, useTasks } from "./tasks";
import { useChoice } from "./use-choice";
import { useDebounced } from "./use-debounced";
import { useTexts } from "./use-texts";
import { useWorkbookEvents } from "./use-workbook-events";

/** Excel itself calculates on opening what was saved in error: what is still wrong after that is told. */
const LOOK_AGAIN_MS = 2_500;
const QUIET_MS = 500;

const useStyles = makeStyles({ lines: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

interface Broken {
  readonly cells: readonly BrokenCell[];
  /** What is missing, after mending. */
  readonly lines: readonly string[];
}

const nothing: Broken = { cells: [], lines: [] };

function countBy(cells: readonly BrokenCell[], key: "sheet" | "error"): [string, number][] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell[key], (counts.get(cell[key]) ?? 0) + 1);
  return [...counts];
}

export function RepairNotice(): ReactElement | null {
  const styles = useStyles();
  const { repair: texts, language } = useTexts();
  const { run, running, say } = useTasks();
  const [{ cells, lines }, setBroken] = useState(nothing);
  const { state } = useChoice();
  const isOpen = state !== "standalone" && state !== "pending";

  useEffect(() => {
    if (!isOpen) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const found = await findBroken();
      if (found.length > 0) timer = setTimeout(() => void stillBroken(found).then((left) => setBroken({ cells: left, lines: [] }), complain), LOOK_AGAIN_MS);
    };
    const complain = (): void => say({ intent: "warning", text: texts.notRead });
    look().catch(complain);
    return () => clearTimeout(timer);
  }, [isOpen, say, texts]);

  const check = useDebounced(() => {
    if (cells.length === 0 || running !== null) return;
    stillBroken(cells).then(
      (left) => left.length < cells.length && setBroken(left.length === 0 ? nothing : { cells: left, lines }),
      () => say({ intent: "warning", text: texts.notRead }),
    );
  }, QUIET_MS);
  useWorkbookEvents({ onChanged: check });

  if (cells.length === 0) return null;
  const mend = (): void =>
    run(texts.mending(cells.length), async (report): Promise<Message> => {
      const { mendCells } = await import(/* webpackChunkName: "freezing" */ "./freezing/mend-cells");
      const { mended, left, lines: missing } = await mendCells(cells, language, report);
      setBroken({ cells: left, lines: missing });
      return left.length === 0 ? { intent: "success", text: texts.mended(mended) } : { intent: "warning", text: texts.notAll(mended, left.length) };
    });
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="repair-notice">
      <MessageBarBody>
        <MessageBarTitle>{texts.found(cells.length, countBy(cells, "error").map(([error]) => error))}</MessageBarTitle> {texts.where(countBy(cells, "sheet"))}
        {lines.length > 0 && (
          <ul className={styles.lines} data-testid="repair-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={running !== null} onClick={mend} data-testid="repair-mend">
          {texts.mend}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
