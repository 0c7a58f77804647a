// Writes packages/core/vectors/assessments.json, not-arising.json and own-words.json from the worked visits in test/. Run from the project's root: npx jiti packages/core/scripts/writeVectors.ts
import { writeFileSync } from "node:fs";
import { assessmentVectors } from "../test/assessmentVectors.js";
import { notArisingVectors } from "../test/notArisingVectors.js";
import { ownWordsVectors } from "../test/ownWordsVectors.js";

const DEEPEST = 5;

/** JSON with one line for each value below a depth, so that a file of many small answers stays short and can still be read. */
function lines(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth === DEEPEST) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => (Array.isArray(value) ? "" : `${JSON.stringify(key)}: `) + lines(inner, depth + 1));
  if (parts.length === 0) return `${open}${close}`;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${"  ".repeat(depth)}${close}`;
}

const write = (name: string, vectors: unknown) => {
  writeFileSync(new URL(`../vectors/${name}.json`, import.meta.url), `${lines(vectors)}\n`);
};

write("assessments", assessmentVectors());
write("not-arising", notArisingVectors());
write("own-words", ownWordsVectors());
