/** Between which changes the tariffs of a year were said to stay. */

export interface ChangeBand {
  /** Fractions of the total before: -0.057 is 5,7% less. Both bounds belong to the band. */
  readonly low: number;
  readonly high: number;
  /** Where it was said; null where a user set it. */
  readonly source: { readonly publication: string; readonly line: number } | null;
}

/** What the plan says of 2021: "tussen -5,7% en +7,2% per gemeente". */
export const PLAN_BAND: ChangeBand = { low: -0.057, high: 0.072, source: { publication: "Bedrijfsplan 2021", line: 57 } };
