import ts from "typescript";

/** One use of an Office.js member: where, which, and the requirement set that its declaration names. */
export interface OfficeMember {
  readonly where: string;
  readonly name: string;
  /** "ExcelApi 1.9", or null for members that are in every version (Common API without a set). */
  readonly set: string | null;
}

const setPattern = /\[Api set:\s*(\w+)?\s*(\d+(?:\.\d+)?)/;

/** The set named on the declaration itself, else on the class or namespace around it. */
function declaredSet(declaration: ts.Node): string | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join("\n");
    const match = setPattern.exec(comment);
    if (match) return `${match[1] ?? "Common"} ${match[2] ?? ""}`;
  }
  return null;
}

function isOfficeDeclaration(
  declaration: ts.Declaration | undefined,
): declaration is ts.Declaration {
  return declaration?.getSourceFile().fileName.includes("@types/office-js/") === true;
}

/** The declaration of a name in a property access, or of a key in an object literal that Office.js types. */
function officeDeclaration(checker: ts.TypeChecker, node: ts.Node): ts.Declaration | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    return checker.getSymbolAtLocation(node.name)?.declarations?.find(isOfficeDeclaration);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return type?.getProperty(node.name.getText())?.declarations?.find(isOfficeDeclaration);
  }
  return undefined;
}

/** Every member of `Excel.*` and `Office.*` that the files use, in the order of the text. */
export function officeMembers(
  files: readonly string[],
  options: ts.CompilerOptions,
): OfficeMember[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const members: OfficeMember[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    const declaration = officeDeclaration(checker, node);
    if (declaration) {
      const line = file.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
      const name = declaration
        .getText()
        .split(/[\s(:;?]/, 2)
        .join(" ");
      members.push({ where: `${file.fileName}:${line}`, name, set: declaredSet(declaration) });
    }
    node.forEachChild((child) => visit(child, file));
  };
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (file) visit(file, file);
  }
  return members;
}
