import { escalationAt } from "../../src/due/escalationAt.js";
import type { Ladder } from "./Ladder.js";
import { closerLaws } from "./laws/closerLaws.js";
import { laws } from "./laws/laws.js";
import { seeded } from "./drawVisit.js";
import { instantOf, minuteOf } from "./minuteOf.js";
import { countSets, isLesserTwin, moveOn, setAt } from "./setsOf.js";
import type { Shape } from "./Shape.js";
import { shapesOf } from "./shapesOf.js";
import { tellStory } from "./tellStory.js";
import type { Law, View } from "./View.js";

/** What stories are about: their dated events, the laws that are held, the moments of the day at which each is asked about, and its first sentence. */
export type World = {
  readonly shapesOf: (ladder: Ladder) => readonly Shape[];
  readonly laws: readonly Law[];
  readonly moments: readonly number[];
  readonly opens: string;
};

/** One visit to one home. */
export const oneHome: World = {
  shapesOf,
  laws: [...laws, ...closerLaws],
  moments: [minuteOf("14:29"), minuteOf("14:30")],
  opens: "A visit that leaves at 13:30, arrives at 13:45, leaves the home at 14:30 and is back at 15:00; Amal and Bo.",
};

/**
 * What to explore: all sets of `size` events of one ladder from the set at place `from`, as many as `most`, or every `stride`-th set; with a
 * `seed`, as many sets as `most` that are drawn at random from all of that size, the same for the same seed and `from`.
 */
export type Part = {
  readonly ladder: Ladder;
  readonly world?: World;
  readonly size: number;
  readonly from: number;
  readonly most: number;
  readonly stride?: number;
  readonly seed?: number;
};

/**
 * What came of a part: sets looked at, states asked for, the place to go on from (`done` after the last), how often each law had something
 * to say, and the first stories that break each law, and how many do.
 */
export type Explored = {
  readonly sets: number;
  readonly states: number;
  readonly next: number;
  readonly done: boolean;
  readonly tested: Readonly<Record<string, number>>;
  readonly broken: Readonly<Record<string, number>>;
  readonly stories: readonly string[];
};

const LATE = minuteOf("20:00");
const MOST_STORIES = 3;

/**
 * Looks at a part. Each story is asked about three times: in the minute before its last event, at that event, and in the evening; a story of
 * up to three events also at every moment of the visit that comes after it.
 */
export function explore({ ladder, world = oneHome, size, from, most, stride = 1, seed }: Part): Explored {
  const shapes = world.shapesOf(ladder);
  const twins = twinsOf(shapes);
  const total = countSets(shapes.length, size);
  const tested: Record<string, number> = {};
  const broken: Record<string, number> = {};
  const stories: string[] = [];
  let [sets, states, place] = [0, 0, from];
  const chance = seed === undefined ? undefined : seeded(seed + from);
  const drawn = () => setAt(Math.floor((chance?.() ?? 0) * total), shapes.length, size);
  const set = chance !== undefined ? drawn() : place < total ? setAt(place, shapes.length, size) : [];
  for (; place < total && sets < most;) {
    if (chance !== undefined || isLesserTwin(set, twins)) {
      sets += 1;
      const told = set.map((at) => shapes[at]).filter((one) => one !== undefined);
      states += lookAt({ ladder, world }, told, (id, verdict, tell) => {
        if (verdict === false) return;
        tested[id] = (tested[id] ?? 0) + 1;
        if (verdict === true) return;
        broken[id] = (broken[id] ?? 0) + 1;
        if (broken[id] <= MOST_STORIES) stories.push(tell(verdict));
      });
    }
    place += stride;
    if (chance !== undefined) set.splice(0, size, ...drawn());
    else if (stride === 1) moveOn(set, shapes.length);
    else if (place < total) set.splice(0, size, ...setAt(place, shapes.length, size));
  }
  return { sets, states, next: place, done: place >= total, tested, broken, stories };
}

type Judged = (law: string, verdict: string | boolean, tell: (how: string) => string) => void;

function lookAt(
  { ladder, world }: Required<Pick<Part, "ladder" | "world">>,
  told: readonly Shape[],
  judged: Judged,
): number {
  const last = told.at(-1)?.minute ?? 0;
  let [before, states]: [View | undefined, number] = [undefined, 0];
  for (const now of momentsOf(ladder, world, told.length, last)) {
    const sofar =
      now < last
        ? told.slice(
            0,
            told.findIndex(({ minute }) => minute === last),
          )
        : told;
    const events = sofar.map(({ event }) => event);
    const view: View = { ladder, told: sofar, now, state: escalationAt(ladder.plan, events, instantOf(now)), before };
    states += 1;
    // what was before is judged as the smaller set that it is
    if (now >= last)
      for (const law of world.laws) judged(law.id, law.judge(view), (how) => tellStory(law, view, how, world.opens));
    before = view;
  }
  return states;
}

function momentsOf(
  { overdue, firstAfter, calls }: Ladder,
  { moments }: World,
  size: number,
  last: number,
): readonly number[] {
  const first = overdue === Infinity ? minuteOf("15:01") : overdue;
  const call = calls === undefined ? [] : [calls.first];
  const clock =
    size > 3 ? [] : [...moments, ...call, first - 1, first, first + 5, first + firstAfter, first + 16, first + 45];
  return [...new Set([last - 1, last, ...clock, LATE])]
    .filter((now) => now >= last - 1)
    .sort((one, other) => one - other);
}

// The place of each shape's twin; of one that is about both alike its own, of one in which only Amal speaks none.
function twinsOf(shapes: readonly Shape[]): (number | undefined)[] {
  const places = new Map(shapes.map(({ id }, place) => [id, place]));
  return shapes.map(({ id, event }, place) => {
    if (/-[ab]$/.test(id)) return places.get(id.endsWith("a") ? `${id.slice(0, -1)}b` : `${id.slice(0, -1)}a`);
    return JSON.stringify(event).includes("visitor:a") ? undefined : place;
  });
}
