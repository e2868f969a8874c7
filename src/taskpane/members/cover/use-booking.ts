/** Where income is booked: as the workbook keeps it, and as it is chosen here. */
import { useEffect, useRef, useState } from "react";
import { DEFAULT_MAPPING, type IncomeMapping } from "../../../engine";
import { keepBooking, readBooking } from "../../../excel";
import { useTasks } from "../../tasks";
import { useChoice } from "../../use-choice";
import { useTexts } from "../use-texts";

export interface Booking {
  readonly mapping: IncomeMapping;
  /** Counts at once; outside Excel it lasts as long as the pane. */
  readonly book: (mapping: IncomeMapping) => void;
}

export function useBooking(): Booking {
  const { language, cover: texts } = useTexts();
  const { run } = useTasks();
  const isInExcel = useChoice().state === "known";
  const [mapping, setMapping] = useState(DEFAULT_MAPPING);
  // What is chosen here while the workbook is read comes after what it keeps.
  const isChosen = useRef(false);
  useEffect(() => {
    if (!isInExcel) return;
    // A booking that cannot be read is the one by default, which the pane says.
    readBooking().then(
      (kept) => !isChosen.current && setMapping(kept),
      () => undefined,
    );
  }, [isInExcel]);
  return {
    mapping,
    book: (wanted) => {
      isChosen.current = true;
      setMapping(wanted);
      if (!isInExcel) return;
      run(
        texts.keeping,
        async () => {
          await keepBooking(wanted, language);
          return null;
        },
        "afterwards",
      );
    },
  };
}
