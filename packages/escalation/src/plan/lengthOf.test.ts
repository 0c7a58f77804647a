import { parseSchool } from "@home-visits/core";
import { expect, test } from "vitest";
import { policy } from "../../test/stateAt.js";
import { visitV } from "../../test/visit.js";
import { planEscalation } from "./planEscalation.js";

const planned = (setting: string, value: number | string | boolean) => {
  const read = parseSchool({ name: "Larkfield Primary", settings: { [setting]: { value, by: "Headteacher" } } });
  if (!read.ok) throw new Error(read.issues[0].path);
  return () => planEscalation({ visit: visitV, policy: policy("alumwell-2025"), school: read.value });
};

test("a choice that is no count or no length is named, and begins no watch that leaves a step out (F46, ALU-OVD-03)", () => {
  const wrong = { code: "invalid-argument" };
  for (const value of [-1, 0, 1.5, "twice", true])
    expect(planned("overdue.ring.attempts", value), String(value)).toThrow(expect.objectContaining(wrong));
  for (const value of [0, "long"]) expect(planned("watch.holdAtMost", value)).toThrow(expect.objectContaining(wrong));
  for (const value of [-5, "soon", true])
    expect(planned("overdue.ring.spacing", value)).toThrow(expect.objectContaining(wrong));
  expect(planned("overdue.ring.attempts", 3)().ladder).toMatchObject({ steps: [{ attempts: 3 }, {}, {}] });
});
