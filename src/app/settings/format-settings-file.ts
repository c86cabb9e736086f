import { formatPeriodId } from "../../domain/period/calendar";
import { defaultSettings, type Settings } from "../../domain/settings";

/**
 * Settings as the text of a settings file, with only what differs from the defaults, so that a later default reaches offices
 * which never chose otherwise. Reading it back gives the same settings.
 */
export function formatSettingsFile(settings: Settings): string {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultSettings };
  const written: Readonly<Record<string, unknown>> = {
    ...settings,
    exemptions: settings.exemptions.map(({ period, ...rest }) =>
      period === undefined ? rest : { ...rest, period: formatPeriodId(period) },
    ),
  };
  const chosen = Object.entries(written).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  return `${JSON.stringify(Object.fromEntries(chosen), null, 2)}\n`;
}
