import { refusal } from "./host-error";
import { view, type View } from "./object-type";
import type { Session } from "./session";

const SERVICES = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
} as const;

/** The service that the client creates by its name on the server (start-up, visibility of the pane). */
export function serviceOf(name: string, session: Session): View {
  const typeName = (SERVICES as Record<string, (typeof SERVICES)[keyof typeof SERVICES]>)[name];
  if (!typeName) throw refusal("ApiNotFound");
  return view(typeName, session);
}
