import { microFrom } from "../../src/money";
import { boundText, shareText, wholeEuros } from "../../src/taskpane/members/numbers";

test.each<[number | null, string, string]>([
  [0.0344, "+3,4%", "+3.4%"],
  [-0.057, "−5,7%", "−5.7%"],
  [0.61, "+61,0%", "+61.0%"],
  [12.3456, "+1.234,6%", "+1,234.6%"],
  [0, "0,0%", "0.0%"],
  [-0.0004, "0,0%", "0.0%"],
  [0.00051, "+0,1%", "+0.1%"],
  [null, "–", "–"],
])("a share of %p is %s", (share, nl, en) => expect([shareText(share, "nl"), shareText(share, "en")]).toEqual([nl, en]));

test.each<[number, string]>([
  [0.1, "+10%"],
  [-0.057, "−5,7%"],
  [0, "0%"],
])("a bound of %p is %s", (share, nl) => expect(boundText(share, "nl")).toBe(nl));

test.each<[string, string]>([
  ["-127076", "−127.076"],
  ["1234567.49", "1.234.567"],
  ["-0.4", "0"],
])("%s euros are %s as whole ones", (amount, nl) => expect(wholeEuros(microFrom(amount), "nl")).toBe(nl));
