import type { Settings } from "../../domain/settings";
import type { SettingsOverrides } from "./parse-settings";

/**
 * Lays overrides over settings: parts with names (authority, weights, aliases …) are merged name by name, lists are replaced.
 *
 * A superior's letter is one thing and is replaced as a whole.
 */
export function mergeSettings(base: Settings, over: SettingsOverrides): Settings {
  const { authority, signer, belowAverage, commend, targets, weights, ...named } = over;
  const { aliases, columns, figures, ...rest } = named;
  return {
    ...base,
    ...rest,
    authority: { ...base.authority, ...authority },
    signer: { ...base.signer, ...signer },
    belowAverage: { ...base.belowAverage, ...belowAverage },
    commend: { ...base.commend, ...commend },
    targets: { ...base.targets, ...targets },
    weights: { ...base.weights, ...weights },
    aliases: { ...base.aliases, ...aliases },
    columns: { ...base.columns, ...columns },
    figures: { ...base.figures, ...figures },
  };
}
