import { passwordHash } from "../../../../src/host/file/write/password-hash";

test.each([
  ["password", "83AF"],
  ["test", "CBEB"],
])("%s has the hash that Excel writes", (password, hash) => {
  expect(passwordHash(password)).toBe(hash);
});
