/** Every function by group, with a search. */
import { type ReactElement, useCallback, useEffect, useMemo, useState } from "react";
import { Button, Caption1, Input, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { FunctionItem } from "./function-item";
import { type FunctionGroup, fetchFunctions } from "./functions-metadata";
import { searchFunctions } from "./search-functions";
import { Section } from "./section";
import { useEdition } from "./use-edition";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  label: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Loaded = readonly FunctionGroup[] | "loading" | "failed";

export function FunctionSection(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const edition = useEdition();
  const [loaded, setLoaded] = useState<Loaded>("loading");
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  const load = useCallback(() => {
    setLoaded("loading");
    fetchFunctions(texts.language).then(setLoaded, () => setLoaded("failed"));
  }, [texts]);
  useEffect(load, [load]);

  const groups = useMemo(() => (typeof loaded === "string" ? [] : searchFunctions(loaded, query)), [loaded, query]);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const toggle = (name: string): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  return (
    <Section heading={texts.functions.heading} testId="functions">
      <Input
        type="search"
        data-testid="function-search"
        aria-label={texts.functions.search}
        placeholder={texts.functions.search}
        contentBefore={<SearchRegular />}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div role="status" aria-live="polite">
        {query.trim() !== "" && loaded !== "failed" && (
          <Caption1 className={styles.quiet} data-testid="function-count">
            {count === 0 ? texts.functions.noneFound(query.trim()) : texts.functions.found(count)}
          </Caption1>
        )}
      </div>
      {loaded === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.functions.notLoaded}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={load}>
              {texts.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {groups.map(({ id, label, functions }) => (
        <div key={id} className={styles.group}>
          <Text as="h3" weight="semibold" size={200} className={styles.label}>
            {label}
          </Text>
          <ul className={styles.list}>
            {functions.map((entry) => (
              <FunctionItem key={entry.name} entry={entry} edition={edition} open={opened.has(entry.name)} onToggle={() => toggle(entry.name)} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
