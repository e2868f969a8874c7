import { type ReactElement, useEffect, useState } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition } from "../tariff";
import { describeCellError, describeResult, exampleResult, shownExample } from "./function-words";
import type { FunctionEntry } from "./functions-metadata";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  example: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** The example as Excel shows it, and what the function itself gives for it in the chosen edition. */
export function ExampleLine({ entry, edition }: { readonly entry: FunctionEntry; readonly edition: Edition }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [result, setResult] = useState("");
  useEffect(() => {
    let wanted = true;
    exampleResult(entry, edition.id)
      .then((value) => describeResult(value, entry.example.result, texts))
      .catch((error: unknown) => describeCellError(error, texts))
      .then((text) => wanted && setResult(text));
    return () => {
      wanted = false;
    };
  }, [entry, edition, texts]);
  return (
    <div className={styles.example}>
      <Caption1 className={styles.quiet}>{texts.functions.example}</Caption1>
      <code className={styles.code}>{shownExample(entry.example, edition.id, texts.language)}</code>
      <Text weight="semibold" data-testid={`example-${entry.name}`}>
        {result}
      </Text>
    </div>
  );
}
