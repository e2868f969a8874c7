/** Work over many members that can be left and taken up again after each of them. */

/** Does all of it at once. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
