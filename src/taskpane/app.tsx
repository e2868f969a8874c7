import { Component, type ReactElement, type ReactNode, Suspense, lazy, useEffect, useId, useState } from "react";
import { Divider, FluentProvider, MessageBar, MessageBarBody, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { readActiveReconciliation, showsReservation } from "../excel";
import { describeError } from "./describe-error";
import { CellSection } from "./cell-section";
import { EditionSection } from "./edition-section";
import { Footer } from "./footer";
import { FreezingSection } from "./freezing-section";
import { FunctionSection } from "./function-section";
import { RepairNotice } from "./repair-notice";
import { StatusBar } from "./status-bar";
import { TasksProvider } from "./tasks";
import type { Texts } from "./texts";
import { theme } from "./theme";
import { useChoice } from "./use-choice";
import { TextsContext, useTexts } from "./use-texts";
import { WorkbookEventsProvider } from "./workbook-events";

/** Loaded when it is first opened: the pane is there sooner. */
const ReservationPanel = lazy(async () => {
  const { ReservationPanel: panel } = await import(/* webpackChunkName: "reservation" */ "./reservation/reservation-panel");
  return { default: panel };
});

const EditionsPanel = lazy(async () => {
  const { EditionsPanel: panel } = await import(/* webpackChunkName: "editions" */ "./editions/editions-panel");
  return { default: panel };
});

const InvoicesPanel = lazy(async () => {
  const { InvoicesPanel: panel } = await import(/* webpackChunkName: "invoices" */ "./invoices/invoices-panel");
  return { default: panel };
});

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, "&[hidden]": { display: "none" } },
  // In a narrow pane the tabs stand on two rows.
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, flexWrap: "wrap" },
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export function App({ texts }: { readonly texts: Texts }): ReactElement {
  return (
    <FluentProvider theme={theme}>
      <TextsContext.Provider value={texts}>
        <ErrorBoundary texts={texts}>
          <TasksProvider>
            <WorkbookEventsProvider>
              <Pane />
            </WorkbookEventsProvider>
          </TasksProvider>
        </ErrorBoundary>
      </TextsContext.Provider>
    </FluentProvider>
  );
}

function Pane(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const outsideExcel = useChoice().state === "standalone";
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{texts.title}</h1>
      <StatusBar />
      {outsideExcel && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{typeof Office === "undefined" ? texts.noOffice : texts.noExcel}</MessageBarBody>
        </MessageBar>
      )}
      <RepairNotice />
      <Tabs />
      <Footer />
    </main>
  );
}

type PaneTab = "tariffs" | "reservation" | "editions" | "invoices";

/** The tab that goes with the active sheet; null where none does. */
async function tabOfSheet(): Promise<PaneTab | null> {
  if (await showsReservation()) return "reservation";
  return (await readActiveReconciliation()) === null ? null : "invoices";
}

/** What was looked up or typed in a tab is still there when one comes back to it; all but the first are made when they are first opened. */
function Tabs(): ReactElement {
  const styles = useStyles();
  const { tabs: texts } = useTexts();
  const [shown, setShown] = useState<PaneTab>("tariffs");
  const [opened, setOpened] = useState<ReadonlySet<PaneTab>>(new Set());
  const id = useId();
  const inExcel = useChoice().state === "known";
  // A pane that is opened beside a reservation or a reconciliation shows it; where Excel does not say, it shows the tariffs.
  useEffect(() => {
    if (!inExcel) return;
    tabOfSheet().then(
      (tab) => tab !== null && choose(tab),
      () => undefined,
    );
  }, [inExcel]);
  const choose = (tab: PaneTab): void => {
    setShown(tab);
    setOpened((before) => new Set([...before, tab]));
  };
  const panel = (tab: PaneTab) => ({ role: "tabpanel", id: `${id}${tab}-panel`, "aria-labelledby": `${id}${tab}`, className: styles.panel, hidden: shown !== tab });
  const later = (tab: PaneTab, content: ReactElement): ReactElement => (
    <div {...panel(tab)}>{opened.has(tab) && <Suspense fallback={<Spinner size="tiny" label={texts.opening} />}>{content}</Suspense>}</div>
  );
  return (
    <>
      <TabList className={styles.tabs} size="small" selectedValue={shown} aria-label={texts.label} onTabSelect={(_, { value }) => choose(value as PaneTab)}>
        {(["tariffs", "reservation", "editions", "invoices"] as const).map((tab) => (
          <Tab key={tab} value={tab} id={`${id}${tab}`} aria-controls={`${id}${tab}-panel`} data-testid={`${tab}-tab`}>
            {texts[tab]}
          </Tab>
        ))}
      </TabList>
      <div {...panel("tariffs")}>
        <EditionSection />
        <Divider />
        <CellSection />
        <FreezingSection />
        <Divider />
        <FunctionSection />
      </div>
      {later("reservation", <ReservationPanel />)}
      {later("editions", <EditionsPanel />)}
      {later("invoices", <InvoicesPanel />)}
    </>
  );
}

interface BoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** A fault in showing the pane leaves a message, not an empty pane. */
class ErrorBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody role="alert">{describeError(error, this.props.texts)}</MessageBarBody>
      </MessageBar>
    );
  }
}
