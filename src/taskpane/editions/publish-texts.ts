/** The texts of making a key, signing an edition and publishing it. */
import type { Language } from "../../money";

export interface PublishTexts {
  readonly heading: string;
  readonly about: string;
  readonly edition: string;
  readonly key: {
    readonly heading: string;
    readonly none: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: string;
    readonly notReadable: (file: string, why: string) => string;
    readonly owner: (owner: string) => string;
    readonly password: string;
    readonly open: string;
    readonly opening: string;
    readonly opened: (owner: string) => string;
    readonly ready: (owner: string) => string;
    readonly forget: string;
  };
  readonly make: {
    readonly heading: string;
    readonly about: string;
    readonly owner: string;
    readonly ownerHint: string;
    readonly password: string;
    readonly passwordHint: (least: number) => string;
    readonly again: string;
    readonly differ: string;
    readonly make: string;
    readonly making: string;
    readonly made: string;
    readonly savePrivate: string;
    readonly savePublic: string;
    readonly privateHint: string;
    readonly publicHint: string;
    readonly privateName: string;
    readonly publicName: string;
    readonly fingerprint: string;
    readonly fingerprintHint: string;
    readonly notTrusted: string;
  };
  readonly check: { readonly fine: (previous: string) => string; readonly found: (previous: string, count: number) => string; readonly confirm: (count: number) => string };
  readonly sign: string;
  readonly saveUnsigned: string;
  readonly unsignedHint: string;
  readonly signing: string;
  readonly saving: string;
  readonly file: string;
  readonly workbook: string;
  readonly json: string;
  readonly published: (file: string, signer: string) => string;
  readonly saved: (file: string) => string;
}

const nl: PublishTexts = {
  heading: "Ondertekenen en publiceren",
  about: "voor het bureau",
  edition: "Editie",
  key: {
    heading: "Sleutel",
    none: "Kies het bestand met uw privésleutel. Het blijft op deze computer en komt nooit in een werkmap.",
    choose: "Sleutel kiezen",
    drop: "of sleep het bestand hierheen",
    reading: "De sleutel wordt gelezen…",
    notReadable: (file, why) => `${file}: ${why}.`,
    owner: (owner) => `Sleutel van ${owner}`,
    password: "Wachtwoord van de sleutel",
    open: "Open sleutel",
    opening: "De sleutel wordt geopend…",
    opened: (owner) => `De sleutel van ${owner} is open, tot u dit venster sluit.`,
    ready: (owner) => `U ondertekent als ${owner}.`,
    forget: "Sluit sleutel",
  },
  make: {
    heading: "Nieuw sleutelpaar",
    about: "Eén keer nodig. Met de privésleutel ondertekent u; met de publieke controleren de leden dat.",
    owner: "Naam van wie ondertekent",
    ownerHint: "Bijvoorbeeld Regiebureau Dimpact. De leden zien deze naam.",
    password: "Wachtwoord",
    passwordHint: (least) => `Ten minste ${least} tekens. Zonder wachtwoord is de sleutel niet te gebruiken; het is niet te herstellen.`,
    again: "Nogmaals",
    differ: "De twee wachtwoorden zijn niet gelijk.",
    make: "Maak sleutelpaar",
    making: "Het sleutelpaar wordt gemaakt…",
    made: "Het sleutelpaar is gemaakt. Bewaar nu beide bestanden: zonder bestand is de sleutel weg als u dit venster sluit.",
    savePrivate: "Bewaar privésleutel",
    savePublic: "Bewaar publieke sleutel",
    privateHint: "Bewaar hem op één veilige plaats en deel hem met niemand.",
    publicHint: "Geef deze aan de leden.",
    privateName: "dimpact-privesleutel",
    publicName: "dimpact-publieke-sleutel",
    fingerprint: "Vingerafdruk",
    fingerprintHint: "Zet haar op uw website of in een brief: de leden vergelijken haar één keer.",
    notTrusted: "Uw eigen sleutel kon op deze computer niet als vertrouwd worden bewaard.",
  },
  check: {
    fine: (previous) => `Niets opvallends naast editie ${previous}.`,
    found: (previous, count) => (count === 1 ? `Eén ding valt op naast editie ${previous}:` : `${count} dingen vallen op naast editie ${previous}:`),
    confirm: (count) => (count === 1 ? "Ik heb dit bekeken en het klopt" : "Ik heb deze punten bekeken en ze kloppen"),
  },
  sign: "Onderteken en bewaar",
  saveUnsigned: "Bewaar zonder handtekening",
  unsignedHint: "Zonder handtekening kan een lid niet zien of het bestand is gewijzigd.",
  signing: "De editie wordt ondertekend…",
  saving: "Het bestand wordt gemaakt…",
  file: "Bestand",
  workbook: "Werkmap (.xlsx), met rekenblad voor wie DIMPACT niet heeft",
  json: "Alleen de editie (.json)",
  published: (file, signer) => `${file} is bewaard, ondertekend door ${signer}. U kunt het aan de leden mailen.`,
  saved: (file) => `${file} is bewaard, zonder handtekening.`,
};

const en: PublishTexts = {
  heading: "Sign and publish",
  about: "for the office",
  edition: "Edition",
  key: {
    heading: "Key",
    none: "Choose the file with your private key. It stays on this computer and never enters a workbook.",
    choose: "Choose a key",
    drop: "or drop the file here",
    reading: "Reading the key…",
    notReadable: (file, why) => `${file}: ${why}.`,
    owner: (owner) => `Key of ${owner}`,
    password: "Password of the key",
    open: "Open key",
    opening: "Opening the key…",
    opened: (owner) => `The key of ${owner} is open, until you close this pane.`,
    ready: (owner) => `You sign as ${owner}.`,
    forget: "Close key",
  },
  make: {
    heading: "New key pair",
    about: "Needed once. You sign with the private key; with the public one the members check that.",
    owner: "Name of who signs",
    ownerHint: "For instance Regiebureau Dimpact. The members see this name.",
    password: "Password",
    passwordHint: (least) => `At least ${least} characters. Without it the key cannot be used; it cannot be recovered.`,
    again: "Again",
    differ: "The two passwords are not the same.",
    make: "Make key pair",
    making: "Making the key pair…",
    made: "The key pair was made. Save both files now: without its file the key is gone when you close this pane.",
    savePrivate: "Save private key",
    savePublic: "Save public key",
    privateHint: "Keep it in one safe place and share it with nobody.",
    publicHint: "Give this to the members.",
    privateName: "dimpact-private-key",
    publicName: "dimpact-public-key",
    fingerprint: "Fingerprint",
    fingerprintHint: "Put it on your website or in a letter: the members compare it once.",
    notTrusted: "Your own key could not be kept as trusted on this computer.",
  },
  check: {
    fine: (previous) => `Nothing odd beside edition ${previous}.`,
    found: (previous, count) => (count === 1 ? `One thing is odd beside edition ${previous}:` : `${count} things are odd beside edition ${previous}:`),
    confirm: (count) => (count === 1 ? "I have looked at this and it is right" : "I have looked at these points and they are right"),
  },
  sign: "Sign and save",
  saveUnsigned: "Save without a signature",
  unsignedHint: "Without a signature a member cannot see whether the file was changed.",
  signing: "Signing the edition…",
  saving: "Making the file…",
  file: "File",
  workbook: "Workbook (.xlsx), with a calculator for those without DIMPACT",
  json: "The edition alone (.json)",
  published: (file, signer) => `${file} was saved, signed by ${signer}. You can mail it to the members.`,
  saved: (file) => `${file} was saved, without a signature.`,
};

export const publishTexts: Readonly<Record<Language, PublishTexts>> = { nl, en };
