#!/usr/bin/env node
// Makes the pictures of the documents from what the program prints. Wants `npm start` first, and pdftoppm on the path.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const target = "docs/pictures";

/** Which sample pack shows which filled form best, and how that form's first page begins. */
const filled = [
  { pack: "visit-001.pdf", title: "Home visit pack", name: "pack-cover" },
  { pack: "visit-001.pdf", title: "Initial home visit risk assessment", name: "initial-risk-assessment" },
  { pack: "visit-003.pdf", title: "Doorstep Risk Assessment", name: "doorstep-risk-assessment" },
  { pack: "visit-002.pdf", title: "Appendix 4", name: "risk-assessment" },
  { pack: "visit-004.pdf", title: "Home Visits Log", name: "home-visit-log" },
];

function firstPage(file, title) {
  const { stdout } = spawnSync("pdftotext", [file, "-"], { encoding: "utf8" });
  // the school's name stands above the title
  const isTitled = (text) => text.split("\n", 3).some((line) => line.startsWith(title));
  const page = stdout.split("\f").findIndex(isTitled);
  if (page < 0) throw new Error(`No page of ${file} begins with ${title}.`);
  return page + 1;
}

function draw(file, page, name) {
  const range = ["-f", String(page), "-l", String(page), "-singlefile"];
  const made = spawnSync("pdftoppm", ["-r", "64", "-gray", "-png", ...range, file, join(target, name)], {
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error(`pdftoppm could not draw page ${page} of ${file}.`);
}

for (const { pack, title, name } of filled) {
  const file = join("out", pack);
  draw(file, firstPage(file, title), name);
}

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
