/** What sort of body a unit is; the letter names it by this, and territorial kinds are "địa phương". */
export type UnitKind =
  | "commune"
  | "ward"
  | "township"
  | "specialZone"
  | "district"
  | "urbanDistrict"
  | "town"
  | "city"
  | "province"
  | "division"
  | "department"
  | "agency"
  | "other";

/** A unit reported on (đơn vị), as one period's sheet spells it. */
export interface OrgUnit {
  /** Decides whether two rows are the same unit: normalised kind and name. Equal keys, same unit. */
  readonly key: string;
  readonly kind: UnitKind;
  /** The user's own spelling, white space tidied, in NFC. Shown everywhere. */
  readonly name: string;
  /** The name without its kind: "Tái Sơn" of "UBND xã Tái Sơn"; the whole name where no kind was recognised. */
  readonly properName: string;
  /** Index into the groups of the same records. */
  readonly group: number;
  /** Zero-based row on the tracking sheet. */
  readonly row: number;
}

/** Units that are ranked against each other (nhóm): a section of the sheet, or one kind where it has none. */
export interface UnitGroup {
  /** `departments`, `communes`, `districts`, `provinces` by the kind of its units, else `group-1` … */
  readonly id: string;
  /** The section's own heading; empty where the sheet has no section rows. */
  readonly label: string;
  /** Whether its units are places ("địa phương") rather than agencies. */
  readonly territorial: boolean;
}
