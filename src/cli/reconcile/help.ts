import type { Localized } from "../../tariff";

export const reconcileUsage = "dimpact reconcile --profile p.json [--edition 2021] [--tolerance 0,05] [--choices c.json] [-o report.xlsx] <invoices…>";

export const reconcileHelp: Localized = {
  nl: `Facturen naast de tarieven van een gemeente: elke regel tot op de cent, met de reden van elk verschil.

  <invoices…>         e-facturen in UBL (.xml) en tabellen in CSV (.csv); een map is alles wat erin staat
  --profile <file>    het profiel van de gemeente in JSON; bij meer dan een hoort een factuur bij de afnemer die zo heet
  --edition <id>      voor facturen van het jaar van die editie; anders die van het profiel of van het jaar van de factuur
  --supplier <naam>   naam of nummer van een leverancier die deze tarieven factureert zonder Dimpact te heten; mag vaker
  --tolerance <euro>  wat een regel mag verschillen, en achter een dubbele punt wat alle regels van een factuur samen
                      mogen verschillen; 0,00:0,02 als u niets opgeeft
  --choices <file>    gekozen koppelingen, goedgekeurde afwijkingen en wat correcties zijn, in JSON
  -o, --output <file> ook als werkbladen in een .xlsx-bestand, met het jaar en een concept van de brief; een bestand
                      dat er al is blijft staan, behalve met --force

Exitcode 0 alleen als elke regel klopt, binnen de tolerantie valt of mag afwijken, en niets ontbreekt; 3 als een
bestand niet te lezen was (de andere zijn dan wel gecontroleerd).`,
  en: `Invoices beside a municipality's tariffs: every line to the cent, with the reason for every difference.

  <invoices…>         e-invoices in UBL (.xml) and tables in CSV (.csv); a folder is all that is in it
  --profile <file>    the municipality's profile in JSON; of several, an invoice belongs to the buyer of that name
  --edition <id>      for invoices of that edition's year; otherwise the profile's, or that of the invoice's year
  --supplier <name>   name or id of a supplier that bills these tariffs without being called Dimpact; may be repeated
  --tolerance <euros> what a line may differ, and behind a colon what all lines of an invoice may differ together;
                      0.00:0.02 where it is not given
  --choices <file>    matches that were chosen, deviations that were approved, and what corrections are, in JSON
  -o, --output <file> also as sheets in an .xlsx file, with the year and a draft of the letter; one that is already
                      there stays, except with --force

Exit code 0 only when every line is right, within tolerance or may deviate, and nothing is missing; 3 when a file
could not be read (the others are reconciled).`,
};
