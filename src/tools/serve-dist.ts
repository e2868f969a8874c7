/**
 * Serves the built add-in to the Excel of this machine, at the address that the manifest names, with the
 * certificate that Microsoft's tools make and let the machine trust.
 */
import { createServer } from "node:https";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";
import { config } from "../../package.json";

const dist = join(__dirname, "../../dist");

async function serve(): Promise<void> {
  const files = sirv(dist, {
    dev: true,
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
  });
  createServer(await getHttpsServerOptions(), (request, response) => files(request, response)).listen(
    Number(new URL(config.baseUrl).port),
    "localhost",
    () => console.log(`The add-in is served at ${config.baseUrl}`),
  );
}

serve().catch((error: unknown) => {
  console.error(`The add-in cannot be served: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
