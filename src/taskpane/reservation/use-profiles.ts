/** The profiles of the workbook, for the part of the pane that shows them. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { deleteProfile, readProfiles, writeProfile } from "../../excel";
import { useChoice } from "../use-choice";
import { useTexts } from "./use-texts";
import { emptyForm } from "./profile-form";
import { type ProfileKeeper, ProfileStore, type ProfilesNow } from "./profile-store";

const workbook: ProfileKeeper = { read: readProfiles, write: writeProfile, remove: deleteProfile };

/** Outside Excel there is nowhere to keep a profile. */
const nowhere: ProfileKeeper = { read: async () => [], write: async () => undefined, remove: async () => undefined };

export interface Profiles {
  readonly store: ProfileStore;
  readonly now: ProfilesNow;
  readonly isKept: boolean;
}

export function useProfiles(): Profiles {
  const { language } = useTexts();
  const { state } = useChoice();
  const isKept = state !== "standalone";
  const [store] = useState(() => new ProfileStore(isKept ? workbook : nowhere, () => emptyForm(language)));
  const now = useSyncExternalStore(store.subscribe, store.now);
  useEffect(() => {
    void store.read();
    const saveNow = (): void => void store.save();
    // The pane may be closed at any moment: what was just typed is written when it goes out of sight.
    document.addEventListener("visibilitychange", saveNow);
    return () => document.removeEventListener("visibilitychange", saveNow);
  }, [store]);
  return { store, now, isKept };
}
