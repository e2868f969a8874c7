/** One call of a function: wait for the workbook's edition where needed, compute, note the outcome for the task pane. */
import { displayLanguage } from "../excel";
import type { Language } from "../money";
import { type Explanation, note } from "../workbook";
import { type CellValue, isRefusal, toCellError } from "./cells";
import { waitFor } from "./edition";

export type Explained = Omit<Explanation, "errors">;

export interface Call<Result> {
  /** The function's id, such as "HOSTING.UITBREIDING". */
  readonly id: string;
  readonly invocation: CustomFunctions.Invocation;
  /** Every edition argument, as passed. */
  readonly editions: readonly CellValue[];
  readonly compute: () => Result;
  /** Says how the result came about; runs only when somebody looks. Throws what `compute` throws. */
  readonly explain: () => Explained;
}

const FEW = 5;

const fromElsewhere: Readonly<Record<Language, string>> = {
  nl: "de fout komt uit een andere cel of uit een berekening in de formule; verhelp haar daar",
  en: "the error comes from another cell or from a calculation in the formula; mend it there",
};

/** An error that came in from another cell brings no message of its own. */
const messageOf = (error: CustomFunctions.Error): string => error.message || fromElsewhere[displayLanguage()];

/** Messages of the errors inside a result, with their place in it. */
function errorsIn(result: unknown): string[] {
  if (!Array.isArray(result)) return [];
  const found = (result as unknown[][]).flatMap((row, r) =>
    row.flatMap((cell, c) => (cell instanceof CustomFunctions.Error ? [`[${r + 1}, ${c + 1}] ${messageOf(cell)}`] : [])),
  );
  return found.length > FEW ? [...found.slice(0, FEW), `… + ${found.length - FEW}`] : found;
}

/** What the function refuses it does not explain; a fault is passed on to whoever shows it. */
function explainedOrEmpty(explain: () => Explained): Explained {
  try {
    return explain();
  } catch (thrown) {
    if (isRefusal(thrown)) return { edition: null, amounts: [], notices: [] };
    throw thrown;
  }
}

function answer<Result>({ id, invocation, compute, explain }: Call<Result>): Result {
  try {
    const result = compute();
    note(invocation?.address, { function: id, explain: () => ({ ...explainedOrEmpty(explain), errors: errorsIn(result) }) });
    return result;
  } catch (thrown) {
    const error = toCellError(thrown);
    note(invocation?.address, { function: id, explain: () => ({ ...explainedOrEmpty(explain), errors: [messageOf(error)] }) });
    throw error;
  }
}

/** The result, or a promise of it while the workbook's edition is being read. */
export function call<Result>(request: Call<Result>): Result {
  const pending = waitFor(request.editions);
  return pending === null ? answer(request) : (pending.then(() => answer(request)) as unknown as Result);
}
