import { functionCalls } from "../../src/excel";

test.each<[string, readonly string[]]>([
  ["=DIMPACT.HOSTING(A1)", ["HOSTING"]],
  ["=dimpact.hosting.uitbreiding(\"klein\")", ["HOSTING.UITBREIDING"]],
  ["=SUM(DIMPACT.WIM(A1),DIMPACT.WIM (A2))", ["WIM", "WIM"]],
  ["=IF(A1>0,DIMPACT.BZM(A1),DIMPACT.ESUITE(A1))", ["BZM", "ESUITE"]],
  ["=_xldudf_DIMPACT_BZM_HOSTING(A1)", ["BZM.HOSTING"]],
  ['="DIMPACT.WIM("&A1', []],
  ['=A1&"zeg ""DIMPACT.WIM("""', []],
  ["='DIMPACT.WIM('!A1", []],
  ["=MIJN.DIMPACT.WIM(A1)", []],
  ["DIMPACT.WIM(A1)", []],
  ["", []],
])("the functions that %s calls are %j", (formula, calls) => {
  expect(functionCalls(formula)).toEqual(calls);
});
