/** Bringing invoices in: from files, and from what is selected in the workbook. */
import { useRef, useState } from "react";
import { readSelectedTable } from "../../excel";
import { type Grid, type Invoice, InvoiceFailure, keptHeaders, rangeGrid, readGrid } from "../../invoice";
import { type Message, useTasks } from "../tasks";
import type { RejectedFile } from "./intake/rejected-files";
import type { TableChoice } from "./intake/table-columns";
import { type KeptTable, keptTableText, readKeptTable } from "./kept-table";
import { mergeInvoices } from "./merge-invoices";
import { isAmbiguous, readFiles } from "./read-files";
import type { Reconciliations } from "./use-reconciliations";
import { useTexts } from "./use-texts";

export interface Intake {
  readonly rejected: readonly RejectedFile[];
  readonly dismissRejected: () => void;
  /** Tables of which the columns are to be chosen, the first of them now. */
  readonly tables: readonly Grid[];
  /** What is known of earlier tables. */
  readonly kept: KeptTable;
  /** Whether files are being read. */
  readonly isTaking: boolean;
  /** Leaves the files that were not read yet. */
  readonly stop: () => void;
  readonly take: (files: readonly File[]) => void;
  readonly takeSelection: () => void;
  readonly readTable: (choice: TableChoice) => void;
  readonly leaveTable: () => void;
  readonly remove: (invoices: readonly Invoice[]) => void;
}

/** `profileId`: the profile that is shown. */
export function useIntake({ store, now, isKept }: Reconciliations, profileId: string | null): Intake {
  const { language, invoices: { intake: texts } } = useTexts();
  const { run, say } = useTasks();
  const [rejected, setRejected] = useState<readonly RejectedFile[]>([]);
  const [tables, setTables] = useState<readonly Grid[]>([]);
  const [isTaking, setTaking] = useState(false);
  const isWanted = useRef(true);
  const kept = readKeptTable(now.columns);

  const keep = async (read: readonly Invoice[], columns?: string): Promise<Message> => {
    const { invoices, replaced, duplicates } = mergeInvoices(store.now().invoices, read);
    await store.setInvoices(invoices, { profileId, ...(columns === undefined ? {} : { columns }) });
    const told = [
      ...(isWanted.current ? [] : [texts.stopped]),
      ...(read.length === replaced ? [] : [texts.added(read.length - replaced)]),
      ...(replaced === 0 ? [] : [texts.replaced(replaced)]),
      ...(duplicates.length === 0 ? [] : [texts.duplicates([...new Set(duplicates.map(({ number }) => number))])]),
    ].join(" ");
    return { intent: duplicates.length === 0 && isWanted.current ? "success" : "warning", text: told };
  };
  return {
    rejected,
    dismissRejected: () => setRejected([]),
    tables,
    kept,
    isTaking,
    stop: () => void (isWanted.current = false),
    take: (files) =>
      run(texts.reading, async (onProgress) => {
        isWanted.current = true;
        setTaking(true);
        try {
          const read = await readFiles(files, { headers: kept.headers, language, onProgress, isWanted: () => isWanted.current });
          setRejected(read.rejected);
          setTables(read.unclear);
          if (read.invoices.length > 0) return await keep(read.invoices);
          return isWanted.current ? null : { intent: "info", text: texts.stopped };
        } finally {
          setTaking(false);
        }
      }),
    takeSelection: () => {
      if (!isKept) return say({ intent: "info", text: texts.selectionOutside });
      run(texts.reading, async () => {
        const selected = await readSelectedTable();
        if (selected.state === "none") return { intent: "info", text: texts.noSelection };
        setTables([rangeGrid(selected.sheet, selected.area.row, selected.area.column, selected.values)]);
        return null;
      });
    },
    readTable: ({ mapping, defaults }) => {
      const [grid, ...later] = tables;
      if (grid === undefined) return;
      run(texts.reading, async () => {
        try {
          const { invoices, problems } = readGrid(grid, mapping, defaults);
          const [ambiguous] = problems.filter(isAmbiguous);
          if (ambiguous !== undefined) return { intent: "error", text: ambiguous.in(language) };
          setRejected(problems.map((problem) => ({ file: grid.name, reason: problem.in(language), isRow: true as const })));
          const message = invoices.length === 0 ? null : await keep(invoices, keptTableText({ headers: { ...kept.headers, ...keptHeaders(grid, mapping) }, decimalSign: mapping.decimalSign, dateOrder: mapping.dateOrder }));
          setTables(later);
          return message;
        } catch (error) {
          if (error instanceof InvoiceFailure) return { intent: "error", text: error.in(language) };
          throw error;
        }
      });
    },
    leaveTable: () => setTables(tables.slice(1)),
    remove: (unwanted) =>
      run(texts.removing, async () => {
        await store.setInvoices(store.now().invoices.filter((invoice) => !unwanted.includes(invoice)));
        return { intent: "success", text: texts.removed(unwanted.length) };
      }),
  };
}
