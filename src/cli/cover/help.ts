import type { Localized } from "../../tariff";

export const coverUsage = "dimpact cover --members members.csv [--edition 2021] [--year 2021] [--book overig=esuite] [-o cover.xlsx] [--force]";
export const budgetUsage = "dimpact budget [-o budget.xlsx] [--plain] [--force]";

export const coverHelp: Localized = {
  nl: `Wat de leden volgens een tariefeditie betalen, tegenover de begroting van het bedrijfsplan: omzet, kosten en resultaat per dienst.

  --members <file>    de leden in CSV; zie dimpact impact --help
  --edition <id>      2021 als niets is gegeven; 2021@1,3% rekent met een andere index
  --year <jaar>       de kosten van 2017, 2018, 2019 of 2021; als niets is gegeven die van het jaar van de editie, of het laatste ervoor
  --book <van>=<naar> boekt omzet anders, mag vaker: overig=esuite. Te gebruiken: esuite, bzm, website, i4sociaal,
                      mylex, gvop, innovatie, overig (contributie, entreegeld en pakketkorting)
  -o, --output <file> ook als rekenblad, naast de begroting; een bestand dat er al is blijft staan, behalve met --force`,
  en: `What the members pay by an edition, against the budget of the business plan: income, cost and result by service.

  --members <file>    the members in CSV; see dimpact impact --help
  --edition <id>      2021 when none is given; 2021@1.3% computes with another index
  --year <year>       the cost of 2017, 2018, 2019 or 2021; when none is given that of the edition's year, or the last one before
  --book <from>=<to>  books income otherwise, may be repeated: overig=esuite. To be used: esuite, bzm, website, i4sociaal,
                      mylex, gvop, innovatie, overig (contributie, entreegeld and pakketkorting)
  -o, --output <file> also as a sheet, beside the budget; a file that is already there stays, except with --force`,
};

export const budgetHelp: Localized = {
  nl: `De begroting van het bedrijfsplan: jaarrekening 2017 en 2018, begroting 2019 en 2021.

  -o, --output <file> ook als rekenblad met sommen; een bestand dat er al is blijft staan, behalve met --force
  --plain             de bedragen als getallen; anders rekent DIMPACT.BEGROTING`,
  en: `The budget of the business plan: accounts of 2017 and 2018, budget of 2019 and 2021.

  -o, --output <file> also as a sheet with sums; a file that is already there stays, except with --force
  --plain             the amounts as numbers; otherwise DIMPACT.BEGROTING calculates`,
};
