import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CLAUSE = /\b(?:R20|R2X|ALU|MOR|ATLP)-[A-Z0-9]{1,4}-[0-9]{2}\b/g;

/** The clause ids that a text names, each once. */
export const clausesIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(CLAUSE), ([id]) => id)),
];

export const textOf = (name: string): string => readFileSync(join(root, name), "utf8");

/** The files under some folders whose name fits, by their path from the project's root, in order. */
export function filesIn(folders: readonly string[], fits: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => fits.test(name) && !name.includes("node_modules") && !name.includes("/dist/"))
      .sort(),
  );
}

export const syntaxOf = (name: string): ts.SourceFile =>
  ts.createSourceFile(
    name,
    textOf(name),
    ts.ScriptTarget.ESNext,
    true,
    name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** The file of the project that an import by a relative path leads to. */
export function importedFile(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(dirname(from), specifier);
  const ways = [target, target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx")];
  return ways.find((way) => ts.sys.fileExists(join(root, way)));
}

/** Every file that the entries lead to, by imports and re-exports; what is imported for its types alone does not count. */
export function reachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    if (!/\.tsx?$/.test(name)) return;
    for (const { fileName } of ts.preProcessFile(textOf(name), true, true).importedFiles) {
      const file = importedFile(name, fileName);
      if (file !== undefined) follow(file);
    }
  };
  entries.forEach(follow);
  return reached;
}

/** The texts of the string literals in a piece of code, without its comments. */
export function literalsIn(node: ts.Node): string {
  const texts: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isStringLiteralLike(inner) || ts.isTemplateHead(inner) || ts.isTemplateMiddleOrTemplateTail(inner))
      texts.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return texts.join("\n");
}

/** The names that a piece of code mentions. */
export function namesIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) names.add(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return names;
}
