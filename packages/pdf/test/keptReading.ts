import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { elementsOf, readPdf } from "./readPdf.js";
import type { ReadElement } from "./readStructure.js";

/**
 * What a reader's software says, an element a line; cells are numbered, and one of paragraphs has them in the lines below.
 */
export async function said(bytes: Uint8Array): Promise<string> {
  const { structure } = await readPdf(bytes);
  const lines = elementsOf(structure).flatMap(({ kids, role, spoken }) => {
    if (role === "TR") return [`| ${kids.map((cell, index) => `${index + 1}. ${textOf(cell)}`.trim()).join(" | ")} |`];
    return /^(?:H\d|P)$/u.test(role) && spoken.trim() !== "" ? [`${role} ${spoken.trim()}`] : [];
  });
  return `${lines.join("\n")}\n`;
}

const textOf = ({ kids, spoken }: ReadElement): string => (kids.some(({ role }) => role === "P") ? "…" : spoken.trim());

/**
 * The reading that somebody has looked at and kept.
 * @throws Error where there is none: one is written then, to be read
 */
export function keptReading(named: string, text: string): string {
  const kept = fileURLToPath(new URL(`./reading/${named}.txt`, import.meta.url));
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, text);
  throw new Error(`There was no text of ${named}. One was written: read it, then keep it.`);
}
