import ts from "typescript";
import { type SourceFile } from "./sourceFiles.js";

export type Syntax = {
  /** Names that the file exports, types too. */
  readonly exports: readonly string[];
  /** Whether the file holds a function with a body, so that a test has something to run. */
  readonly hasLogic: boolean;
};

/** What the architecture tests ask of one file's syntax tree. */
export function syntaxOf(file: SourceFile): Syntax {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, kind);
  return { exports: tree.statements.flatMap(exportedNames), hasLogic: holdsFunction(tree) };
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

function holdsFunction(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) return true;
  return ts.forEachChild(node, (child) => holdsFunction(child) || undefined) ?? false;
}
