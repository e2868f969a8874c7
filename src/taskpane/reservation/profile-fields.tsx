/** The form of one profile. */
import { type ReactElement, memo } from "react";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition } from "../../tariff";
import { EditionOptions } from "../edition-options";
import { useChoice } from "../use-choice";
import { useTexts } from "./use-texts";
import { CostFields, NewServiceFields } from "./cost-fields";
import { BookingFields, MonthFields, VatFields } from "./folded-fields";
import { type Edit, type ProfileForm, referenceDateOf } from "./profile-form";
import { type FormReading, LONGEST_NAME } from "./read-form";
import { ServiceFields } from "./service-fields";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  // A long name of an edition is cut, and makes nothing wider than the pane.
  edition: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%", textOverflow: "ellipsis" } },
});

export interface ProfileFieldsProps {
  readonly form: ProfileForm;
  /** Null where the edition that is asked for is not there. */
  readonly edition: Edition | null;
  readonly reading: FormReading | null;
  readonly hasTwin: boolean;
  readonly edit: Edit;
}

export function ProfileFields({ form, edition, reading, hasTwin, edit }: ProfileFieldsProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const errors = reading?.errors ?? {};
  // The plan's date is recorded with the first inhabitants that are typed, and stays to be changed.
  const isBlank = form.inhabitants === "" && form.referenceDate === "";
  const planDate = edition === null ? "" : new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(referenceDateOf(edition)));
  return (
    <div className={styles.fields}>
      <TextField
        label={texts.name.label}
        value={form.name}
        placeholder={texts.name.placeholder}
        testId="profile-name"
        error={form.name.trim().length > LONGEST_NAME ? texts.name.tooLong : undefined}
        warning={hasTwin ? texts.name.twice : undefined}
        onChange={(name) => edit({ name })}
      />
      <EditionField edition={form.edition} isThere={edition !== null} edit={edit} />
      <TextField
        label={texts.inhabitants.label}
        value={form.inhabitants}
        numeric
        hint={planDate === "" ? undefined : texts.inhabitants.hint(planDate)}
        testId="profile-inhabitants"
        error={errors.inhabitants}
        onChange={(inhabitants) => edit({ inhabitants, ...(isBlank && edition !== null ? { referenceDate: referenceDateOf(edition) } : {}) })}
      />
      <TextField
        label={texts.referenceDate.label}
        value={form.referenceDate}
        type="date"
        hint={texts.referenceDate.hint}
        testId="profile-date"
        error={errors.referenceDate}
        onChange={(referenceDate) => edit({ referenceDate })}
      />
      {edition !== null && (
        <>
          <ServiceFields edition={edition} services={form.services} conflicts={reading?.conflicts ?? []} edit={edit} />
          <CostFields edition={edition} services={form.services} actualCosts={form.actualCosts} errors={errors} edit={edit} />
          <NewServiceFields newCount={form.newCount} newNames={form.newNames} scenario={form.scenario} error={errors.newCount} namesError={errors.newNames} edit={edit} />
          <div>
            <MonthFields edition={edition} services={form.services} startMonths={form.startMonths} edit={edit} />
            <VatFields vatRate={form.vatRate} vatRefundable={form.vatRefundable} rateError={errors.vatRate} refundableError={errors.vatRefundable} edit={edit} />
            <BookingFields
              edition={edition}
              services={form.services}
              newCount={form.newCount}
              scenario={form.scenario}
              actualCosts={form.actualCosts}
              taakveld={form.taakveld}
              categorie={form.categorie}
              edit={edit}
            />
          </div>
        </>
      )}
    </div>
  );
}

interface EditionFieldProps {
  /** Empty: as the workbook. */
  readonly edition: string;
  readonly isThere: boolean;
  readonly edit: Edit;
}

const EditionField = memo(function EditionField({ edition, isThere, edit }: EditionFieldProps): ReactElement {
  const styles = useStyles();
  const { edition: texts } = useTexts().reservation;
  const choice = useChoice();
  const error = edition !== "" && !isThere ? texts.missing(edition) : undefined;
  return (
    <Field className={styles.edition} label={texts.label} validationMessage={error} validationState={error === undefined ? "none" : "error"}>
      <Select value={edition} data-testid="profile-edition" onChange={(_, { value }) => edit({ edition: value })}>
        <option value="">{choice.state === "known" ? texts.asWorkbook(choice.edition) : texts.asWorkbookUnknown}</option>
        <EditionOptions chosen={edition} />
      </Select>
    </Field>
  );
});
