import { ApiError } from "../api-error";
import memberVersions from "./member-versions.json";
import { compareVersions, type MemberVersions } from "./read-types";

const MEMBER_VERSIONS: MemberVersions = memberVersions;

/** What the manifest demands; a host that grants more would hide a call that an older Excel does not know. */
export const MANIFEST_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.10",
  CustomFunctionsRuntime: "1.2",
  SharedRuntime: "1.1",
};

/** Sets that office.js itself asks for: without CustomFunctions 1.7 it would return results one by one. */
export const LIBRARY_REQUIREMENTS: Readonly<Record<string, string>> = {
  CustomFunctions: "1.7",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  CustomXmlParts: "1.1",
};

/** The ExcelApi version that brought a member; undefined when Microsoft's types don't have it. */
function versionOf(type: string, member: string): string | undefined {
  return MEMBER_VERSIONS[type]?.[member];
}

export function isGranted(type: string, member: string, excelApi: string): boolean {
  const version = versionOf(type, member);
  return version !== undefined && compareVersions(version, excelApi) <= 0;
}

/** Refuses a member that is newer than the granted ExcelApi version; office.js does not check it. */
export function checkGranted(type: string, member: string, excelApi: string): void {
  const version = versionOf(type, member);
  if (version !== undefined && compareVersions(version, excelApi) > 0) {
    const set = version === "99" ? "a set that not every Excel has" : `ExcelApi ${version}`;
    throw new ApiError("ApiNotFound", `${type}.${member} needs ${set}; this host grants ExcelApi ${excelApi}.`);
  }
}
