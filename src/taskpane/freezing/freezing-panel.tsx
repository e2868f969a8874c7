/** What is frozen on the sheet, and the buttons that freeze and thaw. */
import { type ReactElement, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type FreezeScope, type FrozenStatus, type TableChange, activeSheetName, freeze, readFrozen, thaw } from "../../excel";
import { exchange } from "../../workbook";
import { type Message, useTasks } from "../tasks";
import { useDebounced } from "../use-debounced";
import { useTexts } from "../use-texts";
import { useWorkbookEvents } from "../use-workbook-events";
import { ChangedCells } from "./changed-cells";
import { type FreezingTexts, freezingTexts } from "./texts";

const QUIET_MS = 400;

const useStyles = makeStyles({
  // Below the status bar, which stays at the top with a message of two or three lines.
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, scrollMarginTop: "130px" },
  hint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingVerticalS },
});

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function chosenEdition(): string | null {
  const { choice } = exchange();
  return choice.state === "known" ? choice.edition : null;
}

/** Null while it is not known yet. */
type Status = FrozenStatus | "notRead" | null;

function statusText(status: Status, texts: FreezingTexts): string {
  if (status === null) return texts.reading;
  return status === "notRead" ? texts.notRead : texts.status(status.sheet, status.formulas, status.since, status.editions);
}

/** The active sheet's status, read again when another cell is selected, something changes, or work is done. */
function useFrozenStatus(): Status {
  const { running } = useTasks();
  const [status, setStatus] = useState<Status>(null);
  const read = useCallback(() => void readFrozen().then(setStatus, () => setStatus("notRead")), []);
  const isIdle = running === null;
  const readSoon = useDebounced(() => isIdle && read(), QUIET_MS);
  // Selecting another cell of the same sheet changes nothing.
  const readOther = useDebounced(() => {
    const shown = status === null || status === "notRead" ? null : status.sheet;
    activeSheetName().then((name) => name !== shown && isIdle && read(), () => setStatus("notRead"));
  }, QUIET_MS);
  useEffect(() => {
    if (isIdle) read();
  }, [isIdle, read]);
  useWorkbookEvents({ onSelection: readOther, onChanged: readSoon });
  return status;
}

/** Once cells are frozen less is told of the selected cell above: what was clicked stays in view. */
function useInView<Shown extends HTMLElement>(status: Status): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    const { current } = shown;
    if (current?.contains(document.activeElement)) current.scrollIntoView?.({ block: "nearest" });
  }, [status]);
  return shown;
}

interface Asked {
  readonly scope: FreezeScope;
  readonly changes: readonly TableChange[];
}

export function FreezingPanel(): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = freezingTexts[language];
  const { run, running, say } = useTasks();
  const status = useFrozenStatus();
  const shown = useInView<HTMLDivElement>(status);
  const [asked, setAsked] = useState<Asked | null>(null);

  const freezeIn = (scope: FreezeScope): void =>
    run(texts.freezing, async (onProgress): Promise<Message> => {
      const result = await freeze({ scope, edition: chosenEdition(), date: today(), onProgress });
      switch (result.state) {
        case "reservation":
          return { intent: "info", text: texts.reservation(result.sheet) };
        case "protected":
          return { intent: "error", text: texts.protectedSheet(result.sheet) };
        case "nothing":
          if (result.errors.length > 0) return { intent: "warning", text: texts.notFrozen(result.errors) };
          return { intent: "info", text: scope === "sheet" ? texts.nothingToFreeze.sheet(result.sheet) : texts.nothingToFreeze.selection };
        case "frozen": {
          const done = texts.frozen(result.sheet, result.formulas);
          if (result.errors.length === 0) return { intent: "success", text: done };
          return { intent: "warning", text: `${done} ${texts.notFrozen(result.errors)}` };
        }
      }
    });

  const thawIn = (scope: FreezeScope, changed: "ask" | "leave" | "overwrite"): void => {
    setAsked(null);
    run(texts.thawing, async (onProgress): Promise<Message | null> => {
      const result = await thaw({ scope, changed, onProgress });
      switch (result.state) {
        case "changed":
          setAsked({ scope, changes: result.changes });
          return null;
        case "protected":
          return { intent: "error", text: texts.protectedSheet(result.sheet) };
        case "nothing":
          return { intent: "info", text: scope === "sheet" ? texts.nothingToThaw.sheet(result.sheet) : texts.nothingToThaw.selection };
        case "thawed":
          return { intent: result.left + result.lost > 0 ? "warning" : "success", text: texts.thawed(result.sheet, result) };
      }
    });
  };

  const button = (label: string, testId: string, onClick: () => void): ReactElement => (
    <Button size="small" disabledFocusable={running !== null} data-testid={testId} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <div ref={shown} className={styles.panel}>
      <Text data-testid="frozen-status" aria-live="polite">
        {statusText(status, texts)}
      </Text>
      <div className={styles.buttons}>
        {button(texts.freeze.selection, "freeze-selection", () => freezeIn("selection"))}
        {button(texts.freeze.sheet, "freeze-sheet", () => freezeIn("sheet"))}
        {button(texts.thaw.selection, "thaw-selection", () => thawIn("selection", "ask"))}
        {button(texts.thaw.sheet, "thaw-sheet", () => thawIn("sheet", "ask"))}
      </div>
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      {asked !== null && (
        <ChangedCells
          changes={asked.changes}
          texts={texts}
          onLeave={() => thawIn(asked.scope, "leave")}
          onOverwrite={() => thawIn(asked.scope, "overwrite")}
          onCancel={() => {
            setAsked(null);
            say({ intent: "info", text: texts.cancelled });
          }}
        />
      )}
    </div>
  );
}
