/** The ribbon's buttons that do something without a pane of their own. */
import { displayLanguage } from "../excel";
import { exchange, tell } from "../workbook";

type Command = (event: Office.AddinCommands.Event) => void;

/** The pane may not be there yet: what is asked waits in the exchange until it is. */
const loadTariffs: Command = (event) => {
  exchange().request = "loadTariffs";
  tell({ kind: "requested" });
  Office.addin
    .showAsTaskpane()
    .catch(() => undefined)
    .then(() => event.completed());
};

const helpPages = { nl: "hulp.html", en: "help.html" } as const;

const openHelp: Command = (event) => {
  const page = new URL(helpPages[displayLanguage()], window.location.href);
  page.search = page.hash = "";
  try {
    if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(page.href);
    else window.open(page.href, "_blank", "noopener");
  } finally {
    event.completed();
  }
};

// A page without Office, where the pane can only be looked at, has no ribbon.
if (typeof Office !== "undefined" && Office.actions) {
  Office.actions.associate("loadTariffs", loadTariffs);
  Office.actions.associate("openHelp", openHelp);
}
