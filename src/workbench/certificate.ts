import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { CertificateStatus, generateCertificates, getCaCertificateStatus } from "office-addin-dev-certs";

export interface LocalhostCertificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Whether a certificate authority that this machine was told to trust stands behind it. */
  readonly trusted: boolean;
}

/** Where Microsoft's tools keep the certificate that they installed for developing add-ins. */
const INSTALLED = path.join(homedir(), ".office-addin-dev-certs");
const VALID_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate for https on localhost: the one that Microsoft's tools installed on this machine, or else one of our
 * own, made once and kept in the user's cache folder, about which a browser warns.
 */
export async function localhostCertificate(): Promise<LocalhostCertificate> {
  const installed = await readValid(INSTALLED);
  if (installed && isTrusted()) return { ...installed, trusted: true };

  const kept = path.join(cacheFolder(), "localhost-certificate");
  const own = (await readValid(kept)) ?? (await make(kept));
  return { ...own, trusted: false };
}

/** The files alone say nothing: an installation that was refused leaves them behind. */
function isTrusted(): boolean {
  return getCaCertificateStatus().status === CertificateStatus.Installed;
}

type KeyPair = Pick<LocalhostCertificate, "cert" | "key">;

/** The pair in `folder`, or undefined when there is none or it expires within a day. */
async function readValid(folder: string): Promise<KeyPair | undefined> {
  const { certPath, keyPath } = files(folder);
  if (!existsSync(certPath) || !existsSync(keyPath)) return undefined;
  const cert = await readFile(certPath);
  const expires = Date.parse(new X509Certificate(cert).validTo);
  return expires > Date.now() + DAY ? { cert, key: await readFile(keyPath) } : undefined;
}

/** Made aside and moved into place, so that two that start at once never mix a key and a certificate. */
async function make(folder: string): Promise<KeyPair> {
  await mkdir(path.dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  const { caPath, certPath, keyPath } = files(aside);
  await generateCertificates(caPath, certPath, keyPath, VALID_DAYS);
  const pair = { cert: await readFile(certPath), key: await readFile(keyPath) };
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  return pair;
}

function files(folder: string): { readonly caPath: string; readonly certPath: string; readonly keyPath: string } {
  return {
    caPath: path.join(folder, "ca.crt"),
    certPath: path.join(folder, "localhost.crt"),
    keyPath: path.join(folder, "localhost.key"),
  };
}

function cacheFolder(): string {
  const base =
    process.platform === "win32"
      ? (process.env.LOCALAPPDATA ?? path.join(homedir(), "AppData", "Local"))
      : process.platform === "darwin"
        ? path.join(homedir(), "Library", "Caches")
        : (process.env.XDG_CACHE_HOME ?? path.join(homedir(), ".cache"));
  return path.join(base, "dimpact-for-excel");
}
