import { describe, expect, it } from "vitest";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { watchOf } from "../plan/Watch.js";
import { listeningFor, NOWHERE } from "./Listening.js";

const plan = planEscalation({ visit: visitV, policy: policy("reach2-2020"), school });

describe("what the duties of a plan listen for", () => {
  const { places, duties } = listeningFor(plan.duties);

  it("has one place for each type of event", () => {
    expect(new Set(places.values()).size).toBe(places.size);
    for (const { duty, starts, does } of duties) {
      expect(starts).toBe(duty.startsWith === undefined ? NOWHERE : places.get(duty.startsWith));
      expect(does.map(({ place }) => place)).toEqual(duty.doneBy.map(({ event }) => places.get(event)));
    }
  });

  it("is the same whether a plan was just made or was stored and read again", () => {
    const read = watchOf(JSON.parse(JSON.stringify(plan)));
    const made = watchOf(plan);
    expect([...read.listening.places]).toEqual([...made.listening.places]);
    expect([read.ms, read.texts]).toEqual([made.ms, made.texts]);
  });

  it("is worked out once, and again for a plan that was given another ladder", () => {
    expect(watchOf(plan)).toBe(watchOf(plan));
    const none = { status: "none", says: "No procedure.", cites: [] } as const;
    expect(watchOf({ ...plan, ladder: none }).steps).toEqual([]);
  });
});
