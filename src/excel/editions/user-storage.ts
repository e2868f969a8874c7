/** What is kept for a user, on this computer, and never in a workbook: a workbook that comes from elsewhere brings none of it. */

/** Excel's own store answers at once, or not at all. */
const LONGEST_WAIT_MS = 3_000;

interface Store {
  readonly get: (key: string) => Promise<string | null>;
  readonly set: (key: string, value: string) => Promise<void>;
}

const inBrowser: Store = {
  get: (key) => Promise.resolve(window.localStorage.getItem(key)),
  set: (key, value) => Promise.resolve(window.localStorage.setItem(key, value)),
};

/** As far as it is used here; the types of Office.js leave it out. */
interface OfficeStorage {
  readonly getItem: (key: string) => Promise<string | null | undefined>;
  readonly setItem: (key: string, value: string) => Promise<void>;
}

function officeStorage(): OfficeStorage | null {
  const { OfficeRuntime: runtime } = globalThis as { readonly OfficeRuntime?: { readonly storage?: Partial<OfficeStorage> } };
  const storage = runtime?.storage;
  return typeof storage?.getItem === "function" && typeof storage.setItem === "function" ? (storage as OfficeStorage) : null;
}

const inOffice = (storage: OfficeStorage): Store => ({
  get: async (key) => (await storage.getItem(key)) ?? null,
  set: (key, value) => storage.setItem(key, value),
});

function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the store does not answer")), LONGEST_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** In Excel's store where there is one, else in the browser's. */
async function inFirst<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const storage = officeStorage();
  if (storage === null) return work(inBrowser);
  try {
    return await withinTime(work(inOffice(storage)));
  } catch {
    return work(inBrowser);
  }
}

/** Null where nothing is kept, or where nothing can be. */
export async function readForUser(key: string): Promise<string | null> {
  try {
    return await inFirst(({ get }) => get(key));
  } catch {
    return null;
  }
}

/** Throws where nothing can be kept, as in a browser that allows a page no storage. */
export function keepForUser(key: string, value: string): Promise<void> {
  return inFirst(({ set }) => set(key, value));
}
