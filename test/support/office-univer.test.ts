import { requestImmediateMacroTask } from "@univerjs/core";
import { createNodeGrid } from "./office-univer";

/** What keeps this process from ending. */
const openPorts = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

test("a turn that Univer waits for and never takes back leaves nothing that keeps the process from ending", async () => {
  const grid = createNodeGrid();
  const before = openPorts();
  await new Promise((resolve) => void requestImmediateMacroTask(resolve));
  await grid.atRest(1);
  grid.univer.dispose();
  expect(openPorts()).toBe(before);
});
