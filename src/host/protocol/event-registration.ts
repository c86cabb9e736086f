import { EVENT, WORKBOOK_TARGET } from "./event-queue";
import { does, type Method } from "./object-type";
import type { Session } from "./session";

/** Each event: its number, and the name of the method that registers it on the wire. */
const NAMES: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: EVENT.changed,
  _RegisterActivatedEvent: EVENT.activated,
  _RegisterDeactivatedEvent: EVENT.deactivated,
  _RegisterAddedEvent: EVENT.sheetAdded,
  _RegisterDeletedEvent: EVENT.sheetDeleted,
  _RegisterSelectionChangedEvent: EVENT.selectionChanged,
  _RegisterCalculatedEvent: EVENT.calculated,
  _RegisterFormatChangedEvent: EVENT.formatChanged,
  _RegisterFormulaChangedEvent: EVENT.formulaChanged,
  _RegisterProtectionChangedEvent: EVENT.protectionChanged,
  _RegisterRowHiddenChangedEvent: EVENT.rowHiddenChanged,
  _RegisterRowSortedEvent: EVENT.rowSorted,
  _RegisterEventNameChanged: EVENT.nameChanged,
  _RegisterEventVisibilityChanged: EVENT.visibilityChanged,
  _RegisterEventMoved: EVENT.moved,
};

/** Tables have numbers of their own for the same methods. */
const TABLE_NAMES: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: EVENT.tableChanged,
  _RegisterSelectionChangedEvent: EVENT.tableSelectionChanged,
  _RegisterAddedEvent: EVENT.tableAdded,
  _RegisterDeletedEvent: EVENT.tableDeleted,
};

type Methods<S> = Readonly<Record<string, Method<S>>>;

function methodsFor<S>(
  names: Readonly<Record<string, number>>,
  session: (state: S) => Session,
  target: (state: S) => string,
): Methods<S> {
  const pairs = Object.entries(names).flatMap(([name, type]): [string, Method<S>][] => [
    [name, does(1, (state: S) => session(state).events.register(target(state), type))],
    [
      name.replace("_Register", "_Unregister"),
      does(1, (state: S) => session(state).events.unregister(target(state), type)),
    ],
  ]);
  return Object.fromEntries(pairs);
}

/** The registering methods of an object with sheet events. */
export function sheetEvents<S>(
  session: (state: S) => Session,
  target: (state: S) => string,
): Methods<S> {
  return methodsFor(NAMES, session, target);
}

/** The registering methods of an object with table events. */
export function tableEvents<S>(
  session: (state: S) => Session,
  target: (state: S) => string,
): Methods<S> {
  return methodsFor(TABLE_NAMES, session, target);
}

/** The target of a collection's events. */
export function workbookTarget(): string {
  return WORKBOOK_TARGET;
}
