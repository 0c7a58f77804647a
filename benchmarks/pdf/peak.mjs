// Prints packs or forms one after another and says how much memory that took; `memory.mjs` starts it.
import { parseVisit, policies } from "@home-visits/core";
import { createFonts, renderForm, renderPack } from "@home-visits/pdf";
import { readFileSync } from "node:fs";
import { appendix4 } from "./appendix4.mjs";

const [, , what, count] = process.argv;
const date = new Date("2026-06-09");
const fonts = createFonts();
const sample = JSON.parse(
  readFileSync(new URL("../../examples/paper-pack/sample/visits.json", import.meta.url), "utf8"),
);
const visits = sample.flatMap((input) => {
  const parsed = parseVisit(input);
  return parsed.ok ? [parsed.value] : [];
});

/** Every print has words of its own, so that nothing that is kept can stay small by chance. */
const print = {
  packs: (index) => {
    const visit = visits[index % visits.length];
    const familyName = `${visit.household.familyName ?? "Byrne"} ${word(index)}`;
    return renderPack({
      visits: [{ visit: { ...visit, household: { ...visit.household, familyName } } }],
      policy: policies["reach2-2020"],
      date,
      fonts,
    });
  },
  forms: (index) => {
    const { data, ...form } = appendix4(index);
    return renderForm({ ...form, data: { ...data, academy: word(index) }, print: "record", date, fonts });
  },
}[what];

const before = process.cpuUsage();
for (let index = 0; index < Number(count); index++) await print(index);
const { system, user } = process.cpuUsage(before);
const each = (user + system) / 1000 / Number(count);
console.log(JSON.stringify({ count: Number(count), peak: process.resourceUsage().maxRSS / 1000, each }));

function word(index) {
  return index
    .toString(36)
    .replace(/[0-9]/gu, (digit) => "ghijklmnop"[Number(digit)])
    .padStart(9, "word");
}
