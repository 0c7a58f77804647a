import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "./repositoryRoot.js";
import { sourceFiles, type SourceFile } from "./sourceFiles.js";

/** A regular expression and where it stands. */
export type Pattern = { readonly at: string; readonly source: string; readonly flags: string };

/** The regular expressions that a source file writes out. */
export function patternsIn(file: SourceFile): Pattern[] {
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, kind);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ at: file.path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** The files of the packages and examples that put a regular expression together while they run. */
export function makesPatterns(file: SourceFile): boolean {
  return /\bRegExp\(/.test(file.text);
}

/** Every `pattern` of the JSON schemas in a folder; validators search with them, with the flag `u`. */
export function schemaPatterns(folder: string): Pattern[] {
  return readdirSync(join(repositoryRoot, folder))
    .filter((name) => name.endsWith(".schema.json"))
    .flatMap((name) => {
      const at = `${folder}/${name}`;
      return patternsWithin(JSON.parse(readFileSync(join(repositoryRoot, at), "utf8")), at);
    });
}

/** Every `pattern` of one JSON schema, of its parts too. */
export function patternsWithin(schema: unknown, at: string): Pattern[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === "pattern" && typeof value === "string"
      ? [{ at, source: value, flags: "u" }]
      : [
          ...(key === "patternProperties"
            ? Object.keys(Object(value)).map((source) => ({ at, source, flags: "u" }))
            : []),
          ...patternsWithin(value, at),
        ],
  );
}

/** The sources that ship or run in an example, without tests. */
export const patternSources = (folders: readonly string[]): SourceFile[] =>
  folders.flatMap((folder) => sourceFiles(folder)).filter((file) => !file.isTest && !file.path.includes("/test/"));
