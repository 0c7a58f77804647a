// Makes the pictures of the README, and those of states that no test can judge: look at what git says has changed. Wants chromium and ImageMagick.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pagesForPictures, pictureStates, wide } from "../test/pictureStates.js";
import { servedPage } from "../test/servedPage.js";
import { startChromium } from "../test/startChromium.js";

const target = fileURLToPath(new URL("../pictures", import.meta.url));

/** A picture of few colours, as small as it gets. */
function shrink(file: string): void {
  const { status } = spawnSync("convert", [
    file,
    "-strip",
    "-colors",
    "48",
    "-define",
    "png:compression-level=9",
    `PNG8:${file}`,
  ]);
  if (status !== 0) throw new Error("ImageMagick could not make the picture smaller.");
}

const folder = mkdtempSync(join(tmpdir(), "web-form-pictures-"));
const served = await servedPage();
const context = await startChromium(folder, wide);
try {
  const { take } = await pagesForPictures(context, served.address);
  for (const state of pictureStates) {
    const path = join(target, `${state.name}.png`);
    writeFileSync(path, await take(state));
    shrink(path);
    console.log(`${state.name}.png: ${String(Math.round(statSync(path).size / 1000))} kB`);
  }
} finally {
  await context.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
}
