/** One piece of work at a time: its progress when it lasts, and the message that it ends in. */
import { type ReactElement, type ReactNode, createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import { describeError } from "./describe-error";
import { useTexts } from "./use-texts";

export interface Message {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
}

export interface Running {
  readonly text: string;
  /** Null where it is not known how far the work is. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

export type Report = (done: number, total: number) => void;

/** The work's own message, or null where it says what it has to say elsewhere. */
export type Work = (report: Report) => Promise<Message | null>;

export interface Tasks {
  readonly running: Running | null;
  readonly message: Message | null;
  /**
   * Starts the work. While other work is going on it is left undone, or with `afterwards` it is done next, unless a
   * later wish takes its place. Whatever it throws becomes the message.
   */
  readonly run: (text: string, work: Work, whenBusy?: "leave" | "afterwards") => void;
  readonly say: (message: Message | null) => void;
}

const TasksContext = createContext<Tasks | null>(null);

export function useTasks(): Tasks {
  const tasks = useContext(TasksContext);
  if (!tasks) throw new Error("useTasks is used outside TasksProvider");
  return tasks;
}

export function TasksProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useTexts();
  const [running, setRunning] = useState<Running | null>(null);
  const [message, say] = useState<Message | null>(null);
  const busy = useRef(false);
  const next = useRef<(() => void) | null>(null);

  const run = useCallback(
    (text: string, work: Work, whenBusy: "leave" | "afterwards" = "leave"): void => {
      const start = (): void => {
        busy.current = true;
        say(null);
        setRunning({ text, progress: null });
        work((done, total) => setRunning({ text, progress: { done, total } }))
          .catch((error: unknown): Message => ({ intent: "error", text: describeError(error, texts) }))
          .then((result) => {
            busy.current = false;
            setRunning(null);
            say(result);
            const following = next.current;
            next.current = null;
            following?.();
          });
      };
      if (!busy.current) start();
      else if (whenBusy === "afterwards") next.current = start;
    },
    [texts],
  );

  const tasks = useMemo(() => ({ running, message, run, say }), [running, message, run]);
  return <TasksContext.Provider value={tasks}>{children}</TasksContext.Provider>;
}
