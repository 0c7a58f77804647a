// Searches a visit for every outcome of every rule and timer of the shipped policies and writes test/witnesses.json, each as a few changes of the
// policy's perfect visit. Run from the project's root: npx jiti packages/core/scripts/searchOutcomes.ts [seconds for each policy] [one policy]
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { arbitraryVisit } from "../test/arbitraryVisit.js";
import { cal1 } from "../test/cal1.js";
import { edited, type Edit } from "../test/edits.js";
import { outcomeStories, storyInstants } from "../test/outcomeStories.js";
import { outcomesOf, wantedOutcomes, type OutcomeKey } from "../test/outcomesOf.js";
import { policies } from "../src/policies/policies.js";
import { parseSchool } from "../src/school/parseSchool.js";
import type { School } from "../src/school/schoolSchema.js";
import { parseVisit } from "../src/visit/parseVisit.js";
import cases from "../vectors/perfect-visits.json" with { type: "json" };

type Tree = Record<string, unknown>;
type Witness = {
  readonly shows: readonly OutcomeKey[];
  readonly now: string;
  readonly mode: "strict" | "lenient";
  readonly calendar: boolean;
  readonly edits: readonly Edit[];
};
type Try = Omit<Witness, "shows">;

const FILE = new URL("../test/witnesses.json", import.meta.url);
const SECONDS = Number(process.argv[2] ?? 60);
const ONLY = process.argv[3];

let state = 12345;
const random = (): number => {
  // a small generator of its own, so that the search is the same each time
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const below = (n: number): number => Math.floor(random() * n);
const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function* places(value: unknown, at = ""): Generator<readonly [string, unknown]> {
  if (!isTree(value)) return;
  for (const key of Object.keys(value)) {
    yield [`${at}/${key}`, value[key]];
    yield* places(value[key], `${at}/${key}`);
  }
}

const kindOf = (at: string): string => at.replaceAll(/\/[0-9]+/g, "/*");

/** Values that other visits have at the same kind of place. */
const donors = new Map<string, unknown[]>();
function donate(value: unknown, at: string): void {
  if (!isTree(value)) return;
  for (const key of Object.keys(value)) {
    const place = kindOf(`${at}/${key}`);
    donors.set(place, [...(donors.get(place) ?? []).slice(-60), value[key]]);
    donate(value[key], `${at}/${key}`);
  }
}
const eventsByType = new Map<string, Tree[]>();
for (const visit of fc.sample(arbitraryVisit, { seed: 1, numRuns: 600 })) {
  donate(visit, "");
  for (const event of visit.events) eventsByType.set(event.type, [...(eventsByType.get(event.type) ?? []), event]);
}
for (const { visit } of cases) donate(visit, "");
const keysAt = new Map<string, string[]>();
for (const place of donors.keys()) {
  const cut = place.lastIndexOf("/");
  keysAt.set(place.slice(0, cut), [...(keysAt.get(place.slice(0, cut)) ?? []), place.slice(cut + 1)]);
}
const types = [...eventsByType.keys()];

const parties = ["visitor:a", "visitor:b", "buddy", "school-office", "school", "dsl", "headteacher", "leadership-team"];
const others = ["line-manager", "senior-leader", "parent", "family", "child", "police", "social-worker", "authorities"];
const words = [...parties, ...others, "cpoms", "CPOMS", "slt", "senior-leadership-team"];
const clock = (minutes: number): string =>
  new Date(Date.parse("2026-06-09T12:00:00Z") + minutes * 60_000).toISOString();
const numbers = [0, 1, 2, 3, 4, 5, 10, 16, 20, 45, 91, 134, 135, 200];
const days = [
  "2026-06-09",
  "2026-06-08",
  "2026-06-10",
  "2026-03-02",
  "2019-05-01",
  "2027-01-31",
  "2014-06-10",
  "2013-01-01",
];

function otherValue(value: unknown, at: string): unknown {
  const given = donors.get(kindOf(at)) ?? [];
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return random() < 0.7 ? pick(numbers) : (pick(given) ?? 1);
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value)) return clock(below(240));
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return pick(days);
  if (typeof value === "string" && words.includes(value) && random() < 0.7) return pick(words);
  return given.length > 0 ? pick(given) : undefined;
}

function newEvent(place: number): Tree {
  const type = pick(types);
  const event = {
    ...structuredClone(pick(eventsByType.get(type) ?? [])),
    id: `x${String(place)}-${String(below(1000))}`,
  } as Tree;
  event["at"] = random() < 0.85 ? clock(below(240)) : clock(below(60 * 24 * 120));
  for (const key of ["by", "to", "from", "with"]) if (typeof event[key] === "string") event[key] = pick(words);
  for (const key of ["about"]) if (Array.isArray(event[key])) event[key] = random() < 0.5 ? ["a"] : ["a", "b"];
  for (const key of ["followUp", "agreement", "adult", "pupil", "visitor"])
    if (random() < 0.7) Reflect.deleteProperty(event, key);
  return event;
}

function change(visit: Tree): Edit | undefined {
  const dice = random();
  const all = [...places(visit)];
  const events = visit["events"] as readonly unknown[];
  if (dice < 0.3) return { at: `/events/${String(events.length)}`, to: newEvent(events.length) };
  const [at, value] = pick(all);
  if (dice < 0.45) return { at };
  if (dice < 0.75) {
    const to = otherValue(value, at);
    return to === undefined ? undefined : { at, to };
  }
  const holders = [["", visit] as const, ...all].filter(([, held]) => isTree(held));
  const [place, holder] = pick(holders);
  if (Array.isArray(holder)) {
    const given = donors.get(`${kindOf(place)}/*`) ?? [];
    return given.length === 0 ? undefined : { at: `${place}/${String(holder.length)}`, to: pick(given) };
  }
  const key = pick(keysAt.get(kindOf(place)) ?? [""]);
  const given = donors.get(`${kindOf(place)}/${key}`) ?? [];
  return key === "" || key === "*" || given.length === 0 ? undefined : { at: `${place}/${key}`, to: pick(given) };
}

const known: Record<string, Witness[]> = (() => {
  try {
    return JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Witness[]>;
  } catch {
    return {};
  }
})();
const school = schoolWith({ calendar: cal1 });
const nobody = schoolWith({});

function schoolWith(more: object): School {
  const parsed = parseSchool({ name: "Nowhereham School", people: [], roles: {}, ...more });
  if (!parsed.ok) throw new Error("The school is one.");
  return parsed.value;
}

/** One witness a line, so that a change of one shows as one. */
function lines(all: Readonly<Record<string, readonly Witness[]>>): string {
  const parts = Object.entries(all).map(
    ([id, list]) => `  ${JSON.stringify(id)}: [\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`,
  );
  return `{\n${parts.join(",\n")}\n}\n`;
}

const result: Record<string, Witness[]> = {};

for (const { policy: id, visit: perfect } of cases) {
  if (ONLY !== undefined && ONLY !== id) continue;
  const policy = policies[id as keyof typeof policies];
  const shown = ({ now, mode, calendar, edits }: Try): ReadonlySet<OutcomeKey> => {
    const parsed = parseVisit(edited(perfect, edits));
    if (!parsed.ok) return new Set();
    return outcomesOf({ policy, visit: parsed.value, now, mode, school: calendar ? school : nobody }).outcomes;
  };
  const missing = new Set(wantedOutcomes(policy));
  const total = missing.size;
  const found: Witness[] = [];
  const corpus: Try[] = [];
  const take = (one: Try): void => {
    const fresh = [...shown(one)].filter((outcome) => missing.has(outcome));
    if (fresh.length === 0) return;
    corpus.push(one);
    // fewer changes that show the same
    let least = one;
    for (let place = least.edits.length - 1; place >= 0; place -= 1) {
      const fewer = { ...least, edits: least.edits.toSpliced(place, 1) };
      const still = shown(fewer);
      if (fresh.every((outcome) => still.has(outcome))) least = fewer;
    }
    for (const outcome of fresh) missing.delete(outcome);
    found.push({ shows: fresh, ...least });
  };
  for (const { shows: _, ...one } of known[id] ?? []) take(one);
  for (const edits of [[], ...outcomeStories])
    for (const now of storyInstants)
      for (const mode of ["lenient", "strict"] as const) take({ now, mode, calendar: true, edits });
  const end = Date.now() + SECONDS * 1000;
  let tries = 0;
  while (Date.now() < end && missing.size > 0) {
    tries += 1;
    const base = random() < 0.4 ? { ...pick(corpus), edits: pick(outcomeStories) } : pick(corpus);
    let edits = base.edits;
    let visit = edited(perfect, edits) as Tree;
    for (let count = 1 + below(3); count > 0; count -= 1) {
      const one = change(visit);
      if (one === undefined) continue;
      const next = edited(visit, [one]) as Tree;
      if (!parseVisit(next).ok) continue;
      visit = next;
      edits = [...edits, one];
    }
    if (edits.length > 14) continue;
    const now = random() < 0.6 ? base.now : pick(storyInstants);
    take({ edits, now, mode: random() < 0.8 ? "lenient" : "strict", calendar: random() < 0.8 });
  }
  result[id] = found;
  console.log(
    `${id}: ${String(total - missing.size)} of ${String(total)} outcomes, ${String(found.length)} visits, ${String(tries)} tries`,
  );
  for (const outcome of missing) console.log(`  ${outcome}`);
  writeFileSync(FILE, lines({ ...known, ...result }));
}
