/** What `--help` prints, for the whole program or for one command. */
import type { Localized } from "../tariff";
import type { CommandName } from "./arguments";
import { budgetHelp, budgetUsage, coverHelp, coverUsage } from "./cover/help";
import { editionHelp, editionUsage } from "./edition/help";
import { impactHelp, impactUsage } from "./impact/help";
import { reconcileHelp, reconcileUsage } from "./reconcile/help";
import { settleHelp, settleUsage } from "./settle/help";

const common: Localized = {
  nl: `  --json              als JSON, met bedragen als decimale tekst ("51550.00")
  --locale nl|en      taal van de teksten; anders volgens LC_ALL, LC_MESSAGES of LANG
  --help, --version

Exitcode: 0 goed, 1 bevindingen, 2 verkeerd gebruik, 3 onleesbare invoer`,
  en: `  --json              as JSON, with amounts as decimal text ("51550.00")
  --locale nl|en      language of the texts; otherwise by LC_ALL, LC_MESSAGES or LANG
  --help, --version

Exit code: 0 fine, 1 findings, 2 wrong use, 3 unreadable input`,
};

const usage: Readonly<Record<CommandName, string>> = {
  price: "dimpact price <charge id> <quantity> [--edition 2021]",
  reserve: 'dimpact reserve --inhabitants 45000 --services "e-Suite; BZM; WIM" [--new-services 2 --scenario hoog] [--edition 2021]\n  dimpact reserve --profile p.json [--edition 2021]',
  model: 'dimpact model --profile p.json -o model.xlsx [--plain | --frozen] [--edition 2021] [--force]\n  dimpact model --members members.csv -o <folder> [--plain | --frozen] [--edition 2021] [--force]',
  compare: "dimpact compare --profile a.json --profile b.json [--edition 2021] [-o c.xlsx] [--force]\n  dimpact compare --profile a.json --edition 2020 --edition 2021 [-o c.xlsx] [--force]",
  impact: impactUsage,
  settle: settleUsage,
  cover: coverUsage,
  budget: budgetUsage,
  reconcile: reconcileUsage,
  editions: "dimpact editions",
  edition: editionUsage,
};

const about: Readonly<Record<CommandName, Localized>> = {
  price: {
    nl: `Wat één tariefregel kost, met berekening en bron.

  <charge id>         een tariefregel, zoals hosting, wim of bzm.helpdesk
  <quantity>          inwoners (45000 of 45.000), of de werkelijke kosten in euro's (1234.56 of 1.234,56)
                      waar de regel die volgt; niet nodig bij een vast bedrag
  --edition <id>      2021 als niets is gegeven; 2021@1,3% rekent met een andere index`,
    en: `What one charge costs, with its workings and source.

  <charge id>         a charge, such as hosting, wim or bzm.helpdesk
  <quantity>          inhabitants (45000 or 45.000), or the actual cost in euros (1234.56 or 1.234,56)
                      where the charge follows it; not needed for a flat amount
  --edition <id>      2021 when none is given; 2021@1.3% computes with another index`,
  },
  reserve: {
    nl: `Wat een gemeente in een jaar moet reserveren, per dienst.

  --inhabitants <n>   inwoners, 45000 of 45.000
  --services <lijst>  diensten met ; ertussen; "" is alleen het lidmaatschap
  --new-services <n>  aantal nieuwe diensten om voor te reserveren, met --scenario
  --scenario <naam>   laag, midden of hoog
  --profile <file>    dit alles uit een profiel in JSON
  --edition <id>      2021 als ook het profiel niets noemt; 2021@1,3% rekent met een andere index`,
    en: `What a municipality must reserve in a year, by service.

  --inhabitants <n>   inhabitants, 45000 or 45.000
  --services <list>   services with ; between them; "" is the membership alone
  --new-services <n>  number of new services to reserve for, with --scenario
  --scenario <name>   laag, midden or hoog
  --profile <file>    all of this from a profile in JSON
  --edition <id>      2021 when the profile names none either; 2021@1.3% computes with another index`,
  },
  model: {
    nl: `Een reservering als rekenblad voor de begroting, in een .xlsx-bestand.

  --profile <file>    een profiel in JSON, of de opties van dimpact reserve
  -o, --output <file> het bestand; een bestand dat er al is blijft staan, behalve met --force
  --members <file>    een ledenlijst in CSV (zie dimpact impact --help): een bestand per gemeente, in de map van -o;
                      alle bestanden worden geschreven, of geen
  --plain             gewone formules over de tarieftabellen, die in het bestand meekomen
  --frozen            waarden zonder formules
  --edition <id>      2021 als ook het profiel niets noemt; 2021@1,3% rekent met een andere index

Zonder --plain of --frozen rekenen de DIMPACT-functies van de invoegtoepassing.`,
    en: `A reservation as a budget sheet, in an .xlsx file.

  --profile <file>    a profile in JSON, or the options of dimpact reserve
  -o, --output <file> the file; one that is already there stays, except with --force
  --members <file>    a table of members in CSV (see dimpact impact --help): a file for each municipality, in the
                      folder of -o; all files are written, or none
  --plain             plain formulas over the tariff tables, which come along in the file
  --frozen            values without formulas
  --edition <id>      2021 when the profile names none either; 2021@1.3% computes with another index

Without --plain or --frozen the add-in's DIMPACT functions calculate.`,
  },
  compare: {
    nl: `Twee tot vijf profielen of edities naast elkaar, met het verschil met de eerste per dienst.

  --profile <file>    een profiel in JSON, twee tot vijf keer; of een keer, met twee tot vijf keer --edition
  --edition <id>      een keer voor alle profielen, of voor elk profiel een; anders die van het profiel
  -o, --output <file> ook als werkblad in een .xlsx-bestand; een bestand dat er al is blijft staan, behalve met --force`,
    en: `Two to five profiles or editions side by side, with the difference from the first by service.

  --profile <file>    a profile in JSON, two to five times; or once, with --edition two to five times
  --edition <id>      once for all profiles, or one for each profile; otherwise the profile's own
  -o, --output <file> also as a sheet in an .xlsx file; one that is already there stays, except with --force`,
  },
  impact: impactHelp,
  settle: settleHelp,
  cover: coverHelp,
  budget: budgetHelp,
  reconcile: reconcileHelp,
  editions: {
    nl: "De tariefedities waarmee te rekenen is.",
    en: "The editions of tariffs that can be used.",
  },
  edition: editionHelp,
};

const general: Localized = {
  nl: "Rekent met de tarieven van coöperatie Dimpact.",
  en: "Computes with the tariffs of the Dutch cooperative Dimpact.",
};

const headings = { usage: { nl: "Gebruik", en: "Usage" } } as const;

export function helpText(command: CommandName | null, language: keyof Localized): string {
  const uses = command === null ? Object.values(usage) : [usage[command]];
  const what = command === null ? general : about[command];
  return `${headings.usage[language]}:\n${uses.map((line) => `  ${line}`).join("\n")}\n\n${what[language]}\n\n${common[language]}\n`;
}
