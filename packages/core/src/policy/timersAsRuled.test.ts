import { describe, expect, test } from "vitest";
import { policies } from "../policies/policies.js";
import { timersAsRuled } from "./timersAsRuled.js";

const timer = (policy: keyof typeof policies, id: string) =>
  timersAsRuled(policies[policy]).find((one) => one.id === id);

describe("what the rules that ask for a timed clause say of it", () => {
  test("ALU-AFT-02 is asked of visitors who do not return directly, ALU-BEF-21 of all (D52)", () => {
    expect(timer("alumwell-2025", "leaving-call")?.citedWhen).toEqual([
      { clause: "ALU-AFT-02", when: { fact: "returnsDirectly", is: false } },
    ]);
    expect(timer("morecambe-road-2024", "call-after")?.citedWhen).toBeUndefined();
  });

  test("what has no limit is settled by the moment of its rule: on leaving, on return, when the visit is closed", () => {
    expect(timer("reach2-2020", "leave-note")?.settledBy).toEqual([{ moment: "left" }]);
    expect(timer("reach2-2020", "tell-line-manager")?.settledBy).toEqual([{ moment: "back" }]);
    expect(timer("alumwell-2025", "report-back")?.settledBy).toEqual([{ moment: "closed" }]);
    expect(timer("reach2-2020", "complete-full-assessment")?.settledBy).toMatchObject([{ moment: "closed", when: {} }]);
  });

  test("what has a limit goes by that, and what no rule asks is never settled", () => {
    expect(timer("reach2-2020", "share-incident-form")?.settledBy).toBeUndefined();
    expect(timer("reach2-2020", "review-assessment-on-change")?.settledBy).toBeUndefined();
  });

  test("a clause that names its phase is settled by that, unless it may be left undone", () => {
    const asked = { ...policies["alumwell-2025"], rules: [] };
    const [report] = asked.timers.filter(({ id }) => id === "report-back");
    if (report === undefined) throw new Error("no such timer");
    const settledBy = (changes: object) =>
      timersAsRuled({ ...asked, timers: [{ ...report, ...changes }] })[0]?.settledBy;
    expect(settledBy({ phase: "no-answer" })).toEqual([{ moment: "left" }]);
    expect(settledBy({ phase: "no-answer", strength: "may" })).toBeUndefined();
    expect(settledBy({})).toBeUndefined();
  });
});
