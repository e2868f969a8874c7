/** Which edition the workbook uses, how certain it is, and another one to choose. */
import type { ReactElement } from "react";
import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { describeOrigin } from "../engine";
import { startChoice } from "../excel";
import { exchange } from "../workbook";
import { EditionCellNotice } from "./edition-cell-notice";
import { EditionOptions } from "./edition-options";
import { describeDecision, describeStatus } from "./edition-status";
import { LoadTariffs } from "./load-tariffs";
import { Section } from "./section";
import { useChoice } from "./use-choice";
import { useChooseEdition } from "./use-choose-edition";
import { editionOrNull, useEdition } from "./use-edition";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  // A long name of an edition is cut, and makes nothing wider than the pane.
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

export function EditionSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const choice = useChoice();
  const choose = useChooseEdition();
  const edition = useEdition();
  const chosen = choice.state === "known" ? choice.edition : "";
  const origin = edition === null ? null : describeOrigin(edition);
  const { damagedEditions } = exchange();
  return (
    <Section heading={texts.edition.heading} testId="edition">
      <Select
        className={styles.select}
        data-testid="edition-select"
        aria-label={texts.edition.label}
        value={chosen}
        disabled={choice.state === "pending" || choice.state === "standalone"}
        onChange={(_, { value }) => choose(value)}
      >
        {chosen === "" && <option value="" disabled />}
        <EditionOptions chosen={chosen} />
      </Select>
      {choice.state === "pending" && <Caption1 className={styles.quiet}>{texts.edition.reading}</Caption1>}
      {edition !== null && (
        <div className={styles.status} data-testid="edition-status">
          <Text weight="semibold">{describeStatus(edition, texts)}</Text>
          <Caption1 className={styles.quiet}>{describeDecision(edition, texts)}</Caption1>
          {origin !== null && <Caption1 data-testid="edition-origin">{origin[texts.language]}</Caption1>}
        </div>
      )}
      {damagedEditions > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody data-testid="edition-damaged">{texts.edition.damaged(damagedEditions)}</MessageBarBody>
        </MessageBar>
      )}
      {choice.state === "known" && editionOrNull(choice.edition) === null && (
        <MessageBar intent="error" layout="multiline" data-testid="edition-missing">
          <MessageBarBody>{texts.edition.missing(choice.edition)}</MessageBarBody>
        </MessageBar>
      )}
      {choice.state === "failed" && (
        <MessageBar intent="error" layout="multiline" data-testid="edition-failed">
          <MessageBarBody>{texts.edition.notRead(choice.why)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void startChoice()}>{texts.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {edition !== null && <EditionCellNotice chosen={edition} />}
      <LoadTariffs edition={edition} />
    </Section>
  );
}
