/** Readings that are tried on a profile's edition and not kept yet. */
import { useCallback, useState } from "react";
import { type Edition, type ReadingChanges, originOf, withReadings } from "../../tariff";

export interface TriedReadings {
  /** The edition read as it is tried now; null where there is no edition. */
  readonly edition: Edition | null;
  /** Ids of the readings that are tried. */
  readonly tried: readonly string[];
  /** Tries an alternative, or the default (null). */
  readonly choose: (reading: string, alternative: string | null) => void;
  readonly undo: () => void;
}

const NOTHING: ReadingChanges = {};

/** Trying ends with another profile or another edition; another index of the same one goes on. */
export function useTriedReadings(edition: Edition | null, profile: string): TriedReadings {
  const [state, setState] = useState<{ readonly of: string; readonly changes: ReadingChanges }>({ of: "", changes: NOTHING });
  const of = edition === null ? "" : `${profile} ${originOf(edition).name}`;
  const kept = edition === null ? NOTHING : originOf(edition).readings;
  const isKept = ([reading, alternative]: readonly [string, string | null]): boolean => (kept[reading] ?? null) === alternative;
  const changes = state.of === of ? Object.entries(state.changes).filter((change) => !isKept(change)) : [];
  const choose = useCallback(
    (reading: string, alternative: string | null) => setState((before) => ({ of, changes: { ...(before.of === of ? before.changes : NOTHING), [reading]: alternative } })),
    [of],
  );
  const undo = useCallback(() => setState({ of: "", changes: NOTHING }), []);
  return {
    edition: edition === null ? null : withReadings(edition, Object.fromEntries(changes)),
    tried: changes.map(([reading]) => reading),
    choose,
    undo,
  };
}
