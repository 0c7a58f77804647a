// How long filled Appendix 4 forms take, ours beside plain React-PDF with a border for every cell, in one process.
// npm run build && node --expose-gc benchmarks/pdf/prints.mjs [count]
import { createFonts, renderForm } from "@home-visits/pdf";
import { appendix4 } from "./appendix4.mjs";
import { plainAppendix4 } from "./plainAppendix4.mjs";

const count = Number(process.argv[2] ?? 500);
const date = new Date("2026-06-09");
const fonts = createFonts();
const ours = (index) => renderForm({ ...appendix4(index), print: "record", date, fonts });

const cold = performance.now();
await ours(0);
console.log(`first form of a cold process: ${(performance.now() - cold).toFixed(0)} ms`);
const single = (await ours(0)).length;
await measure("ours", ours, count);
await measure("plain React-PDF", plainAppendix4, Math.min(count, 50));
console.log(`one file of ours: ${(single / 1000).toFixed(1)} kB with its fonts`);

async function measure(name, print, times) {
  for (let index = 0; index < 5; index++) await print(index);
  const before = process.cpuUsage();
  const started = performance.now();
  let pages = 0;
  let peak = 0;
  for (let index = 0; index < times; index++) {
    pages += pagesOf(await print(index));
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - started) / pages;
  const figures = [
    `${((user + system) / 1000 / pages).toFixed(1)} ms of CPU a page`,
    `${wall.toFixed(1)} ms by the clock`,
  ];
  console.log(`${name}: ${times} files, ${pages} pages, ${figures.join(", ")}, peak ${(peak / 1e6).toFixed(0)} MB`);
}

function pagesOf(bytes) {
  return (
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 1
  );
}
