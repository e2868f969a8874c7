/** A comparison for people: what is compared, a table by service, and what has no amount. */
import type { ComparedTotal, Comparison, ComparisonSide, SideAmount, SideDifference } from "../engine";
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../money";
import { NOT_COMPARABLE, amountMarks, reasonsText } from "../workbook";
import { type Column, drawList, drawTable } from "./table";
import { words } from "./words";

/** In columns: two sides and their difference stand beside each other, more do not fit. */
const WIDTHS = { service: 27, amount: 16, difference: 14, share: 9, why: 40 } as const;
const PAIR = 2;

type Cells = readonly string[];

const euros = (amount: Micro, language: Language): string => formatEuros(toEuros(amount), language);

const amountText = (amount: SideAmount, language: Language): string => (amount.state === "amount" ? euros(amount.amount, language) : amountMarks[amount.state]);

const shareText = (share: number | null, language: Language): string => (share === null ? "" : `${formatNumber(Math.round(share * 1_000) / 10, language)}%`);

/** What differs between two sides that both have nothing is nothing. */
function differenceText({ amount }: Pick<SideDifference, "amount">, [one, other]: readonly [SideAmount | undefined, SideAmount | undefined], language: Language): string {
  if (one?.state === other?.state && one?.state !== "amount") return "";
  return amount === null ? NOT_COMPARABLE[language] : euros(amount, language);
}

interface Row {
  readonly label: string;
  readonly amounts: Cells;
  /** Per side after the first: difference, share and why. */
  readonly differences: readonly Cells[];
}

function serviceRows({ services }: Comparison, language: Language): readonly Row[] {
  return services.map(({ label, period, amounts, differences }) => ({
    label: period === "oneOff" ? `${label[language]} (${words.oneOffMark[language]})` : label[language],
    amounts: amounts.map((amount) => amountText(amount, language)),
    differences: differences.map((difference, index) => [
      differenceText(difference, [amounts[0], amounts[index + 1]], language),
      shareText(difference.share, language),
      reasonsText(difference.reasons, language),
    ]),
  }));
}

function totalRow(label: string, { amounts, differences }: ComparedTotal, language: Language): Row {
  return { label, amounts: amounts.map((amount) => euros(amount, language)), differences: differences.map(({ amount, share }) => [euros(amount, language), shareText(share, language), ""]) };
}

function totalRows({ totals, incomparable, sides }: Comparison, language: Language): readonly Row[] {
  const hasIncomparable = incomparable.some((amount) => amount !== 0);
  return [
    totalRow(words.annualTotal[language], totals.annual, language),
    totalRow(words.oneOffTotal[language], totals.oneOff, language),
    totalRow(words.total[language], totals.all, language),
    ...(hasIncomparable ? [{ label: words.incomparable[language], amounts: sides.map(() => ""), differences: incomparable.map((amount) => [euros(amount, language), "", ""]) }] : []),
  ];
}

const amountColumns = (sides: readonly ComparisonSide[]): readonly Column[] => sides.map(({ label }) => ({ head: label, most: WIDTHS.amount, align: "right" }));

const differenceColumns = (language: Language): readonly Column[] => [
  { head: words.difference[language], most: WIDTHS.difference, align: "right" },
  { head: words.share[language], most: WIDTHS.share, align: "right" },
  { head: words.why[language], most: WIDTHS.why },
];

/** Two sides in one table; more in a table of amounts, and one of differences for each after the first. */
function tables(comparison: Comparison, language: Language): readonly string[] {
  const { sides } = comparison;
  const service: Column = { head: words.service[language], most: WIDTHS.service };
  const [rows, totals] = [serviceRows(comparison, language), totalRows(comparison, language)];
  const sections = (cells: (row: Row) => Cells): readonly (readonly Cells[])[] => [rows, totals].map((section) => section.map((row) => [row.label, ...cells(row)]));
  if (sides.length === PAIR) return [drawTable([service, ...amountColumns(sides), ...differenceColumns(language)], ...sections(({ amounts, differences }) => [...amounts, ...(differences[0] ?? [])]))];
  return [
    drawTable([service, ...amountColumns(sides)], ...sections(({ amounts }) => amounts)),
    ...sides.slice(1).map(({ label }, index) => `${label} ${words.comparedWith[language]} ${sides[0]?.label ?? ""}\n\n${drawTable([service, ...differenceColumns(language)], ...sections(({ differences }) => differences[index] ?? []))}`),
  ];
}

function sideText({ reservation: { profile, edition, services } }: ComparisonSide, language: Language): string {
  const taken = edition.services.filter(({ id }) => services.has(id)).map(({ label }) => label[language]);
  return [
    ...(profile.name === undefined ? [] : [profile.name]),
    `${formatNumber(profile.inhabitants, language)} ${words.inhabitants[language]}`,
    edition.title[language],
    taken.length === 0 ? words.membershipOnly[language] : taken.join(", "),
  ].join("; ");
}

/** Line items that have an amount on some sides only. */
function withoutAmount({ items, sides }: Comparison, language: Language): readonly (readonly [string, string])[] {
  return items.flatMap(({ label, amounts }) => {
    const without = sides.filter((_, side) => amounts[side]?.state === "withoutAmount").map((side) => side.label);
    return without.length > 0 && amounts.some(({ state }) => state === "amount") ? [["-", `${label[language]}: ${without.join("; ")}`] as const] : [];
  });
}

/** Every line of a comparison as it is printed. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const unknown = withoutAmount(comparison, language);
  const paragraphs = [
    `${words.comparison[language]}\n${comparison.sides.map((side) => `- ${side.label}: ${sideText(side, language)}`).join("\n")}`,
    ...tables(comparison, language),
    ...(unknown.length > 0 ? [`${words.withoutAmount[language]}\n${drawList(unknown)}`] : []),
    `${words.basis[language]}; ${words.marks[language]}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
