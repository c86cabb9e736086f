import { columnOfLetters } from "../../workbook/area";
import { skipElement } from "../xml/element-text";
import type { NamespaceBinding } from "../xml/namespaces";
import { XmlScanner } from "../xml/xml-scanner";

/** A cell element inside a row's markup. */
export interface CellPiece {
  readonly column: number;
  readonly start: number;
  /** Just after the start tag. */
  readonly contentStart: number;
  readonly end: number;
  /** The group of a shared formula that the cell belongs to. */
  readonly group: string | undefined;
}

/** A row's markup taken apart. */
export interface RowPieces {
  readonly markup: string;
  readonly cells: readonly CellPiece[];
  /** Just after the start tag. */
  readonly contentStart: number;
  /** After the last cell: what an extension may add follows. */
  readonly cellsEnd: number;
  readonly isEmptyTag: boolean;
}

function readCellPiece(scanner: XmlScanner, before: number): CellPiece {
  const { start, end: contentStart, depth } = scanner;
  const letters = /^[A-Z]+/.exec(scanner.attribute("r") ?? "")?.[0];
  const column = letters === undefined ? before + 1 : columnOfLetters(letters);
  let group: string | undefined;
  for (let token = scanner.next(); ; token = scanner.next()) {
    if (token === "close" && scanner.depth === depth) break;
    if (token !== "open") continue;
    if (scanner.name === "f" && scanner.attribute("t") === "shared")
      group = scanner.attribute("si");
    skipElement(scanner);
  }
  return { column, start, contentStart, end: scanner.end, group };
}

/** Takes the markup of one row apart; it was read before, so it is known to be well-formed. */
export function readRowPieces(
  markup: string,
  part: string,
  bindings: readonly NamespaceBinding[],
): RowPieces {
  const scanner = new XmlScanner(markup, part, bindings);
  scanner.next();
  const { end: contentStart, isEmpty: isEmptyTag } = scanner;
  const cells: CellPiece[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") continue;
    if (scanner.name === "c") cells.push(readCellPiece(scanner, cells.at(-1)?.column ?? -1));
    else skipElement(scanner);
  }
  const cellsEnd = cells.at(-1)?.end ?? contentStart;
  return { markup, cells, contentStart, cellsEnd, isEmptyTag };
}
