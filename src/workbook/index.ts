export { type Choice, type ExplainedAmount, type Explanation, type Outcome, type Exchange, type ExchangeEvent, cellKey, listen, note, exchange, setCatalogue, setChoice, tell } from "./exchange";
export { type Grid, type GridCell, editionsGrid, specificationGrid, tiersGrid } from "./grids";
export { explainAmount, explainChange, explainReadings, explainThreshold, explainTotals } from "./explain";
export {
  type Area,
  type Cell,
  type CellModel,
  type ChartModel,
  type ColumnModel,
  type Content,
  type Formula,
  type HighlightModel,
  type NameModel,
  type NumberFormat,
  type SheetModel,
  type TableModel,
  type TextModel,
  type TextStyle,
  type ValidationModel,
  type ValidationRule,
  INPUT_COLOR,
  absoluteAddress,
  addressOf,
  cellArea,
  columnLetters,
  formatCodes,
  highlightFormula,
  isFormula,
  quotedSheet,
  tableArea,
  textStyles,
} from "./sheet";
export { type ReservationSheetOptions, reservationSheet, reservationSheets } from "./reservation/sheet";
export type { ReservationKind } from "./reservation/plan";
export { type SheetIssue, type SheetReading, readReservationSheet } from "./reservation/read";
export { type SheetRecord, readRecord, recordText } from "./reservation/record";
export { type ReservationUpdate, type UpdateRequest, planReservationUpdate } from "./reservation/update";
export { type FoundSheet, type FoundValue, type Place } from "./update/found";
export { type Look } from "./update/own-cells";
export { type Conflict, type SheetEdit } from "./update/edit";
export { type ComparisonSheetOptions, comparisonSheet } from "./comparison/sheet";
export { letterSheet } from "./reconciliation/letter";
export { type ReconciliationSheetOptions, reconciliationSheets } from "./reconciliation/sheets";
export { sideLabels } from "./comparison/labels";
export { NOT_COMPARABLE, amountMarks, reasonsText } from "./comparison/words";
export { type BudgetSheetOptions, budgetSheet } from "./budget/sheet";
export type { BudgetKind } from "./budget/columns";
export { type ImpactSheetOptions, impactSheet } from "./impact/sheet";
export { settlementSheet } from "./settlement/sheet";
export { type SettlementOutcome, outcomeOf, outcomeWords } from "./settlement/words";
export { type Step as SpreadStep, distribution } from "./impact/distribution";
export { type MembersSheetOptions, membersSheet } from "./impact/members-sheet";
export { bandText, causesText, impactReasonsText, percentText, verdictWords } from "./impact/words";
export { fileNames } from "./file-name";
export { freeSheetName } from "./sheet-name";
export { splitAddress } from "./split-address";
export { editionChecksum } from "./checksum";
export { canonicalBytes } from "./canonical";
export { factText } from "./edition-words/fact-text";
export { factWords, figureWords } from "./edition-words/words";
export { type EditionDocument, type EditionFile, editionFile, readEditionFile } from "./edition-file/edition-file";
export { jsonProblemText } from "./edition-file/problem-text";
export { type JsonProblem, LARGEST_FILE, readJson } from "./edition-file/read-json";
export { type SignatureFailureCode, SHORTEST_PASSWORD, SignatureFailure } from "./signature/failure";
export { type PublicKey, readPublicKey } from "./signature/public-key";
export { type PrivateKeyFile, type SigningKey, makeKeyPair, openPrivateKey, readKeyOwner } from "./signature/private-key";
export { signerKey } from "./signature/signer-key";
export { type SignedEdition } from "./signature/envelope";
export { signEdition } from "./signature/sign";
export { type SignedChanges, type Signer, type Verdict, verifyEdition } from "./signature/verify";
export { tariffSheet, tariffTableNames } from "./tariff-sheet";
export { type TableKind, editionSheet, editionTableNames } from "./edition-sheet/sheet";
export { type EditionTables, findEditionTables } from "./edition-sheet/find-tables";
export { type FoundTable } from "./edition-sheet/found-table";
export { type Severity, type WorkbookIssue, type WorkbookIssueCode, issueText } from "./edition-sheet/issue";
export { type EditionReading, readEditionSheets } from "./edition-sheet/read";
export { type WarningPlace, warningPlace } from "./edition-sheet/warning-place";
export { CARRIER_TABLE } from "./publication/carrier";
export { PublicationFailure } from "./publication/failure";
export { type PublicationOptions, publicationSheets } from "./publication/sheets";
export { type PublicationReading, documentWith, readPublication } from "./publication/read";
export { type PublicationDifference } from "./publication/differences";
export { type Example, type ExampleArgument, type ExampleGroup, type ResultKind, chosenEdition, exampleFormula, exampleGroups } from "./examples";
