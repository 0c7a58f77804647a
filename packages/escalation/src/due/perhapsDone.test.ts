import { expect, it } from "vitest";
import { stateAt } from "../../test/stateAt.js";
import { event } from "../../test/visit.js";

const out = [event("13:30", "departed", {}), event("13:50", "child-at-risk", { degree: "harmed" })];

it.each([
  [{}, true],
  [{ number: "101" }, true],
  [{ number: "999" }, false],
] as const)(
  "a call to the police with %j noted: 999 is still asked for (%s), and only a clear answer makes it late (ATLP-STP-08)",
  (noted, asked) => {
    const state = stateAt("atlp-covid", "14:30", [...out, event("13:52", "police-called", noted)]);
    expect(state.dueNow.some(({ step }) => step === "ring-999-for-a-child")).toBe(asked);
    expect(state.late.some(({ step }) => step === "ring-999-for-a-child")).toBe("number" in noted && asked);
  },
);
