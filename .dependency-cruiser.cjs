// Run as `depcruise --config .dependency-cruiser.cjs src`. Each rule says in its comment how to mend a finding.

/** The rooms between data and people, in the order in which the data flows: each imports itself and those before it. */
const innerRooms = ["csv", "money", "tariff", "engine", "invoice", "reconciliation", "workbook"];

/** The rooms that render the workbook's models, side by side: each imports itself and the inner rooms. */
const renderingRooms = ["excel", "xlsx"];

/** The rooms that people touch: each may import every inner and rendering room, and none of the others here. */
const outerRooms = ["functions", "taskpane", "commands", "cli", "workbench", "tools"];

/** Libraries that are large, or that decide how a room works, and the rooms that may import them. */
const libraryRooms = [
  { name: "react", packages: "(@types/)?(react|react-dom)|@fluentui/[^/]+", rooms: ["taskpane"] },
  { name: "valibot", packages: "valibot", rooms: ["tariff", "engine"] },
  { name: "hucre", packages: "hucre", rooms: ["xlsx"] },
  { name: "fflate", packages: "fflate", rooms: ["xlsx"] },
  { name: "papaparse", packages: "(@types/)?papaparse", rooms: ["csv"] },
  { name: "file-selector", packages: "file-selector", rooms: ["taskpane"] },
  { name: "saxes", packages: "saxes", rooms: ["invoice", "xlsx"] },
  { name: "univer", packages: "@univerjs/[^/]+", rooms: ["workbench"] },
];

/** Rooms that run in Node, and the build steps that stand beside what they build. */
const nodePaths = ["^src/(cli|workbench|tools)/", "^src/functions/metadata/", "^src/help/"];

const alternatives = (names) => `(${names.join("|")})`;

module.exports = {
  forbidden: [
    ...innerRooms.map((room, position) => ({
      name: `${room}-imports-towards-the-data`,
      severity: "error",
      comment:
        "Imports go towards the data only. Move what is shared into the earlier room, or hand it over as an argument.",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/${alternatives(innerRooms.slice(0, position + 1))}/` },
    })),
    ...renderingRooms.map((room) => ({
      name: `${room}-renders-alone`,
      severity: "error",
      comment: "A room that renders knows the models and not the other ways to render them. Move what both need into workbook.",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/${alternatives([...innerRooms, room])}/` },
    })),
    {
      name: "files-are-written-outside-the-functions",
      severity: "error",
      comment: "The library that writes files is large: what Excel loads for its cells does without. Write files in cli or taskpane.",
      from: { path: "^src/", pathNot: "^src/(xlsx|cli|taskpane)/" },
      to: { path: "^src/xlsx/" },
    },
    {
      name: "outer-rooms-do-not-meet",
      severity: "error",
      comment:
        "Rooms that people touch do not import each other. Move what both need into an inner room; what must be in one bundle meets in the build's list of entries.",
      from: { path: `^src/${alternatives(outerRooms)}/` },
      to: { path: `^src/${alternatives(outerRooms)}/`, pathNot: "^src/$1/" },
    },
    {
      name: "through-the-index",
      severity: "error",
      comment: "A room's index.ts is its promise. Export there what you need, or ask whether the code belongs in the other room.",
      from: { path: "^src/([^/]+)/" },
      to: { path: `^src/${alternatives(innerRooms)}/`, pathNot: ["^src/$1/", `^src/${alternatives(innerRooms)}/index[.]ts$`] },
    },
    {
      name: "help-is-made-by-the-build",
      severity: "error",
      comment: "The help pages are written when the add-in is built; nothing that runs may need what writes them.",
      from: { path: "^src/", pathNot: "^src/help/" },
      to: { path: "^src/help/" },
    },
    {
      name: "help-reads-the-data",
      severity: "error",
      comment: "The help pages follow from the inner rooms and from the functions' metadata. Move what they need there.",
      from: { path: "^src/help/" },
      to: { path: `^src/${alternatives(outerRooms)}/`, pathNot: "^src/functions/metadata/" },
    },
    {
      name: "host-stands-alone",
      severity: "error",
      comment:
        "The workbench's host plays Excel for the built bundles and must not know our code. Hand it what it needs when it is started.",
      from: { path: "^src/workbench/host/" },
      to: { path: "^src/", pathNot: "^src/workbench/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      comment: "Two files that need each other are one idea, or a third one is missing: move the shared part out.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      severity: "error",
      comment: "Nothing uses this file and it uses nothing: delete it, or import it where it belongs.",
      from: { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$" },
      to: {},
    },
    ...libraryRooms.map(({ name, packages, rooms }) => ({
      name: `${name}-in-its-room`,
      severity: "error",
      comment: `Only ${rooms.join(" and ")} may import it. Export what you need from there as a plain function or type.`,
      from: { path: "^src/", pathNot: `^src/${alternatives(rooms)}/` },
      to: { path: `node_modules/(${packages})/` },
    })),
    {
      name: "node-stays-outside",
      severity: "error",
      comment:
        "What runs inside Excel has no Node. Take the value as an argument and read it in cli, workbench or tools.",
      from: { path: "^src/", pathNot: nodePaths },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-unknown-import",
      severity: "error",
      comment: "The import leads nowhere: correct its path, or list the package in package.json.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "require", "node", "default"] },
  },
};
