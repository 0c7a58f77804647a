import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const example = (path) => fileURLToPath(new URL(`../../examples/paper-pack/${path}`, import.meta.url));

/** A file of so many visits: those of the sample again and again, each with an id and a round of its own. */
export function manyVisits(folder, count) {
  const ten = JSON.parse(readFileSync(example("sample/visits.json"), "utf8"));
  const visits = Array.from({ length: count }, (_, index) => {
    const visit = ten[index % ten.length];
    const time = Math.floor(index / ten.length);
    const round = visit.round && { round: { ...visit.round, id: `${visit.round.id}-${time}` } };
    return { ...visit, id: `${visit.id}-${time}`, ...round };
  });
  const path = join(folder, `visits-${count}.json`);
  writeFileSync(path, JSON.stringify(visits));
  return path;
}

/** What `paper-pack build` is started with. */
export const buildArguments = ({ visits, out, workers }) => [
  ...[example("dist/main.js"), "build", visits, "--school", example("sample/school.json")],
  ...["--workers", String(workers), "--force", "--quiet", "--out", out],
];
