// Writes member-versions.json anew after an update of @types/office-js: `npx tsx src/workbench/host/requirements/generate.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMemberVersions } from "./read-types";
import { OBJECT_TYPES } from "./types";

const declarations = readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8");
const target = join("src", "workbench", "host", "requirements", "member-versions.json");
writeFileSync(target, `${JSON.stringify(readMemberVersions(declarations, OBJECT_TYPES), null, 1)}\n`);
