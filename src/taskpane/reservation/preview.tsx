/** What a profile must reserve: totals, how sure they are, by service, line by line, and what is near. */
import { type ReactElement, type ReactNode, memo, useMemo } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DEFAULT_VAT, type NoticeCode, type Reservation, type VatTotals, notices, vatOfItems } from "../../engine";
import { type Micro, add, formatNumber } from "../../money";
import { type Period, certaintyWords, previousEdition } from "../../tariff";
import { exchange } from "../../workbook";
import { Section } from "../section";
import { useTexts } from "./use-texts";
import { nextTiers, partsByCertainty, partsByService } from "./breakdown";
import { EditionChange } from "./edition-change";
import { euros } from "./euros";
import { FiguresTable } from "./figures-table";
import { LineItems } from "./line-items";
import { ServiceChart } from "./service-chart";
import { TotalsBar } from "./totals-bar";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Told beside the line item itself or among the readings, and not once more below. */
const toldElsewhere: readonly NoticeCode[] = ["note", "proMemorie", "reading"];

/** Drawn again only for another reservation, not with every letter that is typed. */
export const Preview = memo(function Preview({ reservation }: { readonly reservation: Reservation }): ReactElement {
  return (
    <>
      <ReservationFigures reservation={reservation} />
      <TotalsBar {...reservation.total} />
    </>
  );
});

function ReservationFigures({ reservation }: { readonly reservation: Reservation }): ReactElement {
  const styles = useStyles();
  const { language, reservation: { preview: words } } = useTexts();
  const { edition, profile, total } = reservation;
  const parts = useMemo(() => partsByService(reservation, language), [reservation, language]);
  const tiers = useMemo(() => nextTiers(reservation, language), [reservation, language]);
  const told = useMemo(() => notices(reservation).filter(({ code }) => !toldElsewhere.includes(code)), [reservation]);
  const previous = previousEdition(edition, exchange().catalogue);
  const vat = (period: Period): VatTotals => vatOfItems(reservation.lineItems, period, profile.vat ?? DEFAULT_VAT);
  const [annual, oneOff] = [vat("annual"), vat("oneOff")];
  const euro = (amount: Micro): string => euros(amount, language);
  const totalsRow = (key: keyof VatTotals, strong = false) => ({ key, cells: [words[key], euro(annual[key]), euro(oneOff[key])], strong });
  return (
    <Section heading={words.heading(edition.id)} testId="preview">
      <FiguresTable
        headings={[words.totals, words.annual, words.oneOff]}
        rows={[totalsRow("exclusive", true), totalsRow("vat"), totalsRow("refundable"), totalsRow("net", true)]}
        testId="preview-totals"
      />
      <Part heading={words.certainty}>
        <FiguresTable
          caption={words.ofWhich}
          headings={[words.certainty, words.amount, words.share]}
          rows={[
            ...partsByCertainty(reservation).map(({ certainty, amount, share }) => ({
              key: certainty,
              cells: [certaintyWords[certainty][language], euro(amount), share === null ? "" : `${formatNumber(Math.round(share * 1_000) / 10, language)}%`],
            })),
            { key: "together", cells: [words.together, euro(add(total.annual, total.oneOff)), ""], strong: true },
          ]}
          testId="preview-certainty"
        />
      </Part>
      <Part heading={words.chart}>
        <ServiceChart parts={parts} />
        <FiguresTable
          headings={[words.service, words.annual, words.oneOff]}
          rows={parts.map(({ id, label, annual: yearly, oneOff: once }) => ({ key: id, cells: [label, euro(yearly), euro(once)] }))}
          testId="preview-services"
        />
      </Part>
      <Part heading={words.items}>
        <LineItems reservation={reservation} parts={parts} />
      </Part>
      {previous !== null && (
        <Part heading={words.change(previous.id)}>
          <EditionChange reservation={reservation} previous={previous} />
        </Part>
      )}
      <Part heading={words.tiers}>
        <Caption1 className={styles.quiet}>{tiers.length === 0 ? words.noTiers : words.tiersHint}</Caption1>
        <Texts texts={tiers} testId="preview-tiers" />
      </Part>
      {told.length > 0 && (
        <Part heading={words.notices}>
          <Texts texts={told.map(({ text }) => text[language])} testId="preview-notices" />
        </Part>
      )}
    </Section>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {heading}
      </Text>
      {children}
    </>
  );
}

function Texts({ texts, testId }: { readonly texts: readonly string[]; readonly testId?: string }): ReactElement | null {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <ul className={styles.list} data-testid={testId}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
