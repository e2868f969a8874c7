/** One column of a comparison: which profile, in which edition, and what is otherwise. */
import { type ReactElement, useId } from "react";
import { Button, Field, MessageBar, MessageBarBody, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { findScenario, scenarioNames, scenarioWords } from "../../engine";
import { exchange } from "../../workbook";
import { type ComparisonColumn, type Entries, changesOf, editionOfColumn, formOfColumn, serviceChanges, servicesOf } from "./comparison-columns";
import { Folded } from "../folded";
import { ServiceFields } from "./service-fields";
import { TextField } from "./text-field";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  heading: { margin: 0 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

export interface ComparisonColumnFieldsProps {
  readonly letter: string;
  /** What the column is called in the result; empty while it cannot be compared. */
  readonly label: string;
  readonly column: ComparisonColumn;
  readonly among: Entries;
  readonly names: readonly string[];
  /** Everything that must change before it can be compared. */
  readonly why: readonly string[];
  readonly onChange: (column: ComparisonColumn) => void;
  /** Null where there must be a column. */
  readonly onRemove: (() => void) | null;
}

export function ComparisonColumnFields({ letter, label, column, among, names, why, onChange, onRemove }: ComparisonColumnFieldsProps): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const { language, reservation: texts } = useTexts();
  const words = texts.comparison;
  const form = formOfColumn(column, among);
  const edition = editionOfColumn(column, form, among);
  const own = editionOfColumn({ ...column, edition: "" }, form, among)?.id ?? form.edition;
  const { catalogue } = exchange();
  const changed = changesOf(column);
  const currentName = names[among.entries.findIndex(({ id }) => id === among.current.id)] ?? "";
  return (
    <div className={styles.column} role="group" aria-labelledby={heading} data-testid={`compare-column-${letter}`}>
      <div className={styles.head}>
        <Text as="h3" id={heading} weight="semibold" className={styles.heading}>
          {words.column(letter)}
          {label !== "" && `: ${label}`}
        </Text>
        {onRemove !== null && <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.remove(letter)} title={words.remove(letter)} data-testid={`compare-remove-${letter}`} onClick={onRemove} />}
      </div>
      <Field label={words.profile}>
        <Select
          className={styles.select}
          value={column.profile ?? ""}
          data-testid={`compare-profile-${letter}`}
          onChange={(_, { value }) => onChange({ ...column, profile: value === "" ? null : value, added: [], left: [] })}
        >
          <option value="">{words.current(currentName)}</option>
          {among.entries.map(({ id }, index) => id !== among.current.id && <option key={id} value={id}>{names[index]}</option>)}
        </Select>
      </Field>
      <Field label={words.edition}>
        <Select className={styles.select} value={column.edition} data-testid={`compare-edition-${letter}`} onChange={(_, { value }) => onChange({ ...column, edition: value })}>
          <option value="">{words.asProfile(own)}</option>
          {[...catalogue.values()].map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Folded heading={words.otherwise} aside={changed === 0 ? words.nothing : words.changed(changed)} testId={`compare-otherwise-${letter}`}>
        <div className={styles.pair}>
          <TextField label={words.inhabitants} value={column.inhabitants} placeholder={form.inhabitants} hint={words.asProfileHint} numeric testId={`compare-inhabitants-${letter}`} onChange={(inhabitants) => onChange({ ...column, inhabitants })} />
          <Field label={words.scenario}>
            <Select
              className={styles.select}
              value={column.scenario ?? ""}
              data-testid={`compare-scenario-${letter}`}
              onChange={(_, { value }) => onChange({ ...column, scenario: scenarioNames.find((name) => name === value) ?? null })}
            >
              <option value="">{words.asProfile(form.newCount.trim() === "" ? "–" : scenarioWords[findScenario(form.scenario)][language])}</option>
              {scenarioNames.map((name) => (
                <option key={name} value={name}>
                  {scenarioWords[findScenario(name)][language]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {edition !== null && (
          <ServiceFields
            edition={edition}
            services={servicesOf(column, form)}
            conflicts={[]}
            testId={`compare-${letter}-`}
            edit={({ services }) => services !== undefined && onChange({ ...column, ...serviceChanges(services, form) })}
          />
        )}
      </Folded>
      {why.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody data-testid={`compare-why-${letter}`}>
            {words.notYet(letter)} {why.join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
