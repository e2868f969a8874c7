/**
 * The English of every Dutch text on the sheet, each beside the Dutch text that it says the same as. A translation holds
 * for that text alone: where the Dutch changed elsewhere on the sheet and not here, the Dutch stands for both.
 */
import { type Edition, type Localized, settled } from "../../tariff";
import type { Cell, ColumnModel } from "../sheet";
import { said } from "./issue";
import type { TableCells } from "./table-cells";

const [WHERE, DUTCH, ENGLISH] = ["Waar", "Nederlands", "Engels"] as const;

export const englishColumns: readonly ColumnModel[] = [
  { header: WHERE, width: 40, format: "text" },
  { header: DUTCH, width: 60, format: "text" },
  { header: ENGLISH, width: 60, format: "text" },
];

/** What the texts of an edition are called in the table. */
export const places = {
  title: "titel",
  decidedBy: "besloten door",
  note: "toelichting",
  service: (id: string): string => `dienst ${id}: naam`,
  notice: (id: string): string => `dienst ${id}: melding`,
  charge: (id: string): string => `regel ${id}: omschrijving`,
  remark: (id: string): string => `regel ${id}: opmerking`,
  reason: (id: string): string => `regel ${id}: waarom geen bedrag`,
  question: (id: string): string => `lezing ${id}: vraag`,
  chosen: (id: string): string => `lezing ${id}: gekozen`,
  evidence: (id: string): string => `lezing ${id}: grond`,
  alternative: (id: string, alternative: string): string => `lezing ${id}, ${alternative}: omschrijving`,
} as const;

type Twin = readonly [place: string, text: Localized];

const given = (place: string, text: Localized | null | undefined): readonly Twin[] => (text === null || text === undefined ? [] : [[place, text]]);

function twinsOf({ title, status, services, charges, readings }: Edition): readonly Twin[] {
  return [
    [places.title, title],
    ...given(places.decidedBy, status.decidedBy),
    [places.note, status.note],
    ...services.flatMap(({ id, label, notice }): readonly Twin[] => [[places.service(id), label], ...given(places.notice(id), notice)]),
    ...charges.flatMap((charge): readonly Twin[] => [[places.charge(charge.id), charge.label], ...given(places.remark(charge.id), charge.note), ...(charge.model === "unpriced" ? given(places.reason(charge.id), charge.reason) : [])]),
    ...readings.flatMap(({ id, question, default: chosen, evidence, alternatives }): readonly Twin[] => [
      [places.question(id), question],
      [places.chosen(id), chosen],
      [places.evidence(id), evidence],
      ...alternatives.map((alternative): Twin => [places.alternative(id, alternative.id), alternative.label]),
    ]),
  ];
}

export const englishRows = (edition: Edition): Cell[][] => twinsOf(settled(edition)).map(([place, { nl, en }]) => [place, nl, en]);

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** Where a Dutch text stands on the sheet. */
export interface TextCell {
  readonly cells: TableCells;
  readonly row: number;
  readonly header: string;
}

/** Gives a Dutch text its English; `base` are both as the sheet was written. */
export type English = <Base extends Localized>(place: string, dutch: string, base: Base | undefined, at: TextCell) => Localized | Base;

/** The English on the sheet; without its table every text that did not change keeps its own. */
export function readEnglish(cells: TableCells | null): English {
  const rows = cells === null ? [] : cells.rows.map((row) => ({ place: cells.text(row, WHERE), dutch: cells.text(row, DUTCH), english: cells.text(row, ENGLISH) }));
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const byDutch = new Map<string, Set<string>>();
  for (const { dutch, english } of rows) byDutch.set(dutch, (byDutch.get(dutch) ?? new Set()).add(english));

  /** The English beside this Dutch text, in its own row or in the only other one that there is; undefined where there is none. */
  const beside = (place: string, dutch: string): string | undefined => {
    const own = byPlace.get(place);
    if (own?.dutch === dutch) return own.english;
    const [other, ...others] = byDutch.get(dutch) ?? [];
    return others.length === 0 ? other : undefined;
  };
  return (place, dutch, base, { cells: at, row, header }) => {
    const isSame = base !== undefined && plain(base.nl) === plain(dutch);
    const english = beside(place, plain(dutch));
    if (isSame && (english === undefined || english === plain(base.en))) return base;
    const text = isSame ? base.nl : dutch;
    if (english !== undefined) return { ...(isSame ? base : {}), nl: text, en: english === "" ? text : english };
    if (base !== undefined && base.nl !== base.en)
      at.report(
        "warning",
        "translation",
        row,
        header,
        said(`ook het Engels: zet deze tekst met haar vertaling in de tabel Engels, bij '${place}'; nu geldt het Nederlands voor beide, want de vertaling is van de vorige tekst`, `its English too: put this text and its translation in the table Engels, at '${place}'; now the Dutch stands for both, since the translation is of the former text`),
      );
    return { nl: text, en: text };
  };
}
