/** A text in a custom XML part of the workbook: for what is too large for a setting. */
import type { Step } from "../journal";

const ROOT = /^<kept xmlns="[^"]*">([^]*)<\/kept>$/;

/** Characters that XML does not take are kept as JSON writes them; the text must be JSON. */
const asciiJson = (json: string): string => json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const unescaped = (text: string): string => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

const xmlOf = (namespace: string, json: string): string => `<kept xmlns="${namespace}">${escaped(asciiJson(json))}</kept>`;

const valueOf = ({ value }: OfficeExtension.ClientResult<string>): string => value;

async function readXml(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) return null;
  const xml = part.getXml();
  await context.sync();
  return valueOf(xml);
}

async function writeXml(context: Excel.RequestContext, namespace: string, xml: string | null): Promise<void> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject && xml !== null) context.workbook.customXmlParts.add(xml);
  if (!part.isNullObject && xml !== null) part.setXml(xml);
  if (!part.isNullObject && xml === null) part.delete();
  await context.sync();
}

/** The JSON text that is kept under this namespace; null where there is none, or something else. */
export async function readXmlText(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const [, text] = ROOT.exec((await readXml(context, namespace)) ?? "") ?? [];
  return text === undefined ? null : unescaped(text);
}

/** Writes JSON text under a namespace, or takes it away (null); undone by what was there. */
export async function xmlTextStep(context: Excel.RequestContext, namespace: string, json: string | null): Promise<Step> {
  const before = await readXml(context, namespace);
  const wanted = json === null ? null : xmlOf(namespace, json);
  return { run: () => writeXml(context, namespace, wanted), undo: () => writeXml(context, namespace, before) };
}
