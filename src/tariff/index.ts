export type {
  Alternative,
  AmountPart,
  BandCharge,
  Certainty,
  Charge,
  Condition,
  Edition,
  Example,
  IncomeLine,
  Localized,
  PercentageCharge,
  Period,
  PerUnitCharge,
  Reading,
  Service,
  Source,
  Tier,
  Unit,
  UnpricedCharge,
  VolumeTiersCharge,
} from "./edition";
export { type Catalogue, builtInEditions, DEFAULT_EDITION, findEdition } from "./catalogue";
export { TariffFailure, type FailureKind } from "./failure";
export type { FailureCode, FailureFacts } from "./messages";
export { MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "./limits";
export { type ReadingChoices, withReadings } from "./readings";
export { reindex } from "./reindex";
export type { EditionIssue } from "./issue";
export { type EditionResult, validateEdition } from "./validate";
export { certaintyWords, periodWords, unitWords } from "./words";
