import type { Edition } from "./edition";

/** An edition of this year without tariffs, to be filled in: with the services of `from`, and nothing else of it. */
export function emptyEdition(year: number, id: string, from: Edition): Edition {
  return {
    format: 1,
    id,
    year,
    title: { nl: `Tarieven ${id}`, en: `Tariffs ${id}` },
    publication: `Tarieven ${year}`,
    status: { state: "provisional", decidedBy: null, decidedOn: null, note: { nl: "Nog niet vastgesteld.", en: "Not yet decided." }, line: null },
    index: null,
    services: from.services,
    charges: [],
    readings: [],
  };
}
