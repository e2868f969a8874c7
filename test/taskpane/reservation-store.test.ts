/** Profiles as they are typed and written, over a workbook that answers when it is told to. */
import type { KeptText } from "../../src/excel";
import { emptyForm, keptText } from "../../src/taskpane/reservation/profile-form";
import { type ProfileKeeper, ProfileStore } from "../../src/taskpane/reservation/profile-store";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Workbook extends ProfileKeeper {
  readonly texts: Map<string, string>;
  /** Lets the oldest waiting write or read through, or makes it fail. */
  readonly answer: (failure?: Error) => Promise<void>;
  readonly waiting: () => number;
}

function workbook(kept: readonly KeptText[] = []): Workbook {
  const texts = new Map(kept.map(({ id, text }) => [id, text]));
  const asked: ((failure?: Error) => void)[] = [];
  const ask = <T>(act: () => T): Promise<T> => new Promise((resolve, reject) => asked.push((failure) => (failure ? reject(failure) : resolve(act()))));
  return {
    texts,
    read: () => ask(() => [...texts].map(([id, text]) => ({ id, text }))),
    write: ({ id, text }) => ask(() => void texts.set(id, text)),
    remove: (id) => ask(() => void texts.delete(id)),
    answer: async (failure) => {
      asked.shift()?.(failure);
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
    waiting: () => asked.length,
  };
}

const named = (name: string) => ({ ...emptyForm("nl"), name });
const namesIn = ({ texts }: Workbook): string[] => [...texts.values()].map((text) => (JSON.parse(text) as { form: { name: string } }).form.name);
const quiet = async (): Promise<void> => void (await jest.advanceTimersByTimeAsync(1_000));

async function opened(kept?: readonly KeptText[]) {
  const book = workbook(kept);
  const store = new ProfileStore(book, () => emptyForm("nl"));
  void store.read();
  await book.answer();
  return { book, store };
}

test("nothing is written before something is typed, and then once when typing stops", async () => {
  const { book, store } = await opened();
  await quiet();
  expect(book.waiting()).toBe(0);
  for (const name of ["M", "Mi", "Mid"]) {
    store.edit({ name });
    await jest.advanceTimersByTimeAsync(100);
  }
  expect([book.waiting(), store.now().keeping]).toEqual([0, "pending"]);
  await quiet();
  expect([book.waiting(), store.now().keeping]).toEqual([1, "saving"]);
  await book.answer();
  expect([namesIn(book), store.now().keeping]).toEqual([["Mid"], "saved"]);
});

test("what is typed while it is being written is written after it", async () => {
  const { book, store } = await opened();
  store.edit({ name: "Mid" });
  await quiet();
  store.edit({ name: "Middelveen" });
  await book.answer();
  expect(store.now().keeping).toBe("saving");
  await book.answer();
  expect([namesIn(book), store.now().keeping]).toEqual([["Middelveen"], "saved"]);
});

test("what is typed while profiles are read stays, beside those that are found", async () => {
  const book = workbook([{ id: "a", text: keptText({ form: named("Oudveen"), turn: 4 }) }]);
  const store = new ProfileStore(book, () => emptyForm("nl"));
  void store.read();
  store.edit({ name: "Nieuwveen" });
  await book.answer();
  expect(store.now().entries.map(({ form }) => form.name)).toEqual(["Oudveen", "Nieuwveen"]);
  expect(store.now().current.form.name).toBe("Nieuwveen");
  await quiet();
  await book.answer();
  expect(namesIn(book)).toEqual(["Oudveen", "Nieuwveen"]);
});

test("profiles that cannot be read are found when they are read again, and what was typed stays", async () => {
  const book = workbook([{ id: "a", text: keptText({ form: named("Oudveen"), turn: 4 }) }]);
  const store = new ProfileStore(book, () => emptyForm("nl"));
  void store.read();
  await book.answer(new Error("geen verbinding"));
  expect(String(store.now().notRead)).toContain("geen verbinding");
  store.edit({ name: "Nieuwveen" });
  void store.read();
  await book.answer();
  expect(store.now().notRead).toBeNull();
  expect(store.now().entries.map(({ form }) => form.name)).toEqual(["Oudveen", "Nieuwveen"]);
});

test("a write that fails keeps every profile that is not written, and the next attempt writes them all", async () => {
  const { book, store } = await opened();
  store.edit({ name: "Een" });
  store.addEmpty();
  store.edit({ name: "Twee" });
  await quiet();
  await book.answer(new Error("vol"));
  expect([String(store.now().notWritten), store.now().keeping, namesIn(book)]).toEqual(["Error: vol", "pending", []]);
  void store.save();
  await book.answer();
  await book.answer();
  expect([store.now().notWritten, store.now().keeping, namesIn(book).sort()]).toEqual([null, "saved", ["Een", "Twee"]]);
});

test("a profile that is deleted while it is being written is gone from the workbook too", async () => {
  const { book, store } = await opened();
  store.edit({ name: "Mid" });
  await quiet();
  const removed = store.remove();
  await book.answer();
  await book.answer();
  await removed;
  await quiet();
  expect([namesIn(book), book.waiting(), store.now().entries.length, store.now().keeping]).toEqual([[], 0, 1, "fresh"]);
});

test("where Excel refuses to delete, the profile and what was typed in it are still there", async () => {
  const { book, store } = await opened([{ id: "a", text: keptText({ form: named("Oudveen"), turn: 4 }) }]);
  store.edit({ inhabitants: "12" });
  const removed = store.remove();
  await jest.advanceTimersByTimeAsync(0);
  const refused = expect(removed).rejects.toThrow("vol");
  await book.answer(new Error("vol"));
  await refused;
  expect(store.now().current.form).toMatchObject({ name: "Oudveen", inhabitants: "12" });
  await quiet();
  await book.answer();
  expect([...book.texts.values()][0]).toContain('"inhabitants":"12"');
});

test("an empty profile that was never typed in is not kept beside others", async () => {
  const { book, store } = await opened();
  store.addEmpty();
  store.addEmpty();
  expect(store.now().entries).toHaveLength(1);
  store.add(named("Uit bestand"));
  expect(store.now().entries.map(({ form }) => form.name)).toEqual(["Uit bestand"]);
  await quiet();
  await book.answer();
  expect(namesIn(book)).toEqual(["Uit bestand"]);
});
