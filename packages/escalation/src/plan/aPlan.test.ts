import { HomeVisitsError, policies } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { at } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { visitV } from "../../test/visit.js";
import { escalationAt } from "../due/escalationAt.js";
import { toICalendar } from "../export/toICalendar.js";
import { reviewsAt } from "../reviews/reviewsAt.js";
import { simulate } from "../simulate/simulate.js";
import { timelineSvg } from "../simulate/timelineSvg.js";
import { clockRows } from "./clockRows.js";
import type { EscalationPlan } from "./EscalationPlan.js";
import { planEscalation } from "./planEscalation.js";
import { planVersion } from "./planVersion.js";
import { plannedHomes, timelineRows } from "./timelineRows.js";

const plan = planEscalation({ visit: visitV, policy: policies["reach2-2020"], school });
const now = at("14:00");

type Reader = (stored: EscalationPlan) => unknown;
const readers: readonly (readonly [string, Reader])[] = [
  ["escalationAt", (stored) => escalationAt(stored, [], now)],
  ["timelineRows", (stored) => timelineRows(stored)],
  ["plannedHomes", (stored) => plannedHomes(stored)],
  ["clockRows", (stored) => clockRows(stored, [])],
  ["reviewsAt", (stored) => reviewsAt(stored, [], now)],
  ["simulate", (stored) => simulate({ plan: stored, script: { events: [], until: at("16:00") } })],
  ["timelineSvg", (stored) => timelineSvg({ plan: stored, moments: [] })],
  ["toICalendar", (stored) => toICalendar(stored, { written: now })],
];

function refusal(read: Reader, stored: object): HomeVisitsError | undefined {
  try {
    read(stored as EscalationPlan);
  } catch (error) {
    return error instanceof HomeVisitsError ? error : undefined;
  }
  return undefined;
}

describe("a stored plan of another version is refused, by every function that reads one", () => {
  const stored = JSON.parse(JSON.stringify(plan)) as EscalationPlan;
  const { version, ...before } = stored;

  test.each(readers)("%s names both versions and what to do", (caller, read) => {
    expect(refusal(read, { ...stored, version: version + 1 })).toMatchObject({
      code: "outdated-plan",
      message: `This plan is of version ${String(planVersion + 1)}, and ${caller} reads version ${String(planVersion)}. Plan the visit again, from the record, the policy and the school of its departure.`,
    });
  });

  test.each(readers)("%s says so of one from before plans had a version", (_, read) => {
    const refused = refusal(read, before);
    expect(refused?.code).toBe("outdated-plan");
    expect(refused?.message).toContain("a version before 1");
  });

  test.each(readers)("%s reads its own version, stored and read again", (_, read) => {
    expect(refusal(read, stored)?.code).not.toBe("outdated-plan");
  });
});
