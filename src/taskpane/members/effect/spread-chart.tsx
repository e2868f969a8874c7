/** How many members change by how much: a column per step, the band behind them. */
import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Impact } from "../../../engine";
import { type SpreadStep, distribution } from "../../../workbook";
import { boundText } from "../numbers";
import { useTexts } from "../use-texts";

const WIDTH = 320;
const TOP = 30;
const HEIGHT = 110;
const BASE = TOP + HEIGHT;
/** Half a label of a bound fits beside the first and the last column. */
const SIDE = 20;
/** As wide as a label of a bound may be without touching the next one. */
const LABEL = 48;
/** Half of the band's label. */
const BAND_LABEL = 66;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto" },
  band: { fill: tokens.colorNeutralBackground4 },
  bound: { stroke: tokens.colorNeutralForeground3, strokeDasharray: "3 3" },
  bar: { fill: tokens.colorBrandBackground },
  axis: { stroke: tokens.colorNeutralStroke1 },
  label: { fontSize: "11px", fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground2 },
});

interface Scale {
  readonly at: (share: number) => number;
  readonly width: number;
}

function scaleOf(steps: readonly SpreadStep[]): Scale {
  const [first, last] = [steps[0]?.from ?? 0, steps.at(-1)?.below ?? 1];
  const inner = WIDTH - 2 * SIDE;
  return { at: (share) => SIDE + ((Math.min(Math.max(share, first), last) - first) / (last - first)) * inner, width: inner / steps.length };
}

export function SpreadChart({ impact: { members, band } }: { readonly impact: Impact }): ReactElement | null {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const steps = distribution(members);
  if (steps.length === 0) return null;
  const { at, width } = scaleOf(steps);
  const most = Math.max(...steps.map(({ count }) => count));
  const tall = (count: number): number => (count / most) * (HEIGHT - 14);
  const percent = (share: number): string => boundText(share, language);
  const bounds = [...steps.map(({ from }) => from), steps.at(-1)?.below ?? 0];
  const every = Math.ceil(LABEL / width);
  // Bounds of the band that lie beyond the chart have no line.
  const inside = [band.low, band.high].filter((share) => share > (bounds[0] ?? 0) && share < (bounds.at(-1) ?? 0));
  const told = steps.filter(({ count }) => count > 0).map(({ from, below, count }) => texts.step(percent(from), percent(below), count));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${BASE + 18}`} role="img" aria-label={texts.chart(told.join("; "))} data-testid="effect-chart">
      <rect className={styles.band} x={at(band.low)} width={at(band.high) - at(band.low)} y={TOP - 12} height={HEIGHT + 12} />
      <text className={styles.label} x={Math.min(Math.max((at(band.low) + at(band.high)) / 2, BAND_LABEL), WIDTH - BAND_LABEL)} y="11" textAnchor="middle">
        {`${texts.bandLabel} ${percent(band.low)} / ${percent(band.high)}`}
      </text>
      {steps.map(({ from, count }) => (
        <g key={from}>
          <rect className={styles.bar} x={at(from) + 1} width={Math.max(1, width - 2)} y={BASE - tall(count)} height={tall(count)} />
          {count > 0 && (
            <text className={styles.label} x={at(from) + width / 2} y={BASE - tall(count) - 3} textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
      {inside.map((share) => (
        <line key={share} className={styles.bound} x1={at(share)} x2={at(share)} y1={TOP - 12} y2={BASE} />
      ))}
      <line className={styles.axis} x1={SIDE} x2={WIDTH - SIDE} y1={BASE} y2={BASE} />
      {bounds.map((share, index) =>
        index % every === 0 ? (
          <text key={share} className={styles.label} x={at(share)} y={BASE + 14} textAnchor="middle">
            {percent(share)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
