import { CallArguments, Given } from "./given";
import { refusal } from "./host-error";
import type { ObjectAccess } from "./object-access";
import { view, type View } from "./object-type";
import type { Session } from "./session";
import { serviceOf } from "./office-services";
import { PATH, type WireArguments, type WirePath } from "./wire-format";

/** The objects of one request: each path is walked once, when it is first needed. */
export class BatchRun {
  readonly #resolved = new Map<number, View | null>();

  constructor(
    private readonly session: Session,
    private readonly access: ObjectAccess,
    private readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  /** The object at the end of a path; null for a null object and for everything below one. */
  resolve(pathId: number): View | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId];
    if (!path) throw refusal("GeneralException", `The request has no object path ${pathId}.`);
    const object = this.walk(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  /** The path's own entry, for telling where an error happened. */
  path(pathId: number): WirePath | undefined {
    return this.paths[pathId];
  }

  /** What a path was resolved to so far, without walking it. */
  known(pathId: number): View | null {
    return this.#resolved.get(pathId) ?? null;
  }

  /** The arguments with the objects that they name put in their places. */
  arguments(info: WireArguments | undefined): CallArguments {
    return new CallArguments(this.placed(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private walk(path: WirePath): View | null {
    switch (path.ObjectPathType) {
      case PATH.Global:
        return view("Workbook", this.session);
      case PATH.NewObject:
        return serviceOf(path.Name ?? "", this.session);
      case PATH.Null:
        return null;
      case PATH.Reference:
        return this.session.references.get(path.Name ?? "");
      default:
        return this.below(path);
    }
  }

  private below(path: WirePath): View | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.Method:
        return this.access.callForObject(parent, name, this.arguments(path.ArgumentInfo));
      case PATH.Property:
        return this.access.follow(parent, name);
      case PATH.Indexer:
        return this.access.item(parent, this.arguments(path.ArgumentInfo).at(0));
      default:
        throw refusal("NotImplemented");
    }
  }

  private placed(values: readonly unknown[], ids: unknown): unknown[] {
    return values.map((value, place) => {
      const id: unknown = Array.isArray(ids) ? ids[place] : 0;
      if (Array.isArray(id) && Array.isArray(value)) return this.placed(value, id);
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      return this.filled(value);
    });
  }

  private filled(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const holdsObjects = value.some((each) => typeof each === "object" && each !== null);
      return holdsObjects ? value.map((each) => this.filled(each)) : value;
    }
    const id = new Given(value).member("_ObjectPathId");
    if (!id.isAbsent) return this.resolve(id.index());
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.filled(each)]));
  }
}
