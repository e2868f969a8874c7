/** One function: its name and purpose, and opened its signature, parameters and an example with its result. */
import { type ReactElement, useId } from "react";
import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Edition } from "../tariff";
import { exchange } from "../workbook";
import { ExampleLine } from "./example-line";
import { signature } from "./function-words";
import type { FunctionEntry } from "./functions-metadata";
import { useTasks } from "./tasks";
import { useInsert } from "./use-insert";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  toggle: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { gridRow: "1 / span 2", alignSelf: "start", paddingTop: "2px", color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: "anywhere" },
  purpose: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  whole: { whiteSpace: "normal" },
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: `0 0 ${tokens.spacingVerticalM} 20px` },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  parameters: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  confirm: { marginBottom: tokens.spacingVerticalS },
});

export interface FunctionItemProps {
  readonly entry: FunctionEntry;
  readonly edition: Edition | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function FunctionItem({ entry, edition, open, onToggle }: FunctionItemProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { running } = useTasks();
  const { occupied, insert, cancel } = useInsert(entry);
  const details = useId();
  const { name, description, parameters, example } = entry;
  const canInsert = edition !== null && exchange().choice.state !== "standalone";
  return (
    <li className={styles.item} data-testid={`function-item-${name}`}>
      <div className={styles.row}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={open ? details : undefined} onClick={onToggle}>
          <span className={styles.chevron}>{open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>
          <Caption1 className={mergeClasses(styles.purpose, open && styles.whole)}>{description}</Caption1>
        </button>
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          title={texts.functions.insertNamed(name)}
          aria-label={texts.functions.insertNamed(name)}
          data-testid={`insert-${name}`}
          disabled={!canInsert}
          disabledFocusable={canInsert && running !== null}
          onClick={() => insert()}
        />
      </div>
      {occupied !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.confirm} data-testid={`insert-confirm-${name}`}>
          <MessageBarBody>{texts.functions.occupied(occupied.address, occupied.content)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={cancel} data-testid="insert-cancel">
              {texts.functions.cancel}
            </Button>
            <Button size="small" onClick={() => insert(occupied.address)} data-testid="insert-replace">
              {texts.functions.replace}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {open && (
        <div id={details} className={styles.details}>
          <code className={styles.code}>{signature(entry, texts.language)}</code>
          {parameters.length > 0 && (
            <dl className={styles.parameters}>
              {parameters.map((parameter) => (
                <div key={parameter.name}>
                  <dt className={styles.term}>
                    {parameter.name}
                    {parameter.optional && <span className={styles.quiet}> ({texts.functions.optional})</span>}
                  </dt>
                  <dd className={styles.detail}>{parameter.description}</dd>
                </div>
              ))}
            </dl>
          )}
          {edition !== null && <ExampleLine entry={entry} edition={edition} />}
          {example.result === "table" && <Caption1 className={styles.quiet}>{texts.functions.spills}</Caption1>}
        </div>
      )}
    </li>
  );
}
