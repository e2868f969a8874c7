import { useState } from "react";
import type { Edition } from "../../tariff";

export interface ChosenEdition {
  /** Null where there is none to choose. */
  readonly edition: Edition | null;
  readonly choose: (id: string) => void;
}

/** One of these editions: the one that was chosen, and `otherwise` until then and where that one is gone. */
export function useChosenEdition(editions: readonly Edition[], otherwise: Edition | null | undefined): ChosenEdition {
  const [id, choose] = useState<string | null>(null);
  return { edition: editions.find((edition) => edition.id === id) ?? otherwise ?? editions[0] ?? null, choose };
}
