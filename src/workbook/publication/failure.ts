/** Why an edition cannot be published as a workbook. */
import type { Localized } from "../../tariff";
import { formatNumber } from "../../money";

/** Characters of a formula that Excel takes. */
export const LONGEST_FORMULA = 8_192;

export class PublicationFailure extends Error {
  override readonly name = "PublicationFailure";
  private readonly texts: Localized;

  /** `label` is the service or charge of which the calculator's formula is `length` characters long. */
  constructor(label: string, length: number) {
    const texts = {
      nl: `de formule bij '${label}' in het rekenmodel wordt ${formatNumber(length, "nl")} tekens, en Excel neemt er ten hoogste ${formatNumber(LONGEST_FORMULA, "nl")}: maak de voorwaarde korter, of noem minder diensten die uitgesloten zijn; als .json kan de editie wel worden gepubliceerd`,
      en: `the calculator's formula of '${label}' becomes ${formatNumber(length, "en")} characters, and Excel takes ${formatNumber(LONGEST_FORMULA, "en")} at most: shorten the condition, or name fewer services that are excluded; as .json the edition can be published`,
    };
    super(texts.en);
    this.texts = texts;
  }

  in(language: keyof Localized): string {
    return this.texts[language];
  }
}
