/** Bars by service: what was reserved as an outline, what was invoiced as its filling, with their table below it. */
import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language, Micro } from "../../../money";
import type { ServiceTotals } from "../../../reconciliation";
import { euros, signedEuros } from "../../reservation/euros";
import { useTexts } from "../use-texts";

const WIDTH = 320;
const ROW = 34;
const TOP = 18;
const BAR = 12;
const LEGEND = 22;

/** The colours that the user chose for everything: a drawing does not take them over by itself. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "400px", height: "auto" },
  label: { fontSize: "12px", fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground1, [CONTRAST]: { fill: "CanvasText" } },
  invoiced: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: "Highlight" } },
  reserved: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", [CONTRAST]: { stroke: "CanvasText" } },
  zero: { stroke: tokens.colorNeutralStroke1, [CONTRAST]: { stroke: "GrayText" } },
});

/** What is still to come; below nothing, what was invoiced too much: "− € 240,00". */
export const restText = (toCome: Micro, language: Language): string => (toCome < 0 ? signedEuros(toCome, language) : euros(toCome, language));

export interface YearChartProps {
  readonly services: readonly ServiceTotals[];
}

/** Nothing where there are no amounts. */
export function YearChart({ services }: YearChartProps): ReactElement | null {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  const ends = services.flatMap(({ reserved, invoiced }) => [reserved, invoiced]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (least === most) return null;
  const at = (amount: number): number => ((amount - least) / (most - least)) * (WIDTH - 2) + 1;
  // A discount goes to the left of the line.
  const bar = (amount: number) => ({ x: Math.min(at(0), at(amount)), y: TOP, width: Math.abs(at(amount) - at(0)), height: BAR });
  const told = services.map(({ label, reserved, invoiced }) => `${label[language]}: ${texts.ofYear(euros(reserved, language), euros(invoiced, language))}`).join("; ");
  const bottom = services.length * ROW;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${bottom + LEGEND}`} role="img" aria-label={texts.chart(told)} data-testid="invoice-year-chart">
      {services.map(({ service, label, reserved, invoiced, toCome }, index) => (
        <g key={service ?? ""} transform={`translate(0 ${index * ROW})`}>
          <text className={styles.label} x="1" y="13">
            {label[language]}
          </text>
          <text className={styles.label} x={WIDTH - 1} y="13" textAnchor="end">
            {restText(toCome, language)}
          </text>
          {invoiced !== 0 && <rect className={styles.invoiced} {...bar(invoiced)} />}
          {reserved !== 0 && <rect className={styles.reserved} {...bar(reserved)} />}
          <line className={styles.zero} x1={at(0)} x2={at(0)} y1={TOP - 2} y2={TOP + BAR + 2} />
        </g>
      ))}
      <g transform={`translate(0 ${bottom + 6})`}>
        <rect className={styles.invoiced} x="1" y="1" width="16" height="10" />
        <text className={styles.label} x="22" y="10">
          {texts.invoiced}
        </text>
        <rect className={styles.reserved} x="116" y="1" width="16" height="10" />
        <text className={styles.label} x="138" y="10">
          {texts.reserved}
        </text>
      </g>
    </svg>
  );
}
