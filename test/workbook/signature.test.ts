import { type Edition, builtInEditions, makeOwnEdition, nextYear, settled, withConfirmation } from "../../src/tariff";
import {
  type PrivateKeyFile,
  type PublicKey,
  type SignedEdition,
  type SigningKey,
  type Verdict,
  SignatureFailure,
  canonicalBytes,
  makeKeyPair,
  openPrivateKey,
  readEditionFile,
  readKeyOwner,
  readPublicKey,
  readPublication,
  signEdition,
  verifyEdition,
} from "../../src/workbook";
import { carrierSheet } from "../../src/workbook/publication/carrier";
import { edition2021 } from "../support/editions";
import { foundTables, withGrid } from "../support/found-tables";

const PASSWORD = "één lang wachtwoord";
const OWNER = "Regiebureau Dimpact";

interface Keys {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKeyFile;
  readonly signing: SigningKey;
}

async function keysOf(owner: string): Promise<Keys> {
  const pair = await makeKeyPair(owner, PASSWORD);
  return { ...pair, signing: await openPrivateKey(JSON.parse(JSON.stringify(pair.privateKey)), PASSWORD) };
}

let office: Keys;
let forger: Keys;
let signed: SignedEdition;
beforeAll(async () => {
  [office, forger] = [await keysOf(OWNER), await keysOf(OWNER)];
  signed = await signEdition(edition2021, office.signing, "2020-11-02");
});

const copy = (): { -readonly [Key in keyof SignedEdition]: SignedEdition[Key] } => JSON.parse(JSON.stringify(signed)) as SignedEdition;
const verify = (document: unknown, trusted: readonly PublicKey[] = [office.publicKey]): Promise<Verdict> => verifyEdition(document, trusted);
const failure = async (action: Promise<unknown>): Promise<string> => action.then(() => "none", (error: unknown) => (error instanceof SignatureFailure ? error.code : String(error)));

const withCharge = (id: string, set: object): Edition => ({ ...signed.edition, charges: signed.edition.charges.map((charge) => (charge.id === id ? ({ ...charge, ...set } as typeof charge) : charge)) });
const NOTHING = { facts: false, services: false, readings: false, changed: [], added: [], gone: [], order: false };

describe("a signed edition", () => {
  test("is intact and by a key that is trusted, as it was read from its file", async () => {
    const { content } = readEditionFile(canonicalBytes(signed));
    expect([content?.isSigned, content?.edition]).toEqual([true, edition2021]);
    expect(await verify(content?.document)).toEqual({ state: "trusted", signer: { name: OWNER, day: "2020-11-02", fingerprint: office.publicKey.fingerprint } });
  });

  test("however its file is laid out", async () => expect(await verify(readEditionFile(new TextEncoder().encode(JSON.stringify(signed, null, 2))).content?.document)).toMatchObject({ state: "trusted" }));
  test("is by an unknown key where no key is trusted, or another", async () => {
    expect(await verify(copy(), [])).toMatchObject({ state: "unknownKey", signer: { fingerprint: office.publicKey.fingerprint } });
    expect(await verify(copy(), [forger.publicKey])).toMatchObject({ state: "unknownKey" });
  });

  test("by a forger of the same name is by an unknown key", async () =>
    expect(await verify(await signEdition(edition2021, forger.signing, "2020-11-02"))).toMatchObject({ state: "unknownKey", signer: { name: OWNER, fingerprint: forger.publicKey.fingerprint } }));

  test("bears the name that goes with the trusted key, not the one in the file", async () => expect(await verify(copy(), [{ ...office.publicKey, owner: "Ons regiebureau" }])).toMatchObject({ signer: { name: "Ons regiebureau" } }));

  test("that was made from another is settled first", async () => {
    const krap = makeOwnEdition({ id: "2021, krap", basis: "2021", readings: { A02: "20400" } }, builtInEditions);
    const document = await signEdition(krap, office.signing, "2020-11-02");
    expect(document.edition).toEqual(settled(krap));
    expect(await verify(JSON.parse(JSON.stringify(document)))).toMatchObject({ state: "trusted" });
  });

  test.each<[string, () => unknown]>([
    ["an edition alone", () => signed.edition],
    ["null", () => null],
    ["a list", () => [signed]],
  ])("%s is unsigned", async (_title, document) => expect(await verify(document())).toEqual({ state: "unsigned" }));
});

describe("changed after signing", () => {
  test.each<[string, () => Edition, object]>([
    ["a charge", () => withCharge("hosting.klein", { flatAmount: "5401" }), { changed: ["hosting.klein"] }],
    ["two charges", () => ({ ...withCharge("tpm", { certainty: "fixed" }), charges: withCharge("tpm", { certainty: "fixed" }).charges.map((charge) => (charge.id === "wim" ? { ...charge, mandatory: false } : charge)) }), { changed: ["tpm", "wim"] }],
    ["a charge that is gone", () => ({ ...signed.edition, charges: signed.edition.charges.filter(({ id }) => id !== "gvop") }), { gone: ["gvop"] }],
    ["a charge that was added", () => ({ ...signed.edition, charges: [...signed.edition.charges, ...signed.edition.charges.slice(0, 1).map((charge) => ({ ...charge, id: "nieuw" }))] }), { added: ["nieuw"] }],
    ["the order of the charges", () => ({ ...signed.edition, charges: [...signed.edition.charges].reverse() }), { order: true }],
    ["its status", () => ({ ...signed.edition, status: { ...signed.edition.status, state: "fixed" } }), { facts: true }],
    ["its services", () => ({ ...signed.edition, services: signed.edition.services.slice(1) }), { services: true }],
    ["its readings", () => ({ ...signed.edition, readings: [] }), { readings: true }],
    ["another edition altogether", () => nextYear(edition2021, "0"), { facts: true }],
  ])("%s is named", async (_title, edition, changes) => expect(await verify({ ...copy(), edition: JSON.parse(JSON.stringify(edition())) as Edition })).toMatchObject({ state: "changed", isTrusted: true, changes }));

  test("one charge, and nothing else", async () => expect(await verify({ ...copy(), edition: withCharge("tpm", { flatAmount: "1" }) })).toMatchObject({ changes: { ...NOTHING, changed: ["tpm"] } }));
  test("by an unknown key is told as such", async () => expect(await verify({ ...copy(), edition: withCharge("tpm", { flatAmount: "1" }) }, [])).toMatchObject({ state: "changed", isTrusted: false }));
  test("to no edition at all", async () => expect(await verify({ ...copy(), edition: "weg" })).toMatchObject({ state: "changed", changes: { facts: true, gone: expect.arrayContaining(["hosting"]) } }));

  test.each<[string, (document: ReturnType<typeof copy>) => unknown]>([
    ["the day", (document) => ({ ...document, signature: { ...document.signature, manifest: { ...document.signature.manifest, signedOn: "2021-11-02" } } })],
    ["the name", (document) => ({ ...document, signature: { ...document.signature, manifest: { ...document.signature.manifest, signedBy: "Iemand" } } })],
    ["the key, by a forger's", (document) => ({ ...document, signature: { ...document.signature, publicKey: forger.publicKey.publicKey } })],
    ["the fingerprint, by a trusted one", async () => {
      const own = await signEdition(withCharge("tpm", { flatAmount: "1" }), forger.signing, "2020-11-02");
      return { ...own, signature: { ...own.signature, manifest: { ...own.signature.manifest, fingerprint: office.publicKey.fingerprint } } };
    }],
    ["the signature, by another's", async (document) => ({ ...document, signature: { ...document.signature, value: (await signEdition(edition2021, forger.signing, "2020-11-02")).signature.value } })],
    ["the signature, left out", (document) => ({ ...document, signature: undefined })],
    ["a property more", (document) => ({ ...document, remark: "goedgekeurd" })],
    ["a property more in what is signed", (document) => ({ ...document, signature: { ...document.signature, manifest: { ...document.signature.manifest, remark: "x" } } })],
    ["charges that are no list", (document) => ({ ...document, signature: { ...document.signature, manifest: { ...document.signature.manifest, charges: {} } } })],
  ])("%s: the signature is broken", async (_title, change) => expect(await verify(await change(copy()))).toEqual({ state: "broken" }));
});

describe("every byte of a small signed edition, in turn", () => {
  const small = async (): Promise<SignedEdition> => {
    const charges = edition2021.charges.filter(({ id }) => ["tpm", "gvop"].includes(id)).map((charge) => ({ ...charge, readings: [], ...(charge.model === "volumeTiers" ? { tiers: charge.tiers.slice(-1) } : {}) }));
    const services = edition2021.services.filter(({ id }) => ["e-suite", "gvop"].includes(id));
    const edition = withConfirmation({ ...edition2021, charges, services, readings: [] } as Edition, "2020-11-02", [{ nl: "gezien", en: "seen" }]);
    return signEdition(edition, office.signing, "2020-11-02");
  };
  /** Not readable, or not said to be intact. */
  const isNoticed = async (bytes: Uint8Array): Promise<boolean> => {
    const { content } = readEditionFile(bytes);
    return content === null || (await verify(content.document)).state !== "trusted";
  };

  test("changed, left out or doubled, is noticed", async () => {
    const bytes = canonicalBytes(await small());
    expect(await isNoticed(bytes)).toBe(false);
    const unnoticed: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      for (const others of [[(byte + 1) & 255], [byte ^ 32], [], [byte, byte]]) {
        if (others.length === 1 && others[0] === byte) continue;
        const changed = new Uint8Array(bytes.length - 1 + others.length);
        changed.set(bytes.subarray(0, at));
        changed.set(others, at);
        changed.set(bytes.subarray(at + 1), at + others.length);
        if (!(await isNoticed(changed))) unnoticed.push(`${at}: ${others.join(" ")}`);
      }
    }
    expect(unnoticed).toEqual([]);
  });

  test("changed where a published workbook carries it, with a checksum that was made to fit, is noticed", async () => {
    const [table] = foundTables(await carrierSheet(await small()));
    if (table === undefined) throw new Error("there is no table");
    const row = table.values.findIndex(([name]) => name === "deel");
    const text = String(table.values[row]?.[2]);
    const sum = table.values.findIndex(([name]) => name === "controlegetal");
    const stateOf = async (changed: string): Promise<string> => {
      const checksum = Buffer.from(await crypto.subtle.digest("SHA-256", canonicalBytes(changed.slice(1, -1)))).toString("hex");
      const values = table.values.map((cells, index) => (index === row ? [...cells.slice(0, 2), changed] : index === sum ? [...cells.slice(0, 2), checksum] : cells));
      const reading = await readPublication([withGrid(table, values)], [office.publicKey]);
      return reading.state === "read" ? reading.verdict.state : reading.state;
    };
    expect(await stateOf(text)).toBe("trusted");
    const unnoticed: number[] = [];
    for (let at = 1; at < text.length - 1; at += 1) if ((await stateOf(`${text.slice(0, at)}${text[at] === "a" ? "b" : "a"}${text.slice(at + 1)}`)) === "trusted") unnoticed.push(at);
    expect(unnoticed).toEqual([]);
  });
});

describe("keys", () => {
  const asFile = (): Record<string, unknown> => JSON.parse(JSON.stringify(office.privateKey)) as Record<string, unknown>;

  test("a public key is read as it was written; its fingerprint is sixteen groups of four", async () => {
    expect(await readPublicKey(JSON.parse(JSON.stringify(office.publicKey)))).toEqual(office.publicKey);
    expect(office.publicKey.fingerprint).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
  });

  test("a private key's file tells whose it is, how it is protected, and no secret", async () => {
    expect(await readKeyOwner(asFile())).toEqual(office.publicKey);
    expect(asFile()).toMatchObject({ format: 1, kind: "dimpact-private-key", encryption: { derivation: "PBKDF2 SHA-256", iterations: 600000, cipher: "AES-256-GCM" } });
    const again = await makeKeyPair(OWNER, PASSWORD);
    expect(again.privateKey.encryption.salt).not.toBe(office.privateKey.encryption.salt);
  });

  test("the password may be typed with accents apart", async () => expect((await openPrivateKey(asFile(), PASSWORD.normalize("NFD"))).publicKey).toEqual(office.publicKey));
  test.each([["another", "een ander wachtwoord"], ["none", ""], ["with a space behind it", `${PASSWORD} `]])("a wrong password: %s", async (_title, password) => expect(await failure(openPrivateKey(asFile(), password))).toBe("password"));
  test("a password that is too short is not taken", async () => expect(await failure(makeKeyPair(OWNER, "elf tekens!"))).toBe("weakPassword"));
  test.each([[""], ["  "], ["regel\neinde"], ["x".repeat(101)]])("a name %j is not taken", async (owner) => expect(await failure(makeKeyPair(owner, PASSWORD))).toBe("owner"));

  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ["another file", () => edition2021, "notAKeyFile"],
    ["a public key", () => office.publicKey, "notAKeyFile"],
    ["no object", () => "sleutel", "notAKeyFile"],
    ["a later format", (file) => ({ ...file, format: 2 }), "format"],
    ["a part that is missing", ({ checksum: _checksum, ...file }) => file, "damaged"],
    ["a changed ciphertext", (file) => ({ ...file, encrypted: `A${String(file.encrypted).slice(1)}B` }), "damaged"],
    ["fewer iterations", (file) => ({ ...file, encryption: { ...(file.encryption as object), iterations: 1000 } }), "damaged"],
    ["another's public key", (file) => ({ ...file, publicKey: forger.publicKey }), "damaged"],
  ])("a damaged private key: %s", async (_title, change, code) => expect(await failure(openPrivateKey(change(asFile()), PASSWORD))).toBe(code));

  const rehashed = async (file: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { checksum: _checksum, ...rest } = file;
    const digest = await crypto.subtle.digest("SHA-256", canonicalBytes(rest));
    return { ...rest, checksum: Buffer.from(digest).toString("hex") };
  };
  test("exchanged parts are noticed though the checksum was made to fit", async () => {
    expect(await failure(openPrivateKey(await rehashed({ ...asFile(), publicKey: forger.publicKey }), PASSWORD))).toBe("password");
    expect(await failure(openPrivateKey(await rehashed({ ...asFile(), encryption: { ...(asFile().encryption as object), iterations: 599_999 } }), PASSWORD))).toBe("damaged");
    expect(await failure(openPrivateKey(await rehashed({ ...asFile(), encryption: { ...(asFile().encryption as object), iterations: 4_000_000_000 } }), PASSWORD))).toBe("damaged");
  });

  test("every byte of a private key's file, changed in turn, is noticed before the password is tried", async () => {
    const bytes = canonicalBytes(office.privateKey);
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      let parsed: unknown = null;
      try {
        parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(changed));
      } catch {
        continue;
      }
      codes.add(await failure(readKeyOwner(parsed)));
    }
    expect([...codes].sort()).toEqual(["damaged", "format", "notAKeyFile"]);
  });

  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ["another file", () => ({}), "notAKeyFile"],
    ["a later format", (file) => ({ ...file, format: 2 }), "format"],
    ["another algorithm", (file) => ({ ...file, algorithm: "RSA" }), "otherKey"],
    ["another fingerprint", (file) => ({ ...file, fingerprint: "0000" }), "damaged"],
    ["a key in other signs", (file) => ({ ...file, publicKey: `${String(file.publicKey)}\n` }), "damaged"],
    ["no name", (file) => ({ ...file, owner: "" }), "owner"],
  ])("a damaged public key: %s", async (_title, change, code) => expect(await failure(readPublicKey(change(JSON.parse(JSON.stringify(office.publicKey)) as Record<string, unknown>)))).toBe(code));

  test.each([["P-384"], ["P-521"]])("a key on %s is refused", async (namedCurve) => {
    const { publicKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve }, true, ["sign", "verify"]);
    const spki = new Uint8Array(await crypto.subtle.exportKey("spki", publicKey));
    const hex = Buffer.from(await crypto.subtle.digest("SHA-256", spki)).toString("hex").toUpperCase();
    const file = { ...office.publicKey, publicKey: Buffer.from(spki).toString("base64"), fingerprint: hex.match(/.{4}/g)?.join(" ") };
    expect(await failure(readPublicKey(file))).toBe("otherKey");
    const document = copy();
    expect(await verify({ ...document, signature: { ...document.signature, publicKey: file.publicKey, manifest: { ...document.signature.manifest, fingerprint: file.fingerprint } } })).toEqual({ state: "broken" });
  });
});

test.each(["nl", "en"] as const)("every failure has words in %s", (language) => {
  for (const code of ["notAKeyFile", "damaged", "otherKey", "format", "password", "weakPassword", "owner"] as const) expect(new SignatureFailure(code).in(language)).toMatch(/^[a-z].+[a-z0-9-]$/i);
});
