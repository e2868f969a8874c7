/** Freezing and thawing formulas; what is in the section is loaded after the rest of the pane. */
import { type ReactElement, Suspense, lazy } from "react";
import { Divider, Spinner, Text } from "@fluentui/react-components";
import { Section } from "./section";
import { useChoice } from "./use-choice";
import { useTexts } from "./use-texts";

function NotLoaded(): ReactElement {
  return <Text role="alert">{useTexts().repair.notLoaded}</Text>;
}

const FreezingPanel = lazy(async () => {
  try {
    const { FreezingPanel: panel } = await import(/* webpackChunkName: "freezing" */ "./freezing/freezing-panel");
    return { default: panel };
  } catch {
    return { default: NotLoaded };
  }
});

/** Outside Excel there is nothing to freeze. */
export function FreezingSection(): ReactElement | null {
  const texts = useTexts();
  if (useChoice().state === "standalone") return null;
  return (
    <>
      <Divider />
      <Section heading={texts.repair.freezing} testId="freezing-section">
        <Suspense fallback={<Spinner size="tiny" label={texts.tabs.opening} />}>
          <FreezingPanel />
        </Suspense>
      </Section>
    </>
  );
}
