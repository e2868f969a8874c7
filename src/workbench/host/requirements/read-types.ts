/** Type -> member -> the ExcelApi version that brought it, as Microsoft's type declarations state it. */
export type MemberVersions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const CLASS = /^    (?:class|interface) (\w+)(?: extends [\w.<>, ]+)? \{$/;
const MEMBER = /^        (?:readonly )?(\w+)\??[(:<]/;
const API_SET = /\[Api set: (ExcelApi(?:Desktop|Online)?) ?([\d.]+|BETA)?/;

/**
 * Reads `[Api set: ExcelApi 1.x]` remarks out of the text of @types/office-js. A member with several overloads counts
 * from the oldest. Members of the sets that only the web or the desktop has, and previews, get the version '99'.
 */
export function readMemberVersions(declarations: string, types: ReadonlySet<string>): MemberVersions {
  const namespace = declarations.slice(declarations.indexOf("declare namespace Excel {"));
  const versions: Record<string, Record<string, string>> = {};
  let type: string | undefined;
  let version: string | undefined;
  for (const line of namespace.split(/\r?\n/)) {
    if (line === "}") break;
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) {
      type = types.has(opened) ? opened : undefined;
      version = undefined;
      continue;
    }
    if (line === "    }") type = undefined;
    if (type === undefined) continue;
    const set = API_SET.exec(line);
    if (set) version = set[1] === "ExcelApi" && set[2] !== undefined && set[2] !== "BETA" ? set[2] : "99";
    const member = MEMBER.exec(line)?.[1];
    if (member !== undefined && version !== undefined) {
      const members = (versions[type] ??= {});
      const known = members[member];
      if (known === undefined || compareVersions(version, known) < 0) members[member] = version;
      version = undefined;
    }
  }
  return versions;
}

/** Negative when `a` is older than `b`: '1.9' is older than '1.10'. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
