import { existsSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import { typeErrors, writeDocExamples } from "./docExamples.js";
import { type DocPage, docPages } from "./docPages.js";
import { type FencedBlock, fencedBlocks, proseOf } from "./fencedBlocks.js";
import { repositoryRoot } from "./repositoryRoot.js";
import { unknownCommands } from "./unknownCommands.js";

const pages = docPages();
const blocks = pages.flatMap(fencedBlocks);
const examples = writeDocExamples(blocks);
const shell = ["bash", "sh"];
const plain = ["", "text", "csv", "html", "diff", "mermaid"];
const at = (block: FencedBlock): string => `${block.page}:${String(block.line)}`;
const inLanguage = (...languages: string[]): FencedBlock[] =>
  blocks.filter((block) => languages.includes(block.language));

describe("the blocks of code in the documents", () => {
  afterEach(() => vi.restoreAllMocks());

  test("are in a language that these tests know", () => {
    const known = ["ts", "tsx", "js", "mjs", "json", "jsonc", ...shell, ...plain];
    expect(blocks.filter((block) => !known.includes(block.language)).map(at)).toEqual([]);
  });

  test("type-check, the TypeScript ones", { timeout: 180_000 }, () => {
    expect(typeErrors(examples)).toEqual([]);
  });

  const running = examples.filter((example) => example.runs).map((example) => [at(example.block), example] as const);

  test.each(running)("run: %s", { timeout: 60_000 }, async (where, { file, block }) => {
    for (const method of ["log", "info", "table", "error"] as const)
      vi.spyOn(console, method).mockReturnValue(undefined);
    await import(/* @vite-ignore */ file).catch((error: unknown) => {
      const line = lineIn(file, error);
      throw new Error(`${line === undefined ? where : `${block.page}:${line}`}: ${String(error)}`, { cause: error });
    });
  });

  test("are JSON where they say so", () => {
    const wrong = inLanguage("json", "jsonc").flatMap((block) => {
      const problem = block.language === "json" ? strictProblem(block.code) : commentedProblem(block.code);
      return problem === undefined ? [] : [`${at(block)}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });

  test("give only commands that there are", () => {
    const wrong = inLanguage(...shell).flatMap((block) =>
      unknownCommands(block).map((command) => `${at(block)}: ${command}`),
    );
    expect(wrong).toEqual([]);
  });

  /** The line of the first frame that stands in the example; it is the page's line too. */
  function lineIn(file: string, error: unknown): string | undefined {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    return stack.split(`${basename(file)}:`)[1]?.match(/^\d+/)?.[0];
  }

  function strictProblem(code: string): string | undefined {
    try {
      JSON.parse(code);
      return undefined;
    } catch (error) {
      return String(error);
    }
  }

  function commentedProblem(code: string): string | undefined {
    const { error } = ts.parseConfigFileTextToJson("block.json", code);
    return error && ts.flattenDiagnosticMessageText(error.messageText, " ");
  }
});

describe("the links in the documents", () => {
  test("lead to files and headings that exist", () => {
    const wrong = pages.flatMap((page) =>
      relativeLinks(page)
        .filter(({ target }) => !leadsSomewhere(page, target))
        .map(({ target, line }) => `${page.path}:${String(line)}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  function relativeLinks(page: DocPage): { target: string; line: number }[] {
    return proseOf(page)
      .replace(/`[^`\n]*`/g, (code) => " ".repeat(code.length))
      .split("\n")
      .flatMap((text, index) =>
        [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|(?:src|href)="([^"]+)"/g)].map((match) => ({
          target: match[1] ?? match[2] ?? "",
          line: index + 1,
        })),
      )
      .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target));
  }

  function leadsSomewhere(page: DocPage, target: string): boolean {
    const [path = "", heading] = decodeURI(target).split("#");
    const file = path === "" ? page.path : normalize(join(dirname(page.path), path));
    if (file.startsWith("docs/api/")) return true;
    if (!existsSync(join(repositoryRoot, file))) return false;
    if (heading === undefined || !file.endsWith(".md")) return true;
    const other = pages.find((each) => each.path === file);
    return other === undefined || headingsOf(other).includes(heading);
  }

  function headingsOf(page: DocPage): string[] {
    return proseOf(page)
      .split("\n")
      .filter((text) => /^#{1,6} /.test(text))
      .map((text) =>
        text
          .replace(/^#+ /, "")
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/\s/g, "-"),
      );
  }
});
