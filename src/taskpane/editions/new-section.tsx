/** Makes a new edition and puts it on a sheet, where the office edits it as a table. */
import { type ReactElement, useMemo, useState } from "react";
import { Button, Field, Radio, RadioGroup, Text, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { announcedAmounts } from "../../engine";
import { insertEditionSheet } from "../../excel";
import { formatEuros } from "../../money";
import type { Edition } from "../../tariff";
import { Folded } from "../folded";
import { FiguresTable } from "../reservation/figures-table";
import { TextField } from "../reservation/text-field";
import { useTasks } from "../tasks";
import { useCatalogue } from "../use-catalogue";
import { useChoice } from "../use-choice";
import { useEdition } from "../use-edition";
import { useTexts } from "../use-texts";
import { AnnouncedFields, amountLabels } from "./announced-fields";
import { EditionSelect } from "./edition-select";
import { type NewForm, type NewKind, readNewEdition } from "./new-edition";
import { newTexts } from "./new-texts";
import { useChosenEdition } from "./use-chosen-edition";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

const kinds: readonly NewKind[] = ["next", "correction", "empty"];

export function NewSection(): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = newTexts[language];
  const { run, running, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const editions = [...useCatalogue().values()];
  const from = useChosenEdition(editions, useEdition());
  const [form, setForm] = useState<NewForm>({ kind: "next", rate: "", announced: [], year: "" });
  const edit = (change: Partial<NewForm>): void => setForm((before) => ({ ...before, ...change }));
  const { edition, problem } = useMemo(() => (from.edition === null ? { edition: null, problem: null } : readNewEdition(form, from.edition, language)), [form, from.edition, language]);

  const write = (wanted: Edition): void => {
    if (!isInExcel) return say({ intent: "info", text: texts.outsideExcel });
    run(texts.writing, async (onProgress) => {
      const { state, sheet } = await insertEditionSheet(wanted, language, onProgress);
      return state === "written" ? { intent: "success", text: texts.written(wanted.id, sheet) } : { intent: "warning", text: texts.there(wanted.id, sheet) };
    });
  };
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="edition-new">
      <Field label={texts.kind} hint={texts.hints[form.kind]}>
        <RadioGroup value={form.kind} onChange={(_, { value }) => edit({ kind: value as NewKind })}>
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={texts.kinds[kind]} data-testid={`new-${kind}`} />
          ))}
        </RadioGroup>
      </Field>
      <EditionSelect label={form.kind === "empty" ? texts.servicesFrom : texts.from} editions={editions} value={from.edition?.id ?? ""} testId="new-from" onChoose={(id) => {
        from.choose(id);
        edit({ announced: [] });
      }} />
      {form.kind === "empty" ? (
        <TextField label={texts.year} value={form.year} numeric testId="new-year" error={problem?.kind === "year" ? texts.wrongYear : undefined} onChange={(year) => edit({ year })} />
      ) : (
        <TextField label={texts.rate} value={form.rate} numeric placeholder={texts.rateHint} testId="new-rate" error={problem?.kind === "rate" ? texts.wrongRate : undefined} onChange={(rate) => edit({ rate })} />
      )}
      {form.kind === "next" && from.edition !== null && <AnnouncedFields from={from.edition} rows={form.announced} wrong={problem?.kind === "amount" ? problem.row : null} onChange={(announced) => edit({ announced })} />}
      {problem?.kind === "refused" && <Text role="alert">{texts.refused(problem.why)}</Text>}
      {edition !== null && <Text data-testid="new-title">{texts.becomes(edition.title[language])}</Text>}
      {edition !== null && from.edition !== null && <Announced edition={edition} from={from.edition} />}
      <Button className={styles.start} appearance="primary" icon={<TableAddRegular />} disabled={edition === null} disabledFocusable={edition !== null && running !== null} data-testid="new-write" onClick={() => edition !== null && write(edition)}>
        {texts.write}
      </Button>
    </Folded>
  );
}

/** Every announced amount beside what the index alone would make of it. */
function Announced({ edition, from }: { readonly edition: Edition; readonly from: Edition }): ReactElement | null {
  const { language } = useTexts();
  const texts = newTexts[language];
  const labels = amountLabels(from, language);
  const rows = edition.charges.flatMap((charge) => {
    const inRows = charge.model === "volumeTiers" ? charge.tiers.map((tier) => ({ row: tier, at: `${charge.id}[${tier.upTo ?? "*"}]` })) : charge.model === "flat" || charge.model === "perUnit" ? [{ row: charge, at: charge.id }] : [];
    return inRows.flatMap(({ row, at }) =>
      announcedAmounts(edition, charge, row).map(({ part, amount, byIndex }) => ({
        key: `${at}.${part}`,
        cells: [labels.get(`${at}.${part}`) ?? charge.id, formatEuros(Number(amount), language), byIndex === null ? "–" : formatEuros(Number(byIndex), language)],
      })),
    );
  });
  return rows.length === 0 ? null : <FiguresTable headings={texts.byIndex} rows={rows} testId="new-announced" />;
}
