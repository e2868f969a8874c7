/** Long work in slices: the same result, and room for something else in between. */
import { impactOf, impactSteps } from "../../src/engine";
import { inSlices } from "../../src/taskpane/members/in-slices";
import { edition2020, edition2021 } from "../support/editions";
import { someMembers } from "../workbook/impacts";

/** A clock that goes on by this much whenever it is read. */
function clockOf(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
}

afterEach(() => jest.restoreAllMocks());

test.each([0, 10, 1_000])("comes to what is computed at once, also where a step takes %i ms", async (milliseconds) => {
  clockOf(milliseconds);
  expect(await inSlices(impactSteps(someMembers, edition2020, edition2021), new AbortController().signal)).toEqual(impactOf(someMembers, edition2020, edition2021));
});

function* counted(seen: number[]): Generator<number, string> {
  for (let step = 0; step < 100; step += 1) {
    seen.push(step);
    yield step;
  }
  return "all";
}

test("lets others go before after so many milliseconds", async () => {
  clockOf(10);
  const seen: number[] = [];
  const running = inSlices(counted(seen), new AbortController().signal);
  const atOnce = seen.length;
  expect(atOnce).toBeGreaterThan(0);
  expect(atOnce).toBeLessThan(10);
  expect(await running).toBe("all");
  expect(seen).toHaveLength(100);
});

test("stops where it is called off", async () => {
  clockOf(10);
  const seen: number[] = [];
  const controller = new AbortController();
  const running = inSlices(counted(seen), controller.signal);
  controller.abort();
  expect(await running).toBeNull();
  expect(seen.length).toBeLessThan(10);
});

test("what a step throws comes out", async () => {
  const failing = (function* (): Generator<number, object> {
    yield 1;
    throw new Error("mis");
  })();
  await expect(inSlices(failing, new AbortController().signal)).rejects.toThrow("mis");
});
