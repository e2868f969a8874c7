/** Finds in an add-in's manifest what Microsoft's validation service, or Excel on loading it, would refuse. */
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { attribute, childrenOf, named, nameOf, placeOf, textOf, withDescendants } from "./elements";
import { shapeFindings } from "./shape-findings";
import { type ResourceKind, shapes } from "./shapes";

/** What a manifest is held against. */
export interface Surroundings {
  /** The version in package.json: three numbers. */
  readonly packageVersion: string;
  /** The address under which all files are served, with a slash at its end. */
  readonly baseUrl: string;
  /** The bytes of a served file by its path under the base URL; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/** Every text is there in the default language and in these, so that no ribbon is half translated. */
const overrideLocales = ["en-GB", "en-US"];

/** Formulas are kept in workbooks under the namespace, so it is the same in every language. */
const namespace = "DIMPACT";

/** The highest sets that Excel LTSC 2021 and Excel on the web have and that the add-in may use. */
const allowedSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.10",
  CustomFunctionsRuntime: "1.2",
  SharedRuntime: "1.1",
};

/** The sizes in pixels that every icon on the ribbon must have. */
const requiredIconSizes = ["16", "32", "80"];

/** The findings of a manifest, as sentences; none when it is right. */
export function findings(xml: string, surroundings: Surroundings): readonly string[] {
  let root: Element | null;
  try {
    root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "application/xml").documentElement;
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
  }
  if (root === null || nameOf(root) !== "OfficeApp") {
    return ["the root is not OfficeApp"];
  }
  const all = withDescendants(root);
  return [
    ...shapeFindings(root, "OfficeApp"),
    ...identityFindings(all, surroundings.packageVersion),
    ...requirementFindings(all),
    ...resourceFindings(all),
    ...localeFindings(all),
    ...runtimeFindings(all),
    ...iconFindings(all, surroundings),
    ...fileFindings(all, surroundings),
    ...commandFindings(all, surroundings),
  ];
}

function identityFindings(all: readonly Element[], packageVersion: string): readonly string[] {
  const found = named(all, "Version").map(textOf).join();
  const expected = `${packageVersion}.0`;
  const ids = all
    .filter((element) => ["vo:Group", "vo:Control"].includes(nameOf(element)))
    .map((element) => attribute(element, "id"));
  return [
    ...(found === expected ? [] : [`Version: is '${found}', expected '${expected}' after package.json`]),
    ...repeated(ids).map((id) => `the ribbon's id '${id}' is used more than once`),
  ];
}

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

function requirementFindings(all: readonly Element[]): readonly string[] {
  const sets = named(all, "Set");
  const tooHigh = sets.flatMap((set) => {
    const name = attribute(set, "Name");
    const allowed = allowedSets[name];
    if (allowed === undefined) {
      return [`Set ${name}: not a set that the add-in uses`];
    }
    const asked = attribute(set, "MinVersion");
    return minor(asked) > minor(allowed) ? [`Set ${name}: asks for ${asked}, at most ${allowed} is allowed`] : [];
  });
  const names = sets.map((set) => attribute(set, "Name"));
  const absent = Object.keys(allowedSets).filter((name) => !names.includes(name));
  return [...tooHigh, ...absent.map((name) => `Set ${name}: missing, so Excel could load the add-in without it`)];
}

/** The second number of a version such as 1.10; all sets here have 1 as their first. */
const minor = (version: string): number => Number(version.split(".")[1]);

/** A resource's collection and its element, by id. */
const resourcesIn = (all: readonly Element[]): readonly (readonly [kind: string, element: Element])[] =>
  named(all, "vo:Resources")
    .flatMap(childrenOf)
    .flatMap((kind) => childrenOf(kind).map((element) => [kind.localName ?? "", element] as const));

function resourceFindings(all: readonly Element[]): readonly string[] {
  const resources = resourcesIn(all);
  const ids = resources.map(([, element]) => attribute(element, "id"));
  const references = all.filter((element) => element.hasAttribute("resid"));
  const used = references.map((element) => attribute(element, "resid"));
  return [
    ...repeated(ids).map((id) => `resource '${id}' is defined more than once`),
    ...references.flatMap((element) => {
      const kind = referredKind(element);
      const id = attribute(element, "resid");
      const defined = resources.some(([found, resource]) => found === kind && attribute(resource, "id") === id);
      return defined || kind === undefined ? [] : [`${element.localName}: resid '${id}' is not defined in ${kind}`];
    }),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource '${id}' is not used`),
  ];
}

/** The collection that an element with a `resid` points into; undefined for an element that no shape knows. */
function referredKind(element: Element): ResourceKind | undefined {
  return Object.values(shapes)
    .flatMap((shape) => shape.children ?? [])
    .filter(([name]) => name === nameOf(element))
    .map(([, , shape]) => shapes[shape]?.refersTo)
    .find((kind) => kind !== undefined);
}

/** The `resid` of the first element of a name, empty where there is none. */
const residOf = (all: readonly Element[], name: string): string =>
  named(all, name).map((element) => attribute(element, "resid"))[0] ?? "";

function localeFindings(all: readonly Element[]): readonly string[] {
  const namespaceId = residOf(all, "vo:Namespace");
  return all.flatMap((element) => {
    const value = element.getAttribute("DefaultValue");
    if (value === null) {
      return [];
    }
    const locales = childrenOf(element).map((override) => attribute(override, "Locale")).sort();
    if (attribute(element, "id") === namespaceId) {
      return value === namespace && locales.length === 0
        ? []
        : [`${placeOf(element)}: the namespace is ${namespace} in every language`];
    }
    const isText = nameOf(element) === "bt:String" || ["DisplayName", "Description"].includes(element.localName ?? "");
    const complete = locales.join() === overrideLocales.join();
    return complete || (!isText && locales.length === 0)
      ? []
      : [`${placeOf(element)}: overridden for '${locales.join(", ")}', expected ${overrideLocales.join(" and ")}`];
  });
}

/** The pane, the functions' page, the commands and the runtime are one page: only then do they share their state. */
function runtimeFindings(all: readonly Element[]): readonly string[] {
  const runtime = residOf(all, "vo:Runtime");
  const pages = all.filter(
    (element) =>
      nameOf(element) === "vo:FunctionFile" ||
      (nameOf(element) === "vo:SourceLocation" && ["Page", "Action"].includes(element.parentNode?.localName ?? "")),
  );
  return pages
    .filter((element) => attribute(element, "resid") !== runtime)
    .map((element) => {
      const place = element.localName === "FunctionFile" ? "FunctionFile" : element.parentNode?.localName;
      return `${place}: resid '${attribute(element, "resid")}' is not the runtime's '${runtime}'`;
    });
}

function iconFindings(all: readonly Element[], surroundings: Surroundings): readonly string[] {
  const images = new Map(
    named(all, "bt:Image").map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
  const missing = [...named(all, "vo:Group"), ...named(all, "vo:Control")].flatMap((owner) => {
    const sizes = named(childrenOf(owner), "vo:Icon").flatMap(childrenOf).map((image) => attribute(image, "size"));
    const absent = requiredIconSizes.filter((size) => !sizes.includes(size));
    return absent.map((size) => `Icon in ${placeOf(owner)}: size ${size} is missing`);
  });
  const stated: readonly (readonly [url: string, size: number])[] = [
    ...all
      .filter((element) => element.hasAttribute("size"))
      .map((icon) => [images.get(attribute(icon, "resid")) ?? "", Number(attribute(icon, "size"))] as const),
    ...named(all, "IconUrl").map((icon) => [attribute(icon, "DefaultValue"), 32] as const),
    ...named(all, "HighResolutionIconUrl").map((icon) => [attribute(icon, "DefaultValue"), 64] as const),
  ];
  const wrong = stated.flatMap(([url, size]) => {
    const bytes = url.startsWith(surroundings.baseUrl) ? surroundings.read(pathOf(url, surroundings)) : undefined;
    const measured = bytes === undefined ? undefined : pngSize(bytes);
    return measured === undefined || measured === `${size}×${size}`
      ? []
      : [`${pathOf(url, surroundings)}: is ${measured}, expected a PNG of ${size}×${size} pixels`];
  });
  return [...missing, ...new Set(wrong)];
}

/** The width and height that a PNG file states in its header. */
function pngSize(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const isPng = file.length > 24 && file.toString("latin1", 1, 4) === "PNG";
  return isPng ? `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}` : "no PNG";
}

const pathOf = (url: string, { baseUrl }: Surroundings): string => url.slice(baseUrl.length);

function fileFindings(all: readonly Element[], surroundings: Surroundings): readonly string[] {
  const urls = all
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^https?:/.test(value));
  return [...new Set(urls)].flatMap((url) => {
    if (!url.startsWith(surroundings.baseUrl)) {
      return [`${url}: not under the base URL ${surroundings.baseUrl}`];
    }
    return surroundings.read(pathOf(url, surroundings)) === undefined ? [`${url}: the file is not built`] : [];
  });
}

/** Every command of the ribbon must be associated by a script of the function file's page, whose attributes may go without quotes. */
function commandFindings(all: readonly Element[], surroundings: Surroundings): readonly string[] {
  const functionFile = residOf(all, "vo:FunctionFile");
  const textAt = (path: string): string => Buffer.from(surroundings.read(path) ?? []).toString("utf8");
  const page = named(all, "bt:Url")
    .filter((element) => attribute(element, "id") === functionFile)
    .map((element) => textAt(pathOf(attribute(element, "DefaultValue"), surroundings)))
    .join("");
  const scripts = [...page.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>:]+)["'\s>]/g)].map((match) => textAt(match[1] ?? ""));
  const associated = [...scripts.join("\n").matchAll(/Office\.actions\.associate\(\s*["'`](\w+)["'`]/g)];
  return named(all, "vo:FunctionName")
    .map(textOf)
    .filter((name) => !associated.some((match) => match[1] === name))
    .map((name) => `FunctionName: '${name}' is not associated in the built page`);
}
