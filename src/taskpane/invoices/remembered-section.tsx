/** What the workbook remembers for the next invoices: matches by supplier, and how lists were read; each can be forgotten. */
import type { ReactElement } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { fields, gridFields } from "../../invoice";
import { type RememberedMatch, supplierKey } from "../../reconciliation";
import { Folded } from "../folded";
import { useTasks } from "../tasks";
import { useCatalogue } from "../use-catalogue";
import { readKeptTable } from "./kept-table";
import type { Reconciliations } from "./use-reconciliations";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface RememberedRowProps {
  readonly text: string;
  readonly note: string;
  readonly forget: string;
  readonly isBusy: boolean;
  readonly testId: string;
  readonly onForget: () => void;
}

function RememberedRow({ text, note, forget, isBusy, testId, onForget }: RememberedRowProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span>
        <Text size={200} block className={styles.text}>
          {text}
        </Text>
        <Caption1 className={styles.quiet}>{note}</Caption1>
      </span>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={forget} title={forget} disabledFocusable={isBusy} data-testid={testId} onClick={onForget} />
    </div>
  );
}

/** Nothing while nothing is remembered. */
export function RememberedSection({ reconciliations: { store, now } }: { readonly reconciliations: Reconciliations }): ReactElement | null {
  const { language, invoices: { remembered: texts } } = useTexts();
  const { run, running } = useTasks();
  const catalogue = useCatalogue();
  const { remembered, columns, invoices } = now;
  const { headers } = readKeptTable(columns);
  const count = remembered.length + (columns === null ? 0 : 1);
  if (count === 0) return null;
  const labels = new Map([...catalogue.values()].flatMap((edition) => edition.charges.map(({ id, label }) => [id, label[language]] as const)));
  // A supplier is kept by its key; as it writes itself it stands on its invoices.
  const names = new Map(invoices.map(({ supplier }) => [supplierKey(supplier), supplier.name]));
  const nameOf = ({ supplier }: RememberedMatch): string => names.get(supplier) || supplier || texts.noSupplier;
  const chargesOf = ({ charges }: RememberedMatch): string => (charges.length === 0 ? texts.noCharge : charges.map((charge) => labels.get(charge) ?? charge).join(" + "));
  const forget = (work: () => Promise<void>) => (): void =>
    run(texts.forgetting, async () => {
      await work();
      return { intent: "success", text: texts.forgotten };
    });
  const lineOf = ({ itemId, text = "" }: RememberedMatch): string => (itemId === undefined ? `‘${text}’` : texts.item(itemId));
  const list = gridFields.flatMap((field) => (headers[field] === undefined ? [] : [`${fields[field].label[language]}: ‘${headers[field]}’`])).join(", ");
  return (
    <Folded heading={texts.heading} aside={String(count)} testId="invoice-remembered">
      {remembered.map((match) => (
        <RememberedRow
          key={JSON.stringify(match)}
          text={`${lineOf(match)} → ${chargesOf(match)}`}
          note={nameOf(match)}
          forget={texts.forget(lineOf(match))}
          isBusy={running !== null}
          testId="remembered-forget"
          onForget={forget(() => store.forget(match))}
        />
      ))}
      {columns !== null && (
        <RememberedRow text={texts.list} note={list} forget={texts.forget(texts.list)} isBusy={running !== null} testId="remembered-forget-list" onForget={forget(store.forgetColumns)} />
      )}
      <Caption1>{texts.hint}</Caption1>
    </Folded>
  );
}
