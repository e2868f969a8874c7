/** Asks what to do with an edition whose name another has, and shows in what they differ. */
import { type ReactElement, useEffect, useState } from "react";
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ownNameProblem } from "../../tariff";
import { useCatalogue } from "../use-catalogue";
import { useTexts } from "../use-texts";
import { Differences } from "./differences";
import { loadTexts } from "./load-texts";
import type { Loading } from "./use-load";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalM },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxHeight: "60vh" },
  differences: { maxHeight: "40vh", overflowY: "auto" },
});

/** "2022, versie 2", or the first after it that no edition has. */
function freeName(edition: string, taken: readonly string[], make: (edition: string, count: number) => string): string {
  for (let count = 2; ; count += 1) {
    const name = make(edition, count);
    if (ownNameProblem(name, taken) !== "taken") return name;
  }
}

export function ConflictDialog({ loading }: { readonly loading: Loading }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language].conflict;
  const taken = [...useCatalogue().keys()];
  const [name, setName] = useState("");
  const { conflict } = loading;
  useEffect(() => {
    if (conflict !== null) setName(freeName(conflict.wanted.edition.id, taken, texts.free));
  }, [conflict]);
  const problem = ownNameProblem(name, taken);
  return (
    <Dialog open={conflict !== null} modalType="alert" onOpenChange={(_, { open }) => !open && loading.leave()}>
      <DialogSurface className={styles.surface} data-testid="edition-conflict">
        <DialogBody>
          <DialogTitle>{conflict !== null && texts.title(conflict.existing.id)}</DialogTitle>
          <DialogContent className={styles.content}>
            {conflict !== null && (
              <>
                <span>{texts[conflict.kind]}</span>
                <div className={styles.differences} tabIndex={0} role="group" aria-label={texts.differences}>
                  <Differences from={conflict.existing} to={conflict.wanted.edition} />
                </div>
                <Field label={texts.name} validationMessage={problem === null ? undefined : texts.problems[problem]} validationState={problem === null ? "none" : "error"}>
                  <Input value={name} autoComplete="off" data-testid="conflict-name" onChange={(_, { value }) => setName(value)} />
                </Field>
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="conflict-keep" onClick={loading.leave}>
              {texts.keep}
            </Button>
            {conflict?.kind === "loaded" && (
              <Button data-testid="conflict-replace" onClick={loading.replace}>
                {texts.replace}
              </Button>
            )}
            <Button data-testid="conflict-rename" disabled={problem !== null} onClick={() => loading.loadAs(name.trim())}>
              {texts.rename}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
