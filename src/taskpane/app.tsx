import { Component, type ReactElement, type ReactNode, Suspense, lazy, useEffect, useId, useState } from "react";
import { Divider, FluentProvider, MessageBar, MessageBarBody, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { showsReservation } from "../excel";
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
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
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

type PaneTab = "tariffs" | "reservation" | "editions";

/** What was looked up or typed in a tab is still there when one comes back to it; the others are made when they are first opened. */
function Tabs(): ReactElement {
  const styles = useStyles();
  const { tabs: texts } = useTexts();
  const [shown, setShown] = useState<PaneTab>("tariffs");
  const [opened, setOpened] = useState<ReadonlySet<PaneTab>>(new Set());
  const id = useId();
  const inExcel = useChoice().state === "known";
  // A pane that is opened beside a reservation shows its profile; where Excel does not say, it shows the tariffs.
  useEffect(() => {
    if (!inExcel) return;
    showsReservation().then(
      (shows) => shows && choose("reservation"),
      () => undefined,
    );
  }, [inExcel]);
  const choose = (tab: PaneTab): void => {
    setShown(tab);
    setOpened((before) => new Set([...before, tab]));
  };
  return (
    <>
      <TabList className={styles.tabs} size="small" selectedValue={shown} aria-label={texts.label} onTabSelect={(_, { value }) => choose(value as PaneTab)}>
        <Tab value="tariffs" id={`${id}tariffs`} aria-controls={`${id}tariffs-panel`} data-testid="tariffs-tab">
          {texts.tariffs}
        </Tab>
        <Tab value="reservation" id={`${id}reservation`} aria-controls={`${id}reservation-panel`} data-testid="reservation-tab">
          {texts.reservation}
        </Tab>
        <Tab value="editions" id={`${id}editions`} aria-controls={`${id}editions-panel`} data-testid="editions-tab">
          {texts.editions}
        </Tab>
      </TabList>
      <div role="tabpanel" id={`${id}tariffs-panel`} aria-labelledby={`${id}tariffs`} className={styles.panel} hidden={shown !== "tariffs"}>
        <EditionSection />
        <Divider />
        <CellSection />
        <FreezingSection />
        <Divider />
        <FunctionSection />
      </div>
      <div role="tabpanel" id={`${id}reservation-panel`} aria-labelledby={`${id}reservation`} className={styles.panel} hidden={shown !== "reservation"}>
        {opened.has("reservation") && (
          <Suspense fallback={<Spinner size="tiny" label={texts.opening} />}>
            <ReservationPanel />
          </Suspense>
        )}
      </div>
      <div role="tabpanel" id={`${id}editions-panel`} aria-labelledby={`${id}editions`} className={styles.panel} hidden={shown !== "editions"}>
        {opened.has("editions") && (
          <Suspense fallback={<Spinner size="tiny" label={texts.opening} />}>
            <EditionsPanel />
          </Suspense>
        )}
      </div>
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
