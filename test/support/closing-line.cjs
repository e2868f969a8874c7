/**
 * A jest reporter that ends a run with one plain line: 'N passed, N failed, N skipped'. A suite that could not
 * be loaded counts as one failure. Where the variable CI is set, a skipped or planned test fails the run: a
 * machine for tests has everything that the tests need.
 */
class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    if (process.env.CI && skipped > 0) {
      this.error = new Error(`${skipped} tests were skipped, and in CI a skipped test is a failure`);
      process.stdout.write(`${this.error.message}\n`);
    }
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  }

  getLastError() {
    return this.error;
  }
}

module.exports = ClosingLine;
