import type { SheetState } from "../workbook/sheet-state";
import { type AreaShift, shiftArea } from "../workbook/area-shift";
import { refusal } from "./host-error";
import type { View } from "./object-type";
import type { RangeTarget } from "./targets";

/**
 * The ranges that must follow inserted and deleted cells: those of the running batch, and those that the add-in
 * holds by reference (`_KeepReference`) until it gives them back.
 */
export class ReferenceStore {
  readonly #held = new Map<string, View>();
  readonly #ofBatch = new Set<RangeTarget>();
  readonly #ranges = new Map<string, readonly RangeTarget[]>();
  #serial = 0;

  /** How many references are held: a test can see leaks. */
  get size(): number {
    return this.#held.size;
  }

  /** Lets a range follow until the batch ends. */
  follow(range: RangeTarget): void {
    this.#ofBatch.add(range);
  }

  /** Keeps an object beyond the batch and gives its reference id. */
  keep(object: View, ranges: readonly RangeTarget[]): string {
    this.#serial += 1;
    const id = `r${this.#serial}`;
    this.#held.set(id, object);
    this.#ranges.set(id, ranges);
    return id;
  }

  /** The object behind an id; refuses one that was never given, or given back. */
  get(id: string): View {
    const object = this.#held.get(id);
    if (!object) throw refusal("InvalidReference");
    return object;
  }

  /** Gives a reference back. Doing it again, or with an unknown id, does nothing. */
  drop(id: string): void {
    this.#held.delete(id);
    this.#ranges.delete(id);
  }

  /** Gives back all of them. */
  dropAll(): void {
    this.#held.clear();
    this.#ranges.clear();
  }

  /** Moves every live range of the sheet. */
  shift(sheet: SheetState, shift: AreaShift): void {
    const live = new Set([...this.#ofBatch, ...[...this.#ranges.values()].flat()]);
    for (const range of live) {
      if (range.sheet !== sheet || !range.isAlive) continue;
      range.moveTo(shiftArea(range.area, shift));
    }
  }

  /** Forgets the ranges that nobody keeps. */
  endBatch(): void {
    this.#ofBatch.clear();
  }
}
