import ts from "typescript";
import { clausesIn, filesIn, importedFile, literalsIn, namesIn, syntaxOf, textOf } from "./sources.js";

const folders = [
  "packages/core/src",
  "packages/escalation/src",
  "packages/forms/src",
  "packages/pdf/src",
  "examples",
  "test",
];

/** The call behind `test`, `test.each(table)`, `describe.skipIf(…)` and the like, and the table it was given. */
function opened(call: ts.CallExpression): { readonly table: ts.Expression | undefined } | undefined {
  const callee = call.expression;
  if (ts.isIdentifier(callee)) return ["test", "it", "describe"].includes(callee.text) ? { table: undefined } : undefined;
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return undefined;
  const { expression, name } = callee.expression;
  if (!ts.isIdentifier(expression) || !["test", "it", "describe"].includes(expression.text)) return undefined;
  return { table: name.text === "each" ? callee.arguments[0] : undefined };
}

type Source = ts.Node | { readonly json: unknown };

/** The value that a name stands for in a file: what it is set to there, or the JSON document that it is imported from. */
function valueOf(name: string, file: ts.SourceFile): Source | undefined {
  const find = (node: ts.Node): Source | undefined => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) return node.initializer;
    if (ts.isImportDeclaration(node) && node.importClause?.name?.text === name) {
      const target = importedFile(file.fileName, (node.moduleSpecifier as ts.StringLiteral).text);
      return target?.endsWith(".json") ? { json: JSON.parse(textOf(target)) as unknown } : undefined;
    }
    return ts.forEachChild(node, find);
  };
  return find(file);
}

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;

/** The written lists, objects and documents that a case table is made from. */
function sourcesOf(table: ts.Expression, file: ts.SourceFile): readonly Source[] {
  const node = bare(table);
  if (ts.isArrayLiteralExpression(node)) return [node];
  const seen = new Set<string>();
  const found: Source[] = [node];
  const follow = (inner: ts.Node): void => {
    for (const name of namesIn(inner)) {
      const value = seen.has(name) ? undefined : valueOf(name, file);
      seen.add(name);
      if (value === undefined) continue;
      found.push(value);
      if (!("json" in value)) follow(value);
    }
  };
  follow(node);
  return found;
}

/** Of a row that is a list, as many entries as the title has places for. */
function rowsText(rows: ts.ArrayLiteralExpression, places: number): string {
  const shown = rows.elements.flatMap((element) => {
    const row = bare(element);
    if (ts.isArrayLiteralExpression(row)) return row.elements.slice(0, places);
    return ts.isStringLiteralLike(row) && places > 0 ? [row] : [];
  });
  return shown.map(literalsIn).join("\n");
}

/** What stands under some keys, at any depth, and, for a title that shows a key itself, the keys. */
function keyedText(value: unknown, wanted: ReadonlySet<string>, keysToo: boolean): string {
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, inner]) =>
      [keysToo ? key : "", wanted.has(key) ? JSON.stringify(inner) : keyedText(inner, wanted, keysToo)].join("\n"),
    )
    .join("\n");
}

function keyedTextOf(node: ts.Node, wanted: ReadonlySet<string>, keysToo: boolean): string {
  const texts: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isPropertyAssignment(inner)) {
      const key = ts.isStringLiteral(inner.name) || ts.isIdentifier(inner.name) ? inner.name.text : "";
      if (keysToo) texts.push(key);
      if (wanted.has(key)) texts.push(literalsIn(inner.initializer));
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return texts.join("\n");
}

/** The part of a case table that its title shows. */
function shownText(table: ts.Expression, title: string, file: ts.SourceFile): string {
  const places = title.match(/%[sdifjo]/g)?.length ?? 0;
  const wanted = new Set(Array.from(title.matchAll(/\$([A-Za-z]\w*)/g), ([, name = ""]) => name));
  const sources = sourcesOf(table, file);
  const takesValues = sources.some((source) => !("json" in source) && source.getText().includes("Object.values("));
  return sources
    .map((source) => {
      if ("json" in source)
        return places > 0 && takesValues ? JSON.stringify(source.json) : keyedText(source.json, wanted, places > 0);
      const node = bare(source as ts.Expression);
      const rows = ts.isArrayLiteralExpression(node) ? rowsText(node, places) : "";
      return [rows, keyedTextOf(node, wanted, places > 0)].join("\n");
    })
    .join("\n");
}

/** The clauses that the titles of a test file name, or the parts of case tables that they show. */
export function clausesOfTitles(name: string): readonly string[] {
  const file = syntaxOf(name);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const call = opened(node);
      const [title] = node.arguments;
      if (call && title) {
        const said = literalsIn(title);
        texts.push(said);
        if (call.table) texts.push(shownText(call.table, said, file));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return clausesIn(texts.join("\n"));
}

const files = filesIn(folders, /\.test\.tsx?$/)
  .filter((name) => clausesIn(textOf(name)).length > 0 || textOf(name).includes(".json"))
  .map((name) => ({ name, clauses: clausesOfTitles(name) }));

/** The test files that name a clause in a title, or in the part of a case table that its title shows. */
export const testsOf = (clause: string): readonly string[] =>
  files.filter(({ clauses }) => clauses.includes(clause)).map(({ name }) => name);
