/** Bytes; a file of this size or more is not read. */
export const LARGEST_FILE = 20_000_000;
