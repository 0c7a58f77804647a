// Filled Appendix 4 forms, this project beside its peers: the same answers in the same columns and the same font, in turns.
// npm run build && node benchmarks/pdf/figures.mjs [forms]
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readPrint } from "./readPrint.mjs";
import { bare, sameContent, textsOf } from "./sameContent.mjs";

const forms = Number(process.argv[2] ?? 500);
const turns = Math.min(10, Math.ceil(forms / 20));
const sides = [
  { name: "this project", module: "ours", each: 1 },
  { name: "pdfkit by hand", module: "pdfkit", each: 1 },
  { name: "pdfmake, 20 forms a file", module: "pdfmake", each: 20 },
  { name: "pdfmake", module: "pdfmake", each: 1 },
  { name: "React-PDF, a border for every cell", module: "reactPdf", each: 1 },
  { name: "pdfme", module: "pdfme", each: 1 },
];

for (const side of sides) {
  side.process = fork(fileURLToPath(new URL("side.mjs", import.meta.url)), [side.module], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(side.process, "message");
  // A first turn warms the side up and gives the file whose text is checked.
  console.error(`${side.name}: warming up`);
  const { last } = await ask(side, { from: 0, to: Math.max(side.each, 5), keep: true });
  Object.assign(side, await check(Buffer.from(last, "base64"), side), { cpu: 0, peak: 0 });
}
const share = Math.ceil(forms / turns);
for (let turn = 0; turn < turns; turn++) {
  for (const side of sides) {
    const { cpu, peak } = await ask(side, { from: turn * share, to: (turn + 1) * share });
    Object.assign(side, { cpu: side.cpu + cpu, peak });
  }
  console.error(`turn ${turn + 1} of ${turns}`);
}
const printed = share * turns;
const [ours] = sides;
console.log(`${printed} forms of Appendix 4, ${process.version}, two files of Noto Sans on every side`);
console.log(
  "| side | pages a form | CPU ms a form | CPU ms a page | ratio | kB a page beyond font files | beyond fonts | peak MB |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const { beyondFiles, beyondFonts, cpu, name, pages, peak } of sides) {
  const form = cpu / printed;
  const cells = [name, pages, form.toFixed(1), (form / pages).toFixed(1), (cpu / ours.cpu).toFixed(1)];
  const sizes = [beyondFiles, beyondFonts].map((bytes) => (bytes / pages / 1000).toFixed(1));
  console.log(`| ${[...cells, ...sizes, peak.toFixed(0)].join(" | ")} |`);
}
for (const side of sides) side.process.disconnect();

async function ask(side, task) {
  side.process.send({ each: side.each, ...task });
  const answered = new AbortController();
  const { signal } = answered;
  const first = [once(side.process, "message", { signal }), once(side.process, "exit", { signal })];
  const [answer] = await Promise.race(first).finally(() => answered.abort());
  if (typeof answer === "object" && answer !== null) return answer;
  throw new Error(`${side.name} stopped.`);
}

/** Every text of the last form must come out of the file, or the side has not done the same work. */
async function check(bytes, { each, name }) {
  const { beyondFiles, beyondFonts, pages, text } = await readPrint(bytes);
  const found = bare(text);
  const missing = textsOf(sameContent(Math.max(each, 5) - 1)).filter((text) => !found.includes(text));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.length} texts: ${missing.slice(0, 3).join(" / ")}`);
  return { beyondFiles: beyondFiles / each, beyondFonts: beyondFonts / each, pages: pages / each };
}
