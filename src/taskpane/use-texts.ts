import { createContext, useContext } from "react";
import { type Texts, texts } from "./texts";

export const TextsContext = createContext<Texts>(texts.nl);

export const useTexts = (): Texts => useContext(TextsContext);
