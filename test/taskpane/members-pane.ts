/** Members in the pane, and what a person does with them. */
import { type EditionsPane, openEditions } from "./editions-pane";
import type { PaneOptions } from "./pane";

export interface MembersPane extends EditionsPane {
  /** Opens a part that is folded up. */
  readonly open: (testId: string) => Promise<void>;
}

export async function openMembers(options: PaneOptions = {}): Promise<MembersPane> {
  const pane = await openEditions(options);
  const open = async (testId: string): Promise<void> => {
    const folded = (await pane.get(testId)) as HTMLDetailsElement;
    folded.open = true;
    folded.dispatchEvent(new pane.window.Event("toggle"));
  };
  await open("members");
  await pane.get("members-selection");
  return { ...pane, open };
}
