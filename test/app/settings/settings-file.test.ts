import { parseSettingsFile } from "../../../src/app/settings/settings-file";

test("every key is optional, and what is given is taken over with its periods read", () => {
  const text = JSON.stringify({
    level: "province",
    exemptions: [
      { unit: "xã A", ground: "overdue", reason: "đã có báo cáo giải trình", period: "2023-04" },
    ],
    averageScope: null,
    columns: { "Số hóa kết quả › Đã số hóa": "resultDigitisation.numerator" },
    belowAverage: { cut: "lowest", value: 5 },
  });
  expect(parseSettingsFile(`\uFEFF${text}`)).toEqual({
    done: true,
    value: {
      level: "province",
      exemptions: [
        {
          unit: "xã A",
          ground: "overdue",
          reason: "đã có báo cáo giải trình",
          period: { kind: "month", year: 2023, month: 4 },
        },
      ],
      averageScope: null,
      columns: { "Số hóa kết quả › Đã số hóa": "resultDigitisation.numerator" },
      belowAverage: { cut: "lowest", value: 5 },
    },
  });
  expect(parseSettingsFile("{}")).toEqual({ done: true, value: {} });
});

test.each([
  ['{"level": "quận"}', "level"],
  ['{"lvl": "district"}', "lvl"],
  ['{"authority": {"nam": "x"}}', "authority.nam"],
  ['{"listLimit": 2.5}', "listLimit"],
  ['{"listLimit": "15"}', "listLimit"],
  ['{"trailingZeros": 1}', "trailingZeros"],
  ['{"addressees": "UBND xã"}', "addressees"],
  ['{"addressees": ["a", 5]}', "addressees[1]"],
  ['{"targets": {"khongCo": 98}}', "targets.khongCo"],
  ['{"targets": {"onTime": -1}}', "targets.onTime"],
  ['{"exemptions": [{"unit": "xã A", "ground": "overdue"}]}', "exemptions[0].reason"],
  [
    '{"exemptions": [{"unit": "a", "ground": "overdue", "reason": "b", "period": "2023-13"}]}',
    "exemptions[0].period",
  ],
  ['{"mergers": [{"from": ["a"], "to": "b", "since": "2023-02-30"}]}', "mergers[0].since"],
  ['{"columns": {"x": "resultDigitisation"}}', "columns.x"],
  ['{"level": null}', "level"],
  ['{"__proto__": {"level": "x"}}', "__proto__"],
  ['{"constructor": 1}', "constructor"],
])("%s is refused at %s", (text, path) => {
  expect(parseSettingsFile(text)).toMatchObject({
    done: false,
    failure: { code: "bad-settings", values: { path } },
  });
});

test.each(["", "level: district", "[1]", "null", '"x"'])("%j is no settings file", (text) => {
  expect(parseSettingsFile(text)).toMatchObject({ done: false, failure: { code: "bad-settings" } });
});
