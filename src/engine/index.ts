export { announcedAmounts, describeAnnounced } from "./announced";
export { type ChangeReason, type ItemChange, type ReservationChange, compareReservations } from "./change";
export {
  type ComparedItem,
  type ComparedService,
  type ComparedTotal,
  type Comparison,
  type ComparisonSide,
  type SideAmount,
  type SideDifference,
  FEWEST_SIDES,
  MOST_SIDES,
  compareSides,
} from "./comparison";
export { type CompiledCharge, type CompiledPercentage, type CompiledStaircase, findBand, findCharge, notPrinted } from "./compile";
export { describeCertainty, describeChargeSource, describeLineItem, describeLineItemSource, describeOrigin, describeRate, describeReading, describeRemark, describeSource, describeWorkings, readingsOf, withDoubt } from "./describe";
export { type ChargeChange, type ChargeFact, type EditionChange, type EditionFact, type FactChange, type FigureChange, type ListChange, type ServiceChange, compareEditions } from "./edition-change";
export { type FigureKind, type FigureName, ownFigures } from "./figures";
export { type EditionWarning, type EditionWarningCode, checkAgainst } from "./edition-check";
export { relativeDifference } from "./difference";
export { type Notice, type NoticeCode, boundNotices, notices } from "./notices";
export { type Priced, type Workings, dependsOnQuantity, price, priceBand, priceCharge, staircaseAmount } from "./price";
export { describeFound } from "./profile-expectations";
export { type Profile, type ProfileIssue, type ProfileResult, readProfile } from "./profile";
export { checkActualCost, checkInhabitants } from "./quantity";
export { type ReadingOption, type ReadingStake, chosenReadings, chosenReadingsOf, readingOptions, readingStakes } from "./readings";
export { type LineItem, type Reservation, type Totals, chargedServices, grandTotal, hasOneOffAmount, reserve, singleLineItem, wholeYear } from "./reservation";
export { type Scenario, type ScenarioName, findScenario, scenarioNames, scenarioWords } from "./scenario";
export { combineServices, findAnyService, findService, holds, resolveServices, selectableServices, serviceLabel, splitServices } from "./services";
export { type SettledItem, type Settlement, settle } from "./settlement";
export { type MemberSettlement, type Settlements, type UnsettledMember, settleMembers } from "./settlements";
export { type Threshold, nextThreshold } from "./threshold";
export { DEFAULT_VAT, type VatRates, type VatTotals, vatOf, vatOfItems } from "./vat";
export { type Member, type MemberColumn, type MemberIssue, type MemberTable, MOST_MEMBERS } from "./members/member";
export { type CsvProblem, type CsvResult, LARGEST_CSV, describeCsvProblem, readCsv } from "./members/csv";
export { describeMemberPlace, readMembers } from "./members/read";
export { type ChangeBand, PLAN_BAND } from "./impact/band";
export { type BandVerdict, type ImpactCause, type MemberImpact } from "./impact/member-impact";
export { type Impact, type UnpricedMember, impactOf, impactSteps } from "./impact/impact";
export { type ImpactSummary } from "./impact/summary";
export { type Cover, type CoverAmounts, type CoverService, type CoverTotals, type MembersBill, type UncoveredMember, billSteps, columnFor, coverOf, coverOfBill } from "./cover/cover";
export { DEFAULT_MAPPING, type IncomeMapping, budgetServices, readMapping, withBooking } from "./cover/mapping";
