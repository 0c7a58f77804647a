import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseVisit, type Visit, type VisitEvent } from "@home-visits/core";
import { dueSteps, policy } from "../../test/stateAt.js";
import { planEscalation } from "../plan/planEscalation.js";
import { parseSchool } from "../school/schoolSchema.js";
import { escalationAt } from "./escalationAt.js";

type Case<Expected> = {
  id: string;
  policy: string;
  now: string;
  events: VisitEvent[];
  times?: Visit["times"];
  arranged?: string;
  step?: string;
  expect: Expected;
  cites: string[];
};
type Ladders = { visit: unknown; school: unknown; cases: Case<{ phase: string; due: string[]; nextAt?: string }>[] };
type Deadlines = { cases: Case<{ outcome: string; minutes?: number; limit?: string }>[] };

const textOf = (name: string) => readFileSync(new URL(`../../../core/vectors/${name}.json`, import.meta.url), "utf8");
const ladders: Ladders = JSON.parse(textOf("ladders"));
const deadlines: Deadlines = JSON.parse(textOf("deadlines"));
const known = new Set(textOf("ladders").match(/[A-Z0-9]+-[A-Z]+-[0-9]+/g));

function state({ policy: id, now, events, times, arranged }: Case<unknown>) {
  const parsed = parseVisit({
    ...(ladders.visit as Visit),
    ...(times === undefined ? {} : { times }),
    ...(arranged === undefined ? {} : { announced: { status: "pre-arranged", start: arranged } }),
    events,
  });
  const school = parseSchool(ladders.school);
  if (!parsed.ok || !school.ok) throw new Error(JSON.stringify(parsed.ok ? school : parsed));
  return escalationAt(
    planEscalation({ visit: parsed.value, policy: policy(id), school: school.value }),
    parsed.value.events,
    now,
  );
}

describe("the vectors for other languages: ladders", () => {
  it.each(ladders.cases.map((one) => ({ ...one, title: `${one.policy}: ${one.id} (${one.cites.join(", ")})` })))(
    "$title",
    (one) => {
      const found = state(one);
      expect({ phase: found.phase, due: dueSteps(found) }).toEqual({ phase: one.expect.phase, due: one.expect.due });
      if (one.expect.nextAt !== undefined) expect(found.nextAt).toBe(one.expect.nextAt);
    },
  );

  it("cites clauses in every case", () => {
    expect(known.size).toBeGreaterThan(10);
    expect([...ladders.cases, ...deadlines.cases].every(({ cites }) => cites.length > 0)).toBe(true);
  });
});

describe("the vectors for other languages: deadlines", () => {
  it.each(deadlines.cases.map((one) => ({ ...one, title: `${one.policy}: ${one.id} (${one.cites.join(", ")})` })))(
    "$title",
    (one) => {
      const found = state(one);
      const due = found.dueNow.find(({ step }) => step === one.step);
      const record =
        found.late.find(({ step }) => step === one.step) ?? found.done.find(({ step }) => step === one.step);
      expect(record?.outcome ?? (due === undefined ? "none" : "due")).toBe(one.expect.outcome);
      if (one.expect.minutes !== undefined) expect(record?.minutes).toBe(one.expect.minutes);
      if (one.expect.limit !== undefined) expect(due?.limit).toBe(one.expect.limit);
    },
  );
});
