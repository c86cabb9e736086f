import { BatchRun } from "./batch-run";
import { HostError, refusal } from "./host-error";
import { ObjectAccess } from "./object-access";
import { identityOf } from "./object-identity";
import { ObjectQuery } from "./object-query";
import { ensureUnchanged, updateObject } from "./object-state-transfer";
import type { View } from "./object-type";
import { keepReference, removeReferences } from "./reference-calls";
import type { Session } from "./session";
import { isView } from "./given";
import {
  ACTION,
  publicName,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
} from "./wire-format";

/** What a test may do around each action of a request; throwing fails the action. */
export interface ActionHooks {
  readonly before?: (index: number, count: number) => void;
  readonly after?: (index: number, count: number) => void;
}

/** Does what a request asks, strictly in order, and stops at the first refusal without taking back what was done. */
export class Interpreter {
  readonly #access: ObjectAccess;
  readonly #query: ObjectQuery;

  constructor(private readonly session: Session) {
    this.#access = new ObjectAccess(() => session.settings.apiMinor);
    this.#query = new ObjectQuery(this.#access);
  }

  /** Executes one request. Only faults of the host itself are thrown. */
  execute(request: WireRequest, hooks: ActionHooks = {}): WireResponse {
    const run = new BatchRun(this.session, this.#access, request.ObjectPaths ?? {});
    const response: WireResponse = { Results: [], TraceIds: [] };
    const actions = request.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        hooks.before?.(index, actions.length);
        this.perform(run, action, response);
        hooks.after?.(index, actions.length);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        response.Error = errorAnswer(error, run, action, index);
        break;
      }
    }
    this.session.references.endBatch();
    return response;
  }

  private perform(run: BatchRun, action: WireAction, response: WireResponse): void {
    if (action.ActionType === ACTION.Trace) {
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = run.resolve(action.ObjectPathId);
    const value = object ? this.valueOf(run, action, object) : null;
    response.Results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private valueOf(run: BatchRun, action: WireAction, object: View): unknown {
    switch (action.ActionType) {
      case ACTION.Instantiate:
        return identityOf(object);
      case ACTION.Query:
        return this.#query.run(object, action.QueryInfo ?? {});
      case ACTION.QueryAsJson:
        return this.#query.asJson(object, action.QueryInfo ?? {});
      case ACTION.RecursiveQuery:
        return this.recursive(object, action);
      case ACTION.Method:
        return this.method(run, action, object);
      default:
        return this.change(run, action, object);
    }
  }

  private change(run: BatchRun, action: WireAction, object: View): null {
    switch (action.ActionType) {
      case ACTION.SetProperty: {
        const value = run.arguments(action.ArgumentInfo).at(0).raw;
        this.#access.write(object, action.Name ?? "", value);
        return null;
      }
      case ACTION.Update:
        updateObject(this.#access, object, action.ObjectState ?? {});
        return null;
      case ACTION.EnsureUnchanged:
        ensureUnchanged(this.#query, object, action.ObjectState ?? {});
        return null;
      default:
        throw refusal("NotImplemented");
    }
  }

  private method(run: BatchRun, action: WireAction, object: View): unknown {
    const name = action.Name ?? "";
    const args = run.arguments(action.ArgumentInfo);
    if (name === "_KeepReference") return keepReference(this.session, object);
    if (name === "_RemoveReference") return removeReferences(this.session, args);
    const value = this.#access.call(object, name, args);
    return isView(value) ? null : value;
  }

  private recursive(object: View, action: WireAction): unknown {
    const queries = action.RecursiveQueryInfo?.Queries ?? {};
    const own = queries[object.typeName] ?? queries[`Excel.${object.typeName}`];
    return this.#query.run(object, own ?? {});
  }
}

function errorAnswer(
  error: HostError,
  run: BatchRun,
  action: WireAction,
  index: number,
): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? placeOf(run, action),
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

function placeOf(run: BatchRun, action: WireAction): string {
  const object = run.known(action.ObjectPathId);
  const path = run.path(action.ObjectPathId);
  const parent = path?.ParentObjectPathId === undefined ? null : run.known(path.ParentObjectPathId);
  const [owner, member] = object ? [object, action.Name] : [parent, path?.Name];
  return [owner?.typeName ?? "Workbook", publicName(member ?? "")].filter(Boolean).join(".");
}
