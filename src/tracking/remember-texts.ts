const mostRemembered = 2000;
const longestRemembered = 200;

/**
 * A question about a text that remembers its answers: the words of headers come again with every month. It forgets all of them
 * after 2,000 texts and remembers none above 200 characters. Answers are shared and must not be changed.
 */
export function rememberTexts<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (text.length > longestRemembered) return answer;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, answer);
    return answer;
  };
}
