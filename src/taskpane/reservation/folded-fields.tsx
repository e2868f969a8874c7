/** What most profiles leave as it is: months, VAT and booking, folded away. */
import { type ReactElement, memo } from "react";
import { Caption1, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition } from "../../tariff";
import { useTexts } from "./use-texts";
import { Folded } from "../folded";
import type { Edit, ProfileForm } from "./profile-form";
import { bookedServices, datedServices } from "./read-form";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
  booking: { display: "grid", gridTemplateColumns: "minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS, alignItems: "center" },
  narrow: { minWidth: 0, width: "100%" },
});

type MonthProps = Pick<ProfileForm, "services" | "startMonths"> & { readonly edition: Edition; readonly edit: Edit };

export const MonthFields = memo(function MonthFields({ edition, services, startMonths, edit }: MonthProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const dated = datedServices(edition, services);
  const later = dated.filter(({ id }) => (startMonths[id] ?? "1") !== "1").length;
  return (
    <Folded heading={texts.months.heading} aside={texts.months.summary(later)} testId="months">
      <Caption1 className={styles.quiet}>{dated.length === 0 ? texts.noServices : texts.months.hint}</Caption1>
      {dated.map(({ id, label }) => (
        <Field key={id} label={texts.months.label(label[language])}>
          <Select value={startMonths[id] ?? "1"} data-testid={`month-${id}`} onChange={(_, { value }) => edit({ startMonths: { ...startMonths, [id]: value } })}>
            {texts.months.names.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {index === 0 ? texts.months.whole : name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Folded>
  );
});

type VatProps = Pick<ProfileForm, "vatRate" | "vatRefundable"> & { readonly rateError: string | undefined; readonly refundableError: string | undefined; readonly edit: Edit };

export const VatFields = memo(function VatFields({ vatRate, vatRefundable, rateError, refundableError, edit }: VatProps): ReactElement {
  const styles = useStyles();
  const { reservation: texts } = useTexts();
  return (
    <Folded heading={texts.vat.heading} aside={rateError ?? refundableError ?? texts.vat.summary(vatRate, vatRefundable)} testId="vat">
      <div className={styles.pair}>
        <TextField label={texts.vat.rate} value={vatRate} numeric testId="vat-rate" error={rateError} onChange={(value) => edit({ vatRate: value })} />
        <TextField label={texts.vat.refundable} value={vatRefundable} numeric testId="vat-refundable" error={refundableError} onChange={(value) => edit({ vatRefundable: value })} />
      </div>
      <Caption1 className={styles.quiet}>{texts.vat.hint}</Caption1>
    </Folded>
  );
});

type BookingProps = Pick<ProfileForm, "services" | "newCount" | "scenario" | "actualCosts" | "taakveld" | "categorie"> & { readonly edition: Edition; readonly edit: Edit };

export const BookingFields = memo(function BookingFields({ edition, edit, ...form }: BookingProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const { taakveld, categorie } = form;
  const rows = bookedServices(edition, form);
  const booked = rows.filter(({ id }) => taakveld[id] || categorie[id]).length;
  return (
    <Folded heading={texts.booking.heading} aside={texts.booking.summary(booked, rows.length)} testId="booking">
      <Caption1 className={styles.quiet}>{texts.booking.hint}</Caption1>
      <div className={styles.booking} aria-hidden="true">
        <span />
        <Caption1>{texts.booking.taakveld}</Caption1>
        <Caption1>{texts.booking.categorie}</Caption1>
      </div>
      {rows.map(({ id, label }) => (
        <div key={id} className={styles.booking}>
          <Text size={200}>{label[language]}</Text>
          <Input
            className={styles.narrow}
            value={taakveld[id] ?? ""}
            maxLength={200}
            placeholder={texts.booking.taakveldExample}
            aria-label={texts.booking.label(texts.booking.taakveld, label[language])}
            data-testid={`taakveld-${id}`}
            onChange={(_, { value }) => edit({ taakveld: { ...taakveld, [id]: value } })}
          />
          <Input
            className={styles.narrow}
            value={categorie[id] ?? ""}
            maxLength={200}
            placeholder={texts.booking.categorieExample}
            aria-label={texts.booking.label(texts.booking.categorie, label[language])}
            data-testid={`categorie-${id}`}
            onChange={(_, { value }) => edit({ categorie: { ...categorie, [id]: value } })}
          />
        </div>
      ))}
    </Folded>
  );
});
