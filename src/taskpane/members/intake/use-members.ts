/** The table of members that was read, from the workbook or from a file, and what is wrong with it. */
import { useMemo, useState } from "react";
import { LARGEST_CSV, type MemberTable, describeCsvProblem, readCsv, readMembers } from "../../../engine";
import { insertMembersExample, readSelectedTable, readTableAgain } from "../../../excel";
import type { Edition } from "../../../tariff";
import { type Message, useTasks } from "../../tasks";
import { useChoice } from "../../use-choice";
import { useTexts } from "../use-texts";
import { type Source, firstRowOf, rowsOf } from "./source";

export interface MembersIntake {
  readonly source: Source | null;
  /** Null without a source. */
  readonly table: MemberTable | null;
  readonly readSelection: () => void;
  readonly readFile: (file: File) => void;
  readonly readAgain: () => void;
  readonly leave: () => void;
  readonly insertExample: () => void;
}

/** Services are those that one of both editions knows. */
export function useMembers(from: Edition | null, to: Edition | null): MembersIntake {
  const { language, intake: texts } = useTexts();
  const { run, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const [source, setSource] = useState<Source | null>(null);
  const table = useMemo(
    () => (source === null ? null : readMembers(rowsOf(source), [to, from].filter((edition) => edition !== null), firstRowOf(source))),
    [source, from, to],
  );
  const inExcel = (text: string, work: () => Promise<Message | null>): void => (isInExcel ? run(text, work) : say({ intent: "info", text: texts.outsideExcel }));
  return {
    source,
    table,
    readSelection: () =>
      inExcel(texts.reading, async () => {
        const selection = await readSelectedTable();
        if (selection.state === "none") return { intent: "info", text: texts.noSelection };
        setSource({ kind: "sheet", selection });
        return null;
      }),
    readFile: (file) =>
      run(texts.reading, async () => {
        const { rows, problem } = file.size > LARGEST_CSV ? { rows: null, problem: { kind: "tooLarge" } as const } : readCsv(new Uint8Array(await file.arrayBuffer()));
        if (problem !== null) return { intent: "error", text: texts.unreadable(file.name, describeCsvProblem(problem)[language]) };
        setSource({ kind: "file", name: file.name, rows });
        return null;
      }),
    readAgain: () => {
      if (source?.kind !== "sheet") return;
      run(texts.reading, async () => {
        setSource({ kind: "sheet", selection: await readTableAgain(source.selection) });
        return null;
      });
    },
    leave: () => setSource(null),
    insertExample: () =>
      inExcel(texts.making, async () => {
        const { sheet } = await insertMembersExample({ language });
        return { intent: "success", text: texts.made(sheet) };
      }),
  };
}
