import {
  cacheRules,
  lastingRule,
  mediaTypes,
  securityHeaders,
} from "../../src/ship/hosting/serving-rules";
import { tableWith } from "./guide-tables";

const guide = "danh-cho-quan-tri";

test("the administrator's guide states the caching that the servers are given", () => {
  expect(tableWith(guide, "Tệp", "Cache-Control")).toEqual([
    ...cacheRules.map(({ path, cacheControl }) => [path, cacheControl]),
    ["Mọi tệp khác", lastingRule.cacheControl],
  ]);
});

test("the administrator's guide states the types and headers that the servers are given", () => {
  expect(tableWith(guide, "Đuôi", "Content-Type")).toEqual(
    Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type]),
  );
  expect(tableWith(guide, "Header", "Giá trị")).toEqual(securityHeaders());
});
