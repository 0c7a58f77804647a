#!/usr/bin/env node
// Makes the pictures of the README from packs that the program made. Wants `npm start` first, and pdftoppm on the path.
import { spawnSync } from "node:child_process";
import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Which page of which sample pack shows which form. */
const pictures = JSON.parse(process.argv[2] ?? "[]");
const target = "docs/pictures";

for (const { pack, page, name } of pictures) {
  const options = ["-r", "72", "-png", "-f", String(page), "-l", String(page), "-singlefile"];
  const made = spawnSync("pdftoppm", [...options, join("out", pack), join(target, `${name}.new`)], {
    stdio: "inherit",
  });
  if (made.status !== 0) throw new Error(`pdftoppm could not draw page ${page} of ${pack}.`);
  renameSync(join(target, `${name}.new.png`), join(target, `${name}.png`));
}
console.log(readdirSync(target).join("\n"));
