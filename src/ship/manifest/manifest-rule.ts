import type { ManifestElement } from "./manifest-tree";

/** The files that stand beside the pane's page on the server, by their paths below its folder ("assets/icon-16.png"). */
export interface PublishedFiles {
  readonly has: (path: string) => boolean;
  /** Width and height of a PNG picture; null where there is none. */
  readonly imageSize: (path: string) => readonly [number, number] | null;
}

/** What a manifest is judged against. */
export interface ManifestContext {
  /** The version of the package ("0.1.0"). */
  readonly version: string;
  readonly files: PublishedFiles;
  /** Whether the manifest is for other people's machines, where no address of one's own machine leads anywhere. */
  readonly isProduction: boolean;
}

/** A rule of the manifest: the details of each place that breaks it, none where it is kept. */
export type ManifestRule = (root: ManifestElement, context: ManifestContext) => readonly string[];

/** `[detail]` unless the condition holds. */
export function unless(isKept: boolean, detail: string): readonly string[] {
  return isKept ? [] : [detail];
}

/** The values that occur more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
