import { done } from "../../src/app/outcome";
import { settle } from "../../src/taskpane/settle";

test("an outcome is handed on as it is", async () => {
  expect(await settle(Promise.resolve(done(3)))).toEqual(done(3));
});

test("code that can't be fetched is a failure of its own", async () => {
  const error = new Error("Loading chunk 7 failed.");
  error.name = "ChunkLoadError";
  expect(await settle(Promise.reject(error))).toEqual({
    done: false,
    failure: { code: "part-not-loaded" },
  });
});

test("anything else that was thrown keeps its text", async () => {
  expect(await settle(Promise.reject(new Error("x is undefined")))).toEqual({
    done: false,
    failure: { code: "unexpected", values: { code: "x is undefined" } },
  });
});
