/** The editions that were loaded into the workbook, each with what its signature says. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type EditionUses, type LoadedEdition, deleteLoadedEdition, findEditionUses, madeOf, recalculateWorkbook } from "../../excel";
import { canonicalBytes } from "../../workbook";
import { Folded } from "../folded";
import { useTasks } from "../tasks";
import { useChooseEdition } from "../use-choose-edition";
import { useTexts } from "../use-texts";
import { ConfirmedWarnings } from "./confirmed-warnings";
import { loadTexts } from "./load-texts";
import { fileName, offerFile } from "./offer-file";
import { LoadedTrust } from "./loaded-trust";
import type { EditionsState } from "./use-editions";
import { VerdictDetails } from "./verdict-details";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Asked {
  readonly name: string;
  readonly uses: EditionUses;
}

export function LoadedList({ loaded, keysChanged }: EditionsState): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { kept: texts, notRecalculated } = loadTexts[language];
  const { run } = useTasks();
  const [asked, setAsked] = useState<Asked | null>(null);

  const ask = (name: string): void =>
    run(texts.searching(name), async () => {
      setAsked({ name, uses: await findEditionUses(name) });
      return null;
    });
  const remove = (name: string): void => {
    setAsked(null);
    run(texts.removing(name), async () => {
      await deleteLoadedEdition(name);
      try {
        await recalculateWorkbook();
      } catch {
        return { intent: "warning", text: `${texts.removed(name)} ${notRecalculated}` };
      }
      return { intent: "success", text: texts.removed(name) };
    });
  };
  const editions = loaded ?? [];
  const others = asked === null ? [] : madeOf(asked.name);
  return (
    <Folded heading={texts.heading} aside={String(editions.length)} testId="editions-loaded" open={editions.length > 0}>
      {editions.length === 0 && <Caption1>{texts.none}</Caption1>}
      {editions.map((edition) => (
        <LoadedItem key={edition.key} loaded={edition} keysChanged={keysChanged} onRemove={() => ask(edition.name)} />
      ))}
      <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && setAsked(null)}>
        <DialogSurface data-testid="edition-remove-dialog">
          <DialogBody>
            <DialogTitle>{asked !== null && texts.removeTitle(asked.name)}</DialogTitle>
            <DialogContent className={styles.item}>
              {asked !== null && <span>{texts.uses(asked.uses.formulas, asked.uses.cells)}</span>}
              {asked?.uses.isComplete === false && <span>{texts.notAllSearched}</span>}
              {others.length > 0 && <span>{texts.goesToo(others)}</span>}
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => setAsked(null)}>
                {texts.leave}
              </Button>
              <Button data-testid="edition-remove-confirm" onClick={() => asked !== null && remove(asked.name)}>
                {texts.remove}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Folded>
  );
}

interface LoadedItemProps {
  readonly loaded: LoadedEdition;
  readonly keysChanged: () => void;
  readonly onRemove: () => void;
}

function LoadedItem({ loaded, keysChanged, onRemove }: LoadedItemProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { kept: texts } = loadTexts[language];
  const { say } = useTasks();
  const choose = useChooseEdition();
  const { name, edition, verdict, document } = loaded;
  const save = (): void => {
    const file = fileName(`Tarieven ${name}`, "json");
    offerFile(canonicalBytes(document), file, "application/json");
    say({ intent: "success", text: texts.saved(file) });
  };
  return (
    <div className={styles.item} data-testid={`loaded-${name}`}>
      <Text weight="semibold">{edition.title[language]}</Text>
      <VerdictDetails verdict={verdict} edition={edition} />
      {verdict.state === "unknownKey" && <LoadedTrust document={document} onTrusted={keysChanged} />}
      <ConfirmedWarnings edition={edition} />
      <div className={styles.buttons}>
        <Button size="small" data-testid={`loaded-use-${name}`} onClick={() => choose(name)}>
          {texts.use}
        </Button>
        <Button size="small" data-testid={`loaded-save-${name}`} onClick={save}>
          {texts.save}
        </Button>
        <Button size="small" data-testid={`loaded-remove-${name}`} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
