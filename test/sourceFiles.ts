import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "./repositoryRoot.js";

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
};

const passedOver = new Set(["node_modules", "dist", "out", "coverage"]);

/** Every TypeScript file under a folder, tests too, declarations not. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sourceFiles(path);
      return /(?<!\.d)\.tsx?$/.test(entry.name) ? [describe(path)] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describe(path: string): SourceFile {
  const text = readFileSync(join(repositoryRoot, path), "utf8");
  const lines = text.replace(/\n$/, "").split("\n").length;
  return { path, text, lines, isTest: /\.test\.tsx?$/.test(path) };
}

/** The specifiers of every import, re-export and dynamic import. */
export const importsOf = onceEach((file) =>
  ts.preProcessFile(file.text, true, true).importedFiles.map((each) => each.fileName),
);

/** The file's text without comments. */
export const codeOf = onceEach(
  (file) =>
    ts.transpileModule(file.text, {
      fileName: basename(file.path),
      compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve },
    }).outputText,
);

/** Many tests ask the same of the same file; reading it once is enough. */
function onceEach<Answer>(read: (file: SourceFile) => Answer): (file: SourceFile) => Answer {
  const known = new WeakMap<SourceFile, { readonly answer: Answer }>();
  return (file) => {
    const entry = known.get(file) ?? { answer: read(file) };
    known.set(file, entry);
    return entry.answer;
  };
}
