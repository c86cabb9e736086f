/** Something of the model that the file does not show, or a part that may not fit the changed sheets any more. */
export interface NotWritten {
  readonly code: "rule-kind" | "chart" | "structure-of-kept-part" | "document-property";
  readonly sheet?: string;
  readonly part?: string;
  readonly detail: string;
}
