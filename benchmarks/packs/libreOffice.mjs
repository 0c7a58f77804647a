// The same filled Appendix 4 forms by this project and by LibreOffice, each from the start of its program, in turns.
// npm run build && node benchmarks/packs/libreOffice.mjs [forms] [turns]    (wants LibreOffice Writer)
import { PDFDocument } from "@cantoo/pdf-lib";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPrint } from "../pdf/readPrint.mjs";
import { bare, sameContent } from "../pdf/sameContent.mjs";
import { flatOdt } from "./flatOdt.mjs";
import { buildArguments, manyVisits } from "./manyVisits.mjs";
import { timed } from "./timed.mjs";

const forms = Number(process.argv[2] ?? 60);
const turns = Number(process.argv[3] ?? 3);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "packs-"));
const inFolder = (name) => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const texts = inFolder("texts");
const sources = Array.from({ length: forms }, (_, index) => {
  const path = join(texts, `form-${index}.fodt`);
  writeFileSync(path, flatOdt(sameContent(index)));
  return path;
});
const visits = manyVisits(folder, forms);

const profile = pathToFileURL(inFolder("profile"));
const converting = (out, files) => [
  ...[`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", out],
  ...files,
];
const total = (runs) => ({
  clock: runs.reduce((sum, { clock }) => sum + clock, 0),
  cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0),
});
const env = { ...process.env, NODE_ENV: "production" };
const sides = [
  {
    name: "this project, Appendix 4",
    out: inFolder("ours"),
    run: (out) => timed(process.execPath, [here("writeForms.mjs"), out, String(forms)], { env }),
  },
  ...[1, 2].map((workers) => ({
    name: `\`paper-pack build --workers ${workers}\``,
    out: inFolder(`packs-${workers}`),
    run: (out) => timed(process.execPath, buildArguments({ visits, out, workers })),
  })),
  {
    name: "LibreOffice, Appendix 4, all in one run",
    out: inFolder("office"),
    run: (out) => timed("soffice", converting(out, sources)),
  },
  {
    name: "LibreOffice, Appendix 4, a start for each form",
    out: inFolder("office-each"),
    run: (out) => total(sources.slice(0, 5).map((source) => timed("soffice", converting(out, [source])))),
  },
].map((side) => ({ ...side, clock: [], cpu: [] }));

// LibreOffice makes its profile on the first run; that is no part of the comparison.
timed("soffice", converting(inFolder("first"), sources.slice(0, 1)));
for (let turn = 0; turn < turns; turn++) {
  for (const side of sides) {
    const { clock, cpu } = side.run(side.out);
    side.clock.push(clock);
    side.cpu.push(cpu);
    console.error(
      `turn ${turn + 1}, ${side.name}: ${clock.toFixed(1)} s by the clock, ${cpu.toFixed(1)} s of processor time`,
    );
  }
}
for (const side of sides) {
  const files = readdirSync(side.out).filter((name) => name.endsWith(".pdf"));
  const counts = await Promise.all(
    files.map(async (name) => (await PDFDocument.load(readFileSync(join(side.out, name)))).getPageCount()),
  );
  side.pages = counts.reduce((total, count) => total + count, 0);
  side.files = files.length;
  if (side.name.includes("Appendix 4")) await expectTexts(join(side.out, "form-4.pdf"), side.name);
}
const least = (numbers) => Math.min(...numbers);
const [ours] = sides;
const perPage = ({ pages }, numbers) => (1000 * least(numbers)) / pages;
console.log(`${forms} forms, the best of ${turns} turns, ${process.version}, load ${loadavg()[0].toFixed(1)}`);
console.log(
  "| side | files | pages a file | ms a page by the clock | ms of CPU a page | ratio by the clock | ratio of CPU |",
);
console.log("|---|---|---|---|---|---|---|");
for (const side of sides) {
  const cells = [perPage(side, side.clock), perPage(side, side.cpu)].map((ms) => ms.toFixed(1));
  const ratios = [
    perPage(side, side.clock) / perPage(ours, ours.clock),
    perPage(side, side.cpu) / perPage(ours, ours.cpu),
  ].map((ratio) => ratio.toFixed(1));
  console.log(`| ${[side.name, side.files, (side.pages / side.files).toFixed(1), ...cells, ...ratios].join(" | ")} |`);
}
rmSync(folder, { recursive: true });

/** Every word of the form comes out of the file, or the side has not done the same work. A cell may go on on the next page. */
async function expectTexts(path, name) {
  const found = bare((await readPrint(readFileSync(path))).text);
  const words = wordsOf(sameContent(4));
  const missing = words.filter((word) => !found.includes(word));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.length} words: ${missing.slice(0, 3).join(" / ")}`);
}

function wordsOf({ tables }) {
  const texts = tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ texts }) => texts)));
  return texts.flatMap(({ text }) => text.normalize("NFC").split(/\s+/u));
}
