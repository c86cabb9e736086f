import type { UnitKind } from "../../domain/unit/org-unit";
import { familyPhrases, kindFamilies } from "../../strings/recognition/unit-words";
import { foldText } from "./normal-text";

/** Kinds of units that are ranked together; the id of a group where it applies. */
export type UnitFamily = "departments" | "communes" | "districts" | "provinces";

/** The family of a kind, or null for a name without a recognised kind. */
export function familyOfKind(kind: UnitKind): UnitFamily | null {
  return kind === "other" ? null : kindFamilies[kind];
}

/** The family that a heading speaks of ("UBND các xã, thị trấn"), or null. */
export function familyOfHeading(heading: string): UnitFamily | null {
  const folded = foldText(heading).replaceAll("thi xa", "thixa");
  return familyPhrases.find(([phrase]) => phrase.test(folded))?.[1] ?? null;
}
