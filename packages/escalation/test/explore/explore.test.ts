import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseVisit } from "@home-visits/core";
import ofLadders from "../../scripts/ladderMutations.json" with { type: "json" };
import mutations from "../../scripts/watchMutations.json" with { type: "json" };
import { visitV } from "../visit.js";
import { explore } from "./explore.js";
import { ladders } from "./ladders.js";
import { laws } from "./laws/laws.js";
import { roundLadders } from "./rounds/roundLadders.js";
import { rounds } from "./rounds/rounds.js";
import { roundShapes } from "./rounds/roundShapes.js";
import { countSets, moveOn, setAt } from "./setsOf.js";
import { shapesOf } from "./shapesOf.js";

// Every pair is 3,277 stories a ladder; every test looks at all single events and at each so many-th pair and triple.
const STRIDES = [
  [1, 1],
  [2, 29],
  [3, 4_567],
] as const;

describe("the laws of the watch, over sets of dated events (W1 to W16)", () => {
  const tested = new Set<string>();

  it.each(ladders)("$id: no story breaks a law", (ladder) => {
    for (const [size, stride] of STRIDES) {
      const found = explore({ ladder, size, from: 0, most: Infinity, stride });
      for (const id of Object.keys(found.tested)) tested.add(id);
      if (found.stories.length > 0) expect.fail(found.stories.join("\n\n"));
    }
  });

  it("every law had something to say", () => {
    expect(laws.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, nth) => `W${String(nth + 1)}`));
    expect([...tested].sort()).toEqual(laws.map(({ id }) => id).sort());
  });
});

describe("the laws of the watch, on rounds of two homes (W1 to W16)", () => {
  it.each(roundLadders)("$id: no story breaks a law", (ladder) => {
    for (const [size, stride] of [
      [1, 1],
      [2, 23],
      [3, 1_201],
    ] as const) {
      const found = explore({ ladder, world: rounds, size, from: 0, most: Infinity, stride });
      if (found.stories.length > 0) expect.fail(found.stories.join("\n\n"));
    }
  });

  it("every law has something to say", () => {
    const [ladder] = roundLadders.filter(({ id }) => id === "alumwell-2025");
    const found = ladder && explore({ ladder, world: rounds, size: 2, from: 0, most: Infinity, stride: 11 });
    expect(Object.keys(found?.tested ?? {}).sort()).toEqual([...new Set(rounds.laws.map(({ id }) => id))].sort());
  });
});

describe("the laws that are broken on purpose", () => {
  it.each([...mutations, ...ofLadders])(
    "$law: what is broken stands in the source once: $breaks",
    ({ file, find, replace }) => {
      const source = readFileSync(new URL(`../../../../${file}`, import.meta.url), "utf8");
      expect(source.split(find).length - 1).toBe(1);
      expect(replace).not.toBe(find);
    },
  );

  it("each of the sixteen is", () => {
    expect([...new Set(mutations.map(({ law }) => law))]).toEqual(laws.map(({ id }) => id));
  });
});

describe("the stories that are explored", () => {
  it.each(roundLadders)("$id: every event of a round is one that a record can hold", (ladder) => {
    const found = parseVisit({ ...visitV, events: roundShapes(ladder).map(({ event }) => event) });
    expect(found.ok ? [] : found.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([]);
  });

  it.each(ladders)("$id: every event is one that a record can hold", (ladder) => {
    const found = parseVisit({ ...visitV, events: shapesOf(ladder).map(({ event }) => event) });
    expect(found.ok ? [] : found.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([]);
  });

  it("go on where they stopped: the set at a place is the one that comes after the set before it", () => {
    const set = setAt(0, 7, 3);
    for (let place = 0; place < countSets(7, 3); place += 1) {
      expect(set).toEqual(setAt(place, 7, 3));
      moveOn(set, 7);
    }
    expect(new Set(Array.from({ length: 35 }, (_, place) => setAt(place, 7, 3).join())).size).toBe(35);
  });
});
