/** What changes against the edition before: by reason, and line item by line item. */
import { type ReactElement, useMemo } from "react";
import { Caption1, Text } from "@fluentui/react-components";
import { type ChangeReason, type ItemChange, type Reservation, type ReservationChange, compareReservations, reserve } from "../../engine";
import { type Micro, ZERO, add } from "../../money";
import { type Edition, TariffFailure } from "../../tariff";
import { type PaneTexts, useTexts } from "./use-texts";
import { signedEuros } from "./euros";
import { type FiguresRow, FiguresTable } from "./figures-table";
import { Folded } from "../folded";

function compare(reservation: Reservation, previous: Edition, { language, reservation: { preview } }: PaneTexts): ReservationChange | string {
  try {
    return compareReservations(reserve(reservation.profile, previous), reservation);
  } catch (error) {
    if (error instanceof TariffFailure) return preview.notComparable(previous.id, error.in(language));
    throw error;
  }
}

/** Differences with the same reasons together: "tariff, tier" apart from "tariff". */
function byReason(items: readonly ItemChange[], inWords: (reasons: readonly ChangeReason[]) => string): readonly (readonly [reasons: string, difference: Micro])[] {
  const sums = new Map<string, Micro>();
  for (const { reasons, difference } of items) {
    const key = inWords(reasons);
    sums.set(key, add(sums.get(key) ?? ZERO, difference));
  }
  return [...sums];
}

export function EditionChange({ reservation, previous }: { readonly reservation: Reservation; readonly previous: Edition }): ReactElement {
  const texts = useTexts();
  const { language, reservation: { preview: words } } = texts;
  const change = useMemo(() => compare(reservation, previous, texts), [reservation, previous, texts]);
  if (typeof change === "string") return <Text>{change}</Text>;
  const { items, difference } = change;
  if (items.length === 0) return <Text>{words.noChange}</Text>;
  const inWords = (reasons: readonly ChangeReason[]): string => reasons.map((reason) => words.reasons[reason]).join(", ");
  const sums: readonly FiguresRow[] = [
    { key: "annual", cells: [words.annualDifference, signedEuros(difference.annual, language)], strong: true },
    { key: "oneOff", cells: [words.oneOffDifference, signedEuros(difference.oneOff, language)], strong: true },
  ];
  const reasonRows = byReason(items, inWords).map(([reasons, amount]) => ({ key: reasons, cells: [reasons, signedEuros(amount, language)] }));
  const itemRows = items.map((item) => ({ key: item.charge.id, cells: [item.charge.label[language], signedEuros(item.difference, language)], note: inWords(item.reasons) }));
  const hasUnknown = items.some(({ reasons }) => reasons.includes("unknownBefore") || reasons.includes("unknownAfter"));
  return (
    <>
      <FiguresTable headings={[words.reason, words.difference]} rows={[...reasonRows, ...sums]} testId="preview-change" />
      {hasUnknown && <Caption1>{words.unknownCounted}</Caption1>}
      <Folded heading={words.changeItems(items.length)} testId="preview-change-items">
        <FiguresTable headings={[words.changeItem, words.difference]} rows={itemRows} />
      </Folded>
    </>
  );
}
