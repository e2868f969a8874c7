import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { localhostCertificate } from "./certificate";

const ROOT = path.resolve(__dirname, "../..");
const ADD_IN = path.join(ROOT, "dist");
const PAGE = path.join(ROOT, "dist-workbench");
const OFFICE_JS = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The only thing that differs from what Excel loads: where the page finds office.js. */
const OFFICE_JS_ON_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\d.]+\/hosted\/office\.js/g;
const OFFICE_JS_HERE = "/office/office.js";

export interface WorkbenchServer {
  readonly url: string;
  /** Whether the browser will warn about the certificate. */
  readonly certificateIsTrusted: boolean;
  close(): Promise<void>;
}

/** Something that a user of the workbench can mend; `code` says what. */
export class WorkbenchError extends Error {
  constructor(
    readonly code: "not-built" | "port-taken",
    message: string,
  ) {
    super(message);
    this.name = "WorkbenchError";
  }
}

/**
 * Serves the built add-in, the workbench's page and office.js on this machine only. Office.js refuses a host that it
 * reaches without https, on localhost too, so it is https. Port 0 takes any free port.
 * Throws WorkbenchError when there is no build to serve or the port is taken.
 */
export async function serveWorkbench(port: number): Promise<WorkbenchServer> {
  for (const file of [path.join(ADD_IN, "taskpane.html"), path.join(PAGE, "index.html")]) {
    if (!existsSync(file)) throw new WorkbenchError("not-built", path.relative(ROOT, file));
  }
  const certificate = await localhostCertificate();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, requestHandler());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new WorkbenchError("port-taken", String(port)) : error),
    );
    server.listen(port, "localhost", resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    certificateIsTrusted: certificate.trusted,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function requestHandler(): Handler {
  const options = { dev: true, etag: true };
  const office = sirv(OFFICE_JS, options);
  const page = sirv(PAGE, options);
  const addIn = sirv(ADD_IN, options);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const notFound = (): void => {
      response.writeHead(404, { "content-type": "text/plain" }).end(`${pathname}: not found`);
    };
    if (pathname.startsWith("/office/")) {
      request.url = pathname.slice("/office".length);
      office(request, response, notFound);
    } else if (/^\/[\w-]+\.html$/.test(pathname) && existsSync(path.join(ADD_IN, pathname))) {
      void sendAddInPage(path.join(ADD_IN, pathname), response);
    } else {
      page(request, response, () => addIn(request, response, notFound));
    }
  };
}

async function sendAddInPage(file: string, response: ServerResponse): Promise<void> {
  const html = await readFile(file, "utf8");
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" })
    .end(html.replace(OFFICE_JS_ON_CDN, OFFICE_JS_HERE));
}
