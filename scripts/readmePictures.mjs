#!/usr/bin/env node
// Makes the pictures of the documents from what the program prints. Wants `npm start` first, and pdftoppm on the path.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const target = "docs/pictures";

/** Which page of which sample pack shows a filled form, where the sample fills it best. */
const filled = [
  { pack: "visit-001.pdf", page: 1, name: "pack-cover" },
  { pack: "visit-001.pdf", page: 2, name: "initial-risk-assessment" },
  { pack: "visit-003.pdf", page: 4, name: "doorstep-risk-assessment" },
  { pack: "visit-002.pdf", page: 3, name: "risk-assessment" },
  { pack: "visit-004.pdf", page: 4, name: "home-visit-log" },
];

function draw(file, page, name) {
  const range = ["-f", String(page), "-l", String(page), "-singlefile"];
  const made = spawnSync("pdftoppm", ["-r", "64", "-gray", "-png", ...range, file, join(target, name)], {
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error(`pdftoppm could not draw page ${page} of ${file}.`);
}

for (const { pack, page, name } of filled) draw(join("out", pack), page, name);

const blank = mkdtempSync(join(tmpdir(), "blank-"));
try {
  const made = spawnSync("node", ["examples/paper-pack/dist/main.js", "blank", "--out", blank, "--force", "--quiet"], {
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error("The blank forms could not be made.");
  for (const file of readdirSync(blank).filter((name) => name.endsWith(".pdf")))
    draw(join(blank, file), 1, `blank-${file.replace(/\.pdf$/, "")}`);
} finally {
  rmSync(blank, { recursive: true });
}
