import { commandNames } from "../../src/cli/arguments";
import { dimpact } from "./runner";

interface Case {
  readonly argv: readonly string[];
  readonly nl: string;
  readonly en: string;
}

const commands = commandNames.join(", ");

const reserve = (...more: string[]): string[] => ["reserve", ...more];

const findings: readonly Case[] = [
  {
    argv: ["price", "pakketkorting", "45000", "--edition", "2020"],
    nl: "pakketkorting heeft geen bedrag in editie 2020: de pakketkorting bestond in 2020, maar het plan drukt het bedrag niet af",
    en: "pakketkorting has no amount in edition 2020: the package discount existed in 2020, but the plan does not print its amount",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "BZM"),
    nl: "BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg",
    en: "BZM can be taken only with e-Suite: add e-Suite or leave out BZM",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "e-Suite; hosting klein; hosting groot"),
    nl: "hosting klein en hosting groot sluiten elkaar uit: kies een van beide",
    en: "hosting klein and hosting groot exclude each other: choose one",
  },
];

const wrongUse: readonly Case[] = [
  { argv: [], nl: `geef een opdracht: ${commands}`, en: `give a command: ${commands}` },
  { argv: ["prijs"], nl: `opdracht 'prijs' is er niet; te gebruiken: ${commands}`, en: `there is no command 'prijs'; to be used: ${commands}` },
  { argv: ["price", "hosting", "45000", "--jaar", "2021"], nl: "optie --jaar is er niet", en: "there is no option --jaar" },
  { argv: ["price", "hosting", "45000", "-x"], nl: "optie -x is er niet", en: "there is no option -x" },
  { argv: ["price", "hosting", "45000", "--scenario", "hoog"], nl: "optie --scenario hoort niet bij price", en: "option --scenario does not belong to price" },
  { argv: ["price", "hosting", "45000", "--edition"], nl: "optie --edition heeft een waarde nodig", en: "option --edition needs a value" },
  { argv: ["price", "hosting", "45000", "--edition", "--version"], nl: "optie --edition heeft een waarde nodig", en: "option --edition needs a value" },
  { argv: ["price", "hosting", "45000", "--version=ja"], nl: "optie --version heeft geen waarde; gevonden: 'ja'", en: "option --version takes no value; found: 'ja'" },
  { argv: ["editions", "--version", "--version"], nl: "optie --version staat er twee keer", en: "option --version is given twice" },
  { argv: ["editions", "2021"], nl: "'2021' is er te veel; zet tekst met spaties tussen aanhalingstekens", en: "'2021' is one too many; put text with spaces between quotes" },
  { argv: ["price"], nl: "geef ook de tariefregel, bijvoorbeeld hosting", en: "give the charge, for instance hosting too" },
  { argv: ["price", "hosting"], nl: "geef ook het aantal inwoners, bijvoorbeeld 45000", en: "give the number of inhabitants, for instance 45000 too" },
  { argv: ["price", "wim.hosting"], nl: "geef ook de werkelijke kosten in euro's, bijvoorbeeld 1234.56", en: "give the actual cost in euros, for instance 1234.56 too" },
  { argv: ["price", "hosting", "45", "000"], nl: "'000' is er te veel; zet tekst met spaties tussen aanhalingstekens", en: "'000' is one too many; put text with spaces between quotes" },
  { argv: ["price", "hosting", "45000", "--edition", "2019"], nl: "editie '2019' is er niet; te gebruiken: 2020, 2021", en: "there is no edition '2019'; to be used: 2020, 2021" },
  { argv: ["price", "hosting", "veel"], nl: "inwoners is 'veel': verwacht een geheel getal van 1 of meer", en: "inhabitants is 'veel': expected a whole number of 1 or more" },
  { argv: ["price", "hosting", "1e5"], nl: "inwoners is '1e5': verwacht een geheel getal van 1 of meer", en: "inhabitants is '1e5': expected a whole number of 1 or more" },
  { argv: ["price", "hosting", "45000,00"], nl: "inwoners is '45000,00': verwacht een geheel getal van 1 of meer", en: "inhabitants is '45000,00': expected a whole number of 1 or more" },
  { argv: ["price", "hosting", "45,5"], nl: "inwoners is 45,5: rond af op hele inwoners", en: "inhabitants is 45.5: round to whole inhabitants" },
  { argv: ["price", "hosting", "45.00"], nl: "inwoners is '45.00': verwacht een geheel getal van 1 of meer", en: "inhabitants is '45.00': expected a whole number of 1 or more" },
  { argv: ["price", "hosting", "45,000"], nl: "inwoners is '45,000', en dat kan een breuk zijn: typ 45000", en: "inhabitants is '45,000', which may be a fraction: type 45000" },
  { argv: ["price", "hosting", "0"], nl: "inwoners is leeg of 0: vul het aantal inwoners in, een geheel getal van 1 of meer", en: "inhabitants is blank or 0: enter the number of inhabitants, a whole number of 1 or more" },
  { argv: ["price", "hosting", "-3"], nl: "inwoners is -3: verwacht een geheel getal van 1 of meer", en: "inhabitants is -3: expected a whole number of 1 or more" },
  { argv: ["price", "hosting", "20000001"], nl: "inwoners is 20.000.001: verwacht ten hoogste 20.000.000", en: "inhabitants is 20,000,001: expected at most 20,000,000" },
  { argv: ["price", "wim.hosting", "1.234"], nl: "'1.234' kan twee bedragen zijn: typ 1234 of 1.23", en: "'1.234' can be two amounts: type 1234 or 1.23" },
  { argv: ["price", "wim.hosting", "12,345"], nl: "'12,345' kan twee bedragen zijn: typ 12345 of 12.34", en: "'12,345' can be two amounts: type 12345 or 12.34" },
  { argv: ["price", "wim.hosting", "1234.567"], nl: "'1234.567' heeft meer dan twee decimalen: rond af op centen", en: "'1234.567' has more than two decimals: round to cents" },
  { argv: ["price", "wim.hosting", "€5"], nl: "werkelijkeKosten is '€5': verwacht een bedrag in euro's", en: "werkelijkeKosten is '€5': expected an amount in euros" },
  { argv: ["price", "wim.hosting", "-5"], nl: "werkelijkeKosten is -5: verwacht een bedrag boven 0", en: "werkelijkeKosten is -5: expected an amount above 0" },
  {
    argv: ["price", "nieuwe-dienst", "45000"],
    nl: "nieuwe-dienst is een bandbreedte zonder één bedrag; gebruik dimpact reserve met --new-services 1 --scenario laag, midden of hoog",
    en: "nieuwe-dienst is a band without a single amount; use dimpact reserve with --new-services 1 --scenario laag, midden or hoog",
  },
  { argv: reserve("--services", "WIM"), nl: "geef --inhabitants 45000 of een profiel met --profile p.json", en: "give --inhabitants 45000, or a profile with --profile p.json" },
  { argv: reserve("--inhabitants", "45000"), nl: 'geef --services "e-Suite; WIM" of een profiel met --profile p.json', en: 'give --services "e-Suite; WIM", or a profile with --profile p.json' },
  { argv: reserve("--inhabitants", "-3", "--services", "WIM"), nl: "inwoners is -3: verwacht een geheel getal van 1 of meer", en: "inhabitants is -3: expected a whole number of 1 or more" },
  {
    argv: reserve("--profile", "p.json", "--inhabitants", "45000"),
    nl: "--profile en --inhabitants gaan niet samen: zet het in het profiel of geef geen profiel",
    en: "--profile and --inhabitants do not go together: put it in the profile or give no profile",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "WIM", "--scenario", "hoog"),
    nl: "--scenario gaat samen met --new-services, bijvoorbeeld --new-services 2 --scenario hoog",
    en: "--scenario goes with --new-services, for instance --new-services 2 --scenario hoog",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "WIM", "--new-services", "1"),
    nl: "--new-services gaat samen met --scenario, bijvoorbeeld --new-services 2 --scenario hoog",
    en: "--new-services goes with --scenario, for instance --new-services 2 --scenario hoog",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "WIM", "--new-services", "101", "--scenario", "hoog"),
    nl: "--new-services is '101': verwacht een geheel getal van 1 tot en met 100",
    en: "--new-services is '101': expected a whole number from 1 to 100",
  },
  {
    argv: reserve("--inhabitants", "45000", "--services", "WIM", "--new-services", "1", "--scenario", "hoogst"),
    nl: "scenario 'hoogst' is niet bekend; te gebruiken: laag, midden, hoog",
    en: "scenario 'hoogst' is not known; to be used: laag, midden, hoog",
  },
];

const unreadable: readonly Case[] = [
  { argv: reserve("--profile", "weg.json"), nl: "profiel weg.json is niet te lezen (het bestand bestaat niet)", en: "profile weg.json cannot be read (there is no such file)" },
  { argv: reserve("--profile", "latin1.json"), nl: "profiel latin1.json is geen UTF-8: bewaar het als UTF-8", en: "profile latin1.json is not UTF-8: save it as UTF-8" },
];

const files = { "latin1.json": Uint8Array.of(0x22, 0xeb, 0x22), "half.json": '{"inhabitants": 45000,' };

function expectFailure({ argv, nl, en }: Case, code: number, hint: Readonly<Record<"nl" | "en", string>>): void {
  for (const [locale, text] of [["nl", nl], ["en", en]] as const) {
    expect(dimpact(["--locale", locale, ...argv], { files })).toEqual({ code, stdout: "", stderr: `dimpact: ${text}\n${hint[locale]}` });
  }
}

const titled = (cases: readonly Case[]): [string, Case][] => cases.map((each) => [`dimpact ${each.argv.join(" ")}`, each]);

describe("findings end with 1", () => {
  test.each(titled(findings))("%s", (_title, each) => expectFailure(each, 1, { nl: "", en: "" }));
});

describe("wrong use ends with 2", () => {
  test.each(titled(wrongUse))("%s", (_title, each) => expectFailure(each, 2, { nl: "zie dimpact --help\n", en: "see dimpact --help\n" }));

  test("an unknown charge names the charges", () => {
    expect(dimpact(["price", "hostng", "45000"])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^dimpact: tariefregel 'hostng' is er niet; te gebruiken: contributie, .*hosting/) });
  });

  test("an unknown service names the services", () => {
    expect(dimpact(reserve("--inhabitants", "45000", "--services", "WIMM", "--locale", "en"))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^dimpact: service 'WIMM' is not known; to be used: e-Suite, .*GVOP/),
    });
  });

  test("an unknown locale is told in the language of the environment", () => {
    expect(dimpact(["editions", "--locale", "fr"], { env: { LANG: "en_GB.UTF-8" } })).toEqual({
      code: 2,
      stdout: "",
      stderr: "dimpact: there is no locale 'fr'; to be used: nl, en\nsee dimpact --help\n",
    });
  });

  test("text from an argument cannot steer the terminal", () => {
    expect(dimpact(["\u001b[31mx"]).stderr).toContain("opdracht '\ufffd[31mx' is er niet");
  });
});

describe("unreadable input ends with 3", () => {
  test.each(titled(unreadable))("%s", (_title, each) => expectFailure(each, 3, { nl: "", en: "" }));

  test("a profile that is not JSON", () => {
    expect(dimpact(reserve("--profile", "half.json"), { files })).toMatchObject({ code: 3, stdout: "", stderr: expect.stringMatching(/^dimpact: profiel half\.json is geen JSON \(.+\)\n$/) });
  });
});
