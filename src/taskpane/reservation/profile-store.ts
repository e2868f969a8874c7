/**
 * The profiles as they are typed, and what of them the workbook keeps. What is typed is here first and is written a
 * moment after typing stops; what could not be written stays here, and is written with the next attempt.
 */
import type { KeptText } from "../../excel";
import { type ProfileForm, keptText, readKept } from "./profile-form";

/** Where profiles are kept; each of the three throws where the workbook refuses. */
export interface ProfileKeeper {
  readonly read: () => Promise<readonly KeptText[]>;
  readonly write: (kept: KeptText) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export interface ProfileEntry {
  readonly id: string;
  readonly form: ProfileForm;
}

/** `reading`: until it is known what the workbook keeps; `fresh`: nothing was typed; `pending`: typed and not yet written. */
export type Keeping = "reading" | "fresh" | "pending" | "saving" | "saved";

export interface ProfilesNow {
  readonly entries: readonly ProfileEntry[];
  readonly current: ProfileEntry;
  readonly keeping: Keeping;
  /** Why profiles could not be read or written; null where nothing failed since. */
  readonly notRead: unknown;
  readonly notWritten: unknown;
  /** How many profiles in the workbook are not what this add-in writes; they are left alone. */
  readonly damaged: number;
}

/** Long enough to type on, short enough to be kept before the workbook is saved. */
const QUIET_MS = 700;

export class ProfileStore {
  readonly #keeper: ProfileKeeper;
  readonly #empty: () => ProfileForm;
  readonly #listeners = new Set<() => void>();
  readonly #kept = new Set<string>();
  readonly #unwritten = new Set<string>();
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;
  #now: ProfilesNow;

  constructor(keeper: ProfileKeeper, empty: () => ProfileForm) {
    this.#keeper = keeper;
    this.#empty = empty;
    const first = this.#entry(empty());
    this.#now = { entries: [first], current: first, keeping: "reading", notRead: null, notWritten: null, damaged: 0 };
  }

  readonly now = (): ProfilesNow => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Reads what the workbook keeps, and goes on with the profile that was written last. What was typed meanwhile stays. */
  readonly read = async (): Promise<void> => {
    this.#show({ keeping: "reading", notRead: null });
    try {
      const texts = await this.#keeper.read();
      const found = texts.flatMap(({ id, text }) => {
        const kept = readKept(text);
        return kept === null ? [] : [{ id, ...kept }];
      });
      found.forEach(({ id }) => this.#kept.add(id));
      this.#turn = Math.max(this.#turn, ...found.map(({ turn }) => turn));
      const known = new Map(found.sort((a, b) => a.turn - b.turn).map(({ id, form }) => [id, { id, form }]));
      const typed = this.#now.entries.filter(({ id }) => this.#unwritten.has(id) || (found.length === 0 && !known.has(id)));
      typed.forEach((entry) => known.set(entry.id, entry));
      const entries = [...known.values()];
      this.#show({ entries, current: entries.at(-1) ?? this.#now.current, damaged: texts.length - found.length });
    } catch (error) {
      this.#show({ notRead: error });
    }
    this.#show({ keeping: this.#keeping() });
    if (this.#unwritten.size > 0) this.#soon();
  };

  readonly edit = (change: Partial<ProfileForm>): void => this.editOf(this.#now.current.id, change);

  /** Changes a profile that need not be the current one; nothing happens where it is not there. */
  readonly editOf = (id: string, change: Partial<ProfileForm>): void => {
    const { current, entries } = this.#now;
    const found = entries.find((entry) => entry.id === id);
    if (found === undefined) return;
    const next = { ...found, form: { ...found.form, ...change } };
    this.#unwritten.add(id);
    this.#show({ current: current.id === id ? next : current, entries: entries.map((entry) => (entry.id === id ? next : entry)) });
    this.#show({ keeping: this.#keeping() });
    this.#soon();
  };

  /** Null where there is no such profile, or no longer. */
  readonly find = (id: string | null): ProfileEntry | null => this.#now.entries.find((entry) => entry.id === id) ?? null;

  readonly choose = (id: string): void => {
    const current = this.#now.entries.find((entry) => entry.id === id);
    if (current) this.#show({ current });
    this.#show({ keeping: this.#keeping() });
  };

  /** Adds an empty profile, which is written when something is typed in it. */
  readonly addEmpty = (): void => this.#add(this.#empty());

  /** Adds a profile that is whole, and writes it; gives its id. */
  readonly add = (form: ProfileForm): string => {
    this.#add(form);
    this.edit({});
    return this.#now.current.id;
  };

  /** Removes the current profile. Throws where the workbook refuses, and then it is still there. */
  readonly remove = async (): Promise<void> => {
    const { id } = this.#now.current;
    const wasUnwritten = this.#unwritten.delete(id);
    await this.#writing;
    try {
      if (this.#kept.has(id)) await this.#keeper.remove(id);
    } catch (error) {
      if (wasUnwritten) this.#unwritten.add(id);
      throw error;
    }
    this.#kept.delete(id);
    this.#unwritten.delete(id);
    const left = this.#now.entries.filter((entry) => entry.id !== id);
    const current = left.at(-1) ?? this.#entry(this.#empty());
    this.#show({ entries: left.length > 0 ? left : [current], current });
    this.#show({ keeping: this.#keeping() });
  };

  /** Writes at once everything that is not yet written. */
  readonly save = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
      this.#show({ keeping: this.#keeping() });
    });
    this.#show({ keeping: this.#keeping() });
    return this.#writing;
  };

  async #write(): Promise<void> {
    try {
      for (;;) {
        const entry = this.#now.entries.find(({ id }) => this.#unwritten.has(id));
        if (!entry) break;
        await this.#keeper.write({ id: entry.id, text: keptText({ form: entry.form, turn: (this.#turn += 1) }) });
        this.#kept.add(entry.id);
        const isNewest = this.#now.entries.find(({ id }) => id === entry.id)?.form === entry.form;
        if (isNewest) this.#unwritten.delete(entry.id);
      }
      this.#show({ notWritten: null });
    } catch (error) {
      this.#show({ notWritten: error });
    }
  }

  #add(form: ProfileForm): void {
    const current = this.#entry(form);
    const used = this.#now.entries.filter(({ id }) => this.#kept.has(id) || this.#unwritten.has(id));
    this.#show({ entries: [...used, current], current });
    this.#show({ keeping: this.#keeping() });
  }

  #entry(form: ProfileForm): ProfileEntry {
    return { id: crypto.randomUUID(), form };
  }

  #keeping(): Keeping {
    const { id } = this.#now.current;
    if (this.#writing) return "saving";
    if (this.#unwritten.has(id)) return "pending";
    return this.#kept.has(id) ? "saved" : "fresh";
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), QUIET_MS);
  }

  #show(change: Partial<ProfilesNow>): void {
    this.#now = { ...this.#now, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
