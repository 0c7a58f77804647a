import { type DocPage } from "./docPages.js";

export type FencedBlock = {
  readonly page: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  /** The words after the language, such as `no-run` or `continued`. */
  readonly marks: readonly string[];
  readonly code: string;
};

/** The fenced blocks of a page in order. A fence may stand in a list, indented. */
export function fencedBlocks(page: DocPage): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { fence: string; indent: number; line: number; info: string; code: string[] } | undefined;
  page.text.split("\n").forEach((text, index) => {
    const fence = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(text);
    if (open === undefined) {
      if (fence)
        open = {
          fence: fence[2] ?? "",
          indent: fence[1]?.length ?? 0,
          line: index + 1,
          info: fence[3] ?? "",
          code: [],
        };
      return;
    }
    if (fence && fence[3] === "" && (fence[2] ?? "").startsWith(open.fence)) {
      const [language = "", ...marks] = open.info.trim().split(/\s+/);
      blocks.push({ page: page.path, line: open.line, language, marks, code: open.code.join("\n") });
      open = undefined;
      return;
    }
    open.code.push(text.slice(Math.min(open.indent, text.length - text.trimStart().length)));
  });
  if (open !== undefined) throw new Error(`${page.path}:${String(open.line)}: this fence is never closed.`);
  return blocks;
}

/** The page's text with its fenced blocks blanked, line for line. */
export function proseOf(page: DocPage): string {
  const lines = page.text.split("\n");
  for (const block of fencedBlocks(page)) {
    const length = block.code.split("\n").length + 2;
    lines.fill("", block.line - 1, block.line - 1 + length);
  }
  return lines.join("\n");
}
