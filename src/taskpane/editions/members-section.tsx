/** What an edition does to the members; what is in the section is fetched when it is first opened. */
import { type ReactElement, Suspense, lazy, useState } from "react";
import { Spinner, Text } from "@fluentui/react-components";
import { Folded } from "../folded";
import { useTexts } from "../use-texts";
import { membersSectionTexts } from "./members-section-texts";

function NotLoaded(): ReactElement {
  return <Text role="alert">{membersSectionTexts[useTexts().language].notLoaded}</Text>;
}

const MembersPanel = lazy(async () => {
  try {
    const { MembersPanel: panel } = await import(/* webpackChunkName: "members" */ "../members/members-panel");
    return { default: panel };
  } catch {
    return { default: NotLoaded };
  }
});

export function MembersSection(): ReactElement {
  const { language, tabs } = useTexts();
  const texts = membersSectionTexts[language];
  const [wasOpened, setOpened] = useState(false);
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="members" onToggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && (
        <Suspense fallback={<Spinner size="tiny" label={tabs.opening} />}>
          <MembersPanel />
        </Suspense>
      )}
    </Folded>
  );
}
