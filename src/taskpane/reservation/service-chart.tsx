/** Bars by service: annual solid, one-off hatched, a discount to the left of the line. */
import { type ReactElement, useId } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { add } from "../../money";
import { useTexts } from "./use-texts";
import type { ServicePart } from "./breakdown";
import { euros } from "./euros";

const WIDTH = 320;
const ROW = 34;
const BAR = 12;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto" },
  label: { fontSize: "12px", fontFamily: tokens.fontFamilyBase, fill: tokens.colorNeutralForeground1 },
  bar: { fill: tokens.colorBrandBackground },
  discount: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandBackground, strokeWidth: "1.5px" },
  zero: { stroke: tokens.colorNeutralStroke1 },
  hatch: { stroke: tokens.colorBrandBackground, strokeWidth: "3px" },
  outline: { fill: "none", stroke: tokens.colorBrandBackground },
});

interface Bar {
  readonly part: ServicePart;
  readonly annual: readonly [from: number, to: number];
  readonly oneOff: readonly [from: number, to: number];
}

/** One-off amounts go on where the annual ones end, unless they have the other sign. */
function barsOf(parts: readonly ServicePart[]): readonly Bar[] {
  return parts.map((part) => {
    const start = Math.sign(part.annual) === Math.sign(part.oneOff) ? part.annual : 0;
    return { part, annual: [0, part.annual], oneOff: [start, start + part.oneOff] };
  });
}

export function ServiceChart({ parts }: { readonly parts: readonly ServicePart[] }): ReactElement | null {
  const styles = useStyles();
  const { language, reservation } = useTexts();
  const pattern = useId();
  const bars = barsOf(parts);
  const ends = bars.flatMap(({ annual, oneOff }) => [...annual, ...oneOff]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (least === most) return null;
  const at = (amount: number): number => ((amount - least) / (most - least)) * (WIDTH - 2) + 1;
  const extent = ([from, to]: readonly [number, number]) => ({ x: Math.min(at(from), at(to)), width: Math.abs(at(to) - at(from)), height: BAR });
  const told = parts.map(({ label, annual, oneOff }) => `${label} ${euros(add(annual, oneOff), language)}`).join("; ");
  const hasOneOff = parts.some(({ oneOff }) => oneOff !== 0);
  const hatching = `url(#${pattern})`;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${bars.length * ROW + (hasOneOff ? 20 : 4)}`} role="img" aria-label={reservation.preview.chartText(told)} data-testid="preview-chart">
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
        </pattern>
      </defs>
      {bars.map(({ part, annual, oneOff }, index) => (
        <g key={part.id} transform={`translate(0 ${index * ROW})`}>
          <text className={styles.label} x="1" y="13">
            {part.label}
          </text>
          <text className={styles.label} x={WIDTH - 1} y="13" textAnchor="end">
            {euros(add(part.annual, part.oneOff), language)}
          </text>
          {part.annual !== 0 && <rect className={part.annual < 0 ? styles.discount : styles.bar} y="18" {...extent(annual)} />}
          {part.oneOff !== 0 && (
            <>
              <rect fill={hatching} y="18" {...extent(oneOff)} />
              <rect className={styles.outline} y="18" {...extent(oneOff)} />
            </>
          )}
          <line className={styles.zero} x1={at(0)} x2={at(0)} y1="16" y2="32" />
        </g>
      ))}
      {hasOneOff && (
        <g transform={`translate(0 ${bars.length * ROW + 4})`}>
          <rect className={styles.bar} x="1" y="3" width="16" height="10" />
          <text className={styles.label} x="22" y="12">
            {reservation.preview.annual}
          </text>
          <rect fill={hatching} x="100" y="3" width="16" height="10" />
          <rect className={styles.outline} x="100" y="3" width="16" height="10" />
          <text className={styles.label} x="121" y="12">
            {reservation.preview.oneOff}
          </text>
        </g>
      )}
    </svg>
  );
}
