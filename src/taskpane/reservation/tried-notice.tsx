import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "./use-texts";
import type { TriedReadings } from "./use-tried-readings";

export interface TriedNoticeProps {
  readonly tried: TriedReadings;
  /** Id of the edition that the profile uses as long as nothing is kept. */
  readonly edition: string;
  /** Goes to where it can be kept. */
  readonly onKeep: () => void;
}

/** Says above the amounts that they are of a reading that is not kept; nothing where none is tried. */
export function TriedNotice({ tried, edition, onKeep }: TriedNoticeProps): ReactElement | null {
  const { readings: words } = useTexts().reservation;
  if (tried.tried.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody data-testid="readings-tried">{words.trying(tried.tried.join(", "), edition)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" data-testid="readings-keep" onClick={onKeep}>
          {words.toKeep}
        </Button>
        <Button size="small" data-testid="readings-undo" onClick={tried.undo}>
          {words.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
