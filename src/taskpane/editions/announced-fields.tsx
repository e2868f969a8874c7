/** Amounts that were announced for the new year: which one, and how much. */
import { type ReactElement, useMemo } from "react";
import { Button, Caption1, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { type Language, formatNumber } from "../../money";
import { type Edition, amountPaths } from "../../tariff";
import { figureWords } from "../../workbook";
import { useTexts } from "../use-texts";
import type { TypedAmount } from "./new-edition";
import { newTexts } from "./new-texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 96px auto", gap: tokens.spacingHorizontalXS, alignItems: "start" },
  field: { minWidth: 0, "& input": { minWidth: 0, width: "100%" }, "& select": { width: "100%", textOverflow: "ellipsis" } },
  start: { alignSelf: "flex-start" },
});

/** "Hosting klein, per gemeente" of "hosting.klein.flatAmount". */
export function amountLabels(edition: Edition, language: Language): ReadonlyMap<string, string> {
  const texts = newTexts[language];
  const tierOf = (path: string): string => {
    const bound = /\[(\d+|\*)\]\./.exec(path)?.[1];
    return bound === undefined ? "" : `, ${bound === "*" ? texts.above : texts.upTo(formatNumber(Number(bound), language))}`;
  };
  return new Map(
    edition.charges.flatMap((charge) =>
      amountPaths(charge).map((path): [string, string] => [path, `${charge.label[language]}, ${figureWords[path.endsWith(".unitAmount") ? "unitAmount" : "flatAmount"][language]}${tierOf(path)}`]),
    ),
  );
}

export interface AnnouncedFieldsProps {
  readonly from: Edition;
  readonly rows: readonly TypedAmount[];
  /** The row that is not an amount; null where every row is. */
  readonly wrong: number | null;
  readonly onChange: (rows: readonly TypedAmount[]) => void;
}

export function AnnouncedFields({ from, rows, wrong, onChange }: AnnouncedFieldsProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = newTexts[language];
  const labels = useMemo(() => amountLabels(from, language), [from, language]);
  const free = [...labels.keys()].filter((path) => rows.every((row) => row.path !== path));
  const [next] = free;
  const change = (index: number, part: Partial<TypedAmount>): void => onChange(rows.map((row, each) => (each === index ? { ...row, ...part } : row)));
  return (
    <div className={styles.fields}>
      <Text weight="semibold">{texts.announced}</Text>
      {rows.length > 0 && <Caption1>{texts.announcedHint}</Caption1>}
      {rows.map(({ path, amount }, index) => (
        <div key={path} className={styles.row}>
          <Select className={styles.field} aria-label={texts.amountOf} value={path} data-testid={`announced-path-${index}`} onChange={(_, { value }) => change(index, { path: value })}>
            {[path, ...free].map((option) => (
              <option key={option} value={option}>
                {labels.get(option)}
              </option>
            ))}
          </Select>
          <Field className={styles.field} validationMessage={wrong === index ? texts.wrongAmount : undefined} validationState={wrong === index ? "error" : "none"}>
            <Input value={amount} aria-label={texts.amount} inputMode="decimal" autoComplete="off" data-testid={`announced-amount-${index}`} onChange={(_, { value }) => change(index, { amount: value })} />
          </Field>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={texts.removeAmount(labels.get(path) ?? path)} onClick={() => onChange(rows.filter((_, each) => each !== index))} />
        </div>
      ))}
      <Button size="small" className={styles.start} icon={<AddRegular />} disabled={next === undefined} data-testid="announced-add" onClick={() => next !== undefined && onChange([...rows, { path: next, amount: "" }])}>
        {texts.addAmount}
      </Button>
    </div>
  );
}
