/** New services that are expected, and the actual costs that the ticked services need. */
import { type ReactElement, memo } from "react";
import { Caption1, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { scenarioNames, findScenario, scenarioWords } from "../../engine";
import type { Edition } from "../../tariff";
import { useTexts } from "./use-texts";
import type { Edit, ProfileForm } from "./profile-form";
import { type FieldErrors, costCharges } from "./read-form";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type NewServicesProps = Pick<ProfileForm, "newCount" | "newNames" | "scenario"> & { readonly error: string | undefined; readonly namesError: string | undefined; readonly edit: Edit };

export const NewServiceFields = memo(function NewServiceFields({ newCount, newNames, scenario, error, namesError, edit }: NewServicesProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  return (
    <div className={styles.fields} role="group" aria-label={texts.newServices.heading}>
      <TextField label={texts.newServices.count} value={newCount} numeric testId="new-count" error={error} onChange={(value) => edit({ newCount: value })} />
      {newCount.trim() !== "" && (
        <>
          <TextField
            label={texts.newServices.names}
            value={newNames}
            hint={texts.newServices.namesHint}
            placeholder={texts.newServices.namesExample}
            testId="new-names"
            error={namesError}
            onChange={(value) => edit({ newNames: value })}
          />
          <Field label={texts.newServices.scenario}>
            <Select value={scenario} data-testid="new-scenario" onChange={(_, { value }) => edit({ scenario: scenarioNames.find((name) => name === value) ?? scenario })}>
              {scenarioNames.map((name) => (
                <option key={name} value={name}>
                  {scenarioWords[findScenario(name)][language]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
});

type CostProps = Pick<ProfileForm, "services" | "actualCosts"> & { readonly edition: Edition; readonly errors: FieldErrors; readonly edit: Edit };

export function CostFields({ edition, services, actualCosts, errors, edit }: CostProps): ReactElement | null {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const charges = costCharges(edition, services);
  if (charges.length === 0) return null;
  return (
    <div className={styles.fields} role="group" aria-label={texts.costs.heading}>
      <div>
        <Text weight="semibold" block>
          {texts.costs.heading}
        </Text>
        <Caption1 className={styles.quiet}>{texts.costs.hint}</Caption1>
      </div>
      {charges.map(({ id, label, mandatory }) => (
        <TextField
          key={id}
          label={label[language]}
          value={actualCosts[id] ?? ""}
          numeric
          testId={`cost-${id}`}
          hint={mandatory ? texts.costs.needed : texts.costs.optional}
          error={errors[`actualCosts.${id}`]}
          onChange={(value) => edit({ actualCosts: { ...actualCosts, [id]: value } })}
        />
      ))}
    </div>
  );
}
