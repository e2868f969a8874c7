/** What changed from one edition to another, by service: each figure as it was and becomes, in euros and percent. */
import { type ReactElement, useMemo } from "react";
import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ChargeChange, type EditionChange, type FigureChange, type ListChange, compareEditions } from "../../engine";
import { type Language, formatEuros, formatNumber } from "../../money";
import type { Edition } from "../../tariff";
import { factText, factWords, figureWords } from "../../workbook";
import { useTexts } from "../use-texts";
import { differenceTexts } from "./difference-texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  service: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, padding: "2px 0 2px 8px" },
  left: { textAlign: "left", paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  cell: { textAlign: "right", padding: "2px 0 2px 8px", verticalAlign: "top", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  text: { whiteSpace: "normal", overflowWrap: "break-word", hyphens: "auto" },
  charge: { textAlign: "left", padding: "6px 0 2px", fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  what: { width: "31%" },
  fact: { textAlign: "left", padding: "0 0 2px", color: tokens.colorNeutralForeground3, overflowWrap: "break-word" },
  share: { display: "block", color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export function shareText(share: number | null, language: Language): string {
  return share === null ? "" : `${share > 0 ? "+" : ""}${formatNumber(Math.round(share * 1000) / 10, language)}%`;
}

function valueText(value: string | null, { kind }: FigureChange, language: Language): string {
  if (value === null) return "–";
  return kind === "euro" ? formatEuros(Number(value), language) : formatNumber(Number(value), language);
}

function figureText(change: FigureChange, language: Language): string {
  const texts = differenceTexts[language];
  const { tier } = change;
  const bound = tier === null ? null : (tier.after ?? tier.before);
  const row = bound === null ? "" : `, ${bound === "last" ? texts.above : texts.upTo(formatNumber(bound, language))}`;
  return `${figureWords[change.figure][language]}${row}`;
}

function ChargeRows({ change }: { readonly change: ChargeChange }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = differenceTexts[language];
  const { charge, state, figures, facts } = change;
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="rowgroup" className={styles.charge}>
          {charge.label[language]}
          {state !== "changed" && ` (${texts[state]})`}
        </th>
      </tr>
      {figures.map((figure) => (
        <tr key={figureText(figure, language)}>
          <th scope="row" className={mergeClasses(styles.cell, styles.left, styles.text)}>
            {figureText(figure, language)}
          </th>
          <td className={styles.cell}>{valueText(figure.before, figure, language)}</td>
          <td className={styles.cell}>{valueText(figure.after, figure, language)}</td>
          <td className={styles.cell}>
            {figure.difference !== null && `${Number(figure.difference) > 0 ? "+" : ""}${valueText(figure.difference, figure, language)}`}
            <span className={styles.share}>{shareText(figure.share, language)}</span>
          </td>
        </tr>
      ))}
      {facts.map(({ fact, before, after }) => (
        <tr key={fact}>
          <td colSpan={4} className={styles.fact}>
            {factWords[fact][language]}: {factText(fact, before, language)} → {factText(fact, after, language)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function ServiceTable({ label, charges }: { readonly label: string; readonly charges: readonly ChargeChange[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = differenceTexts[language];
  return (
    <div>
      <Text as="h4" weight="semibold" className={styles.service}>
        {label}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.left, styles.what)}>
              <span className={styles.hidden}>{texts.what}</span>
            </th>
            {[texts.was, texts.becomes, texts.difference].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {charges.map((change) => (
          <ChargeRows key={change.charge.id} change={change} />
        ))}
      </table>
    </div>
  );
}

function listLine(word: string, { added, gone, changed }: ListChange, language: Language): readonly string[] {
  const texts = differenceTexts[language];
  const parts = [
    [texts.added, added],
    [texts.gone, gone],
    [texts.changed, changed],
  ] as const;
  const told = parts.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what} ${ids.join(", ")}`);
  return told.length === 0 ? [] : [`${word}: ${told.join("; ")}`];
}

/** Whether nothing at all is other. */
export const isEqual = ({ facts, services, serviceList, readings }: EditionChange): boolean =>
  facts.length === 0 && services.length === 0 && [serviceList, readings].every(({ added, gone, changed }) => added.length + gone.length + changed.length === 0);

export function Differences({ from, to }: { readonly from: Edition; readonly to: Edition }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = differenceTexts[language];
  const change = useMemo(() => compareEditions(from, to), [from, to]);
  if (isEqual(change)) return <Text data-testid="edition-differences">{texts.same}</Text>;
  const lists = [...listLine(texts.services, change.serviceList, language), ...listLine(texts.readings, change.readings, language), texts.unchanged(change.unchanged)];
  return (
    <div className={styles.list} data-testid="edition-differences">
      {change.services.map(({ service, label, charges }) => (
        <ServiceTable key={service} label={label[language]} charges={charges} />
      ))}
      <div className={styles.list}>
        {change.facts.map(({ fact, before, after }) => (
          <Caption1 key={fact}>
            {factWords[fact][language]}: {factText(fact, before, language)} → {factText(fact, after, language)}
          </Caption1>
        ))}
        {lists.map((line) => (
          <Caption1 key={line}>{line}</Caption1>
        ))}
      </div>
    </div>
  );
}
