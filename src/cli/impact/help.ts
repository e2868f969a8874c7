import type { Localized } from "../../tariff";

export const impactUsage = "dimpact impact --members members.csv [--from 2020] [--to 2021] [--band -5,7%:7,2%] [-o impact.xlsx] [--force]";

export const impactHelp: Localized = {
  nl: `Wat een andere tariefeditie elke gemeente kost: het jaarlijkse totaal in beide, de verandering en waardoor.

  --members <file>    de leden in CSV, met de kolommen Gemeente, Inwoners en Diensten (e-Suite; BZM; WIM), of
                      een kolom per dienst met ja, x of 1; kolommen in elke volgorde, Nederlands of Engels
  --from <id>         de editie ervoor; de vorige als niets is gegeven
  --to <id>           de editie erna; 2021 als niets is gegeven; 2021@1,3% rekent met een andere index
  --band <van>:<tot>  waarbinnen de verandering hoort te blijven; -5,7%:7,2% van het bedrijfsplan als niets is gegeven
  -o, --output <file> ook als werkblad in een .xlsx-bestand; een bestand dat er al is blijft staan, behalve met --force

Een editie is een id, of een bestand op .json of .xlsx. Wie niet te berekenen is, wordt genoemd; de exitcode is dan 1.`,
  en: `What another edition costs every municipality: the annual total in both, the change and what it comes of.

  --members <file>    the members in CSV, with the columns Municipality, Inhabitants and Services (e-Suite; BZM; WIM),
                      or a column per service with yes, x or 1; columns in any order, Dutch or English
  --from <id>         the edition before; the previous one when none is given
  --to <id>           the edition after; 2021 when none is given; 2021@1.3% computes with another index
  --band <low>:<high> within which the change should stay; -5.7%:7.2% of the business plan when none is given
  -o, --output <file> also as a sheet in an .xlsx file; one that is already there stays, except with --force

An edition is an id, or a file that ends in .json or .xlsx. A municipality that cannot be computed is named; the exit code is then 1.`,
};
