import { requestImmediateMacroTask } from "@univerjs/core";
import { createNodeGrid } from "./office-univer";

/** What keeps this process from ending. */
const openPorts = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

test("a turn that Univer waits for and never takes back leaves nothing that keeps the process from ending", async () => {
  const grid = createNodeGrid();
  const before = openPorts();
  await new Promise((resolve) => void requestImmediateMacroTask(resolve));
  await grid.atRest(1);
  grid.dispose();
  expect(openPorts()).toBe(before);
});

test("a calculation that is broken off says nothing after its grid was taken away", async () => {
  const grid = createNodeGrid();
  await grid.api.executeCommand("formula.mutation.set-formula-calculation-notification", { stageInfo: { stage: 1 } });
  grid.dispose();
  // What it would say comes after a second, and would end the whole run.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
});
