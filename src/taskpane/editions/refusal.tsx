/** Why nothing of a file or of the sheets can be loaded. */
import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { jsonProblemText } from "../../workbook";
import { useTexts } from "../use-texts";
import type { CandidateReading } from "./candidate";
import { CellIssues } from "./cell-issues";
import { IssueList } from "./issue-list";
import { loadTexts } from "./load-texts";
import { VerdictDetails } from "./verdict-details";

type Refused = Exclude<CandidateReading, { readonly state: "read" }>;

export function Refusal({ reading, onClose }: { readonly reading: Refused; readonly onClose: () => void }): ReactElement {
  const { language } = useTexts();
  const texts = loadTexts[language];
  return (
    <>
      <MessageBar intent="error" layout="multiline" data-testid="edition-refused">
        <MessageBarBody>
          <Reason reading={reading} />
        </MessageBarBody>
        <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={texts.close} onClick={onClose} />} />
      </MessageBar>
      {reading.state === "faulty" && reading.verdict.state !== "unsigned" && <VerdictDetails verdict={reading.verdict} edition={null} />}
    </>
  );
}

function Reason({ reading }: { readonly reading: Refused }): ReactElement {
  const { language } = useTexts();
  const texts = loadTexts[language];
  switch (reading.state) {
    case "unreadable":
      return <>{texts.unreadable(reading.from, jsonProblemText(reading.problem, language))}</>;
    case "refused":
      return <>{texts.unreadable(reading.from, reading.why[language])}</>;
    case "faulty":
      return (
        <>
          {texts.faulty(reading.from, reading.issues.length)}
          <IssueList issues={reading.issues} />
        </>
      );
    case "sheetErrors":
      return (
        <>
          {texts.faulty(reading.from, reading.issues.filter(({ severity }) => severity === "error").length)}
          <CellIssues issues={reading.issues} />
        </>
      );
  }
}
