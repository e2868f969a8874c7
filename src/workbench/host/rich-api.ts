/** The shapes of office.js's batched requests and of their answers, as far as this host reads and writes them. */
export const ObjectPathType = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6, queryJson: 7, update: 9 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** JSON text: the properties of an update. */
  readonly ObjectState?: string;
}

export interface RichApiRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichApiResponse {
  /** The trace actions that were reached: office.js adds and removes event handlers by them. */
  readonly TraceIds: readonly number[];
  readonly Results?: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** The name in Microsoft's types of a name on the wire: 'GetRange' is `getRange`. */
export function memberName(wireName: string): string {
  const name = wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
  return OTHER_NAMES[name] ?? name;
}

/** Names on the wire that differ from the member's own. */
const OTHER_NAMES: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

export function wireName(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}
