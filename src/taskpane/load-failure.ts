/** Whether an error says that code of the add-in could not be fetched; webpack gives such an error this name. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
