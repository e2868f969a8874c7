/** Says plainly that amounts a user changed on a tariff sheet have no effect on the functions. */
import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { type TableChange, describeSheet } from "../excel";
import { exchange } from "../workbook";
import { ChangesTable } from "./changes-table";
import { useTasks } from "./tasks";
import { useCatalogue } from "./use-catalogue";
import { useDebounced } from "./use-debounced";
import { useTexts } from "./use-texts";
import { useWorkbookEvents } from "./use-workbook-events";

const QUIET_MS = 500;

const useStyles = makeStyles({ text: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` } });

export function ChangedTariffs(): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { running, say } = useTasks();
  const [changes, setChanges] = useState<readonly TableChange[]>([]);
  const catalogue = useCatalogue();
  const touched = useRef(new Set<string>());

  const check = useCallback(async () => {
    try {
      const { findTariffChanges } = await import(/* webpackChunkName: "tariffs" */ "./tariff-sheets");
      setChanges(await findTariffChanges(catalogue, texts.language));
    } catch {
      say({ intent: "warning", text: texts.tariffs.changesNotRead });
    }
  }, [catalogue, say, texts]);
  const checkTouched = useDebounced(async () => {
    const sheets = [...touched.current];
    touched.current.clear();
    const described = await Promise.all(sheets.map(describeSheet)).catch(() => []);
    if (described.some((sheet) => sheet?.hasTariffs)) await check();
  }, QUIET_MS);
  useEffect(() => {
    if (exchange().choice.state !== "standalone") void check();
  }, [check]);
  useWorkbookEvents({
    onChanged: ({ sheetId }) => {
      touched.current.add(sheetId);
      checkTouched();
    },
  });

  if (changes.length === 0 || running !== null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="tariff-changes-warning">
      <MessageBarBody>
        <MessageBarTitle>{texts.tariffs.changesTitle}</MessageBarTitle>
        <p className={styles.text}>{texts.tariffs.changesText}</p>
        <ChangesTable changes={changes} />
      </MessageBarBody>
    </MessageBar>
  );
}
