/** Bytes; a file of this size or more is not read. */
export const LARGEST_FILE = 20_000_000;

/** Bytes of a CSV file: some 30.000 lines. */
export const LARGEST_TABLE = 5_000_000;
