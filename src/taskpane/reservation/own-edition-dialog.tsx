/** Asks before an edition of the workbook's own is renamed or deleted, and says what would break. */
import type { ReactElement } from "react";
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { EditionUses } from "../../excel";
import { type Edition, asksFor, originOf } from "../../tariff";
import { useChoice } from "../use-choice";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";

/** What is asked before it is done, with where the edition is used. */
export interface Asked {
  readonly deed: "rename" | "remove";
  readonly uses: EditionUses;
}

export interface OwnEditionDialogProps {
  /** Null where nothing is asked. */
  readonly asked: Asked | null;
  readonly edition: Edition;
  readonly newName: string;
  readonly profiles: Profiles;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

export function OwnEditionDialog({ asked, edition, newName, profiles: { now }, onConfirm, onLeave }: OwnEditionDialogProps): ReactElement {
  const { readings } = useTexts().reservation;
  const words = readings.own;
  const choice = useChoice();
  const { name, printed } = originOf(edition);
  const otherProfiles = now.entries.filter(({ id, form }) => id !== now.current.id && asksFor(form.edition, name)).length;
  const isWorkbooks = choice.state === "known" && asksFor(choice.edition, name);
  const isRename = asked?.deed === "rename";
  const said: readonly string[] =
    asked === null
      ? []
      : [
          words.uses(asked.uses.formulas, asked.uses.cells),
          ...(asked.uses.isComplete ? [] : [words.notAllSearched]),
          ...(isRename ? [words.followed] : [words.thisProfile(printed.id)]),
          ...(!isRename && otherProfiles > 0 ? [words.otherProfiles(otherProfiles)] : []),
          ...(!isRename && isWorkbooks ? [words.workbook] : []),
        ];
  return (
    <Dialog open={asked !== null} modalType="alert" onOpenChange={(_, { open }) => !open && onLeave()}>
      <DialogSurface data-testid="own-dialog">
        <DialogBody>
          <DialogTitle>{isRename ? words.renameTitle(name, newName) : words.removeTitle(name)}</DialogTitle>
          <DialogContent>
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="own-leave" onClick={onLeave}>
              {words.leave}
            </Button>
            <Button data-testid="own-confirm" onClick={onConfirm}>
              {isRename ? words.confirmRename : words.confirmRemove}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
