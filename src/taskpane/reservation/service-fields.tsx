/** The services and options of the edition, to be ticked; what cannot go together is said below them. */
import { type ReactElement, memo } from "react";
import { Checkbox, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { selectableServices, serviceLabel } from "../../engine";
import type { Edition, Service } from "../../tariff";
import { useTexts } from "./use-texts";
import type { Edit } from "./profile-form";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  options: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalXXL },
  service: { display: "flex", flexDirection: "column" },
});

export interface ServiceFieldsProps {
  readonly edition: Edition;
  readonly services: readonly string[];
  readonly conflicts: readonly string[];
  readonly edit: Edit;
  /** What comes before the ids by which tests find the boxes, where there are more than one of each. */
  readonly testId?: string;
}

export const ServiceFields = memo(function ServiceFields({ edition, services, conflicts, edit, testId = "" }: ServiceFieldsProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const all = selectableServices(edition);
  const hasParent = ({ partOf }: Service): boolean => all.some(({ id }) => id === partOf);
  const unknown = services.filter((id) => !all.some((service) => service.id === id));
  const box = (id: string, label: string): ReactElement => (
    <Checkbox
      key={id}
      label={label}
      checked={services.includes(id)}
      data-testid={`${testId}service-${id}`}
      onChange={(_, { checked }) => edit({ services: checked === true ? [...services, id] : services.filter((other) => other !== id) })}
    />
  );
  return (
    <fieldset className={styles.group} data-testid={`${testId}services`}>
      <legend className={styles.legend}>
        <Text weight="semibold">{texts.services.label}</Text>
      </legend>
      {all
        .filter((service) => !hasParent(service))
        .map(({ id, label }) => {
          const options = all.filter(({ partOf }) => partOf === id);
          return (
            <div key={id} className={styles.service}>
              {box(id, label[language])}
              {options.length > 0 && (
                <div role="group" aria-label={texts.services.options(label[language])} className={styles.options}>
                  {options.map((option) => box(option.id, option.label[language]))}
                </div>
              )}
            </div>
          );
        })}
      {unknown.length > 0 && (
        <div role="group" aria-label={texts.services.notInEdition(edition.id)} className={styles.service}>
          {unknown.map((id) => box(id, `${serviceLabel(edition, id, language)} (${texts.services.notInEdition(edition.id)})`))}
        </div>
      )}
      {conflicts.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="service-conflicts">
            {conflicts.map((conflict) => (
              <div key={conflict}>{conflict}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </fieldset>
  );
});
