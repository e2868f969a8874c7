/** Long work gives the page back, says how far it is, and can be left. */
import type { Steps } from "../../src/reconciliation";
import { inSlices } from "../../src/taskpane/invoices/in-slices";
import { readFiles } from "../../src/taskpane/invoices/read-files";
import { oneOf } from "../invoice/write-ubl";
import { linesOf, ublFile } from "./invoices-pane";

/** A clock that goes on by so many milliseconds whenever it is looked at. */
function clockBy(step: number): () => number {
  let now = 0;
  return () => (now += step);
}

function* counting(until: number): Steps<string> {
  for (let done = 1; done <= until; done += 1) yield { done, total: until };
  return "klaar";
}

test.each([
  [1, 5],
  [10, 34],
  [50, 102],
])("with steps of %s ms a hundred of them take %s slices, between which the page has its turn", async (step, slices) => {
  let asked = 0;
  const progress: number[] = [];
  const isWanted = (): boolean => (asked += 1) > 0;
  const done = inSlices(counting(100), { isWanted, onProgress: (each) => progress.push(each.done), clock: clockBy(step) });
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  await expect(done).resolves.toBe("klaar");
  clearInterval(others);
  expect(asked).toBeLessThanOrEqual(slices);
  expect(asked).toBeGreaterThan(1);
  expect(turns).toBeGreaterThan(0);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
});

test("work that is not wanted any more is left with nothing, and goes no further", async () => {
  const steps = counting(100);
  let asked = 0;
  await expect(inSlices(steps, { isWanted: () => (asked += 1) < 3, onProgress: () => undefined, clock: clockBy(10) })).resolves.toBeNull();
  const { value } = steps.next();
  expect(value).toMatchObject({ total: 100 });
});

test("what the work throws comes through", async () => {
  function* failing(): Steps<string> {
    yield null;
    throw new Error("kapot");
  }
  await expect(inSlices(failing(), { isWanted: () => true, onProgress: () => undefined })).rejects.toThrow("kapot");
});

const fileOf = (number: string, lines = linesOf()): File => {
  const { name, text } = ublFile(`${number}.xml`, number, lines);
  return new File([text], name);
};

const manyLines = Array.from({ length: 3_000 }, (_, index) => oneOf(`Dienst ${index}`, "12.50"));

test("files that were not read when it was stopped stay unread, and the others count", async () => {
  const files = [fileOf("1"), fileOf("2"), fileOf("3")];
  const begins = [0, files[0]?.size, 2 * (files[0]?.size ?? 0)];
  const told = new Set<number>();
  const { invoices } = await readFiles(files, { headers: {}, language: "nl", onProgress: (done) => told.add(done), isWanted: () => !told.has(begins[2] ?? 0) });
  expect(invoices.map(({ number }) => number)).toEqual(["1", "2"]);
});

test("one large file is left in its middle, and nothing of it counts; the page has its turn while it is read", async () => {
  const large = fileOf("groot", manyLines);
  const told: number[] = [];
  const reading = (isWanted: () => boolean) => readFiles([fileOf("1"), large], { headers: {}, language: "nl", onProgress: (done, total) => told.push(done / total), isWanted });
  const small = (await fileOf("1").arrayBuffer()).byteLength / (large.size + fileOf("1").size);
  expect((await reading(() => !told.some((done) => done > small && done < 1))).invoices.map(({ number }) => number)).toEqual(["1"]);
  told.length = 0;
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  expect((await reading(() => true)).invoices.map(({ lines }) => lines.length)).toEqual([linesOf().length, 3_000]);
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test("a file that is larger than is read is refused before it is fetched", async () => {
  const file = { name: "film.mp4", size: 20_000_000, arrayBuffer: () => Promise.reject(new Error("fetched")) } as unknown as File;
  const { rejected } = await readFiles([file, fileOf("1")], { headers: {}, language: "nl", onProgress: () => undefined, isWanted: () => true });
  expect(rejected).toEqual([{ file: "film.mp4", reason: expect.stringMatching(/20.*MB|20\.000\.000/) }]);
});
