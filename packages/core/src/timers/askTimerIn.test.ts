import { expect, test } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

const said = (visit: Visit, now: string, mode: "strict" | "lenient" = "lenient") =>
  assessVisit({ visit, policy: policies["reach2-2020"], school: { calendar: cal1 }, now, mode }).findings.find(
    ({ rule }) => rule === "incident-form-shared",
  )?.outcome;

test("F30: an incident on a Saturday has no working day to end, so its form is open and never a breach (R20-INC-06)", () => {
  const saturday = (clock: string) => at(clock, "2026-06-13");
  const visit = happening(exampleVisit, { type: "incident", at: saturday("10:30") });
  expect([said(visit, saturday("16:31")), said(visit, at("09:00", "2026-06-15"))]).toEqual(["open", "open"]);
});

test("a rule asks what the timer says: still to do while there is time, a breach from the minute after the limit", () => {
  const visit = happening(exampleVisit, { type: "incident", at: at("14:20") });
  expect([said(visit, at("16:30")), said(visit, at("16:31"))]).toEqual(["pending", "breach"]);
});

test("without a calendar strict mode cannot tell the hour, lenient mode assumes it and says so", () => {
  const visit = happening(exampleVisit, { type: "incident", at: at("14:20") });
  const asked = (mode: "strict" | "lenient") =>
    assessVisit({ visit, policy: policies["reach2-2020"], now: at("17:00"), mode }).findings.find(
      ({ rule }) => rule === "incident-form-shared",
    );
  expect(asked("strict")?.outcome).toBe("open");
  expect(asked("lenient")).toMatchObject({ outcome: "breach", assumed: [{ setting: "workingDay.ends" }] });
});
