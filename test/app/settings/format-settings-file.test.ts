import { formatSettingsFile } from "../../../src/app/settings/format-settings-file";
import { parseSettingsFile } from "../../../src/app/settings/settings-file";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { mergeSettings } from "../../../src/results/settings/merge-settings";

test("settings written as a file are read back as the same", () => {
  const settings: Settings = {
    ...defaultSettings,
    targets: { onTime: 98 },
    exemptions: [
      {
        unit: "xã A",
        ground: "overdue",
        reason: "đã báo cáo",
        period: { kind: "span", year: 2023, from: 1, to: 10 },
      },
    ],
  };
  const read = parseSettingsFile(formatSettingsFile(settings));
  if (!read.done) throw new Error(JSON.stringify(read.failure));
  expect(mergeSettings(defaultSettings, read.value)).toEqual(settings);
});
