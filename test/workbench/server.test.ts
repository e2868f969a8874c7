import { readFileSync } from "node:fs";
import { get } from "node:https";
import path from "node:path";
import { serveWorkbench } from "../../src/workbench/server";
import type { WorkbenchServer } from "../../src/workbench/server";

const ROOT = path.resolve(__dirname, "../..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const file = (name: string): Buffer => readFileSync(path.join(ROOT, name));

describe("the workbench's server", () => {
  let server: WorkbenchServer;
  beforeAll(async () => {
    server = await serveWorkbench(0);
  });
  afterAll(() => server.close());

  const ask = (address: string): Promise<{ readonly status: number; readonly body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(server.url);
      const request = get({ host: "localhost", port, path: address, rejectUnauthorized: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
      });
      request.on("error", reject);
    });

  it("serves https on localhost", () => expect(server.url).toMatch(/^https:\/\/localhost:\d+\/$/));

  it.each([
    ["/", "dist-workbench/index.html"],
    ["/?locale=en-US", "dist-workbench/index.html"],
    ["/functions.js", "dist/functions.js"],
    ["/functions.json", "dist/functions.json"],
    ["/office/office.js", "node_modules/@microsoft/office-js/dist/office.js"],
  ])("%s is %s, byte for byte", async (address, name) => {
    const { status, body } = await ask(address);
    expect(status).toBe(200);
    expect(body.equals(file(name))).toBe(true);
  });

  it("serves the task pane with nothing changed but the address of office.js", async () => {
    const page = file("dist/taskpane.html").toString();
    expect(page).toContain(CDN);
    const { body } = await ask("/taskpane.html?_host_Info=Excel");
    expect(body.toString()).toBe(page.replace(CDN, "/office/office.js"));
  });

  it.each(["/geen.html", "/../package.json", "/office/../package.json", "/%2e%2e/package.json", "/office/%2e%2e/package.json"])(
    "%s is not found",
    async (address) => expect((await ask(address)).status).toBe(404),
  );

  it("says that a port is taken", async () => {
    const { port } = new URL(server.url);
    await expect(serveWorkbench(Number(port))).rejects.toMatchObject({ code: "port-taken", message: port });
  });
});
