/** Why the lines of one invoice differ: for each the causes that explain it to the cent, those first that several lines share. */
import type { Micro } from "../../money";
import type { Diagnosis, SharedCause } from "../report";
import { type Steps, mapInSteps } from "../steps";
import { impliedInhabitants, isNear, withInhabitants } from "./implied-inhabitants";
import type { Alternatives, Explanation } from "./search";
import type { Subject } from "./variant";
import { both, number, sumOf } from "./words";

/** A difference that is to be explained. */
export interface Difference {
  /** The line's id. */
  readonly line: string;
  readonly subject: Subject;
  readonly alternatives: Alternatives;
  readonly amount: Micro;
}

export interface Explained {
  readonly diagnosis: readonly Diagnosis[];
  readonly suggestions: readonly Diagnosis[];
}

/** Lines that are explained before a pause: some milliseconds. */
const A_FEW = 20;

/** Of more explanations of one line these are told. */
const MOST_TOLD = 4;
const MOST_PAIRS_TOLD = 2;

const chargesOf = ({ subject }: Difference): string => subject.demands.map(({ charge }) => charge).join();

/** By cause, the lines that it takes part in explaining: of different charges, or of different explanations it proves nothing. */
function support(found: ReadonlyMap<Difference, readonly Explanation[]>): (explanation: Explanation) => number {
  const charges = new Map<string, Set<string>>();
  for (const [difference, explanations] of found) {
    for (const { cause } of new Set(explanations.flat())) {
      const set = charges.get(cause) ?? new Set();
      set.add(chargesOf(difference));
      charges.set(cause, set);
    }
  }
  return (explanation) => explanation.reduce((sum, { cause }) => sum + (charges.get(cause)?.size ?? 0) - 1, 0);
}

/** The causes that most lines share first; what is equally shared stays as likely as it was. Of causes of one code the first. */
function ordered(explanations: readonly Explanation[], supportOf: (explanation: Explanation) => number): readonly Explanation[] {
  const codes = new Set<string>();
  return [...explanations]
    .sort((a, b) => supportOf(b) - supportOf(a))
    .filter((explanation) => {
      const code = explanation.map((cause) => cause.code).join();
      return codes.size < codes.add(code).size;
    });
}

interface Implied {
  readonly inhabitants: number;
  /** Lines of how many different charges it fits. */
  readonly shared: number;
  /** Within 5% of the profile's, and shared by two charges or more. */
  readonly isEvidence: boolean;
}

/** What proves most: evidence first, then what fits most charges, then what is nearest to the profile's number (it comes first). */
const isBetter = (one: Implied, other: Implied | undefined): boolean => other === undefined || (one.isEvidence === other.isEvidence ? one.shared > other.shared : one.isEvidence);

function inhabitantsDiagnosis({ subject, amount }: Difference, { inhabitants, shared, isEvidence }: Implied): Diagnosis {
  const variant = withInhabitants(subject, inhabitants);
  return {
    code: "other-inhabitants",
    cause: `inhabitants ${inhabitants}`,
    explanation: both((language) => {
      const sentence = `${language === "nl" ? `Met ${number(inhabitants, language)} inwoners` : `With ${number(inhabitants, language)} inhabitants`}: ${sumOf(variant, amount, language)}`;
      const fits = language === "nl" ? `dit aantal past bij ${shared} regels` : `this number fits ${shared} lines`;
      if (isEvidence) return `${sentence}; ${fits}`;
      if (shared > 1) return `${sentence}; ${fits}${language === "nl" ? ", maar ligt ver van dat van het profiel" : ", but is far from that of the profile"}`;
      return `${sentence}${language === "nl" ? "; dit aantal staat niet in het profiel, en geen andere regel bevestigt het" : "; the profile does not have this number, and no other line confirms it"}`;
    }),
    amount,
    step: 1,
    steps: 1,
  };
}

/** Numbers of inhabitants by the differences that they would explain. */
function* impliedBy(differences: readonly Difference[]): Steps<ReadonlyMap<number, readonly Difference[]>> {
  const found = new Map<number, Difference[]>();
  for (const difference of differences) {
    yield null;
    for (const inhabitants of impliedInhabitants(difference.subject, difference.amount)) found.set(inhabitants, [...(found.get(inhabitants) ?? []), difference]);
  }
  return found;
}

const differentCharges = (differences: readonly Difference[]): number => new Set(differences.map(chargesOf)).size;

/** Of more differences in one invoice the number of inhabitants is not looked for. */
const MOST_IMPLIED = 1_000;

/** A cause by itself that explains lines of at least two different charges. */
function sharedCauses(explained: ReadonlyMap<Difference, Explained>): readonly SharedCause[] {
  const byCause = new Map<string, { readonly diagnosis: Diagnosis; readonly differences: Difference[] }>();
  for (const [difference, { diagnosis }] of explained) {
    const [first] = diagnosis;
    if (!first || first.steps !== 1) continue;
    const known = byCause.get(first.cause);
    if (known) known.differences.push(difference);
    else byCause.set(first.cause, { diagnosis: first, differences: [difference] });
  }
  return [...byCause.values()]
    .filter(({ differences }) => differentCharges(differences) > 1)
    .map(({ diagnosis, differences }) => ({ code: diagnosis.code, explanation: diagnosis.explanation, lines: differences.map(({ line }) => line) }));
}

/** Singles first; pairs only for what no single cause explains. */
export function* diagnose(differences: readonly Difference[]): Steps<{ readonly explained: ReadonlyMap<Difference, Explained>; readonly causes: readonly SharedCause[] }> {
  const singles = new Map(yield* mapInSteps(differences, A_FEW, (difference) => [difference, difference.alternatives.singles(difference.amount)] as const));
  const open = differences.filter((difference) => singles.get(difference)?.length === 0);
  const implied = yield* impliedBy(open.slice(0, MOST_IMPLIED));
  const numbers = new Map<Difference, Implied>();
  for (const [inhabitants, lines] of implied) {
    const shared = differentCharges(lines);
    for (const line of lines) {
      const found: Implied = { inhabitants, shared, isEvidence: shared > 1 && isNear(inhabitants, line.subject) };
      if (isBetter(found, numbers.get(line))) numbers.set(line, found);
    }
  }
  const alone = open.filter((line) => numbers.get(line)?.isEvidence !== true);
  const pairs = new Map(yield* mapInSteps(alone, 1, (line) => [line, line.alternatives.pairs(line.amount)] as const));
  const supportOf = support(new Map([...pairs, ...[...singles].filter(([, found]) => found.length > 0)]));
  const explained = new Map(
    yield* mapInSteps(differences, A_FEW, (difference): readonly [Difference, Explained] => {
      const { alternatives: found } = difference;
      const own = ordered(singles.get(difference) ?? [], supportOf).slice(0, MOST_TOLD);
      const number = numbers.get(difference);
      if (own.length > 0) return [difference, { diagnosis: own.flatMap(found.diagnosis), suggestions: [] }];
      if (number?.isEvidence) return [difference, { diagnosis: [inhabitantsDiagnosis(difference, number)], suggestions: [] }];
      const together = ordered(pairs.get(difference) ?? [], supportOf).slice(0, MOST_PAIRS_TOLD);
      return [difference, { diagnosis: together.flatMap(found.diagnosis), suggestions: number ? [inhabitantsDiagnosis(difference, number)] : [] }];
    }),
  );
  return { explained, causes: sharedCauses(explained) };
}
