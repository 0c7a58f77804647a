import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { back, gone, left, stateOf } from "../../test/stagedVisit.js";

const shared = (to: string) => ({ type: "times-shared", at: at("13:00"), to }) as const;
const cancelled = { type: "cancelled", at: at("12:00"), by: "visitor:a", because: "illness" } as const;

describe("a rule over two timed clauses stands as they do", () => {
  const state = (...events: Parameters<typeof happening>[1][]) =>
    stateOf(happening(exampleVisit, ...events), "alumwell-2025", at("18:00"), "times-with-dsl-and-office");

  test("one act that is kept does not keep the other (ALU-BEF-19)", () => {
    const made = [gone, left, back] as const;
    expect(state(shared("dsl"), shared("school-office"), ...made)).toBe("met");
    expect(state(shared("dsl"), ...made)).toBe("unmet");
    expect(state(...made)).toBe("unmet");
  });
  test("where neither arises it does not apply, as a rule over one does not (ALU-BEF-19)", () => {
    expect(state(cancelled)).toBe("not-applicable");
  });
});
