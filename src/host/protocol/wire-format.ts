/** Kinds of action in a request. */
export const ACTION = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Kinds of path from one object to another. */
export const PATH = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** Arguments; `ReferencedObjectPathIds` is parallel to them: a path id where an object was passed, else 0. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** What to load: names as the add-in typed them, levels separated by "/". */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: {
    readonly Queries: Readonly<Record<string, WireQuery>>;
    readonly MaxDepth: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** How an object is reached. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** A request: one `context.sync()`. */
export interface WireRequest {
  readonly Actions?: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

/** The answer to one action. */
interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why the rest of a request was not done. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a request; with an error it holds the results of the actions before. */
export interface WireResponse {
  readonly Results: WireResult[];
  readonly TraceIds: number[];
  Error?: WireError;
}

/** "rowIndex" → "RowIndex"; names that begin with "_" stay. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** "RowIndex" → "rowIndex". */
export function publicName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
