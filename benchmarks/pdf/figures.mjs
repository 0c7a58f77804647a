// Filled Appendix 4 forms, this project beside its peers: the same answers in the same columns and the same font, in turns.
// npm run build && node benchmarks/pdf/figures.mjs [forms] [sides, such as ours,typst]
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { readPrint } from "./readPrint.mjs";
import { bare, sameContent, textsOf } from "./sameContent.mjs";

const forms = Number(process.argv[2] ?? 500);
/** Forms before the first that is timed, so that every side runs as it does in a long run. */
const warming = 60;
const only = process.argv[3]?.split(",");
const turns = Math.max(5, Math.min(10, Math.ceil(forms / 20)));
const sides = [
  { name: "this project", module: "ours", each: 1 },
  { name: "Typst, with tags", module: "typst", each: 1 },
  { name: "pdfkit by hand", module: "pdfkit", each: 1 },
  { name: "pdfmake, 20 forms a file", module: "pdfmake", each: 20 },
  { name: "pdfmake", module: "pdfmake", each: 1 },
  { name: "React-PDF, a border for every cell", module: "reactPdf", each: 1 },
  { name: "pdfme", module: "pdfme", each: 1 },
].filter(({ module }) => only === undefined || only.includes(module));

for (const side of sides) {
  side.process = fork(fileURLToPath(new URL("side.mjs", import.meta.url)), [side.module], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(side.process, "message");
  // A first turn warms the side up and gives the file whose text is checked.
  console.error(`${side.name}: warming up`);
  const { last } = await ask(side, { from: 0, to: Math.max(side.each, warming), keep: true });
  Object.assign(side, await check(Buffer.from(last, "base64"), side), { cpu: [], peak: 0 });
}
const share = Math.ceil(forms / turns);
for (let turn = 0; turn < turns; turn++) {
  for (const side of sides) {
    const { bytes, cpu, peak } = await ask(side, { from: turn * share, to: (turn + 1) * share });
    side.cpu.push(cpu / share);
    Object.assign(side, { bytes, peak });
  }
  console.error(`turn ${turn + 1} of ${turns}`);
}
const printed = share * turns;
const [ours] = sides;
console.log(`${printed} forms of Appendix 4, ${process.version}, two files of Noto Sans on every side`);
console.log("| side | pages | CPU ms a form | least to most | ratio | kB a form | of it font files | peak MB |");
console.log("|---|---|---|---|---|---|---|---|");
for (const { beyondFiles, bytes, cpu, each, name, pages, peak } of sides) {
  const [least, form, most] = [0, 0.5, 1].map((part) => quantile(cpu, part));
  const size = bytes / each / 1000;
  const cells = [name, pages, form.toFixed(1), `${least.toFixed(1)} to ${most.toFixed(1)}`];
  const beside = (form / quantile(ours.cpu, 0.5)).toFixed(1);
  console.log(
    `| ${[...cells, beside, size.toFixed(1), (size - beyondFiles / 1000).toFixed(1), peak.toFixed(0)].join(" | ")} |`,
  );
}
for (const side of sides) side.process.disconnect();

function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.round(part * (sorted.length - 1))];
}

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
  const { beyondFiles, pages, text } = await readPrint(bytes);
  const found = bare(text);
  const missing = textsOf(sameContent(Math.max(each, warming) - 1)).filter((text) => !found.includes(text));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.length} texts: ${missing.slice(0, 3).join(" / ")}`);
  return { beyondFiles: beyondFiles / each, pages: pages / each };
}
