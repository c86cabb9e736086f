const wordsOfHeaders = 2000;
const longestRemembered = 200;

/**
 * A question about a text that remembers its answers for the session: the words of headers and the names of units come again with
 * every month, and with every reading of the workbook. It forgets all of them after `most` texts, and remembers none above 200
 * characters. Answers are shared and must not be changed.
 */
export function rememberTexts<Answer>(
  ask: (text: string) => Answer,
  most = wordsOfHeaders,
): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (text.length > longestRemembered) return answer;
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, answer);
    return answer;
  };
}
