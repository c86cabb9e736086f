import type { CallArguments, Given } from "./given";
import type { StateOf } from "./object-states";

/** The name of an object of the API that the host knows: "Range", "Worksheet" … */
type TypeName = keyof StateOf;

/** An object of the API: which kind, and what of the workbook it speaks for. */
export interface View<K extends TypeName = TypeName> {
  readonly typeName: K;
  readonly state: StateOf[K];
}

/** Makes the object of the API for a state. */
export function view<K extends TypeName>(typeName: K, state: StateOf[K]): View<K> {
  return { typeName, state };
}

/** `since` is the n of ExcelApi 1.n, as the declarations of office.js give it. */
interface Member {
  readonly since: number;
}

/** A property with a plain value. Without `write` it is read-only; without `read` it only takes. */
export interface Scalar<S> extends Member {
  readonly read?: (state: S) => unknown;
  readonly write?: (state: S, value: Given) => void;
}

/** A property that leads to another object; null for a null object. */
export interface Link<S> extends Member {
  readonly follow: (state: S) => View | null;
}

/** A method: gives plain data, an object, or null (a null object, or nothing). */
export interface Method<S> extends Member {
  readonly call: (state: S, args: CallArguments) => unknown;
}

/** What an object of the API can do, by the names on the wire (PascalCase). */
export interface ObjectType<S> {
  /** Fields that identify the object: `Id`, `_Id`. */
  readonly identity?: (state: S) => Readonly<Record<string, unknown>>;
  /** Throws where the thing is gone from the workbook. Asked before every use. */
  readonly guard?: (state: S) => void;
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  readonly links?: Readonly<Record<string, Link<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Makes it a collection: its objects in order. */
  readonly items?: (state: S) => readonly View[];
  /** `getItem` by name or id. Null where there is none. */
  readonly find?: (state: S, key: Given) => View | null;
}

/** A read-only property. */
export function reads<S>(since: number, read: (state: S) => unknown): Scalar<S> {
  return { since, read };
}

/** A property that can be read and set. */
export function keeps<S>(
  since: number,
  read: (state: S) => unknown,
  write: (state: S, value: Given) => void,
): Scalar<S> {
  return { since, read, write };
}

/** A property that leads to another object. */
export function leads<S>(since: number, follow: (state: S) => View | null): Link<S> {
  return { since, follow };
}

/** A method. */
export function does<S>(
  since: number,
  call: (state: S, args: CallArguments) => unknown,
): Method<S> {
  return { since, call };
}
