import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { printSections } from "../../test/printRows.js";
import { bare, elementsOf, readPdf } from "../../test/readPdf.js";
import { inkAlone, readInk, type Ink } from "../../test/readInk.js";
import { scriptSamples, type ScriptSample } from "../../test/scriptSamples.js";
import { sfntOf } from "../../test/sfntOf.js";
import type { Tag } from "../document/tag.js";
import { sheetOf } from "../prints/paper.js";
import { section } from "../prints/section.js";
import { createFonts, loadFontsFor } from "./createFonts.js";

const folder = mkdtempSync(join(tmpdir(), "scripts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const size = 36;
/** Pixels of a line's picture; the line stands at the upper margin. */
const crop = ["-x", "60", "-y", "60", "-W", "1080", "-H", "140"];
const chinese = readFileSync(inPackage("test/fonts/noto-sans-sc-part.ttf"));
const fonts = createFonts([{ name: "Noto Sans SC", regular: new Uint8Array(chinese) }]);
await loadFontsFor(fonts, scriptSamples.map(({ text }) => text).join(" "));

function printed({ text }: ScriptSample): Promise<Uint8Array> {
  const tag: Tag = { type: "P" };
  const { width } = sheetOf("portrait");
  const cells = [{ x: 0, width, contents: [{ kind: "text" as const, text, size, tag }] }];
  return printSections([section([{ cells, order: [tag], padding: 0, framed: false }])], fonts);
}

/** A picture of the first page of a file, or of a part of it. */
function picture(pdf: string, name: string, part: readonly string[]): Buffer {
  const target = join(folder, name);
  execFileSync("pdftoppm", ["-r", "144", "-gray", "-png", "-singlefile", ...part, pdf, target]);
  return readFileSync(`${target}.png`);
}

async function ours(sample: ScriptSample): Promise<Buffer> {
  const file = join(folder, `${sample.script}.pdf`);
  writeFileSync(file, await printed(sample));
  return picture(file, `${sample.script}-ours`, crop);
}

function harfBuzz({ direction, script, text, font }: ScriptSample): Buffer {
  const file = join(folder, `${script}-harfbuzz.pdf`);
  const program = join(folder, `${script}.ttf`);
  writeFileSync(program, sfntOf(readFileSync(inPackage(font))));
  const turned = direction === undefined ? [] : [`--direction=${direction}`];
  const shown = [`--font-file=${program}`, `--font-size=${size}`, ...turned, `--text=${text}`];
  execFileSync("hb-view", [...shown, "-O", "pdf", "-o", file]);
  return picture(file, `${script}-harfbuzz`, []);
}

function expectAlike(one: Ink, other: Ink): void {
  expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(3);
  expect(Math.abs(one.height - other.height)).toBeLessThanOrEqual(3);
  expect(inkAlone(one, other, 2)).toBeLessThan(0.005);
  expect(inkAlone(other, one, 2)).toBeLessThan(0.005);
}

describe.each(scriptSamples)("$script", (sample) => {
  test("is drawn as HarfBuzz draws it with the same font", async () => {
    expectAlike(readInk(await ours(sample)), readInk(harfBuzz(sample)));
  });

  test("is drawn as in the picture that somebody has looked at", async () => {
    const reference = inPackage(`test/scripts/${sample.script}.png`);
    const drawn = await ours(sample);
    if (!existsSync(reference)) {
      writeFileSync(reference, drawn);
      throw new Error(`There was no picture of ${sample.script}. One was written: look at it, then keep it.`);
    }
    expectAlike(readInk(drawn), readInk(readFileSync(reference)));
  });

  test("comes out of extraction in reading order, by pdf.js and by poppler", async () => {
    const bytes = await printed(sample);
    const [line] = elementsOf((await readPdf(bytes)).structure, "P");
    expect(bare(line!.text)).toBe(bare(sample.text));
    const file = join(folder, `${sample.script}-read.pdf`);
    writeFileSync(file, bytes);
    // poppler leaves joined letters, such as lam with alef, as the one character that Unicode has for them
    const found = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).normalize("NFKC");
    expect(bare(found)).toContain(bare(sample.text.normalize("NFKC")));
  });
});

test("a wrong letter does not pass for the right one", () => {
  const [polish, romanian] = scriptSamples;
  const right = readInk(harfBuzz(polish!));
  const plain = readInk(harfBuzz({ ...polish!, script: "plain", text: polish!.text.replace("ę", "e") }));
  expect(inkAlone(right, plain, 2)).toBeGreaterThan(0.005);
  expect(inkAlone(right, readInk(harfBuzz(romanian!)), 2)).toBeGreaterThan(0.05);
});
