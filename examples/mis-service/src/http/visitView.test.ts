import { expect, test } from "vitest";
import { visitView } from "./visitView.js";

test.each([
  ["planned", ["to-come", "to-come"]],
  ["out", ["expected", "to-come"]],
] as const)(
  "of a round that is %s the homes are %j: nobody is expected at one before they left for it",
  (phase, shown) => {
    const homes = ["one", "two"].map((home) => ({ home, setting: "inside", arrives: null, leaves: null }));
    const statuses = [{ home: "one", status: "expected" }];
    const view = visitView({
      id: "round",
      version: 1,
      outline: { leaves: null, back: null, visitors: [], homes },
      summary: { phase, due: [], people: [], homes: statuses, nextAt: null },
    });
    expect(view.homes.map(({ status }) => status)).toEqual(shown);
  },
);
