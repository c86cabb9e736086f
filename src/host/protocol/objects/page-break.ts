import { requireUnprotected } from "../edit-permission";
import type { CallArguments } from "../given";
import { refusal } from "../host-error";
import type { BreakScope, BreakTarget } from "../object-states";
import { does, type ObjectType, reads, view, type View } from "../object-type";
import { givenRange } from "../range-addresses";
import { RangeTarget } from "../targets";

function placesOf({ owner, axis }: BreakScope): readonly number[] {
  const { rowBreaks, columnBreaks } = owner.sheet.pageLayout;
  return axis === "rows" ? rowBreaks : columnBreaks;
}

function setPlaces({ owner, axis }: BreakScope, places: readonly number[]): void {
  requireUnprotected(owner.session, owner.sheet);
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  if (axis === "rows") owner.sheet.pageLayout.rowBreaks = sorted;
  else owner.sheet.pageLayout.columnBreaks = sorted;
}

/** The break stands before the top left cell of the range. */
function add(scope: BreakScope, args: CallArguments): View {
  const { session, sheet } = scope.owner;
  const { row, column } = givenRange(session, sheet, args.at(0)).area;
  const place = scope.axis === "rows" ? row : column;
  if (place === 0) throw refusal("InvalidArgument");
  setPlaces(scope, [...placesOf(scope), place]);
  return view("PageBreak", { ...scope, place });
}

function find(scope: BreakScope, index: number): View | null {
  const place = placesOf(scope)[index];
  return place === undefined ? null : view("PageBreak", { ...scope, place });
}

/** `Excel.PageBreakCollection`: manual breaks only. */
export const pageBreakCollection: ObjectType<BreakScope> = {
  guard: ({ owner }) => owner.requireAlive(),
  items: (scope) => placesOf(scope).map((place) => view("PageBreak", { ...scope, place })),
  find: (scope, key) => {
    const id = Number(key.raw);
    return placesOf(scope).includes(id) ? view("PageBreak", { ...scope, place: id }) : null;
  },
  methods: {
    Add: does(9, add),
    GetCount: does(9, (scope) => placesOf(scope).length),
    GetItem: does(9, (scope, args) => find(scope, args.at(0).index())),
    RemovePageBreaks: does(9, (scope) => setPlaces(scope, [])),
  },
};

/** `Excel.PageBreak`. */
export const pageBreak: ObjectType<BreakTarget> = {
  identity: ({ place }) => ({ _Id: String(place) }),
  guard: (state) => {
    if (!placesOf(state).includes(state.place)) throw refusal("ItemNotFound");
  },
  scalars: {
    RowIndex: reads(9, ({ axis, place }) => (axis === "rows" ? place : 0)),
    ColumnIndex: reads(9, ({ axis, place }) => (axis === "columns" ? place : 0)),
  },
  methods: {
    Delete: does(9, (state) =>
      setPlaces(
        state,
        placesOf(state).filter((place) => place !== state.place),
      ),
    ),
    GetCellAfterBreak: does(9, ({ owner, axis, place }) => {
      const [row, column] = axis === "rows" ? [place, 0] : [0, place];
      return view(
        "Range",
        new RangeTarget(owner.session, owner.sheet, { row, column, rows: 1, columns: 1 }),
      );
    }),
  },
};
