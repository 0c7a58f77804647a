#!/usr/bin/env node
// Makes the pictures of the README from packs that the program made. Wants `npm start` first, and pdftoppm on the path.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Which page of which sample pack shows which form. */
const pictures = [
  { pack: "visit-001.pdf", page: 2, name: "initial-risk-assessment" },
  { pack: "visit-003.pdf", page: 2, name: "doorstep-risk-assessment" },
  { pack: "visit-002.pdf", page: 2, name: "risk-assessment" },
  { pack: "visit-004.pdf", page: 3, name: "home-visit-log" },
];

for (const { pack, page, name } of pictures) {
  const range = ["-f", String(page), "-l", String(page), "-singlefile"];
  const target = join("docs/pictures", name);
  const made = spawnSync("pdftoppm", ["-r", "64", "-gray", "-png", ...range, join("out", pack), target], {
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error(`pdftoppm could not draw page ${page} of ${pack}.`);
}
