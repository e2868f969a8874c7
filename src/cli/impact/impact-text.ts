/** An effect per member for people: every member, the lowest change first; what it comes to; and the question of the band. */
import type { Impact, ImpactSummary, MemberImpact } from "../../engine";
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../../money";
import { bandText, causesText, percentText, verdictWords } from "../../workbook";
import { type Column, drawList, drawTable } from "../table";
import { NONE, words } from "../words";
import { memberWords } from "./words";

const CAUSES = 2;

const euros = (amount: Micro, language: Language): string => formatEuros(toEuros(amount), language);
const percent = (share: number | null, language: Language): string => (share === null ? NONE : percentText(share, language));

const columns = ({ from, to }: Impact, language: Language): readonly Column[] => [
  { head: memberWords.municipality[language], most: 22 },
  { head: words.inhabitants[language], most: 11, align: "right" },
  { head: from.id, most: 14, align: "right" },
  { head: to.id, most: 14, align: "right" },
  { head: words.difference[language], most: 14, align: "right" },
  { head: words.share[language], most: 8, align: "right" },
  { head: memberWords.band[language], most: 9 },
  { head: memberWords.because[language], most: 30 },
];

function memberRow(one: MemberImpact, impact: Impact, language: Language): readonly string[] {
  const { member, before, after, change, share, verdict, causes } = one;
  return [
    member.name,
    formatNumber(member.profile.inhabitants, language),
    euros(before.total.annual, language),
    euros(after.total.annual, language),
    euros(change, language),
    percent(share, language),
    verdict === "within" ? "" : verdictWords[verdict][language],
    causesText(causes, impact, language, CAUSES),
  ];
}

const totalRow = ({ before, after, change, share }: ImpactSummary, language: Language): readonly string[] => [
  memberWords.all[language],
  "",
  euros(before, language),
  euros(after, language),
  euros(change, language),
  percent(share, language),
  "",
  "",
];

function summaryRows({ lowest, highest, median, rises, falls, unchanged }: ImpactSummary, language: Language): readonly (readonly [string, string])[] {
  const w = memberWords;
  const extreme = (one: MemberImpact | null): string => (one === null ? NONE : `${percent(one.share, language)}, ${euros(one.change, language)}: ${one.member.name}`);
  return [
    [w.lowest[language], extreme(lowest)],
    [w.median[language], median === null ? NONE : `${percent(median.share, language)}, ${euros(median.change, language)}`],
    [w.highest[language], extreme(highest)],
    [w.counts[language], `${w.rises[language]} ${rises}, ${w.falls[language]} ${falls}, ${w.unchanged[language]} ${unchanged}`],
  ];
}

/** The question of the band, and who falls outside. */
function bandAnswer({ band, summary: { verdicts }, members, unpriced }: Impact, language: Language): string {
  const w = memberWords;
  const outside = (["below", "above", "uncertain", "unknown"] as const).filter((verdict) => verdicts[verdict] > 0);
  const names = outside.map((verdict) => `${verdictWords[verdict][language]} ${verdicts[verdict]}: ${members.filter((one) => one.verdict === verdict).map(({ member }) => member.name).join(", ")}`);
  const answer = members.length === 0 ? w.nobodyPriced[language] : outside.length === 0 ? w.inside[language] : `${w.outside[language]}. ${names.join("; ")}`;
  const partial = unpriced.length > 0 && members.length > 0 ? ` (${w.notCounted[language]})` : "";
  return `${w.question[language]} ${bandText(band, language)}?\n${answer}${partial}`;
}

/** Every line of an effect per member as it is printed. */
export function impactText(impact: Impact, language: Language): string {
  const { from, to, members, unpriced, summary } = impact;
  const ordered = [...members].sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const paragraphs = [
    `${memberWords.impact[language]}: ${from.id} → ${to.id}`,
    ...(members.length === 0 ? [] : [drawTable(columns(impact, language), ordered.map((one) => memberRow(one, impact, language)), [totalRow(summary, language)]), drawList(summaryRows(summary, language))]),
    bandAnswer(impact, language),
    ...(unpriced.length === 0 ? [] : [`${memberWords.unpriced[language]}\n${drawList(unpriced.map(({ member, edition, failure }) => ["-", `${member.name} (${memberWords.row[language]} ${member.row}), ${edition}: ${failure.in(language)}`] as const))}`]),
    `${words.basis[language]}; ${memberWords.annualBasis[language]}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
