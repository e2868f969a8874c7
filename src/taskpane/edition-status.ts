/** An edition's status in words: how certain it is, and who decided. */
import { type Language, formatNumber } from "../money";
import { withDoubt } from "../engine";
import { type Edition, certaintyWords } from "../tariff";
import type { Texts } from "./texts";

/** "2020-02" as "februari 2020", "2020-02-13" as "13 februari 2020". */
export function describeDate(date: string, language: Language): string {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  const format: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC", ...(day === undefined ? {} : { day: "numeric" }) };
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", format).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** "voorlopig: inflatie 2% kan nog worden gecorrigeerd" */
export function describeStatus(edition: Edition, texts: Texts): string {
  const { status, index } = edition;
  const word = withDoubt(certaintyWords[status.state][texts.language], edition, texts.language);
  if (!index?.provisional) return word;
  const percentage = `${formatNumber(Math.round(Number(index.rate) * 10_000) / 100, texts.language)}%`;
  return `${word}: ${texts.edition.provisionalIndex(percentage)}`;
}

export function describeDecision({ status }: Edition, texts: Texts): string {
  const { language } = texts;
  if (status.decidedBy === null) return status.note[language];
  return texts.edition.decidedBy(status.decidedBy[language], status.decidedOn === null ? null : describeDate(status.decidedOn, language));
}
