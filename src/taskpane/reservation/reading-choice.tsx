/** One unclear place of the plan: how it is read, how else it could be and what that would cost or save. */
import { type ReactElement, memo } from "react";
import { Caption1, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type ItemChange, type ReadingStake, type Reservation, compareReservations } from "../../engine";
import type { Language, Micro } from "../../money";
import type { Reading } from "../../tariff";
import { euros, signedEuros } from "./euros";
import type { ReadingsTexts } from "./readings-texts";
import { useTexts } from "./use-texts";

const DEFAULT = "default";

const useStyles = makeStyles({
  reading: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  option: { alignItems: "flex-start" },
  label: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  stake: { fontVariantNumeric: "tabular-nums" },
});

/** "regel 461 en 785 van het plan"; empty where the plan does not say anything. */
function describeLines({ lines }: Reading, words: ReadingsTexts): string {
  const [last, ...before] = [...lines].reverse().map(String);
  if (last === undefined) return "";
  return words.line(before.length === 0 ? last : words.linesTogether(before.reverse().join(", "), last));
}

function describeItem({ charge, before, after, difference }: ItemChange, words: ReadingsTexts, language: Language): string {
  const amount = (found: Micro | null): string => (found === null ? words.noAmount : euros(found, language));
  return words.amounts(charge.label[language], amount(before), amount(after), signedEuros(difference, language));
}

/** "hosting groot: € 19.100,00 of € 20.400,00, verschil + € 1.300,00", a line per line item, and their sum. */
function describeStake({ reservation, difference }: ReadingStake, now: Reservation, words: ReadingsTexts, language: Language): readonly string[] {
  const { items } = compareReservations(now, reservation);
  const each = items.map((item) => describeItem(item, words, language));
  return items.length > 1 ? [...each, words.together(signedEuros(difference, language))] : each;
}

export interface ReadingChoiceProps {
  readonly reading: Reading;
  readonly stakes: readonly ReadingStake[];
  readonly reservation: Reservation;
  /** The alternative that is chosen now, which the amounts may follow a moment later; null for the default. */
  readonly chosen: string | null;
  readonly choose: (reading: string, alternative: string | null) => void;
}

export const ReadingChoice = memo(function ReadingChoice({ reading, stakes, reservation, chosen, choose }: ReadingChoiceProps): ReactElement {
  const styles = useStyles();
  const { language, reservation: texts } = useTexts();
  const words = texts.readings;
  const hasStake = stakes.some(({ difference }) => difference !== 0);
  const told = (stake: ReadingStake): readonly string[] => {
    const lines = describeStake(stake, reservation, words, language);
    return lines.length === 0 && hasStake && !stake.option.isChosen ? [words.same] : lines;
  };
  const inProfile = reading.alternatives.filter(({ changes }) => changes.length === 0);
  return (
    <div className={styles.reading} data-testid={`reading-${reading.id}`}>
      {stakes.length > 1 ? (
        <Field label={`${reading.id}: ${reading.question[language]}`}>
          <RadioGroup value={chosen ?? DEFAULT} onChange={(_, { value }) => choose(reading.id, value === DEFAULT ? null : value)}>
            {stakes.map((stake) => (
              <Radio
                key={stake.option.id ?? DEFAULT}
                value={stake.option.id ?? DEFAULT}
                className={styles.option}
                data-testid={`reading-${reading.id}-${stake.option.id ?? DEFAULT}`}
                label={
                  <span className={styles.label}>
                    <span>
                      {stake.option.label[language]} {stake.option.id === null && <Caption1 className={styles.quiet}>({words.isDefault})</Caption1>}
                    </span>
                    {told(stake).map((line) => (
                      <Caption1 key={line} className={styles.stake}>
                        {line}
                      </Caption1>
                    ))}
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <>
          <Text>{`${reading.id}: ${reading.question[language]}`}</Text>
          <Text>{reading.default[language]}</Text>
          <Caption1>{inProfile.length === 0 ? words.noAlternative : inProfile.map(({ label }) => words.inProfile(label[language])).join(" ")}</Caption1>
        </>
      )}
      <Caption1 className={styles.quiet}>{words.evidence(reading.evidence[language], describeLines(reading, words))}</Caption1>
    </div>
  );
});
