import type { Language } from "../../money";
import type { JsonProblem } from "./read-json";

const KILOBYTE = 1000;

/** Why a file cannot be read, as the end of a sentence. */
export function jsonProblemText(problem: JsonProblem, language: Language): string {
  const [nl, en] = ((): readonly [string, string] => {
    switch (problem.kind) {
      case "tooLarge":
        return [`het is groter dan ${problem.most / KILOBYTE} kB`, `it is larger than ${problem.most / KILOBYTE} kB`];
      case "empty":
        return ["het is leeg", "it is empty"];
      case "utf16":
        return ["het is UTF-16: bewaar het als UTF-8", "it is UTF-16: save it as UTF-8"];
      case "notUtf8":
        return ["het is geen UTF-8: bewaar het als UTF-8", "it is not UTF-8: save it as UTF-8"];
      case "notJson":
        return [`het is geen JSON: ${problem.why}`, `it is not JSON: ${problem.why}`];
      case "tooDeep":
        return ["er zit te veel in elkaar: dit is geen editie", "it is nested too deep: this is no edition"];
      case "keyTwice":
        return [`'${problem.key}' staat twee keer in hetzelfde onderdeel`, `'${problem.key}' is twice in the same part`];
      case "forbiddenKey":
        return [`'${problem.key}' mag er niet in voorkomen`, `'${problem.key}' may not be in it`];
      case "loneSurrogate":
        return [`${problem.key} bevat een half teken`, `${problem.key} has half a character`];
      case "numberTooLarge":
        return [`het getal ${problem.key} is te groot`, `the number ${problem.key} is too large`];
    }
  })();
  return language === "nl" ? nl : en;
}
