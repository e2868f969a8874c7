import { useSyncExternalStore } from "react";
import { type Choice, listen, exchange } from "../workbook";

const subscribe = (onChange: () => void): (() => void) =>
  listen((event) => {
    if (event.kind === "choice") onChange();
  });

/** The edition that the workbook has chosen, as it is now. */
export const useChoice = (): Choice => useSyncExternalStore(subscribe, () => exchange().choice);
