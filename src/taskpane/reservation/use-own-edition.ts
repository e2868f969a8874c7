/** Keeping, renaming and deleting an edition of the workbook's own, with what that means for the profiles. */
import { deleteOwnEdition, keepOwnEdition, recalculateWorkbook } from "../../excel";
import { type Edition, originOf, ownEditionOf, renamed } from "../../tariff";
import { type Message, useTasks } from "../tasks";
import { indexedReference } from "./indexed-reference";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";

export interface OwnEditionDeeds {
  /** Keeps the edition under a new name, and sets the profile to it. */
  readonly make: (edition: Edition, name: string) => void;
  /** Keeps the edition under the name that it has. */
  readonly change: (edition: Edition) => void;
  readonly rename: (edition: Edition, name: string) => void;
  readonly remove: (edition: Edition) => void;
}

export function useOwnEdition({ store, now }: Profiles, whenKept: () => void): OwnEditionDeeds {
  const { language, reservation } = useTexts();
  const { run } = useTasks();
  const words = reservation.readings.own;
  const { id: profile } = now.current;

  /** Does it and calculates the workbook again, since formulas may use the edition. */
  const deed = (doing: string, done: string, work: () => Promise<void>): void =>
    run(doing, async (): Promise<Message> => {
      await work();
      try {
        await recalculateWorkbook();
      } catch {
        return { intent: "warning", text: `${done} ${words.notRecalculated}` };
      }
      return { intent: "success", text: done };
    });

  return {
    make: (edition, name) =>
      deed(words.keeping(name), words.kept(name), async () => {
        await keepOwnEdition(ownEditionOf(edition, name));
        store.editOf(profile, { edition: indexedReference(name, originOf(edition).rate, language) });
        whenKept();
      }),
    change: (edition) => {
      const { name } = originOf(edition);
      deed(words.keeping(name), words.changed(name), async () => {
        await keepOwnEdition(ownEditionOf(edition, name), name);
        whenKept();
      });
    },
    rename: (edition, name) => {
      const { name: before } = originOf(edition);
      deed(words.renaming(before), words.renamed(before, name), async () => {
        await keepOwnEdition(ownEditionOf(edition, name), before);
        for (const { id, form } of store.now().entries) {
          const reference = renamed(form.edition, before, name);
          if (reference !== form.edition) store.editOf(id, { edition: reference });
        }
      });
    },
    remove: (edition) => {
      const { name, printed, rate } = originOf(edition);
      deed(words.removing(name), words.removed(name), async () => {
        await deleteOwnEdition(name);
        store.editOf(profile, { edition: indexedReference(printed.id, rate, language) });
      });
    },
  };
}
