/** Loads the chosen edition's tariffs into the workbook; asks first where a user changed some of them. */
import { type ReactElement, useCallback, useEffect, useState } from "react";
import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons";
import type { LoadResult } from "../excel";
import type { Edition } from "../tariff";
import { listen, exchange } from "../workbook";
import { ChangedTariffs } from "./changed-tariffs";
import { ChangesTable } from "./changes-table";
import { type Message, useTasks } from "./tasks";
import { useChoice } from "./use-choice";
import { useTexts } from "./use-texts";

type Changed = Extract<LoadResult, { state: "changed" }>;

const useStyles = makeStyles({
  action: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** `edition` is null while it is not known; loading is not possible then. */
export function LoadTariffs({ edition }: { readonly edition: Edition | null }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { run, running, say } = useTasks();
  const [asked, setAsked] = useState<Changed | null>(null);

  const load = useCallback(
    (wanted: Edition, replaceChanges: boolean): void => {
      setAsked(null);
      run(texts.tariffs.loading(wanted.id), async (onProgress): Promise<Message | null> => {
        const { loadTariffs } = await import(/* webpackChunkName: "tariffs" */ "./tariff-sheets");
        const result = await loadTariffs(wanted, { language: texts.language, replaceChanges, onProgress });
        if (result.state === "written") return { intent: "success", text: texts.tariffs.loaded(wanted.id, result.sheet) };
        setAsked(result);
        return null;
      });
    },
    [run, texts],
  );
  const takeUp = useCallback(
    () => (edition === null ? say({ intent: "warning", text: texts.tariffs.noEdition }) : load(edition, false)),
    [edition, load, say, texts],
  );
  useRibbonRequest(takeUp);

  const leave = (): void => {
    setAsked(null);
    say({ intent: "info", text: texts.tariffs.left });
  };
  return (
    <>
      <div className={styles.action}>
        <Button
          appearance="primary"
          icon={<TableSimpleRegular />}
          data-testid="load-tariffs"
          disabled={edition === null}
          disabledFocusable={edition !== null && running !== null}
          onClick={() => edition !== null && load(edition, false)}
        >
          {texts.tariffs.load}
        </Button>
        {edition !== null && <Caption1 className={styles.quiet}>{texts.tariffs.hint(edition.id)}</Caption1>}
      </div>
      <ChangedTariffs />
      <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && leave()}>
        <DialogSurface data-testid="tariff-changes">
          <DialogBody>
            <DialogTitle>{texts.tariffs.dialogTitle}</DialogTitle>
            <DialogContent className={styles.content}>
              {asked !== null && (
                <>
                  <span>{texts.tariffs.dialogText(asked.sheet, asked.changes.length)}</span>
                  <ChangesTable changes={asked.changes} />
                </>
              )}
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" data-testid="tariff-changes-leave" onClick={leave}>
                {texts.tariffs.leave}
              </Button>
              <Button data-testid="tariff-changes-replace" onClick={() => edition !== null && load(edition, true)}>
                {texts.tariffs.replace}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

/** Takes up what the ribbon's button asked, also when that was before the pane or the workbook's edition was there. */
function useRibbonRequest(takeUp: () => void): void {
  const choice = useChoice();
  const [requests, setRequests] = useState(0);
  useEffect(
    () =>
      listen((event) => {
        if (event.kind === "requested") setRequests((count) => count + 1);
      }),
    [],
  );
  useEffect(() => {
    const current = exchange();
    if (current.request !== "loadTariffs" || choice.state === "pending") return;
    current.request = null;
    takeUp();
  }, [requests, choice, takeUp]);
}
