import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { escalationVectors } from "../../test/escalationVectors.js";
import { ownLadderVectors } from "../../test/ownLadderVectors.js";
import { roundVectors } from "../../test/roundVectors.js";
import { vectorText } from "../../test/vectorText.js";

const made = escalationVectors();
const published = { ...made, "own-ladders": ownLadderVectors(), rounds: roundVectors() };
const textOf = (name: string) => readFileSync(new URL(`../../../core/vectors/${name}.json`, import.meta.url), "utf8");

describe("the vectors for other languages", () => {
  it.each(["ladders", "deadlines", "own-ladders", "rounds"] as const)(
    "%s are what this package answers: npm run vectors brings them up to date",
    (name) => {
      expect(textOf(name)).toBe(vectorText(published[name]));
    },
  );

  it("cite clauses in every case, and no case stands twice", () => {
    for (const { cases } of Object.values(made)) {
      const titles = cases.map((one) =>
        JSON.stringify(Object.entries(one).filter(([key]) => key === "policy" || key === "id")),
      );
      expect(new Set(titles).size).toBe(cases.length);
      for (const one of cases) expect("cites" in one && Array.isArray(one.cites) && one.cites.length > 0).toBe(true);
    }
  });

  it("ask again whenever an answer changes by itself, and find a later instant each time", () => {
    for (const one of made.ladders.cases) {
      const { now, expect: wanted } = one as { now: string; expect: { nextAt: string | null } };
      if (wanted.nextAt !== null) expect(Date.parse(wanted.nextAt)).toBeGreaterThan(Date.parse(now));
    }
  });
});
