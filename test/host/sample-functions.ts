import type { FunctionJson, FunctionsJson } from "../../src/workbench/host";

/** Functions as a built bundle associates them: ids in capitals, with the runtime's global. */
export const SAMPLE_CODE = `
  var invoked = [], cancelled = [], standard = 0;
  var fail = function (code, message) { return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message); };
  CustomFunctions.associate({
    HOSTING: function (inwoners, editie) {
      invoked.push([inwoners, editie]);
      if (inwoners < 0) throw fail("invalidValue", "inwoners moet 0 of meer zijn");
      return inwoners / 10 + (editie === null ? 0 : editie);
    },
    "HOSTING.UITBREIDING": function (values) { return values.map(function (row) { return row.map(function (v) { return v * 2; }); }); },
    TABEL: function () { return [["kop", "euro"], ["a", 1.5], ["b", true]]; },
    LATER: function (x) { return new Promise(function (resolve) { setTimeout(function () { resolve(x + 1); }, 5); }); },
    MISLUKT: function () { return Promise.reject(fail("notAvailable", "niet bekend")); },
    GEEN: function () { return NaN; },
    VEEL: function () { return 1 / 0; },
    FOUT: function (code) { throw fail(code, "uitleg bij " + code); },
    TERUG: function (code) { return fail(code, "teruggegeven"); },
    KAPOT: function () { throw new Error("kapot"); },
    NIETS: function () {},
    STAND: function () { return standard; },
    NULLEN: function () { return [[null, ""]]; },
    RIJ: function (values) { return values.map(function (row) { return row.map(function (v) {
      return typeof v === "number" ? v * 2 : v instanceof CustomFunctions.Error ? v : fail("invalidValue", "geen getal: " + JSON.stringify(v)); }); }); },
    SOORTEN: function (values) { return values.map(function (row) { return row.map(function (v) {
      return v === null ? "leeg" : v instanceof CustomFunctions.Error ? "fout " + v.code : typeof v; }); }); },
    ADRES: function (x, invocation) { return invocation.address + " " + JSON.stringify(invocation.parameterAddresses || null); },
    SOM: function (values) { return values.reduce(function (a, b) { return a + b; }, 0); },
    TRAAG: function (x, invocation) { return new Promise(function () { invocation.onCanceled = function () { cancelled.push(x); }; }); }
  });
`.replace("CustomFunctions.associate({", "var associate = function (all) { Object.keys(all).forEach(function (id) { CustomFunctions.associate(id, all[id]); }); };\n  associate({");

function fn(name: string, parameters: FunctionJson["parameters"] = [], options?: FunctionJson["options"]): FunctionJson {
  return { id: name, name, description: `${name} van de proef`, parameters, result: { dimensionality: "matrix" }, ...(options === undefined ? {} : { options }) };
}

const number = (name: string, more: object = {}) => ({ name, description: name, type: "number", dimensionality: "scalar", ...more });
const matrix = (name: string, type: string) => ({ name, description: name, type, dimensionality: "matrix" });

export const SAMPLE_METADATA: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    fn("HOSTING", [number("inwoners"), number("editie", { optional: true })]),
    fn("HOSTING.UITBREIDING", [matrix("values", "number")]),
    fn("TABEL"), fn("LATER", [number("x")]), fn("MISLUKT"), fn("GEEN"), fn("VEEL"),
    fn("FOUT", [{ name: "code", type: "string", dimensionality: "scalar" }]),
    fn("TERUG", [{ name: "code", type: "string", dimensionality: "scalar" }]),
    fn("KAPOT"), fn("NIETS"), fn("STAND"), fn("NULLEN"),
    fn("RIJ", [matrix("values", "any")]),
    fn("SOORTEN", [matrix("values", "any")]),
    fn("ADRES", [matrix("x", "any")], { requiresAddress: true, requiresParameterAddresses: true }),
    fn("SOM", [number("values", { repeating: true })]),
    fn("TRAAG", [number("x")], { cancelable: true }),
    fn("ONTBREEKT"),
  ],
};
