import { createRandom } from "../zoo/random";
import { brokenPromises } from "./broken-promises";
import { mutateWorkbook } from "./mutate-workbook";

/** Seeds of disturbed workbooks that once broke a promise, and the first of those that are read in every run. */
const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

test.each(seeds)("the disturbed workbook %i is read without harm", (seed) => {
  expect(brokenPromises(mutateWorkbook(createRandom(seed)))).toEqual([]);
});
