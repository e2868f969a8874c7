/** What is wrong in one place of an edition. */
export interface EditionIssue {
  /** Where: "charges[3] hosting, tiers[1].upTo". */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** A charge, service or reading of the right shape, and where it stands: "charges[3] hosting". */
export interface Row<T> {
  readonly place: string;
  readonly value: T;
}

const LONGEST_SHOWN = 100;

/** A value as JSON, cut short. */
export function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
