/**
 * Office.js has no transactions: a batch that fails half-way leaves what came before. So every step says beforehand how
 * it is undone, and a failure undoes all steps, the last first, before it is passed on.
 */
export interface Step {
  /** Undoes the step, also where it was done in part. Null: nothing to undo, or a step before undoes it. */
  readonly undo: (() => Promise<void>) | null;
  readonly run: () => Promise<void>;
}

export type Progress = (done: number, total: number) => void;

/** Thrown where undoing failed as well, with both reasons: what is left must be told. */
export class UndoFailure extends Error {
  override readonly name = "UndoFailure";

  constructor(
    readonly original: unknown,
    readonly undoing: readonly unknown[],
  ) {
    super("a step failed, and so did undoing it");
  }
}

async function undoAll(undos: readonly (() => Promise<void>)[]): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const undo of [...undos].reverse()) {
    try {
      await undo();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

/** Runs the steps in order; all of them are done, or none. */
export async function allOrNothing(steps: readonly Step[], onProgress: Progress = () => undefined): Promise<void> {
  const undos: (() => Promise<void>)[] = [];
  for (const [index, step] of steps.entries()) {
    onProgress(index, steps.length);
    if (step.undo) undos.push(step.undo);
    try {
      await step.run();
    } catch (error) {
      const failures = await undoAll(undos);
      throw failures.length > 0 ? new UndoFailure(error, failures) : error;
    }
  }
  onProgress(steps.length, steps.length);
}
