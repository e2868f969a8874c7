import type { Language } from "../../money";
import { percentageText } from "./typed-number";

/** What a formula asks an edition by: "2021", or "2021@1,3%" with another rate ("0.013") than the printed one (null). */
export const indexedReference = (name: string, rate: string | null, language: Language): string => (rate === null ? name : `${name}@${percentageText(rate, language)}%`);
