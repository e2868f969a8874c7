/** Long lists a page at a time. */
export const PAGE_SIZE = 25;

export interface Page<T> {
  readonly rows: readonly T[];
  /** Counted from 0; the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export function pageOf<T>(rows: readonly T[], wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return { rows: rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), page, pages };
}
