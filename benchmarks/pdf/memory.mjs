// The peak of memory after few prints and after many, each in a process of its own.
// npm run build && node benchmarks/pdf/memory.mjs [packs|forms] [few] [many]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [, , what = "packs", few = "200", many = "5000"] = process.argv;
const peakAfter = (count) => {
  const file = fileURLToPath(new URL("peak.mjs", import.meta.url));
  const said = execFileSync(process.execPath, [file, what, count], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  const measured = JSON.parse(said);
  console.log(`${count} ${what}: peak ${measured.peak.toFixed(0)} MB, ${measured.each.toFixed(1)} ms of CPU each`);
  return measured.peak;
};
const first = peakAfter(few);
console.log(`ratio ${(peakAfter(many) / first).toFixed(2)}`);
