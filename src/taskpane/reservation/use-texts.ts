import { useContext } from "react";
import type { Language } from "../../money";
import { type Texts, texts } from "../texts";
import { TextsContext } from "../use-texts";
import { type ReservationTexts, reservationTexts } from "./texts";

/** The pane's texts with those of the reservation, which are loaded with its tab. */
export interface PaneTexts extends Texts {
  readonly reservation: ReservationTexts;
}

export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  nl: { ...texts.nl, reservation: reservationTexts.nl },
  en: { ...texts.en, reservation: reservationTexts.en },
};

export const useTexts = (): PaneTexts => paneTexts[useContext(TextsContext).language];
