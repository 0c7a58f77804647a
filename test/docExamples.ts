import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type FencedBlock } from "./fencedBlocks.js";
import { repositoryRoot } from "./repositoryRoot.js";

export type DocExample = { readonly block: FencedBlock; readonly file: string; readonly runs: boolean };

const folder = join(repositoryRoot, "node_modules/.cache/docs");

/**
 * Writes each TypeScript and JavaScript block of a page into a file of its own. The code keeps the line numbers that it
 * has on the page, so that an error's line is the page's line. A block marked `continued` gets the one before it too.
 */
export function writeDocExamples(blocks: readonly FencedBlock[]): DocExample[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const before = new Map<string, (string | undefined)[]>();
  return blocks
    .filter((block) => /^(ts|tsx|js|mjs)$/.test(block.language))
    .map((block) => {
      const lines: (string | undefined)[] = block.marks.includes("continued")
        ? [...(before.get(block.page) ?? [])]
        : [];
      block.code.split("\n").forEach((text, index) => (lines[block.line + index] = text));
      before.set(block.page, lines);
      const name = block.page.replace(/\.md$/, "").replace(/[^A-Za-z0-9]+/g, "-");
      const file = join(folder, `${name}-${String(block.line)}.${block.language}`);
      writeFileSync(file, `${Array.from(lines, (text) => text ?? "").join("\n")}\nexport {};\n`);
      return { block, file, runs: !block.marks.includes("no-run") };
    });
}

/** What TypeScript has to say about the examples, as `page:line: message`. */
export function typeErrors(examples: readonly DocExample[]): string[] {
  const settings = ts.readConfigFile(join(repositoryRoot, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, repositoryRoot);
  const pages = new Map(examples.map(({ file, block }) => [file, block.page]));
  const program = ts.createProgram(
    [...pages.keys()].filter((file) => /\.tsx?$/.test(file)),
    {
      ...options,
      noEmit: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
  );
  return [...pages].flatMap(([file, page]) => {
    const source = program.getSourceFile(file);
    if (source === undefined) return [];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((each) => {
      const line = source.getLineAndCharacterOfPosition(each.start ?? 0).line + 1;
      return `${page}:${String(line)}: ${ts.flattenDiagnosticMessageText(each.messageText, " ")}`;
    });
  });
}
