/** What the form took over from the sheet, and why a sheet can no longer be read. */
import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { serviceLabel } from "../../engine";
import type { Edition } from "../../tariff";
import { editionOrNull } from "../use-edition";
import type { TakenField } from "./take-over";
import type { SheetState } from "./use-sheet";
import { type PaneTexts, useTexts } from "./use-texts";

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

/** "Inwoners: 45.000 is nu 46.000". */
function takenText({ field, of, before, after }: TakenField, edition: Edition | null, { language, reservation: texts }: PaneTexts): string {
  const { sheet: words, booking } = texts;
  const service = edition?.services.some(({ id }) => id === of) === true ? serviceLabel(edition, of, language) : of;
  const charge = edition?.charges.find(({ id }) => id === of)?.label[language] ?? of;
  const labels: Readonly<Record<TakenField["field"], string>> = {
    name: texts.name.label,
    inhabitants: texts.inhabitants.label,
    referenceDate: texts.referenceDate.label,
    populations: texts.inhabitants.label,
    edition: texts.edition.label,
    services: service,
    newCount: texts.newServices.count,
    newNames: texts.newServices.names,
    scenario: texts.newServices.scenario,
    actualCosts: charge,
    startMonths: texts.months.label(service),
    vatRate: texts.vat.rate,
    vatRefundable: texts.vat.refundable,
    taakveld: booking.label(booking.taakveld, service),
    categorie: booking.label(booking.categorie, service),
  };
  if (field === "services") return `${service}: ${after === "" ? words.dropped : words.added}`;
  const shown = (text: string): string => (text === "" ? words.blank : field === "startMonths" ? (texts.months.names[Number(text) - 1] ?? text) : text);
  return words.fromTo(labels[field], shown(before), shown(after));
}

export function SheetNotice({ view, taken, forget }: SheetState): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { sheet: words } = texts.reservation;
  return (
    <>
      {view.state === "refused" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody data-testid="sheet-refused">
            {words.notReadable(view.sheet)}
            <ul className={styles.list}>
              {view.issues.map(({ address, expected, found }) => {
                const text = words.issue(address, expected[texts.language], found[texts.language]);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {view.state === "tableGone" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody data-testid="sheet-table-gone">
            {view.table === null || view.others.length === 0 ? words.tableGone(view.sheet) : words.tableRenamed(view.sheet, view.table, view.others.length === 1 ? (view.others[0] ?? "") : "")}
          </MessageBarBody>
        </MessageBar>
      )}
      {taken !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody data-testid="sheet-taken">
            {words.taken(taken.sheet)}
            <ul className={styles.list}>
              {taken.fields.map((field) => {
                const text = takenText(field, editionOrNull(taken.edition), texts);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.close} data-testid="sheet-taken-close" onClick={forget} />} />
        </MessageBar>
      )}
    </>
  );
}
