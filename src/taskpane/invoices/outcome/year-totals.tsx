/** The year as a whole: what was reserved, what was invoiced, and what is still to come. */
import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type Micro, ZERO, subtract, sum } from "../../../money";
import type { Reconciliation } from "../../../reconciliation";
import { euros } from "../../reservation/euros";
import { FiguresTable } from "../../reservation/figures-table";
import { Folded } from "../../folded";
import { useTexts } from "../use-texts";
import { YearChart, restText } from "./year-chart";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

export function YearTotals({ report: { services, outstanding, year } }: { readonly report: Reconciliation }): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  const total = (of: "reserved" | "invoiced" | "toCome"): Micro => sum(services.map((service) => service[of]));
  const rest = total("toCome");
  return (
    <>
      <Folded heading={texts.services(year)} aside={rest < 0 ? texts.tooMuchAside(euros(subtract(ZERO, rest), language)) : texts.toComeAside(euros(rest, language))} testId="invoice-services">
        <YearChart services={services} />
        <FiguresTable
          headings={[texts.service, texts.toCome]}
          rows={[
            ...services.map(({ service, label, reserved, invoiced, toCome }) => ({
              key: service ?? "",
              cells: [label[language], restText(toCome, language)],
              note: texts.ofYear(euros(reserved, language), euros(invoiced, language)),
            })),
            { key: "total", cells: [texts.allServices, restText(rest, language)], note: texts.ofYear(euros(total("reserved"), language), euros(total("invoiced"), language)), strong: true },
          ]}
        />
      </Folded>
      <Folded heading={texts.outstanding(outstanding.length)} testId="invoice-outstanding">
        {outstanding.length === 0 ? (
          <Caption1 className={styles.quiet}>{texts.noOutstanding}</Caption1>
        ) : (
          <FiguresTable
            headings={[texts.charge, texts.toCome]}
            rows={outstanding.map(({ charge, item, expected }) => ({ key: charge, cells: [item.charge.label[language], expected === null ? "p.m." : euros(expected, language)] }))}
          />
        )}
      </Folded>
    </>
  );
}
