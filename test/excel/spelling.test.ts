import { namesIn, nearestFunction } from "../../src/excel/repair-missing";
import { properSpelling } from "../../src/excel/selection";

test.each([
  ["=_xldudf_DIMPACT_HOSTING(A1,2021)", "=DIMPACT.HOSTING(A1,2021)"],
  ["=1+_xldudf_DIMPACT_BZM_HOSTING (A1)*_xldudf_dimpact_wim(A1)", "=1+DIMPACT.BZM.HOSTING (A1)*DIMPACT.wim(A1)"],
  ['="_xldudf_DIMPACT_WIM("&\'_xldudf_DIMPACT_WIM(\'!A1', '="_xldudf_DIMPACT_WIM("&\'_xldudf_DIMPACT_WIM(\'!A1'],
  ["=DIMPACT.HOSTING(A1)", "=DIMPACT.HOSTING(A1)"],
  ["=_xldudf_ANDERS_HOSTING(A1)", "=_xldudf_ANDERS_HOSTING(A1)"],
])("%s is typed as %s", (written, typed) => expect(properSpelling(written)).toBe(typed));

const functions = ["HOSTING", "HOSTING.UITBREIDING", "WIM", "WIM.HOSTING", "BZM", "BZM.HOSTING", "TOTAAL", "MYLEX.KOPPELING.EENMALIG"];
test.each([
  ["HOSTNG", "HOSTING"],
  ["TOTAL", "TOTAAL"],
  ["WIN", "WIM"],
  ["BZM.HOSTIN", "BZM.HOSTING"],
  ["MYLEX.KOPPELING.EENMALG", "MYLEX.KOPPELING.EENMALIG"],
  ["ONZIN", null],
  ["X", null],
])("nearest to %s is %s", (id, nearest) => expect(nearestFunction(id, functions)).toBe(nearest));

test.each<[string, readonly string[]]>([
  ["=DIMPACT.HOSTING(inwoners,DIMPACT_editie)", ["inwoners", "DIMPACT_editie"]],
  ["=DIMPACT.HOSTING(Gemeenten[@Inwoners],2021)+SUM($A$1:B2)", []],
  ['=DIMPACT.TOTAAL(A1,"e-Suite; WIM",TRUE)', []],
  ["=DIMPACT.HOSTING('Blad twee'!A1,Blad3!B2)+#REF!", []],
  ["=LET(x,1,DIMPACT.WIM(x))", []],
])("%s reads the names %j", (formula, names) => expect(namesIn(formula)).toEqual(names));
