export { type Choice, type ExplainedAmount, type Explanation, type Outcome, type Session, type SessionEvent, cellKey, listen, note, session, setChoice, tell } from "./session";
export { type Grid, type GridCell, editionsGrid, specificationGrid, tiersGrid } from "./grids";
export { explainAmount, explainChange, explainReadings, explainThreshold, explainTotals } from "./explain";
export { type Area, type Cell, type ColumnModel, type NumberFormat, type SheetModel, type TableModel, type TextModel, addressOf, columnLetters, formatCodes, tableArea } from "./sheet";
export { splitAddress } from "./split-address";
export { editionChecksum } from "./checksum";
export { tariffSheet, tariffTableNames } from "./tariff-sheet";
export { type Example, type ExampleArgument, type ExampleGroup, type ResultKind, chosenEdition, exampleFormula, exampleGroups } from "./examples";
