import { postLabel } from "../../../tariff";
import type { CoverTexts } from "./texts";

/** What a service of the budget is called in the pane; in the plan's words where it is none that we know. */
export const serviceName = (id: string, { services }: CoverTexts): string => (Object.hasOwn(services, id) ? (services[id] ?? id) : postLabel(`omzet.${id}`));
