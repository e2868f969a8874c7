/** The functions over several charges at once: advice for new services, totals, the specification, the difference. */
import { TariffFailure } from "../tariff";
import { type Reservation, type Scenario, checkInhabitants, findBand, findScenario, grandTotal, notices, priceBand, relativeDifference, reserve, resolveServices, splitServices, wholeYear } from "../engine";
import { displayLanguage } from "../excel";
import { toEuros } from "../money";
import { explainAmount, explainChange, explainReadings, explainTotals, specificationGrid } from "../workbook";
import { type Explained, call } from "./call";
import { CellErrorPassed, readCell, readText, readTexts, shown } from "./cells";
import { editionOf } from "./edition";
import { explainedCell } from "./explained-cell";
import { type Matrix, readQuantity, spread } from "./spread";

const NEW_SERVICE = "nieuwe-dienst";

function readScenario(value: unknown): Scenario {
  return findScenario(readText(value, "scenario") ?? "");
}

function readCount(value: unknown): number {
  const read = readCell(value);
  if (read.kind === "error") throw new CellErrorPassed(read.error);
  if (read.kind !== "number") throw new TariffFailure("countNotWhole", { found: shown(read) });
  return read.value;
}

/**
 * Reserveringsadvies voor nieuwe diensten samen, per jaar, in euro's: 0,50 tot 1,25 per inwoner per dienst, met 3,7% innovatie.
 * @customfunction RESERVERING
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param scenario laag, midden of hoog.
 * @param aantalDiensten Aantal nieuwe diensten, 1 tot en met 100.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's per jaar, in de vorm van het bereik.
 */
export function reservering(inwoners: any[][], scenario: any, aantalDiensten: any, editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "RESERVERING",
    invocation,
    editions: [editie],
    compute: () => {
      const band = findBand(editionOf(editie), NEW_SERVICE);
      const [chosen, count] = [readScenario(scenario), readCount(aantalDiensten)];
      return spread(inwoners, "inhabitants", (quantity) => toEuros(priceBand(band, quantity, chosen, count).amount));
    },
    explain: () => {
      const edition = editionOf(editie);
      const band = findBand(edition, NEW_SERVICE);
      const { quantity, notices: which } = explainedCell(inwoners, "inhabitants");
      const item = wholeYear(band.charge, priceBand(band, quantity, readScenario(scenario), readCount(aantalDiensten)));
      return { edition: edition.id, amounts: [explainAmount(edition, item, displayLanguage())], notices: [...which, ...explainReadings(edition, [item], displayLanguage())] };
    },
  });
}

type TotalPeriod = "annual" | "oneOff" | "all";

const periods: ReadonlyMap<string, TotalPeriod> = new Map([
  ["jaarlijks", "annual"],
  ["eenmalig", "oneOff"],
  ["alles", "all"],
]);

function readPeriod(value: unknown): TotalPeriod {
  const text = readText(value, "periode");
  if (text === null) return "annual";
  const period = periods.get(text.trim().toLowerCase());
  if (!period) throw new TariffFailure("unknownPeriod", { found: text, allowed: [...periods.keys()] });
  return period;
}

const readServices = (diensten: Matrix): string[] => readTexts(diensten, "diensten").flatMap(splitServices);

function explainReservation(inwoners: Matrix, diensten: Matrix, editie: unknown): Explained {
  const edition = editionOf(editie);
  const language = displayLanguage();
  const { quantity, notices: which } = explainedCell(inwoners, "inhabitants");
  const reservation = reserve({ inhabitants: quantity, services: readServices(diensten) }, edition);
  return {
    edition: edition.id,
    amounts: [...reservation.lineItems.map((item) => explainAmount(edition, item, language)), ...explainTotals(reservation, language)],
    notices: [...which, ...notices(reservation).map(({ text }) => text[language])],
  };
}

/** Both totals; of the notices, those of one edition alone say of which. */
function explainDifference(inwoners: Matrix, diensten: Matrix, van: unknown, naar: unknown): Explained {
  const language = displayLanguage();
  const { quantity, notices: which } = explainedCell(inwoners, "inhabitants");
  const services = readServices(diensten);
  const [before, after] = [van, naar].map((editie) => reserve({ inhabitants: quantity, services }, editionOf(editie))) as [Reservation, Reservation];
  const told = (reservation: Reservation): string[] => notices(reservation).map(({ text }) => text[language]);
  const only = (reservation: Reservation, other: Reservation): string[] =>
    told(reservation)
      .filter((text) => !told(other).includes(text))
      .map((text) => `${reservation.edition.id}: ${text}`);
  return {
    edition: `${before.edition.id} → ${after.edition.id}`,
    amounts: explainChange(before, after, language),
    notices: [...which, ...only(before, after), ...only(after, before), ...told(before).filter((text) => told(after).includes(text))],
  };
}

/**
 * Totaal van een set diensten voor een gemeente, het lidmaatschap inbegrepen, in euro's.
 * @customfunction TOTAAL
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param diensten Diensten met ; ertussen, zoals "e-Suite; BZM; WIM", of een bereik met een dienst per cel.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param [periode] jaarlijks (weggelaten), eenmalig of alles.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, in de vorm van het bereik.
 */
export function totaal(inwoners: any[][], diensten: any[][], editie: any, periode: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "TOTAAL",
    invocation,
    editions: [editie],
    compute: () => {
      const edition = editionOf(editie);
      const services = readServices(diensten);
      const period = readPeriod(periode);
      resolveServices(edition, services);
      return spread(inwoners, "inhabitants", (inhabitants) => {
        const { total } = reserve({ inhabitants, services }, edition);
        return toEuros(period === "all" ? grandTotal(total) : total[period]);
      });
    },
    explain: () => explainReservation(inwoners, diensten, editie),
  });
}

/**
 * Specificatie van een reservering: een regel per post met berekening, bedrag, zekerheid, opmerking en bron; het totaal staat onderaan.
 * @customfunction SPECIFICATIE
 * @param inwoners Aantal inwoners.
 * @param diensten Diensten met ; ertussen, zoals "e-Suite; BZM; WIM", of een bereik met een dienst per cel.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Een tabel met kopregel: dienst, post, periode, berekening, bedrag, zekerheid, opmerking, bron.
 */
export function specificatie(inwoners: any, diensten: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "SPECIFICATIE",
    invocation,
    editions: [editie],
    compute: () => {
      const edition = editionOf(editie);
      const inhabitants = checkInhabitants(readQuantity(inwoners, "inhabitants") ?? 0);
      return specificationGrid(reserve({ inhabitants, services: readServices(diensten) }, edition)).map((row) => [...row]);
    },
    explain: () => explainReservation([[inwoners]], diensten, editie),
  });
}

/**
 * Verschil van het jaarlijkse totaal tussen twee edities, als deel: 0,0344 is 3,44% meer.
 * @customfunction VERSCHIL
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param diensten Diensten met ; ertussen, zoals "e-Suite; BZM; WIM", of een bereik met een dienst per cel.
 * @param van Tariefeditie waarmee wordt vergeleken, bijvoorbeeld 2020.
 * @param naar Tariefeditie die wordt vergeleken, bijvoorbeeld 2021.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Een deel, in de vorm van het bereik; geef de cel een procentnotatie.
 */
export function verschil(inwoners: any[][], diensten: any[][], van: any, naar: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "VERSCHIL",
    invocation,
    editions: [van, naar],
    compute: () => {
      const [from, to] = [editionOf(van), editionOf(naar)];
      const services = readServices(diensten);
      resolveServices(from, services);
      resolveServices(to, services);
      return spread(inwoners, "inhabitants", (inhabitants) => relativeDifference({ inhabitants, services }, from, to));
    },
    explain: () => explainDifference(inwoners, diensten, van, naar),
  });
}
