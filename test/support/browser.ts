import { hasBrowser } from "../../src/workbench/browser";

/** Tests in a real browser; skipped, so that it shows in the count, on a machine that has none. */
export const describeInBrowser = hasBrowser() ? describe : describe.skip;
