import { expect, test } from "vitest";
import { type HomeVisitsError } from "../parsed/HomeVisitsError.js";
import { assessVisit } from "../assess/assessVisit.js";
import { visitVerdict } from "../assess/visitVerdict.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import { checkRiskAssessment } from "../risk/checkRiskAssessment.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { smallVisit } from "../../test/smallVisit.js";
import { assessmentOf } from "../../test/exampleVisit.js";
import { nowMs } from "./nowMs.js";

test.each(["2026-06-09T13:30Z", "2026-06-09T14:30+01:00", "2026-06-09T14:30:00+01:00", "2026-06-09T13:30:00.000Z"])(
  "%s is an instant",
  (now) => {
    expect(nowMs(now)).toBe(Date.UTC(2026, 5, 9, 13, 30));
  },
);

test.each([
  undefined,
  null,
  "",
  "now",
  "2026-06-09",
  "2026-06-09T14:30",
  "2026-06-09T14:30:00",
  "2026-06-09 14:30Z",
  "9 June 2026 14:30 +01:00",
  "2026-02-30T12:00:00Z",
  "2026-06-09T25:00:00Z",
  "2026-13-09T14:30:00+01:00",
  new Date(0),
  0,
])("%s is none, whatever the machine's time zone: nothing is assessed by it", (now) => {
  const asked = { visit: smallVisit, policy: reach2Policy2020, mode: "lenient", now: now as string } as const;
  const thrown = expect.objectContaining({ code: "invalid-argument" }) as HomeVisitsError;
  expect(() => nowMs(now)).toThrow(thrown);
  expect(() => assessVisit(asked)).toThrow(thrown);
  expect(() => visitVerdict(asked)).toThrow(thrown);
  expect(() => checkRiskAssessment(assessmentOf([1, 1]), reach2RiskMatrix, { now: now as string })).toThrow(thrown);
});
