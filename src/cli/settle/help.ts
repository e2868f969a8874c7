import type { Localized } from "../../tariff";

export const settleUsage = "dimpact settle --members members.csv --from <charged> --to <due> [-o settlement.xlsx] [--force]";

export const settleHelp: Localized = {
  nl: `Wat elke gemeente nog betaalt of terug ontvangt na een correctie van hetzelfde jaar: wat in rekening is gebracht,
wat verschuldigd is, en het verschil. Zo'n correctie maakt dimpact edition correct.

  --members <file>    de leden in CSV; zie dimpact impact --help
  --from <id|file>    de editie waarmee in rekening is gebracht, bijvoorbeeld 2021
  --to <id|file>      de definitieve editie van hetzelfde jaar, een bestand op .json of .xlsx
  -o, --output <file> ook als werkblad in een .xlsx-bestand; een bestand dat er al is blijft staan, behalve met --force

Wie niet te berekenen is, wordt genoemd; de exitcode is dan 1.`,
  en: `What every municipality still pays or receives after a correction of the same year: what was charged, what is due, and
the difference. Such a correction is made by dimpact edition correct.

  --members <file>    the members in CSV; see dimpact impact --help
  --from <id|file>    the edition by which was charged, for instance 2021
  --to <id|file>      the final edition of the same year, a file that ends in .json or .xlsx
  -o, --output <file> also as a sheet in an .xlsx file; one that is already there stays, except with --force

A municipality that cannot be computed is named; the exit code is then 1.`,
};
