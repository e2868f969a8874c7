import type { Localized } from "../../tariff";

export const editionUsage = [
  "dimpact edition list",
  "dimpact edition show <id|file>",
  "dimpact edition write <id|file> -o x.json|x.xlsx [--key dimpact-private.json] [--confirm] [--force]",
  "dimpact edition read <file> [--confirm] [-o x.json] [--force]",
  "dimpact edition check <id|file> [--from <id|file>]",
  "dimpact edition diff <id|file> <id|file>",
  "dimpact edition index <id|file> --by 1,6% -o 2022.xlsx|2022.json [--amount hosting.klein.flatAmount=5500,00] [--force]",
  "dimpact edition correct <id|file> --by 1,3% -o definitief.xlsx|definitief.json [--force]",
  'dimpact edition keygen --name "Regiebureau Dimpact" -o <folder>',
  "dimpact edition sign <id|file> --key dimpact-private.json -o signed.json|published.xlsx [--confirm] [--force]",
  "dimpact edition verify <id|file> --trust dimpact-public.json",
].join("\n  ");

export const editionHelp: Localized = {
  nl: `Tariefedities als bestand: tonen, controleren, vergelijken, indexeren en ondertekenen.

  list                de edities die er zijn
  show                een editie, regel voor regel
  write               een editie als bestand (.json) of als tariefwerkmap (.xlsx)
  read                de editie die in een tariefwerkmap staat, als JSON
    --confirm         neem haar over zoals de waarschuwingen zeggen; zij staan dan in de editie,
                      met de dag. Ook bij write en sign
  check               alles wat aan de editie niet klopt, met de cel; en wat opvalt naast de editie
                      ervoor, of die van --from
  diff                wat er van de ene naar de andere editie verandert, per dienst
  index               de editie van het jaar erna: geïndexeerde tarieven met --by
    --amount <bedrag> een aangekondigd bedrag, dat voor de index gaat; mag vaker. Een trede:
                      hosting[30000].unitAmount=1,20, en de laatste hosting[*].unitAmount
    --amounts <file>  aangekondigde bedragen in JSON: {"hosting.klein.flatAmount": "5500.00"}
  correct             de editie van hetzelfde jaar met de definitieve index; dimpact settle verrekent haar
  keygen              een sleutelpaar om mee te ondertekenen; vervangt nooit een sleutel
  sign                de editie met haar handtekening; als .xlsx gepubliceerd, met voorblad en rekenblad
    --confirm         ook met wat opvalt naast de editie ervoor: dat staat dan in de editie
  verify              of een editie is zoals een vertrouwde sleutel (--trust, mag vaker) haar ondertekende

Het wachtwoord van de sleutel wordt gevraagd, of staat in de omgevingsvariabele DIMPACT_PASSWORD.
Een bestand eindigt op .json of .xlsx; price, reserve, model en compare nemen het ook aan als --edition.`,
  en: `Editions of tariffs as files: shown, checked, compared, indexed and signed.

  list                the editions that there are
  show                an edition, charge by charge
  write               an edition as a file (.json) or as a tariff workbook (.xlsx)
  read                the edition that a tariff workbook holds, as JSON
    --confirm         take it over as the warnings say; the edition then tells them, with the
                      day. With write and sign too
  check               all that is wrong with the edition, with the cell; and what is odd beside the
                      edition before it, or that of --from
  diff                what changes from one edition to another, by service
  index               the edition of the year after: indexed tariffs with --by
    --amount <amount> an announced amount, which goes before the index; may be repeated. A tier:
                      hosting[30000].unitAmount=1.20, and the last one hosting[*].unitAmount
    --amounts <file>  announced amounts in JSON: {"hosting.klein.flatAmount": "5500.00"}
  correct             the edition of the same year with the final index; dimpact settle settles it
  keygen              a key pair to sign with; never replaces a key
  sign                the edition with its signature; as .xlsx published, with a cover and a calculator
    --confirm         also with what is odd beside the edition before it: the edition tells it
  verify              whether an edition is as a trusted key (--trust, may be repeated) signed it

The password of the key is asked for, or stands in the environment variable DIMPACT_PASSWORD.
A file ends in .json or .xlsx; price, reserve, model and compare take one as --edition too.`,
};
