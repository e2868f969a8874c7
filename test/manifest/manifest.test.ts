import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config, version } from "../../package.json";
import { findings, type Surroundings } from "./findings";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const fileIn =
  (folder: string) =>
  (path: string): Uint8Array | undefined => {
    const file = join(root, folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };

describe("the manifest and the build", () => {
  const built: Surroundings = { packageVersion: version, baseUrl: config.baseUrl, read: fileIn("dist") };

  test("nothing that Microsoft's validation or Excel would refuse", () => {
    expect(findings(manifest, built)).toEqual([]);
  });
});

describe("each rule can fail", () => {
  const pages: Readonly<Record<string, string>> = {
    "taskpane.html": '<script src="functions.js"></script><script defer src=taskpane.js></script>',
    "taskpane.js": 'Office.actions.associate("loadTariffs",e),Office.actions.associate("openHelp",t)',
    "functions.js": "",
    "functions.json": "{}",
    "functions-en.json": "{}",
    "hulp.html": "",
    "help.html": "",
  };
  const complete: Surroundings = {
    packageVersion: version,
    baseUrl: "https://localhost:3000/",
    read: (path) => (path in pages ? Buffer.from(pages[path] ?? "") : fileIn(".")(path)),
  };

  /** The manifest with a part replaced; a part that is not there would make the case mean nothing. */
  const changed = (from: string | RegExp, to: string): string => {
    const result = manifest.replace(from, to);
    if (result === manifest) {
      throw new Error(`the manifest does not contain ${from}`);
    }
    return result;
  };

  const long = (length: number): string => "x".repeat(length);

  test("unchanged, with all files there: no finding", () => {
    expect(findings(manifest, complete)).toEqual([]);
  });

  test.each<[rule: string, from: string | RegExp, to: string, expected: readonly string[]]>([
    ["not an add-in", /^[^]*$/, "<Addin/>", ["the root is not OfficeApp"]],
    [
      "a wrong kind of add-in",
      'xsi:type="TaskPaneApp"',
      'xsi:type="MailApp"',
      ["OfficeApp: xsi:type 'MailApp' is not known here"],
    ],
    [
      "order at the top",
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      "$2$1",
      ["OfficeApp: ProviderName must stand before DefaultLocale"],
    ],
    [
      "order of the functions' files",
      /(<Script>[^]*<\/Script>)\s*(<Page>[^]*<\/Page>)/,
      "$2$1",
      ["ExtensionPoint: vo:Script must stand before vo:Page"],
    ],
    [
      "order in a button",
      /(<Label resid="Help.Label"\/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
      "$2$1",
      ["Control Dimpact.HelpButton: vo:Label must stand before vo:Supertip"],
    ],
    [
      "order of the resources",
      /(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[^]*<\/bt:LongStrings>)/,
      "$2$1",
      ["Resources: bt:ShortStrings must stand before bt:LongStrings"],
    ],
    [
      "a missing element",
      /<Permissions>.*<\/Permissions>/,
      "",
      ["OfficeApp: child Permissions is missing"],
    ],
    [
      "an element twice",
      /(<Permissions>.*<\/Permissions>)/,
      "$1$1",
      ["OfficeApp: child Permissions is there 2 times, expected once"],
    ],
    [
      "an unknown element",
      "<Permissions>",
      "<Licence/><Permissions>",
      ["OfficeApp: child Licence is not known here"],
    ],
    [
      "an element of another namespace",
      '<Host Name="Workbook"/>',
      '<Host xmlns="urn:other" Name="Workbook"/>',
      ["Hosts: child {urn:other}Host is not known here", "Hosts: child Host is missing"],
    ],
    [
      "an unknown attribute",
      'lifetime="long"',
      'lifetime="long" scope="all"',
      ["Runtime: attribute scope is not known here"],
    ],
    ["a missing attribute", ' lifetime="long"', "", ["Runtime: attribute lifetime is missing"]],
    ["a runtime that ends", 'lifetime="long"', 'lifetime="short"', ["Runtime: lifetime is 'short', expected long"]],
    ["stray text", "<Supertip>", "<Supertip>Hulp", ["Supertip: text 'Hulp' is not expected here"]],
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>dimpact</Id>", ["Id: is 'dimpact', expected a GUID in lower case"]],
    [
      "another version than the package's",
      /<Version>.*<\/Version>/,
      "<Version>9.9.9.0</Version>",
      [`Version: is '9.9.9.0', expected '${version}.0' after package.json`],
    ],
    [
      "a version of three numbers",
      /<Version>.*<\/Version>/,
      `<Version>${version}</Version>`,
      [
        `Version: is '${version}', expected a version of four numbers`,
        `Version: is '${version}', expected '${version}.0' after package.json`,
      ],
    ],
    [
      "half a language tag",
      "<DefaultLocale>nl-NL<",
      "<DefaultLocale>nl<",
      ["DefaultLocale: is 'nl', expected a full language tag such as nl-NL"],
    ],
    [
      "a long name",
      'DefaultValue="DIMPACT voor Excel"',
      `DefaultValue="${long(126)}"`,
      [`DisplayName: DefaultValue is '${long(126)}', expected 1 to 125 characters`],
    ],
    [
      "a short string that is too long",
      'DefaultValue="Hulp"',
      `DefaultValue="${long(126)}"`,
      [`String Help.Label: DefaultValue is '${long(126)}', expected 1 to 125 characters`],
    ],
    [
      "a long string that is too long, in a translation",
      /Value="Opens the explanation[^"]*"/,
      `Value="${long(251)}"`,
      [`Override: Value is '${long(251)}', expected 1 to 250 characters`],
    ],
    [
      "an empty string",
      'DefaultValue="Hulp"',
      'DefaultValue=""',
      ["String Help.Label: DefaultValue is '', expected 1 to 125 characters"],
    ],
    [
      "more permission than needed",
      "ReadWriteDocument",
      "ReadAllDocument",
      ["Permissions: is 'ReadAllDocument', expected ReadWriteDocument"],
    ],
    [
      "http",
      '"https://localhost:3000/functions.js"',
      '"http://localhost:3000/functions.js"',
      [
        "Url Functions.Script.Url: DefaultValue is 'http://localhost:3000/functions.js', expected an https URL of at most 2048 characters",
        "http://localhost:3000/functions.js: not under the base URL https://localhost:3000/",
      ],
    ],
    [
      "a file elsewhere",
      "https://localhost:3000/functions.js",
      "https://example.org/functions.js",
      ["https://example.org/functions.js: not under the base URL https://localhost:3000/"],
    ],
    [
      "a file that is not built",
      "https://localhost:3000/functions.js",
      "https://localhost:3000/functies.js",
      ["https://localhost:3000/functies.js: the file is not built"],
    ],
    [
      "a translated file that is not built",
      'Value="https://localhost:3000/functions-en.json"',
      'Value="https://localhost:3000/functions-uk.json"',
      ["https://localhost:3000/functions-uk.json: the file is not built"],
    ],
    [
      "a resid that is not defined",
      '<Label resid="Help.Label"/>',
      '<Label resid="Hulp.Label"/>',
      ["Label: resid 'Hulp.Label' is not defined in ShortStrings"],
    ],
    [
      "a resid in the wrong collection",
      '<Description resid="Help.Tip"/>',
      '<Description resid="Help.Label"/>',
      ["Description: resid 'Help.Label' is not defined in LongStrings", "resource 'Help.Tip' is not used"],
    ],
    [
      "a resid that is too long",
      /"Tariffs\.Tip"/g,
      `"${long(33)}"`,
      [
        `Description: resid is '${long(33)}', expected 1 to 32 characters`,
        `String ${long(33)}: id is '${long(33)}', expected 1 to 32 characters`,
      ],
    ],
    [
      "a resource that nothing uses",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/><bt:Override Locale="en-GB" Value="x"/></bt:String>',
      ["resource 'Old.Tip' is not used"],
    ],
    [
      "a resource that is defined twice",
      /(<bt:Url id="Taskpane\.Url".*\/>)/,
      "$1$1",
      ["resource 'Taskpane.Url' is defined more than once"],
    ],
    [
      "a translation that is missing",
      '<bt:Override Locale="en-GB" Value="Help"/>',
      "",
      ["String Help.Label: overridden for 'en-US', expected en-GB and en-US"],
    ],
    [
      "a translation that is there twice",
      '<bt:Override Locale="en-GB" Value="Help"/>',
      '<bt:Override Locale="en-US" Value="Help"/>',
      ["String Help.Label: overridden for 'en-US, en-US', expected en-GB and en-US"],
    ],
    [
      "a name without any translation",
      /(<DisplayName [^>]*>)[^]*?(<\/DisplayName>)/,
      "$1$2",
      ["DisplayName: overridden for '', expected en-GB and en-US"],
    ],
    [
      "a page that is half translated",
      '<Override Locale="en-GB" Value="https://localhost:3000/help.html"/>',
      "",
      ["SupportUrl: overridden for 'en-US', expected en-GB and en-US"],
    ],
    [
      "another namespace",
      'DefaultValue="DIMPACT"',
      'DefaultValue="TARIEVEN"',
      ["String Functions.Namespace: the namespace is DIMPACT in every language"],
    ],
    [
      "a translated namespace",
      'DefaultValue="DIMPACT"/>',
      'DefaultValue="DIMPACT"><bt:Override Locale="en-US" Value="TARIFF"/></bt:String>',
      ["String Functions.Namespace: the namespace is DIMPACT in every language"],
    ],
    [
      "commands on another page than the runtime's",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Functions.Script.Url"/>',
      [
        "FunctionFile: resid 'Functions.Script.Url' is not the runtime's 'Taskpane.Url'",
        "FunctionName: 'loadTariffs' is not associated in the built page",
        "FunctionName: 'openHelp' is not associated in the built page",
      ],
    ],
    [
      "functions on another page than the runtime's",
      /(<Page>\s*<SourceLocation resid=)"Taskpane\.Url"/,
      '$1"Help.Url"',
      ["Page: resid 'Help.Url' is not the runtime's 'Taskpane.Url'"],
    ],
    [
      "a pane on another page than the runtime's",
      /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=)"Taskpane\.Url"/,
      '$1"Help.Url"',
      ["Action: resid 'Help.Url' is not the runtime's 'Taskpane.Url'"],
    ],
    [
      "a command that no script associates",
      "<FunctionName>loadTariffs<",
      "<FunctionName>laadTarieven<",
      ["FunctionName: 'laadTarieven' is not associated in the built page"],
    ],
    [
      "two controls with one id",
      'id="Dimpact.HelpButton"',
      'id="Dimpact.PaneButton"',
      ["the ribbon's id 'Dimpact.PaneButton' is used more than once"],
    ],
    [
      "a requirement set above what Excel 2021 has",
      '"ExcelApi" MinVersion="1.10"',
      '"ExcelApi" MinVersion="1.11"',
      ["Set ExcelApi: asks for 1.11, at most 1.10 is allowed"],
    ],
    [
      "a requirement set that the add-in does not use",
      /(<Set Name="SharedRuntime".*\/>)/,
      '$1<Set Name="DialogApi" MinVersion="1.1"/>',
      ["Set DialogApi: not a set that the add-in uses"],
    ],
    [
      "a requirement set that is not asked for",
      /<Set Name="CustomFunctionsRuntime".*\/>/,
      "",
      ["Set CustomFunctionsRuntime: missing, so Excel could load the add-in without it"],
    ],
    [
      "an icon without a size that must be there",
      /<bt:Image size="80" resid="Help\.80"\/>/,
      "",
      ["resource 'Help.80' is not used", "Icon in Control Dimpact.HelpButton: size 80 is missing"],
    ],
    [
      "a size that the ribbon does not have",
      '<bt:Image size="80" resid="Help.80"/>',
      '<bt:Image size="80" resid="Help.80"/><bt:Image size="81" resid="Help.80"/>',
      [
        "Image: size is '81', expected 16 or 20 or 24 or 32 or 40 or 48 or 64 or 80",
        "assets/help-80.png: is 80×80, expected a PNG of 81×81 pixels",
      ],
    ],
    [
      "a picture of another size than stated",
      'id="Help.16" DefaultValue="https://localhost:3000/assets/help-16.png"',
      'id="Help.16" DefaultValue="https://localhost:3000/assets/help-20.png"',
      ["assets/help-20.png: is 20×20, expected a PNG of 16×16 pixels"],
    ],
    [
      "an icon that is no PNG",
      "https://localhost:3000/assets/icon-32.png",
      "https://localhost:3000/assets/icon.svg",
      ["assets/icon.svg: is no PNG, expected a PNG of 32×32 pixels"],
    ],
    [
      "an add-in's large icon that is small",
      /(<HighResolutionIconUrl DefaultValue=")[^"]*/,
      "$1https://localhost:3000/assets/icon-32.png",
      ["assets/icon-32.png: is 32×32, expected a PNG of 64×64 pixels"],
    ],
  ])("%s", (_rule, from, to, expected) => {
    expect(findings(changed(from, to), complete)).toEqual(expected);
  });

  test("not well-formed", () => {
    const found = findings(changed("</OfficeApp>", ""), complete);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^not well-formed: /);
  });
});
