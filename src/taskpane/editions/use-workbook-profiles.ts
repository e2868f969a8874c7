/** The municipality profiles that the workbook keeps, read when they are asked for. */
import { useEffect, useState } from "react";
import { readProfiles } from "../../excel";
import { type ProfileForm, readKept } from "../reservation/profile-form";
import { useChoice } from "../use-choice";

export interface KeptProfile {
  readonly id: string;
  readonly form: ProfileForm;
}

async function readNow(): Promise<readonly KeptProfile[]> {
  const kept = await readProfiles();
  return kept
    .flatMap(({ id, text }) => {
      const form = readKept(text)?.form;
      return form === undefined ? [] : [{ id, form }];
    })
    .sort((one, other) => one.form.name.localeCompare(other.form.name, "nl"));
}

/** Null until they are read. */
export function useWorkbookProfiles(isWanted: boolean): readonly KeptProfile[] | null {
  const isInExcel = useChoice().state === "known";
  const [profiles, setProfiles] = useState<readonly KeptProfile[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    if (isInExcel) readNow().then(setProfiles, () => setProfiles([]));
    else setProfiles([]);
  }, [isWanted, isInExcel]);
  return profiles;
}
