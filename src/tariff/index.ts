export type {
  Alternative,
  AmountPart,
  BandCharge,
  Certainty,
  Change,
  Charge,
  Condition,
  Confirmation,
  Doubt,
  Edition,
  EditionOrigin,
  Example,
  IncomeLine,
  Localized,
  PercentageCharge,
  Period,
  PerUnitCharge,
  Reading,
  ReadingChoices,
  Service,
  Source,
  Tier,
  Unit,
  UnpricedCharge,
  VolumeTiersCharge,
} from "./edition";
export { type Catalogue, builtInEditions, DEFAULT_EDITION, findEdition, readRate } from "./catalogue";
export { TariffFailure, type FailureKind } from "./failure";
export type { FailureCode, FailureFacts } from "./messages";
export { MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "./limits";
export { type ReadingChanges, editionOf, isOwnEdition, originOf, reindex, withReadings } from "./origin";
export { type AnnouncedAmount, amountPaths, nextYear } from "./next-year";
export { type Amounts, indexedAmount } from "./reindex";
export { correction } from "./correction";
export { withConfirmation, withoutConfirmations } from "./confirmed";
export { emptyEdition } from "./empty-edition";
export { settled } from "./settled";
export { type OwnEdition, type OwnNameProblem, LONGEST_OWN_NAME, asksFor, freeOwnName, isSameName, makeOwnEdition, ownEditionOf, ownEditionText, ownNameProblem, plainName, readOwnEdition, renamed } from "./own-edition";
export { previousEdition } from "./previous-edition";
export type { EditionIssue } from "./issue";
export { issueIn } from "./issue-words";
export { type EditionResult, validateEdition } from "./validate";
export { certaintyWords, doubtWords, periodWords, unitWords } from "./words";
export { type Budget, type BudgetColumn, type BudgetPost, budgetAmount, builtInBudget, findBudgetColumn, findPost, partsOf } from "./budget/budget";
export { postLabel } from "./budget/labels";
export { type BudgetResult, budgetGroups, budgetRounding, budgetSum } from "./budget/results";
export { type BudgetValidation, validateBudget } from "./budget/validate";
