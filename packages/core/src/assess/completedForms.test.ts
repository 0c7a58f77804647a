import { describe, expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import {
  assessedBy,
  doorstepVisit,
  filed,
  gone,
  left,
  back,
  made,
  stateOf,
  visitWith,
} from "../../test/stagedVisit.js";
import type { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

type PolicyId = keyof typeof policies;
const before = at("09:00");
const after = at("18:00");
const later = at("12:00", "2026-06-12");
const initial = exampleVisit.assessments?.initial;
const signOff = { on: "2026-06-08", name: "Leader", role: "slt" };
const blank = { completedOn: "2026-06-08", answers: {}, signOff };
const halfAnswered = { ...blank, answers: { pets: "no", violentOffences: "no" } };
const unrated = { completedOn: "2026-06-08", hazards: [{ hazard: "a dog" }], signOff };
const rated = assessmentOf([2, 2]);
const halfRated = { ...rated, hazards: rated.hazards.map((row) => ({ ...row, residual: { likelihood: 2 } })) };
const recent = { ...rated, completedOn: "2026-06-08" };
const firstVisit = (assessments: object, change: object = {}) =>
  assessedBy(assessments, { earlierVisits: [], ...change });
const done = (assessment: string, clock: string) => ({ type: "assessment-done", at: at(clock), assessment }) as const;

describe("F20, F21: completed means every question answered, and signed where it must be", () => {
  test.each<readonly [string, PolicyId, Visit, string, string, string]>([
    [
      "a check list without its levels",
      "reach2-2020",
      firstVisit({ initial: { ...initial, levelWithControls: undefined } }),
      before,
      "R20-PRE-05",
      "pending",
    ],
    [
      "the same once the visit was made",
      "reach2-2020",
      made(firstVisit({ initial: { ...initial, levelWithControls: undefined } })),
      after,
      "R20-PRE-05",
      "breach",
    ],
    [
      "a check list with some answers",
      "reach2-2020",
      firstVisit({ initial: halfAnswered }),
      before,
      "R20-PRE-05",
      "pending",
    ],
    [
      "a check list with every answer and no signature",
      "reach2-2020",
      firstVisit({ initial: { ...initial, signOff: undefined } }),
      before,
      "R20-PRE-05",
      "ok",
    ],
    [
      "its signature",
      "reach2-2020",
      firstVisit({ initial: { ...initial, signOff: undefined } }),
      before,
      "R20-A2-23",
      "pending",
    ],
    [
      "its signature once the visit was made",
      "reach2-2020",
      made(firstVisit({ initial: { ...initial, signOff: undefined } })),
      after,
      "R20-A2-23",
      "breach",
    ],
    [
      "an unanswered check list, which the later text only asks for",
      "reach2-later",
      firstVisit({ initial: blank }),
      before,
      "R2X-PRE-05",
      "advice",
    ],
    ["a full assessment without ratings", "reach2-2020", assessedBy({ full: unrated }), before, "R20-PRE-06", "advice"],
    ["one with half a rating", "reach2-2020", assessedBy({ full: halfRated }), before, "R20-PRE-06", "advice"],
    [
      "one without ratings after the first visit",
      "reach2-2020",
      happening(firstVisit({ initial, full: unrated }), gone, left, back, filed),
      later,
      "R20-AFT-11",
      "advice",
    ],
    [
      "a full assessment without ratings",
      "reach2-later",
      assessedBy({ full: unrated }),
      before,
      "R2X-PRE-06",
      "advice",
    ],
    ["a check list without answers", "reach2-later", assessedBy({ initial: blank }), before, "R2X-PRE-06", "advice"],
    ["a check list with every answer", "reach2-later", assessedBy({ initial }), before, "R2X-PRE-06", "ok"],
    ["a check list without answers", "alumwell-2025", assessedBy({ initial: blank }), before, "ALU-BEF-03", "advice"],
    [
      "a check list with some answers",
      "alumwell-2025",
      assessedBy({ initial: halfAnswered }),
      before,
      "ALU-BEF-03",
      "advice",
    ],
    [
      "a full assessment without ratings",
      "alumwell-2025",
      assessedBy({ full: unrated }),
      before,
      "ALU-BEF-03",
      "advice",
    ],
    [
      "a doorstep form without answers",
      "alumwell-2025",
      assessedBy({ doorstep: { completedOn: "2026-06-08", forVisit: "visit-example" } }),
      before,
      "ALU-BEF-03",
      "advice",
    ],
    ["a full assessment of the day before", "alumwell-2025", assessedBy({ full: recent }), before, "ALU-BEF-03", "ok"],
    [
      "a main form without ratings",
      "atlp-covid",
      doorstepVisit({ assessments: { ...doorstepVisit().assessments, initial: undefined, full: unrated } }),
      before,
      "ATLP-TAB-31",
      "advice",
    ],
    [
      "a main form without answers",
      "atlp-covid",
      doorstepVisit({ assessments: { ...doorstepVisit().assessments, full: undefined, initial: blank } }),
      before,
      "ATLP-TAB-31",
      "advice",
    ],
    ["both main forms", "atlp-covid", doorstepVisit(), before, "ATLP-TAB-31", "ok"],
    [
      "a doorstep form without one answer",
      "atlp-covid",
      doorstepVisit({}, { whyEscalated: undefined }),
      before,
      "ATLP-FRM-01",
      "pending",
    ],
    ["a doorstep form with every answer", "atlp-covid", doorstepVisit(), before, "ATLP-FRM-01", "ok"],
  ])("%s: under %s", (_, policy, visit, now, clause, expected) => {
    expect(judged(visit, policy, now).of(clause)).toBe(expected);
  });

  test("a form that only an event tells of is completed; one whose answers are in the record has to have them", () => {
    const told = happening(firstVisit({}), done("initial", "08:00"));
    expect(judged(told, "reach2-2020", before).of("R20-PRE-05")).toBe("ok");
    const open = happening(firstVisit({ initial: { ...blank, completedOn: undefined } }), done("initial", "08:00"));
    expect(judged(open, "reach2-2020", before).of("R20-PRE-05")).toBe("pending");
    expect(judged(happening(assessedBy({}), done("full", "08:00")), "reach2-2020", before).of("R20-PRE-06")).toBe("ok");
  });

  test("a lone visit rests on an assessment that is answered and signed (R20-LON-02)", () => {
    const agreed = { authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:00") }] };
    const permitted = (full: object) =>
      stateOf(alone(made(assessedBy({ full }, agreed))), "reach2-2020", later, "lone-with-low-risk");
    expect(permitted(rated)).toBe("met");
    for (const full of [
      unrated,
      { ...rated, signOff: undefined },
      { ...rated, signOff: { ...signOff, on: "2026-06-10" } },
      { ...rated, completedOn: "2026-06-10" },
    ])
      expect(permitted(full)).toBe("not-applicable");
  });
});

describe("F27: what was done after the visit was not there for it", () => {
  test.each<readonly [string, PolicyId, Visit, string, string]>([
    [
      "a full assessment of the next day",
      "reach2-2020",
      made(assessedBy({ full: { ...rated, completedOn: "2026-06-10" } })),
      "R20-PRE-06",
      "advice",
    ],
    [
      "a full assessment done in the afternoon",
      "reach2-2020",
      happening(assessedBy({}), gone, left, back, done("full", "16:00")),
      "R20-PRE-06",
      "advice",
    ],
    [
      "a check list done at the door",
      "reach2-2020",
      happening(firstVisit({}), gone, done("initial", "14:00"), left, back),
      "R20-PRE-05",
      "breach",
    ],
    [
      "a full assessment three days after the first visit",
      "reach2-2020",
      happening(firstVisit({ initial, full: { ...rated, completedOn: "2026-06-12" } }), gone, left, back, filed),
      "R20-AFT-11",
      "ok",
    ],
    [
      "an assessment for this visit of the next day",
      "alumwell-2025",
      made(assessedBy({ initial: { ...initial, forVisit: "visit-example", completedOn: "2026-06-10" } })),
      "ALU-BEF-03",
      "advice",
    ],
    [
      "rules that were explained the week after",
      "morecambe-road-2024",
      made(visitWith({ household: { ...exampleVisit.household, rulesExplainedOn: "2026-06-11" } })),
      "MOR-INT-04",
      "advice",
    ],
    [
      "rules that were explained on the day",
      "morecambe-road-2024",
      made(visitWith({ household: { ...exampleVisit.household, rulesExplainedOn: "2026-06-09" } })),
      "MOR-INT-04",
      "ok",
    ],
    [
      "a concern judged at the door",
      "atlp-covid",
      happening(doorstepVisit(), gone, { type: "concern-assessed", at: at("14:00"), raised: true }, left, back),
      "ATLP-STP-01",
      "breach",
    ],
    [
      "a call to the family from the door",
      "atlp-covid",
      made(
        doorstepVisit({
          contactAttempts: [
            {
              who: "mother",
              kind: "family",
              channel: "call",
              number: "07700 900101",
              at: at("14:00"),
              answered: false,
            },
          ],
        }),
      ),
      "ATLP-STP-11",
      "breach",
    ],
  ])("%s: under %s", (_, policy, visit, clause, expected) => {
    expect(judged(visit, policy, later).of(clause)).toBe(expected);
  });

  test("a full assessment says on which day it came (R20-PRE-06)", () => {
    const { findings } = judged(
      made(assessedBy({ full: { ...rated, completedOn: "2026-06-10" } })),
      "reach2-2020",
      later,
    );
    expect(findings.find(({ rule }) => rule === "full-assessment-ready")?.sentence).toContain(
      "was completed on 10 June, after the visit",
    );
  });
});

describe("F31: an assessment for each visit is one for this visit", () => {
  const rule = "doorstep-assessed-for-this-visit";
  test.each([
    ["of 2019, with visits since", { completedOn: "2019-06-09" }, {}, "unknown"],
    ["of 2019, with no visit ever", { completedOn: "2019-06-09" }, { earlierVisits: [] }, "unknown"],
    ["for another visit", { forVisit: "another" }, {}, "unmet"],
    ["for this visit, of the week before", { forVisit: "visit-example", completedOn: "2026-06-01" }, {}, "met"],
    ["since the last visit", { completedOn: "2026-06-01" }, {}, "met"],
    ["of the day itself", {}, { earlierVisits: [] }, "met"],
  ] as const)("ATLP, a doorstep form %s (ATLP-DOR-03)", (_, form, change, expected) => {
    expect(stateOf(doorstepVisit(change, form), "atlp-covid", before, rule)).toBe(expected);
  });
  test("one for another visit stops a doorstep visit, one that does not tell leaves it open (ATLP-DOR-03)", () => {
    expect(judged(doorstepVisit({}, { forVisit: "another" }), "atlp-covid", before).of("ATLP-DOR-03")).toBe("block");
    expect(judged(doorstepVisit({}, { completedOn: "2019-06-09" }), "atlp-covid", before).of("ATLP-DOR-03")).toBe(
      "open",
    );
  });
});
