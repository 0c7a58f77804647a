import ts from "typescript";
import type { SourceFile } from "./sourceFiles.js";

/** Whether an expression asks for a type: `field.type`, or `type` taken out of a field. */
const asksType = (node: ts.Expression): boolean =>
  (ts.isPropertyAccessExpression(node) && node.name.text === "type") || (ts.isIdentifier(node) && node.text === "type");

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/**
 * The lines of a file that decide by the type of a field: a comparison with one of the names, a case of a switch, or a look into a
 * table by `field.type`.
 */
export function branchesOnFieldType(file: SourceFile, names: ReadonlySet<string>): readonly string[] {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, kind);
  const found: string[] = [];
  const named = (node: ts.Expression): boolean => ts.isStringLiteral(node) && names.has(node.text);
  const visit = (node: ts.Node): void => {
    const compares =
      ts.isBinaryExpression(node) &&
      comparisons.has(node.operatorToken.kind) &&
      ((asksType(node.left) && named(node.right)) || (asksType(node.right) && named(node.left)));
    const isCase = ts.isCaseClause(node) && named(node.expression) && asksType(node.parent.parent.expression);
    const looksUp =
      ts.isElementAccessExpression(node) &&
      ts.isPropertyAccessExpression(node.argumentExpression) &&
      /^(field|column|asked)$/.test(node.argumentExpression.expression.getText()) &&
      asksType(node.argumentExpression);
    if (compares || isCase || looksUp)
      found.push(`${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
