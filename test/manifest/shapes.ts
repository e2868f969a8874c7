/**
 * What Microsoft's documentation of the add-in manifest says about the elements that ours uses: which children in
 * which order, which attributes, which text. An element that is not in this table is a finding.
 */

/** How often a child may stand at its place: once, at most once, at least once, or any number of times. */
export type Occurs = "once" | "optional" | "some" | "any";

/** A check of one value: nothing when it is right, otherwise what was expected. */
export type Expectation = (value: string) => string | undefined;

/** The collections of resources that a `resid` can point into. */
export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Shape {
  readonly children?: readonly (readonly [name: string, occurs: Occurs, shape: string])[];
  readonly attributes?: Readonly<Record<string, Expectation>>;
  /** Attributes that may be left out. */
  readonly optional?: readonly string[];
  readonly text?: Expectation;
  /** The collection in which the attribute `resid` must be defined. */
  readonly refersTo?: ResourceKind;
}

const matches =
  (pattern: RegExp, expected: string): Expectation =>
  (value) =>
    pattern.test(value) ? undefined : expected;

const oneOf = (...values: readonly string[]): Expectation =>
  (value) => (values.includes(value) ? undefined : values.join(" or "));

/** 1 up to and including `limit` characters. */
const upTo = (limit: number): Expectation =>
  (value) => (value.length >= 1 && value.length <= limit ? undefined : `1 to ${limit} characters`);

const https: Expectation = (value) =>
  /^https:\/\/[^\s]+$/.test(value) && value.length <= 2048 ? undefined : "an https URL of at most 2048 characters";

const locale = matches(/^[a-z]{2,3}-[A-Z]{2}$/, "a full language tag such as nl-NL");
const version = matches(/^\d{1,5}(\.\d{1,5}){3}$/, "a version of four numbers");
const guid = matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "a GUID in lower case");
const minVersion = matches(/^\d+\.\d+$/, "a version of two numbers");
const shortText = upTo(125);
const longText = upTo(250);
const resid = upTo(32);
const name = upTo(125);

const reference = (refersTo: ResourceKind): Shape => ({ attributes: { resid }, refersTo });

const localized = (value: Expectation, override: string): Shape => ({
  children: [["Override", "any", override]],
  attributes: { DefaultValue: value },
});

const resource = (value: Expectation, override: string): Shape => ({
  children: [["bt:Override", "any", override]],
  attributes: { id: resid, DefaultValue: value },
});

const override = (value: Expectation): Shape => ({ attributes: { Locale: locale, Value: value } });

/**
 * Shapes by name. An element with an `xsi:type` has the shape `<shape>:<type>`. The prefixes `vo:`
 * and `bt:` stand for the namespaces of the version overrides and of the basic types.
 */
export const shapes: Readonly<Record<string, Shape>> = {
  "OfficeApp:TaskPaneApp": {
    children: [
      ["Id", "once", "Id"],
      ["Version", "once", "Version"],
      ["ProviderName", "once", "ShortText"],
      ["DefaultLocale", "once", "Locale"],
      ["DisplayName", "once", "LocalizedShort"],
      ["Description", "once", "LocalizedLong"],
      ["IconUrl", "once", "LocalizedUrl"],
      ["HighResolutionIconUrl", "once", "LocalizedUrl"],
      ["SupportUrl", "once", "LocalizedUrl"],
      ["AppDomains", "optional", "AppDomains"],
      ["Hosts", "once", "Hosts"],
      ["Requirements", "once", "Requirements"],
      ["DefaultSettings", "once", "DefaultSettings"],
      ["Permissions", "once", "Permissions"],
      ["vo:VersionOverrides", "once", "VersionOverrides"],
    ],
  },
  Id: { text: guid },
  Version: { text: version },
  ShortText: { text: shortText },
  Locale: { text: locale },
  LocalizedShort: localized(shortText, "ShortOverride"),
  LocalizedLong: localized(longText, "LongOverride"),
  LocalizedUrl: localized(https, "UrlOverride"),
  ShortOverride: override(shortText),
  LongOverride: override(longText),
  UrlOverride: override(https),
  AppDomains: { children: [["AppDomain", "some", "AppDomain"]] },
  AppDomain: { text: https },
  Hosts: { children: [["Host", "once", "Host"]] },
  Host: { attributes: { Name: oneOf("Workbook") } },
  Requirements: { children: [["Sets", "once", "Sets"]] },
  Sets: {
    children: [["Set", "some", "Set"]],
    attributes: { DefaultMinVersion: minVersion },
    optional: ["DefaultMinVersion"],
  },
  Set: { attributes: { Name: name, MinVersion: minVersion } },
  DefaultSettings: { children: [["SourceLocation", "once", "LocalizedUrl"]] },
  Permissions: { text: oneOf("ReadWriteDocument") },

  "VersionOverrides:VersionOverridesV1_0": {
    children: [
      ["vo:Hosts", "once", "OverridingHosts"],
      ["vo:Resources", "once", "Resources"],
    ],
  },
  OverridingHosts: { children: [["vo:Host", "once", "OverridingHost"]] },
  "OverridingHost:Workbook": {
    children: [
      ["vo:Runtimes", "once", "Runtimes"],
      ["vo:AllFormFactors", "once", "AllFormFactors"],
      ["vo:DesktopFormFactor", "once", "DesktopFormFactor"],
    ],
  },
  Runtimes: { children: [["vo:Runtime", "once", "Runtime"]] },
  Runtime: { attributes: { resid, lifetime: oneOf("long") }, refersTo: "Urls" },
  AllFormFactors: { children: [["vo:ExtensionPoint", "once", "ExtensionPoint"]] },
  "ExtensionPoint:CustomFunctions": {
    children: [
      ["vo:Script", "once", "Source"],
      ["vo:Page", "once", "Source"],
      ["vo:Metadata", "once", "Source"],
      ["vo:Namespace", "once", "ShortReference"],
    ],
  },
  Source: { children: [["vo:SourceLocation", "once", "UrlReference"]] },
  UrlReference: reference("Urls"),
  ShortReference: reference("ShortStrings"),
  LongReference: reference("LongStrings"),
  DesktopFormFactor: {
    children: [
      ["vo:GetStarted", "once", "GetStarted"],
      ["vo:FunctionFile", "once", "UrlReference"],
      ["vo:ExtensionPoint", "once", "ExtensionPoint"],
    ],
  },
  GetStarted: {
    children: [
      ["vo:Title", "once", "ShortReference"],
      ["vo:Description", "once", "LongReference"],
      ["vo:LearnMoreUrl", "once", "UrlReference"],
    ],
  },
  "ExtensionPoint:PrimaryCommandSurface": { children: [["vo:OfficeTab", "once", "OfficeTab"]] },
  OfficeTab: { children: [["vo:Group", "once", "Group"]], attributes: { id: oneOf("TabHome") } },
  Group: {
    children: [
      ["vo:Label", "once", "ShortReference"],
      ["vo:Icon", "once", "Icon"],
      ["vo:Control", "some", "Control"],
    ],
    attributes: { id: name },
  },
  "Control:Button": {
    children: [
      ["vo:Label", "once", "ShortReference"],
      ["vo:Supertip", "once", "Supertip"],
      ["vo:Icon", "once", "Icon"],
      ["vo:Action", "once", "Action"],
    ],
    attributes: { id: name },
  },
  Supertip: {
    children: [
      ["vo:Title", "once", "ShortReference"],
      ["vo:Description", "once", "LongReference"],
    ],
  },
  Icon: { children: [["bt:Image", "some", "IconImage"]] },
  IconImage: {
    attributes: { size: oneOf("16", "20", "24", "32", "40", "48", "64", "80"), resid },
    refersTo: "Images",
  },
  "Action:ShowTaskpane": {
    children: [
      ["vo:TaskpaneId", "once", "ShortText"],
      ["vo:SourceLocation", "once", "UrlReference"],
    ],
  },
  "Action:ExecuteFunction": { children: [["vo:FunctionName", "once", "ShortText"]] },

  Resources: {
    children: [
      ["bt:Images", "once", "Images"],
      ["bt:Urls", "once", "Urls"],
      ["bt:ShortStrings", "once", "ShortStrings"],
      ["bt:LongStrings", "once", "LongStrings"],
    ],
  },
  Images: { children: [["bt:Image", "some", "Image"]] },
  Urls: { children: [["bt:Url", "some", "Url"]] },
  ShortStrings: { children: [["bt:String", "some", "ShortString"]] },
  LongStrings: { children: [["bt:String", "some", "LongString"]] },
  Image: resource(https, "UrlOverride"),
  Url: resource(https, "UrlOverride"),
  ShortString: resource(shortText, "ShortOverride"),
  LongString: resource(longText, "LongOverride"),
};
