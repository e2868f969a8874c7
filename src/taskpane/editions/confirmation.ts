/** What a person took although it was warned of, kept in the edition. */
import { type Edition, withConfirmation } from "../../tariff";
import { type WorkbookIssue, issueText } from "../../workbook";
import { today } from "../reservation/today";

export const asConfirmed = (edition: Edition, warnings: readonly WorkbookIssue[]): Edition => withConfirmation(edition, today(), warnings.map(issueText));
