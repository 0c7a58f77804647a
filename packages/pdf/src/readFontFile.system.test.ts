import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { forms } from "@home-visits/forms";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, type Answer, type OpenedPage } from "../test/openPage.js";
import type { PrintingPage } from "../test/page/main.js";
import { readPdf } from "../test/readPdf.js";
import { fonts, words } from "../test/sharedFonts.js";
import { renderForm } from "./prints/renderForm.js";

const sourceAlias = ["core", "forms"].map((name) => ({
  find: new RegExp(`^@home-visits/${name}$`),
  replacement: fileURLToPath(new URL(`../../${name}/src/index.ts`, import.meta.url)),
}));
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const data = { familyName: words.latin, address: words.gurmukhi, areasOfConcern: `${words.urdu}\n${words.bengali}` };
const form = forms["initial-risk-assessment"];

describe("a page that Vite bundles, in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const asked: string[] = [];
  let opened: OpenedPage | undefined;
  let chunks: readonly Rollup.OutputChunk[] = [];

  beforeAll(async () => {
    const made = (await build({
      root: fileURLToPath(new URL("../test/page", import.meta.url)),
      configFile: false,
      logLevel: "error",
      resolve: { alias: sourceAlias },
      build: { outDir: folder, emptyOutDir: true, minify: false, target: "es2022", reportCompressedSize: false },
    })) as Rollup.RollupOutput;
    chunks = made.output.filter((each) => each.type === "chunk");
    const file = async (path: string): Promise<Answer> => {
      asked.push(path);
      const name = path === "/" ? "index.html" : path;
      const bytes = await readFile(join(folder, name)).catch(() => undefined);
      return bytes && { bytes, type: types[extname(name)] ?? "application/octet-stream" };
    };
    opened = await openPage("/", file);
    await opened.page.waitForFunction("globalThis.page !== undefined");
  }, 300_000);

  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });

  const printed = async (print: "record" | "fillable"): Promise<Uint8Array> => {
    const base64 = await opened!.page.evaluate(
      async ([kind, answers]) =>
        (globalThis as unknown as { page: PrintingPage }).page.print("initial-risk-assessment", kind, answers),
      [print, data] as const,
    );
    return new Uint8Array(Buffer.from(base64, "base64"));
  };

  test("holds no module of Node's, nor an empty one in its place", () => {
    const modules = chunks.flatMap(({ imports, dynamicImports, moduleIds }) => [
      ...imports,
      ...dynamicImports,
      ...moduleIds,
    ]);
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((name) => /^node:|__vite-browser-external/u.test(name))).toEqual([]);
  });

  test("prints the text that Node prints, in the same places", async () => {
    const [here, there] = await Promise.all([
      renderForm({ form, print: "record", data, date: new Date("2026-06-09"), fonts }).then(readPdf),
      printed("record").then(readPdf),
    ]);
    const placed = ({ texts }: Awaited<ReturnType<typeof readPdf>>) =>
      texts.map(({ page, size, text, width, x, y }) => ({ page, size, text, width, x, y }));
    expect(placed(there)).toEqual(placed(here));
    expect(there.structure.text).toBe(here.structure.text);
    expect(there.structure.text).toContain(words.urdu);
  }, 120_000);

  test("asks for the fonts that the text needs and for nothing else", async () => {
    await printed("record");
    const fetched = asked.filter((path) => /\.(ttf|woff)$/u.test(path)).map((path) => path.split("/").at(-1) ?? "");
    expect(new Set(fetched.map((name) => name.split(/[-_]/u)[0]))).toEqual(
      new Set(["NotoSans", "vazirmatn", "hind", "mukta"]),
    );
    expect(fetched.length).toBe(8);
  }, 120_000);

  test("makes a fillable print and reads it back", async () => {
    const base64 = Buffer.from(await printed("fillable")).toString("base64");
    const read = await opened!.page.evaluate(
      async (bytes) => (globalThis as unknown as { page: PrintingPage }).page.read(bytes),
      base64,
    );
    expect(read).toEqual({ ok: true, value: data });
  }, 120_000);
});
