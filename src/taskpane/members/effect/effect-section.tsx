/** What another edition does to every member: the answer, its distribution, every member, and a sheet of it. */
import type { ReactElement } from "react";
import { Button, Text, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { Impact } from "../../../engine";
import { insertImpact } from "../../../excel";
import { today } from "../../reservation/today";
import { useTasks } from "../../tasks";
import { useChoice } from "../../use-choice";
import { useTexts } from "../use-texts";
import { MemberTable } from "./member-table";
import { SpreadChart } from "./spread-chart";
import { Summary } from "./summary";

const useStyles = makeStyles({ heading: { margin: 0 }, start: { alignSelf: "flex-start" } });

export function EffectSection({ impact }: { readonly impact: Impact }): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const { run, running, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const insert = (): void => {
    if (!isInExcel) return say({ intent: "info", text: texts.outsideExcel });
    run(texts.inserting, async (onProgress) => {
      const { sheet, hasChart } = await insertImpact(impact, { date: today(), language, onProgress });
      return { intent: "success", text: texts.inserted(sheet, hasChart) };
    });
  };
  return (
    <>
      <Summary impact={impact} />
      {impact.summary.lowest !== null && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {texts.spread}
          </Text>
          <SpreadChart impact={impact} />
        </>
      )}
      <Button className={styles.start} appearance="primary" icon={<TableAddRegular />} disabledFocusable={running !== null} data-testid="effect-insert" onClick={insert}>
        {texts.insert}
      </Button>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {texts.members}
      </Text>
      <MemberTable impact={impact} />
    </>
  );
}
