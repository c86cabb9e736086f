import { settingsShape, type Shape } from "./settings-shape";

/** One row of the settings sheet: a key ("authority.name") and its shape. */
export interface SettingsRow {
  readonly key: string;
  readonly shape: Shape;
}

function rowsOf(key: string, shape: Shape): readonly SettingsRow[] {
  if (shape.kind !== "object") return [{ key, shape }];
  return Object.entries(shape.parts).flatMap(([part, inner]) => rowsOf(`${key}.${part}`, inner));
}

/** The rows of the settings sheet in the order of the settings: parts that have names take a row each. */
export const settingsRows: readonly SettingsRow[] = Object.entries(settingsShape.parts).flatMap(
  ([key, shape]) => rowsOf(key, shape),
);

/** The value under a key such as "authority.name"; `undefined` where a part of the way is absent. */
export function settingAt(settings: object, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => {
    const isRecord = typeof value === "object" && value !== null;
    return isRecord ? (value as Readonly<Record<string, unknown>>)[part] : undefined;
  }, settings);
}

/** A JSON value with one setting under its key: "authority.name" gives { authority: { name: … } }. */
export function nestSetting(key: string, value: unknown): Readonly<Record<string, unknown>> {
  const [first = "", ...rest] = key.split(".");
  return { [first]: rest.length === 0 ? value : nestSetting(rest.join("."), value) };
}
