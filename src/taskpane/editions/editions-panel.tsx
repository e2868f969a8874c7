/** The tab of editions: loading what the office sent, and making, comparing and publishing editions. */
import type { ReactElement } from "react";
import { KeysList } from "./keys-list";
import { LoadSection } from "./load-section";
import { LoadedList } from "./loaded-list";
import { useEditions } from "./use-editions";

export function EditionsPanel(): ReactElement {
  const editions = useEditions();
  return (
    <>
      <LoadSection {...editions} />
      <LoadedList {...editions} />
      <KeysList {...editions} />
    </>
  );
}
