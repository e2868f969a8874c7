/** The tab of editions: loading what the office sent, and making, comparing and publishing editions. */
import type { ReactElement } from "react";
import { CompareSection } from "./compare-section";
import { KeysList } from "./keys-list";
import { LoadSection } from "./load-section";
import { LoadedList } from "./loaded-list";
import { MembersSection } from "./members-section";
import { NewSection } from "./new-section";
import { PublishSection } from "./publish-section";
import { ReadInSection } from "./read-in-section";
import { SettlementSection } from "./settlement-section";
import { useEditions } from "./use-editions";

export function EditionsPanel(): ReactElement {
  const editions = useEditions();
  return (
    <>
      <LoadSection {...editions} />
      <div>
        <LoadedList {...editions} />
        <NewSection />
        <ReadInSection {...editions} />
        <CompareSection />
        <MembersSection />
        <SettlementSection />
        <PublishSection {...editions} />
        <KeysList {...editions} />
      </div>
    </>
  );
}
