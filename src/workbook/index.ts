export { type Choice, type ExplainedAmount, type Explanation, type Outcome, type Session, cellKey, note, session } from "./session";
export { type Grid, type GridCell, editionsGrid, specificationGrid, tiersGrid } from "./grids";
export { explainAmount, explainReadings, explainThreshold } from "./explain";
