import packageJson from "../../package.json";
import { dimpact } from "./runner";

test("--version prints the package's version", () => {
  expect(dimpact(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
});

describe("--help", () => {
  test.each<[string, string[], string[]]>([
    ["alone names every command", ["--help"], ["Gebruik:", "dimpact price", "dimpact reserve", "dimpact editions"]],
    ["in English", ["-h", "--locale", "en"], ["Usage:", "Exit code: 0 fine, 1 findings, 2 wrong use, 3 unreadable input"]],
    ["of a command names its options", ["reserve", "--help"], ["--inhabitants", "--services", "--new-services", "--scenario", "--profile", "--edition", "--json", "--locale"]],
  ])("%s", (_case, argv, texts) => {
    const { code, stdout, stderr } = dimpact(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const text of texts) expect(stdout).toContain(text);
  });

  test("of one command leaves the others out", () => {
    expect(dimpact(["price", "--help"]).stdout).not.toContain("dimpact reserve");
  });

  test("stays within 120 columns", () => {
    for (const argv of [["--help"], ["price", "--help"], ["reserve", "--help"], ["model", "--help"], ["compare", "--help"]]) {
      for (const line of dimpact(argv).stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    }
  });
});
