import type { RichApiRequest, RichApiResponse } from "./rich-api";

/** Names and numbers of office.js's messages between a page and the host that holds it in a frame. */
const CONVERSATION = "workbench";
const CONTROL = "task-pane";
const MESSAGE_REQUEST = 0;
const MESSAGE_RESPONSE = 1;
const ACTION_INVOKE = 0;
const ACTION_REGISTER = 1;
const RESPONSE_CALL = 0;
const RESPONSE_EVENT = 1;
const RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const SELECTION_CHANGED = 2;
/** Office.js's own 'this method is not supported by the host'. */
const NOT_SUPPORTED = 5012;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export interface ProtocolParts {
  readonly locale: string;
  readonly origin: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly send: (message: string) => void;
  readonly runRequest: (request: RichApiRequest) => Promise<RichApiResponse>;
  /** Settings of the common API, serialised by office.js; they are the workbook's own settings. */
  readonly settings: { readonly load: () => Readonly<Record<string, string>>; readonly save: (settings: Readonly<Record<string, string>>) => void };
  readonly refused: (what: string) => void;
}

/**
 * The address of an add-in's page, with what office.js needs in order to find its host: in the address itself and in the
 * frame's name. Flag 3 says that the page is the shared runtime and has custom functions.
 */
export function paneUrl(page: string, locale: string, origin = new URL(page).origin): { readonly url: string; readonly frameName: string } {
  const hostInfo = `Excel$Web$16.01$${locale}$workbench$$$3`;
  const xdmInfo = `${CONVERSATION}|${CONTROL}|${origin}/`;
  const mark = page.includes("?") ? "&" : "?";
  return {
    url: `${page}${mark}_host_Info=${encodeURIComponent(hostInfo)}#&_xdm_Info=${xdmInfo}&_serializer_version=1`,
    frameName: JSON.stringify({ baseFrameName: "workbench", hostInfo, xdmInfo, serializerVersion: "1" }),
  };
}

/** The host's side of office.js's postMessage protocol. */
export class Protocol {
  readonly #parts: ProtocolParts;
  readonly #registered = new Map<string, number>();
  /** Requests are answered in the order in which they came, one at a time. */
  #last: Promise<void> = Promise.resolve();

  constructor(parts: ProtocolParts) {
    this.#parts = parts;
  }

  /** Takes one message of the page; text that is none of office.js's is ignored. */
  receive(text: string): void {
    const message = readMessage(text);
    if (message === undefined) return;
    this.#last = this.#last.then(async () => {
      this.#reply(message, await this.#answer(message));
    });
  }

  /** Sends an entry list of the rich API: events and calls of custom functions. */
  raise(entries: readonly (readonly unknown[])[]): void {
    this.#event("richApiMessage", { ArrayData: entries });
  }

  /** Tells handlers of the common API, and with them `workbook.onSelectionChanged`, that the selection moved. */
  raiseSelectionChanged(): void {
    for (const [name, dispatchId] of this.#registered) if (dispatchId === SELECTION_CHANGED) this.#event(name, {});
  }

  async #answer(message: Message): Promise<unknown> {
    if (message._actionType === ACTION_INVOKE) {
      switch (message._actionName) {
        case "ContextActivationManager_getAppContextAsync":
          return this.#appContext();
        case "executeMethod":
          return this.#execute(message._data as MethodCall);
        default:
          return null;
      }
    }
    if (message._actionType === ACTION_REGISTER) {
      const { eventDispId } = (message._data ?? {}) as { readonly eventDispId?: number };
      this.#registered.set(message._actionName, eventDispId ?? 0);
    } else {
      this.#registered.delete(message._actionName);
    }
    return { Error: 0 };
  }

  async #execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case RICH_API: {
        const response = await this.#parts.runRequest(JSON.parse(String(call.ArrayData?.[4])) as RichApiRequest);
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
      }
      case LOAD_SETTINGS:
        return { Version: 1, Error: 0, Settings: Object.entries(this.#parts.settings.load()).map(([Name, Value]) => ({ Name, Value })) };
      case SAVE_SETTINGS:
        this.#parts.settings.save(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return { Version: 1, Error: 0 };
      default:
        this.#parts.refused(`Office.context.document (method ${call.DdaMethod.DispatchId})`);
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  #appContext(): unknown {
    const { locale, origin, requirements, settings } = this.#parts;
    return {
      _id: CONTROL, _appName: 16, _appVersion: "16.00", _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale,
      _docUrl: `${origin}/workbench.xlsx`, _clientMode: 1, _settings: settings.load(), _reason: 1, _osfControlType: 1, _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000001", _appInstanceId: "workbench", _requirementMatrix: JSON.stringify(requirements),
      _hostCustomMessage: "", _hostFullVersion: "16.0.17000.10000", _clientWindowHeight: 600, _clientWindowWidth: 400, _addinName: "workbench",
      _appDomains: [origin], _featureGates: {}, _initialDisplayMode: 2,
    };
  }

  #reply(message: Message, data: unknown): void {
    this.#post(message._actionName, message._correlationId, data, RESPONSE_CALL);
  }

  #event(name: string, data: unknown): void {
    this.#post(name, -1, data, RESPONSE_EVENT);
  }

  #post(actionName: string, correlationId: number, data: unknown, responseType: number): void {
    this.#parts.send(JSON.stringify({
      _messageType: MESSAGE_RESPONSE, _actionName: actionName, _conversationId: CONVERSATION, _correlationId: correlationId,
      _origin: this.#parts.origin, _data: data ?? null, _errorCode: 0, _responseType: responseType, _serializerVersion: 1,
    }));
  }
}

function readMessage(text: string): Message | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const message = value as Partial<Message>;
  return message._messageType === MESSAGE_REQUEST && typeof message._actionName === "string" ? (message as Message) : undefined;
}
