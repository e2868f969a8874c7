/** The texts of other readings and another index, in Dutch and English. */
import type { Language } from "../../money";
import type { OwnNameProblem } from "../../tariff";

export interface ReadingsTexts {
  readonly heading: string;
  readonly aside: (withStake: number, chosen: number) => string;
  readonly intro: string;
  readonly noStakes: string;
  readonly isDefault: string;
  readonly evidence: (evidence: string, lines: string) => string;
  readonly line: (lines: string) => string;
  readonly linesTogether: (first: string, last: string) => string;
  readonly amounts: (label: string, now: string, other: string, difference: string) => string;
  readonly noAmount: string;
  readonly same: string;
  readonly together: (difference: string) => string;
  readonly others: (count: number) => string;
  readonly othersHint: string;
  readonly noAlternative: string;
  readonly inProfile: (label: string) => string;
  readonly trying: (readings: string, edition: string) => string;
  readonly undo: string;
  readonly toKeep: string;
  readonly own: {
    readonly heading: string;
    readonly intro: string;
    readonly outsideExcel: string;
    readonly name: string;
    readonly problems: Readonly<Record<OwnNameProblem, string>>;
    readonly make: string;
    readonly makeAnother: string;
    readonly change: string;
    readonly rename: string;
    readonly remove: string;
    readonly nothingChanged: string;
    readonly keeping: (name: string) => string;
    readonly kept: (name: string) => string;
    readonly changed: (name: string) => string;
    readonly renaming: (name: string) => string;
    readonly renamed: (before: string, name: string) => string;
    readonly removing: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly notRecalculated: string;
    readonly searching: (name: string) => string;
    readonly renameTitle: (before: string, name: string) => string;
    readonly removeTitle: (name: string) => string;
    readonly uses: (formulas: number, cells: number) => string;
    readonly notAllSearched: string;
    readonly followed: string;
    readonly thisProfile: (basis: string) => string;
    readonly otherProfiles: (count: number) => string;
    readonly workbook: string;
    readonly confirmRename: string;
    readonly confirmRemove: string;
    readonly leave: string;
  };
  readonly index: {
    readonly heading: string;
    readonly aside: (rate: string) => string;
    readonly intro: (rate: string) => string;
    readonly none: (edition: string) => string;
    readonly label: string;
    readonly wrong: string;
    readonly printed: (rate: string) => string;
    readonly service: string;
    readonly with: (rate: string) => string;
    readonly difference: string;
    readonly annual: string;
    readonly oneOff: string;
    readonly unchanged: string;
    readonly caption: (rate: string) => string;
    readonly use: (edition: string) => string;
    readonly used: (edition: string) => string;
    readonly back: (rate: string) => string;
  };
}

const nl: ReadingsTexts = {
  heading: "Lezingen van het plan",
  aside: (withStake, chosen) => `${withStake === 0 ? "geen verschil" : `${withStake} met verschil`}${chosen === 0 ? "" : `, ${chosen} anders gelezen`}`,
  intro: "Waar het plan onduidelijk is, kiest u hier hoe het wordt gelezen. De reservering hierboven volgt meteen.",
  noStakes: "Voor dit profiel maakt geen enkele lezing verschil.",
  isDefault: "standaard",
  evidence: (evidence, lines) => `Grond: ${evidence}${lines === "" ? "" : ` (${lines})`}`,
  line: (lines) => `regel ${lines} van het plan`,
  linesTogether: (first, last) => `${first} en ${last}`,
  amounts: (label, now, other, difference) => `${label}: ${now} of ${other}, verschil ${difference}`,
  noAmount: "geen bedrag",
  same: "geen verschil voor dit profiel",
  together: (difference) => `Samen ${difference}`,
  others: (count) => `Geen gevolg voor dit profiel (${count})`,
  othersHint: "Voor een andere gemeente of met een andere index kunnen deze lezingen wel verschil maken.",
  noAlternative: "Er is geen andere lezing.",
  inProfile: (label) => `Anders: ${label} Dat stelt u in het profiel in.`,
  trying: (readings, edition) => `U bekijkt een andere lezing (${readings}). Die is nog niet bewaard: het profiel rekent met ${edition}.`,
  undo: "Ongedaan maken",
  toKeep: "Bewaren",
  own: {
    heading: "Eigen editie",
    intro: "Wordt in deze werkmap bewaard. U kunt de naam overal als editie gebruiken, ook met een andere index erachter.",
    outsideExcel: "Een eigen editie bewaren kan alleen in Excel.",
    name: "Naam van de eigen editie",
    problems: {
      blank: "Geef de editie een naam.",
      tooLong: "Gebruik ten hoogste 60 tekens.",
      signs: 'Begin met een letter of cijfer, gebruik ten minste één letter, en geen @ of ".',
      taken: "Er is al een editie met deze naam, of een die er te veel op lijkt.",
    },
    make: "Bewaar als eigen editie",
    makeAnother: "Bewaar als nieuwe editie",
    change: "Wijzig deze editie",
    rename: "Hernoem",
    remove: "Verwijder",
    nothingChanged: "Kies hierboven eerst een andere lezing.",
    keeping: (name) => `Editie '${name}' wordt bewaard…`,
    kept: (name) => `Editie '${name}' is bewaard; dit profiel rekent ermee.`,
    changed: (name) => `Editie '${name}' is gewijzigd, en wat ermee rekent is opnieuw berekend.`,
    renaming: (name) => `Editie '${name}' wordt hernoemd…`,
    renamed: (before, name) => `Editie '${before}' heet nu '${name}'.`,
    removing: (name) => `Editie '${name}' wordt verwijderd…`,
    removed: (name) => `Editie '${name}' is verwijderd.`,
    notRecalculated: "Excel kon de werkmap niet herberekenen. Druk op Ctrl+Alt+F9.",
    searching: (name) => `Er wordt gezocht waar editie '${name}' wordt gebruikt…`,
    renameTitle: (before, name) => `Editie '${before}' hernoemen tot '${name}'?`,
    removeTitle: (name) => `Editie '${name}' verwijderen?`,
    uses: (formulas, cells) =>
      formulas + cells === 0
        ? "Geen formule en geen cel noemt deze editie."
        : `${[...(formulas === 0 ? [] : [formulas === 1 ? "1 formule noemt" : `${formulas} formules noemen`]), ...(cells === 0 ? [] : [cells === 1 ? "1 cel bevat" : `${cells} cellen bevatten`])].join(" en ")} de naam van deze editie. Wat daarmee rekent, geeft daarna #N/B.`,
    notAllSearched: "Niet elk werkblad kon worden doorzocht.",
    followed: "Profielen die ermee rekenen en de keuze van de werkmap krijgen de nieuwe naam.",
    thisProfile: (basis) => `Dit profiel rekent daarna met editie ${basis}.`,
    otherProfiles: (count) => (count === 1 ? "Nog één profiel rekent ermee; kies daar daarna een andere editie." : `Nog ${count} profielen rekenen ermee; kies daar daarna een andere editie.`),
    workbook: "De werkmap rekent ermee: functies zonder editie geven daarna #N/B, tot u een andere editie kiest.",
    confirmRename: "Hernoemen",
    confirmRemove: "Verwijderen",
    leave: "Zo laten",
  },
  index: {
    heading: "Andere index",
    aside: (rate) => `nu ${rate}`,
    intro: (rate) => `In de tarieven zit een voorlopige inflatiecorrectie van ${rate}. Typ een ander percentage om het gevolg te zien.`,
    none: (edition) => `Editie ${edition} heeft geen voorlopige index om te vervangen.`,
    label: "Index (%)",
    wrong: "Typ een percentage van -50 tot en met 100 met ten hoogste twee decimalen, bijvoorbeeld 1,3 of -0,5.",
    printed: (rate) => `${rate} is de index van het plan: er verandert niets.`,
    service: "Dienst",
    with: (rate) => `Met ${rate}`,
    difference: "Verschil",
    annual: "Jaarlijks samen",
    oneOff: "Eenmalig samen",
    unchanged: "Voor dit profiel verandert er niets: geen enkele post bevat de voorlopige index.",
    caption: (rate) => `Diensten die veranderen ten opzichte van ${rate}, exclusief btw`,
    use: (edition) => `Reken met ${edition}`,
    used: (edition) => `Dit profiel rekent met ${edition}.`,
    back: (rate) => `Terug naar ${rate}`,
  },
};

const en: ReadingsTexts = {
  heading: "Readings of the plan",
  aside: (withStake, chosen) => `${withStake === 0 ? "no difference" : `${withStake} with a difference`}${chosen === 0 ? "" : `, ${chosen} read otherwise`}`,
  intro: "Where the plan is not clear, choose here how it is read. The reservation above follows at once.",
  noStakes: "No reading makes a difference for this profile.",
  isDefault: "default",
  evidence: (evidence, lines) => `Evidence: ${evidence}${lines === "" ? "" : ` (${lines})`}`,
  line: (lines) => `line ${lines} of the plan`,
  linesTogether: (first, last) => `${first} and ${last}`,
  amounts: (label, now, other, difference) => `${label}: ${now} or ${other}, difference ${difference}`,
  noAmount: "no amount",
  same: "no difference for this profile",
  together: (difference) => `Together ${difference}`,
  others: (count) => `No effect for this profile (${count})`,
  othersHint: "For another municipality or with another index these readings may make a difference.",
  noAlternative: "There is no other reading.",
  inProfile: (label) => `Otherwise: ${label} That is set in the profile.`,
  trying: (readings, edition) => `You are looking at another reading (${readings}). It is not kept yet: the profile uses ${edition}.`,
  undo: "Undo",
  toKeep: "Keep",
  own: {
    heading: "Own edition",
    intro: "Is kept in this workbook. Use its name as an edition anywhere, also with another index after it.",
    outsideExcel: "An own edition can be kept in Excel only.",
    name: "Name of the own edition",
    problems: {
      blank: "Give the edition a name.",
      tooLong: "Use at most 60 characters.",
      signs: 'Begin with a letter or digit, use at least one letter, and no @ or ".',
      taken: "There is an edition of this name already, or one that is too much like it.",
    },
    make: "Keep as own edition",
    makeAnother: "Keep as new edition",
    change: "Change this edition",
    rename: "Rename",
    remove: "Delete",
    nothingChanged: "Choose another reading above first.",
    keeping: (name) => `Keeping edition '${name}'…`,
    kept: (name) => `Edition '${name}' is kept; this profile uses it.`,
    changed: (name) => `Edition '${name}' was changed, and what uses it was recalculated.`,
    renaming: (name) => `Renaming edition '${name}'…`,
    renamed: (before, name) => `Edition '${before}' is now called '${name}'.`,
    removing: (name) => `Deleting edition '${name}'…`,
    removed: (name) => `Edition '${name}' was deleted.`,
    notRecalculated: "Excel could not recalculate the workbook. Press Ctrl+Alt+F9.",
    searching: (name) => `Searching where edition '${name}' is used…`,
    renameTitle: (before, name) => `Rename edition '${before}' to '${name}'?`,
    removeTitle: (name) => `Delete edition '${name}'?`,
    uses: (formulas, cells) =>
      formulas + cells === 0
        ? "No formula and no cell names this edition."
        : `${[...(formulas === 0 ? [] : [formulas === 1 ? "1 formula" : `${formulas} formulas`]), ...(cells === 0 ? [] : [cells === 1 ? "1 cell" : `${cells} cells`])].join(" and ")} ${formulas + cells === 1 ? "names" : "name"} this edition. What calculates with it gives #N/A afterwards.`,
    notAllSearched: "Not every sheet could be searched.",
    followed: "Profiles that use it and the workbook's choice get the new name.",
    thisProfile: (basis) => `This profile uses edition ${basis} afterwards.`,
    otherProfiles: (count) => (count === 1 ? "One other profile uses it; choose another edition there afterwards." : `${count} other profiles use it; choose another edition there afterwards.`),
    workbook: "The workbook uses it: functions without an edition give #N/A afterwards, until you choose another edition.",
    confirmRename: "Rename",
    confirmRemove: "Delete",
    leave: "Leave as is",
  },
  index: {
    heading: "Another index",
    aside: (rate) => `now ${rate}`,
    intro: (rate) => `The tariffs contain a provisional inflation of ${rate}. Type another percentage to see its effect.`,
    none: (edition) => `Edition ${edition} has no provisional index to replace.`,
    label: "Index (%)",
    wrong: "Type a percentage from -50 to 100 with at most two decimals, for instance 1.3 or -0.5.",
    printed: (rate) => `${rate} is the index of the plan: nothing changes.`,
    service: "Service",
    with: (rate) => `With ${rate}`,
    difference: "Difference",
    annual: "Annual together",
    oneOff: "One-off together",
    unchanged: "Nothing changes for this profile: no line item contains the provisional index.",
    caption: (rate) => `Services that change against ${rate}, excluding VAT`,
    use: (edition) => `Use ${edition}`,
    used: (edition) => `This profile uses ${edition}.`,
    back: (rate) => `Back to ${rate}`,
  },
};

export const readingsTexts: Readonly<Record<Language, ReadingsTexts>> = { nl, en };
