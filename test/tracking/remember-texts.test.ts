import { rememberTexts } from "../../src/tracking/remember-texts";

test("a text is asked about once, null answers too, and long ones each time", () => {
  const asked: string[] = [];
  const answer = rememberTexts((text) => {
    asked.push(text);
    return text.includes("a") ? text.length : null;
  });
  const long = "a".repeat(201);
  expect(["ba", "b", long, "ba", "b", long].map(answer)).toEqual([2, null, 201, 2, null, 201]);
  expect(asked).toEqual(["ba", "b", long, long]);
});

test("it keeps at most 2,000 texts", () => {
  let asked = 0;
  const answer = rememberTexts((text) => {
    asked += 1;
    return text;
  });
  for (let number = 0; number < 2001; number += 1) answer(String(number));
  answer("0");
  expect(asked).toBe(2002);
});
