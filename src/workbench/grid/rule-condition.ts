import { columnOfLetters } from "../../host/workbook/area";

/** What a cell says as text: "" where it is empty, null where it holds anything but text. */
export type TextReader = (row: number, column: number) => string | null;

/** Whether a condition holds for the cell so many rows and columns from the first cell of its rule. */
export type RuleCondition = (row: number, column: number, textAt: TextReader) => boolean;

/** A reference as it is written in the formula for the first cell of a rule. */
interface Reference {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A part of a condition; comparisons stay apart until their texts are gathered. */
type Term =
  | { readonly kind: "comparison"; readonly reference: Reference; readonly text: string }
  | { readonly kind: "condition"; readonly holds: RuleCondition };

const patterns = {
  open: /(AND|OR)\(/iy,
  next: /,/y,
  close: /\)/y,
  note: /N\("(?:[^"]|"")*"\)=0|ROWS\(\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?\)>0/iy,
  comparison: /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})=(?=")/iy,
  text: /"((?:[^"]|"")*)"/y,
  join: /&/y,
} as const;

/** Reads a formula from left to right; every step gives null where the formula goes on differently. */
class ConditionReader {
  #at = 1;

  constructor(readonly formula: string) {}

  /** The whole formula as a condition, or null for one of another shape. */
  read(): RuleCondition | null {
    const term = this.formula.startsWith("=") ? this.#term() : null;
    return term === null || this.#at < this.formula.length ? null : conditionOf([term], "OR");
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.formula);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #term(): Term | null {
    const opened = this.#take(patterns.open);
    if (opened) return this.#list(opened[1]?.toUpperCase() === "AND" ? "AND" : "OR");
    // A note of whoever made the rule: the number of a text is zero, and a range has rows.
    if (this.#take(patterns.note)) return { kind: "condition", holds: () => true };
    return this.#comparison();
  }

  #list(joined: "AND" | "OR"): Term | null {
    const terms: Term[] = [];
    do {
      const term = this.#term();
      if (term === null) return null;
      terms.push(term);
    } while (this.#take(patterns.next));
    if (!this.#take(patterns.close)) return null;
    return { kind: "condition", holds: conditionOf(terms, joined) };
  }

  #comparison(): Term | null {
    const found = this.#take(patterns.comparison);
    if (!found) return null;
    const [key, columnSign = "", letters = "", rowSign = "", digits = ""] = found;
    const text = this.#text();
    if (text === null) return null;
    const reference: Reference = {
      key: key.toUpperCase(),
      row: Number(digits) - 1,
      column: columnOfLetters(letters.toUpperCase()),
      isRowFixed: rowSign !== "",
      isColumnFixed: columnSign !== "",
    };
    return { kind: "comparison", reference, text };
  }

  /** One text, or several that are joined. */
  #text(): string | null {
    let text = "";
    do {
      const found = this.#take(patterns.text);
      if (!found) return null;
      text += (found[1] ?? "").replaceAll('""', '"');
    } while (this.#take(patterns.join));
    return text;
  }
}

/** Texts are the same whatever their case, as in Excel. */
const folded = (text: string): string => text.toLowerCase();

function comparisonOf(reference: Reference, texts: ReadonlySet<string>): RuleCondition {
  const { row, column, isRowFixed, isColumnFixed } = reference;
  return (down, right, textAt) => {
    const text = textAt(isRowFixed ? row : row + down, isColumnFixed ? column : column + right);
    return text !== null && texts.has(folded(text));
  };
}

/** Comparisons of one cell that are joined by OR become one look-up, however many texts there are. */
function conditionOf(terms: readonly Term[], joined: "AND" | "OR"): RuleCondition {
  const conditions: RuleCondition[] = [];
  const gathered = new Map<string, Set<string>>();
  for (const term of terms) {
    if (term.kind === "condition") {
      conditions.push(term.holds);
      continue;
    }
    const known = joined === "OR" ? gathered.get(term.reference.key) : undefined;
    if (known) {
      known.add(folded(term.text));
      continue;
    }
    const texts = new Set([folded(term.text)]);
    gathered.set(term.reference.key, texts);
    conditions.push(comparisonOf(term.reference, texts));
  }
  return joined === "AND"
    ? (row, column, textAt) => conditions.every((holds) => holds(row, column, textAt))
    : (row, column, textAt) => conditions.some((holds) => holds(row, column, textAt));
}

/**
 * The condition that a conditional format's formula (with its "=") states, where it only compares cells of its own sheet with
 * texts, joined by AND and OR. Null for a formula of another shape, which needs a whole calculation.
 */
export function parseRuleCondition(formula: string): RuleCondition | null {
  return new ConditionReader(formula).read();
}
