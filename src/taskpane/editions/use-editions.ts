/** The loaded editions and the trusted keys, read anew when one of them changes. */
import { useCallback, useEffect, useState } from "react";
import { type LoadedEdition, readLoadedEditions, readTrustedKeys } from "../../excel";
import type { PublicKey } from "../../workbook";
import { useCatalogue } from "../use-catalogue";
import { useChoice } from "../use-choice";

export interface EditionsState {
  /** Null outside Excel, and while they are read. */
  readonly loaded: readonly LoadedEdition[] | null;
  readonly keys: readonly PublicKey[];
  readonly isInExcel: boolean;
  /** To be called after a key was trusted, or not any more. */
  readonly keysChanged: () => void;
}

export function useEditions(): EditionsState {
  const isInExcel = useChoice().state === "known";
  const catalogue = useCatalogue();
  const [loaded, setLoaded] = useState<readonly LoadedEdition[] | null>(null);
  const [keys, setKeys] = useState<readonly PublicKey[]>([]);
  // Reading shares the catalogue anew: only another list of editions is a reason to read again.
  const ids = [...catalogue.values()].map(({ id, doubt }) => `${id}@${doubt ?? ""}`).join();
  const [trusted, setTrusted] = useState(0);
  useEffect(() => {
    readTrustedKeys().then(setKeys, () => setKeys([]));
  }, [trusted]);
  useEffect(() => {
    if (isInExcel) readLoadedEditions().then(setLoaded, () => setLoaded(null));
  }, [isInExcel, ids, trusted]);
  const keysChanged = useCallback(() => setTrusted((count) => count + 1), []);
  return { loaded, keys, isInExcel, keysChanged };
}
