/** Loading an edition into the workbook: at once, or after what is done with another of the same name was asked. */
import { useState } from "react";
import { keepLoadedEdition, recalculateWorkbook } from "../../excel";
import { type Edition, isSameName, withoutConfirmations } from "../../tariff";
import { type Verdict, editionChecksum, exchange } from "../../workbook";
import { type Message, useTasks } from "../tasks";
import { useChoice } from "../use-choice";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";

/** What is to be kept in the workbook. */
export interface Wanted {
  readonly edition: Edition;
  readonly document: unknown;
  readonly verdict: Verdict;
}

/** Another edition that has the name. */
export interface NameConflict {
  readonly wanted: Wanted;
  readonly existing: Edition;
  readonly kind: "builtIn" | "own" | "loaded";
}

export interface Loading {
  readonly conflict: NameConflict | null;
  readonly load: (wanted: Wanted) => void;
  readonly replace: () => void;
  readonly loadAs: (name: string) => void;
  readonly leave: () => void;
}

/** `loadedNames` are the editions that may be replaced. */
export function useLoad(loadedNames: readonly string[], onLoaded: () => void): Loading {
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { run, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const [conflict, setConflict] = useState<NameConflict | null>(null);

  const keep = async ({ document }: Wanted, name: string, replace: boolean): Promise<Message> => {
    await keepLoadedEdition({ name, document }, replace);
    onLoaded();
    const done = replace ? texts.replaced(name) : texts.loaded(name);
    try {
      await recalculateWorkbook();
    } catch {
      return { intent: "warning", text: `${done} ${texts.notRecalculated}` };
    }
    return { intent: "success", text: done };
  };
  const keepAs = (wanted: Wanted, name: string, replace: boolean): void => {
    setConflict(null);
    run(texts.loading(name), () => keep(wanted, name, replace));
  };
  return {
    conflict,
    load: (wanted) => {
      const { id } = wanted.edition;
      if (!isInExcel) return say({ intent: "info", text: texts.outsideExcel });
      run(texts.loading(id), async () => {
        const existing = [...exchange().catalogue.values()].find((other) => isSameName(other.id, id));
        if (existing === undefined) return keep(wanted, id, false);
        const isLoaded = loadedNames.includes(existing.id);
        // The same tariffs are the same edition, whatever was confirmed of them.
        if ((await editionChecksum(withoutConfirmations(existing))) === (await editionChecksum(withoutConfirmations(wanted.edition)))) {
          // The same contents may come with a signature now.
          if (isLoaded && existing.doubt !== undefined && wanted.verdict.state === "trusted") return keep(wanted, existing.id, true);
          return { intent: "info", text: texts.same(existing.id) };
        }
        setConflict({ wanted, existing, kind: isLoaded ? "loaded" : existing.origin === undefined ? "builtIn" : "own" });
        return null;
      });
    },
    replace: () => conflict !== null && keepAs(conflict.wanted, conflict.existing.id, true),
    loadAs: (name) => conflict !== null && keepAs(conflict.wanted, name, false),
    leave: () => {
      setConflict(null);
      say({ intent: "info", text: texts.conflict.left });
    },
  };
}
