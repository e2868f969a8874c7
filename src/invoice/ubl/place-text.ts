import { placeIn } from "../place";
import type { Element } from "./element";

/** "regel 84": a column says nothing about a whole line or total. */
export const placeText = ({ place }: Element): string => placeIn("line" in place ? { line: place.line } : place, "nl");
