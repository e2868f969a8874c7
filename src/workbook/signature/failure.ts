import type { Localized } from "../../tariff";

/**
 * `notAKeyFile`: something else; `damaged`: it is not what was written; `otherKey`: not a key on the curve P-256;
 * `format`: written by a later version; `password`: the password does not open it; `weakPassword`: shorter than is taken;
 * `owner`: no name to sign with.
 */
export type SignatureFailureCode = "notAKeyFile" | "damaged" | "otherKey" | "format" | "password" | "weakPassword" | "owner";

/** Signs, for a password that protects a key for years. */
export const SHORTEST_PASSWORD = 12;

/** Signs, for the name of who signs. */
export const LONGEST_OWNER = 100;

const messages: Readonly<Record<SignatureFailureCode, Localized>> = {
  notAKeyFile: { nl: "dit is geen sleutelbestand van DIMPACT", en: "this is not a key file of DIMPACT" },
  damaged: { nl: "het sleutelbestand is beschadigd: gebruik een kopie die niet is veranderd", en: "the key file is damaged: use a copy that was not changed" },
  otherKey: { nl: "de sleutel is geen sleutel op de kromme P-256", en: "the key is not a key on the curve P-256" },
  format: { nl: "het sleutelbestand is van een andere versie: werk DIMPACT bij", en: "the key file is of another version: update DIMPACT" },
  password: { nl: "het wachtwoord past niet bij deze sleutel", en: "the password does not fit this key" },
  weakPassword: { nl: `het wachtwoord is te kort: neem er een van ${SHORTEST_PASSWORD} tekens of meer`, en: `the password is too short: take one of ${SHORTEST_PASSWORD} characters or more` },
  owner: { nl: `geef de naam van wie ondertekent, ten hoogste ${LONGEST_OWNER} tekens op één regel`, en: `give the name of who signs, at most ${LONGEST_OWNER} characters on one line` },
};

/** What is wrong with a key, in words where it is told. */
export class SignatureFailure extends Error {
  override readonly name = "SignatureFailure";

  constructor(readonly code: SignatureFailureCode) {
    super(messages[code].en);
  }

  in(language: keyof Localized): string {
    return messages[this.code][language];
  }
}
