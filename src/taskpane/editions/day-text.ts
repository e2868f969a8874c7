import type { Language } from "../../money";
import { describeDate } from "../edition-status";

/** "2 november 2021" of "2021-11-02". A file may say anything: what is no day is shown as it is. */
export function dayText(day: string, language: Language): string {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? describeDate(day, language) : day;
}
