/** Keeps the readings that are tried as an edition of the workbook's own, under a name; renames and deletes it. */
import { type ReactElement, type RefObject, useState } from "react";
import { Button, Caption1, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { findEditionUses } from "../../excel";
import { type Edition, freeOwnName, isOwnEdition, originOf, ownNameProblem } from "../../tariff";
import { useTasks } from "../tasks";
import { useCatalogue } from "../use-catalogue";
import { type Asked, OwnEditionDialog } from "./own-edition-dialog";
import { useOwnEdition } from "./use-own-edition";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";
import type { TriedReadings } from "./use-tried-readings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
  name: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

export interface OwnEditionFormProps {
  /** The profile's edition as it is kept. */
  readonly edition: Edition;
  readonly tried: TriedReadings;
  readonly profiles: Profiles;
  readonly nameField: RefObject<HTMLInputElement>;
}

export function OwnEditionForm({ edition, tried, profiles, nameField }: OwnEditionFormProps): ReactElement {
  const styles = useStyles();
  const { readings } = useTexts().reservation;
  const words = readings.own;
  const { run } = useTasks();
  const deeds = useOwnEdition(profiles, tried.undo);
  const catalogue = useCatalogue();
  const { name: current, printed } = originOf(edition);
  const isOwn = isOwnEdition(edition);
  const [typed, setTyped] = useState(() => (isOwn ? current : freeOwnName(printed.id, catalogue.keys())));
  const [asked, setAsked] = useState<Asked | null>(null);

  const name = typed.trim();
  const isSame = isOwn && name === current;
  const makeProblem = ownNameProblem(name, catalogue.keys());
  // Another spelling of its own name is a name that it can be given.
  const renameProblem = ownNameProblem(name, [...catalogue.keys()].filter((id) => id !== current));
  const problem = isOwn ? renameProblem : makeProblem;
  const read = tried.edition ?? edition;
  const hasTried = tried.tried.length > 0;
  const ask = (deed: Asked["deed"]): void =>
    run(words.searching(current), async () => {
      setAsked({ deed, uses: await findEditionUses(current) });
      return null;
    });
  const confirm = (): void => {
    if (asked?.deed === "rename") deeds.rename(edition, name);
    if (asked?.deed === "remove") deeds.remove(edition);
    setAsked(null);
  };
  if (!profiles.isKept) return <Caption1>{words.outsideExcel}</Caption1>;
  return (
    <div className={styles.form} data-testid="own-edition">
      <Text as="h4" weight="semibold" className={styles.heading}>
        {words.heading}
      </Text>
      <Caption1>{words.intro}</Caption1>
      <Field
        label={words.name}
        validationMessage={problem === null ? undefined : words.problems[problem]}
        validationState={problem === null ? "none" : "error"}
      >
        <Input className={styles.name} value={typed} autoComplete="off" input={{ ref: nameField }} data-testid="own-name" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        {isSame && (
          <Button appearance="primary" data-testid="own-change" disabled={!hasTried} onClick={() => deeds.change(read)}>
            {words.change}
          </Button>
        )}
        {!isSame && (
          <Button appearance="primary" data-testid="own-make" disabled={makeProblem !== null || (!isOwn && !hasTried)} onClick={() => deeds.make(read, name)}>
            {isOwn ? words.makeAnother : words.make}
          </Button>
        )}
        {isOwn && !isSame && (
          <Button data-testid="own-rename" disabled={renameProblem !== null} onClick={() => ask("rename")}>
            {words.rename}
          </Button>
        )}
        {isOwn && (
          <Button data-testid="own-remove" onClick={() => ask("remove")}>
            {words.remove}
          </Button>
        )}
      </div>
      {!hasTried && (isSame || !isOwn) && <Caption1>{words.nothingChanged}</Caption1>}
      <OwnEditionDialog asked={asked} edition={edition} newName={name} profiles={profiles} onConfirm={confirm} onLeave={() => setAsked(null)} />
    </div>
  );
}
