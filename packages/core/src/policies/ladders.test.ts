import { describe, expect, test } from "vitest";
import { policies } from "./policies.js";

const ladderOf = (id: "reach2-2020" | "reach2-later" | "alumwell-2025") => {
  const { ladder } = policies[id];
  return ladder.status === "stated" ? ladder : undefined;
};

describe.each([
  ["reach2-2020", "R20-AFT-02", "R20-AFT-03", "R20-AFT-04", "R20-AFT-06"],
  ["reach2-later", "R2X-AFT-02", "R2X-AFT-03", "R2X-AFT-04", "R2X-AFT-06"],
] as const)("%s: %s, %s, %s, %s", (id, overdue, tries, tells, chooses) => {
  const ladder = ladderOf(id);
  const { settings } = policies[id];
  const step = (clause: string) => ladder?.steps.find(({ cites }) => cites.includes(clause));

  test("overdue is counted from the expected return, unless staff said why they are late", () => {
    expect(ladder?.starts).toMatchObject({ at: "expected-return", unless: "lateness-message" });
    expect(ladder?.starts.cites).toContain(overdue);
  });
  test("the buddy tries each visitor, with no number of attempts stated", () => {
    expect(step(tries)).toMatchObject({ actor: "buddy", per: "each-visitor", endsWith: "each-visitor-reached" });
    expect(settings[step(tries)?.attempts?.setting ?? ""]?.origin).toBe("not-stated");
  });
  test("then the buddy tells a senior leader", () => {
    expect(step(tells)).toMatchObject({ actor: "buddy", to: "senior-leader" });
  });
  test("the senior leader chooses among four steps, in any order", () => {
    expect(step(chooses)?.actor).toBe("senior-leader");
    expect(step(chooses)?.choices).toHaveLength(4);
    expect(step(chooses)?.order ?? "any").toBe("any");
  });
});

test("Alumwell counts from the expected end of the visit, and the school rings first (ALU-OVD-01, ALU-OVD-02)", () => {
  const ladder = ladderOf("alumwell-2025");
  expect(ladder?.starts).toMatchObject({ at: "expected-leave-home", unless: "leaving-call" });
  expect(ladder?.steps[0]).toMatchObject({ actor: "school" });
  expect(ladder?.steps[0]?.cites).toContain("ALU-OVD-02");
});

test.each(["morecambe-road-2024", "atlp-covid"] as const)("%s has none, and none is borrowed", (id) => {
  expect(policies[id].ladder.status).toBe("none");
});

test.each(["reach2-2020", "reach2-later", "alumwell-2025"] as const)(
  "%s states no grace, so none is given, and nobody is said to have decided it",
  (id) => {
    const grace = policies[id].settings[ladderOf(id)?.starts.grace.setting ?? ""];
    expect(grace).toMatchObject({ origin: "not-stated", assumed: 0, unit: "minutes" });
  },
);

test("Alumwell's two attempts are stated and read as two in all; their spacing is not stated, and the doubt is noted (ALU-OVD-03)", () => {
  const ring = ladderOf("alumwell-2025")?.steps[0];
  const { settings } = policies["alumwell-2025"];
  const attempts = settings[ring?.attempts?.setting ?? ""];
  expect(attempts).toMatchObject({ origin: "stated", value: 2, note: expect.stringContaining("two in all") });
  expect(settings[ring?.spacing?.setting ?? ""]?.origin).toBe("not-stated");
});

test("the code word of September 2020 is rung in; the later text takes a message as well (R20-PRE-20, R2X-PRE-21)", () => {
  const channels = (id: "reach2-2020" | "reach2-later") => {
    const { codeWord } = policies[id];
    return codeWord.status === "stated" ? codeWord.channels : [];
  };
  expect([channels("reach2-2020"), channels("reach2-later")]).toEqual([["call"], ["call", "message"]]);
});
