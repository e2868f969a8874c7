/** Long work gives the page back, says how far it is, and can be left. */
import type { Steps } from "../../src/reconciliation";
import { inSlices } from "../../src/taskpane/invoices/in-slices";
import { readFiles } from "../../src/taskpane/invoices/read-files";
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

test("files that were not read when it was stopped stay unread, and the others count", async () => {
  const files = ["1", "2", "3"].map((number) => {
    const { name, text } = ublFile(`${number}.xml`, number, linesOf());
    return { name, arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer) } as unknown as File;
  });
  const told: number[] = [];
  const { invoices } = await readFiles(files, { headers: {}, language: "nl", onProgress: (done) => told.push(done), isWanted: () => told.length < 3 });
  expect(invoices.map(({ number }) => number)).toEqual(["1", "2"]);
});
