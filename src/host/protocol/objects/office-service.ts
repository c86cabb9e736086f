import { does, type ObjectType } from "../object-type";
import type { Session } from "../session";

/** Told at start-up that the add-in can take commands; unanswered it leaves an unhandled rejection. */
export const addinInternalService: ObjectType<Session> = {
  methods: { NotifyActionHandlerReady: does(1, () => null) },
};

/** The pane of a shared runtime: shown or in the background. */
export const appRuntimeService: ObjectType<Session> = {
  methods: {
    SetAppRuntimeState: does(1, () => null),
    GetAppRuntimeState: does(1, () => "Visible"),
  },
};

/** Whether the runtime starts with the document. */
export const appRuntimePersistenceService: ObjectType<Session> = {
  methods: {
    SetAppRuntimeStartState: does(1, () => null),
    GetAppRuntimeStartState: does(1, () => "Inactive"),
  },
};
