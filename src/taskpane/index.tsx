/** The task pane's entry. It runs before the functions' bundle: a function that is called waits for the workbook's edition. */
import { createRoot } from "react-dom/client";
import { displayLanguage, startChoice } from "../excel";
import { App } from "./app";
import { texts } from "./texts";

void startChoice();

/** The display's language is known once Office is ready. */
async function show(): Promise<void> {
  if (typeof Office !== "undefined") await Office.onReady();
  const language = displayLanguage();
  document.documentElement.lang = language;
  document.title = texts[language].title;
  const pane = document.getElementById("pane") ?? document.body.appendChild(document.createElement("div"));
  createRoot(pane).render(<App texts={texts[language]} />);
}

void show();
