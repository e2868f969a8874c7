import { useSyncExternalStore } from "react";
import type { Catalogue } from "../tariff";
import { exchange, listen } from "../workbook";

const subscribe = (onChange: () => void): (() => void) =>
  listen((event) => {
    if (event.kind === "catalogue") onChange();
  });

/** The editions that can be used, as they are now. */
export const useCatalogue = (): Catalogue => useSyncExternalStore(subscribe, () => exchange().catalogue);
