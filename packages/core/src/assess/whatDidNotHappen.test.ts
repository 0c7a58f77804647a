import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import {
  back,
  doorstepVisit,
  filed,
  gone,
  left,
  made,
  nobodyHome,
  stateOf,
  visitWith,
} from "../../test/stagedVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

type PolicyId = keyof typeof policies;
const before = at("09:00");
const after = at("18:00");
const closed = { type: "visit-closed", at: at("17:00"), by: "school-office" } as const;
const kept = (visit: Visit) => happening(visit, gone, left, back, filed);
const calledOff = (visit: Visit) =>
  happening(visit, { type: "cancelled", at: at("09:30"), by: "parent", because: "family-request" }, filed);
const animals = (said: object) => visitWith({ plan: { ...exampleVisit.plan, animals: said } });
const onFoot = visitWith({ vehicles: [], travel: { mode: "walk" } });
const nobody = (visit: Visit) => happening(visit, gone, nobodyHome, left, back, filed);

describe("F22, F23, F48: a detail of what did not happen is not unknown", () => {
  test.each<readonly [string, PolicyId, Visit, string, readonly string[]]>([
    ["no animals", "reach2-2020", animals({ present: false }), before, ["animals-shut-away"]],
    ["no animals", "reach2-later", animals({ present: false }), before, ["animals-shut-away"]],
    [
      "harmless animals",
      "morecambe-road-2024",
      animals({ present: true, dangerous: false }),
      before,
      ["animals-in-another-room", "refusal-cancels"],
    ],
    [
      "nothing cancelled",
      "reach2-2020",
      kept(exampleVisit),
      after,
      ["family-told-of-cancellation", "cancelled-is-rearranged"],
    ],
    [
      "nothing cancelled",
      "reach2-later",
      kept(exampleVisit),
      after,
      ["family-told-of-cancellation", "cancelled-is-rearranged"],
    ],
    [
      "cancelled for illness",
      "morecambe-road-2024",
      happening(exampleVisit, { type: "cancelled", at: at("11:00"), by: "visitor:a", because: "illness" }),
      after,
      ["safety-reason-given", "animal-reason-given"],
    ],
    [
      "no agreement",
      "morecambe-road-2024",
      kept(exampleVisit),
      after,
      ["agreements-on-cpoms", "reminder-letter", "follow-up-visit", "authorities-notified", "not-plainly-falling"],
    ],
    [
      "no concern, danger or touch",
      "morecambe-road-2024",
      kept(exampleVisit),
      after,
      [
        "concerns-reported",
        "police-in-danger",
        "office-after-police",
        "intervention-last-resort",
        "not-into-unsafe-house",
      ],
    ],
    [
      "nobody was late",
      "morecambe-road-2024",
      kept(exampleVisit),
      after,
      ["wait-without-notice", "wait-with-notice", "not-in-before-parents", "staff-came-late", "back-to-school"],
    ],
    [
      "no pupil carried",
      "reach2-2020",
      kept(exampleVisit),
      after,
      ["two-staff-with-a-child", "child-in-the-back", "safe-equipment", "car-seat"],
    ],
    ["no pupil carried", "morecambe-road-2024", kept(exampleVisit), after, ["pupil-insured", "escort-advised"]],
    [
      "no incident, no danger",
      "reach2-2020",
      kept(exampleVisit),
      after,
      [
        "line-manager-told",
        "incident-form",
        "incident-factual",
        "incident-form-shared",
        "leave-when-unmanageable",
        "code-word-brings-police",
        "police-then-buddy",
      ],
    ],
    [
      "somebody answered",
      "reach2-2020",
      kept(exampleVisit),
      after,
      [
        "note-left",
        "note-dated",
        "note-gives-phone",
        "note-gives-times",
        "parent-rung-on-return",
        "note-home",
        "nobody-to-carry-the-note",
      ],
    ],
    [
      "somebody answered",
      "reach2-later",
      kept(exampleVisit),
      after,
      ["note-left", "parent-rung-on-return", "message-when-not-reached"],
    ],
    [
      "somebody answered",
      "atlp-covid",
      kept(doorstepVisit()),
      after,
      ["note-left", "note-asks-for-contact", "list-again-then-agencies", "agencies-told"],
    ],
    [
      "no question, no warning",
      "reach2-2020",
      kept(exampleVisit),
      after,
      ["question-answered", "warnings-considered", "safety-concern-voiced"],
    ],
    [
      "nobody at home",
      "alumwell-2025",
      nobody(exampleVisit),
      after,
      [
        "child-and-parent-seen",
        "not-in-to-a-child-alone",
        "stay-outside",
        "ring-for-guidance",
        "bedroom-exceptional",
        "bedroom-in-pairs",
        "bedroom-permissions",
        "leave-when-unsafe",
      ],
    ],
    [
      "nobody at home",
      "atlp-covid",
      nobody(doorstepVisit()),
      after,
      [
        "check-explained",
        "child-asked",
        "child-recorded",
        "effort-to-see-child",
        "channels-agreed",
        "distance-to-child",
        "distance-between-staff",
        "end-soon-with-symptoms",
      ],
    ],
    [
      "on foot",
      "reach2-2020",
      onFoot,
      before,
      ["licence-shown", "mot-shown", "business-insurance-shown", "licence-both-parts"],
    ],
    ["on foot", "alumwell-2025", onFoot, before, ["insurance-in-place"]],
    [
      "on foot",
      "morecambe-road-2024",
      onFoot,
      before,
      ["make-held", "model-held", "registration-held", "colour-held", "insurance-up-to-date"],
    ],
    [
      "no child of a listed category",
      "atlp-covid",
      doorstepVisit(),
      before,
      ["social-worker-spoken-to", "professionals-tried", "keep-in-touch"],
    ],
    ["no agency told", "atlp-covid", kept(doorstepVisit()), after, ["agency-response-recorded"]],
    ["two visitors", "alumwell-2025", visitWith({}), before, ["lone-decided-by-head-or-dsl"]],
    [
      "on the doorstep",
      "alumwell-2025",
      visitWith({ setting: "doorstep" }),
      before,
      ["two-when-entering", "two-when-little-is-known", "two-after-anger", "two-when-contentious"],
    ],
  ])("%s: under %s", (_, policy, visit, now, rules) => {
    expect(rules.map((rule) => [rule, stateOf(visit, policy, now, rule)])).toEqual(
      rules.map((rule) => [rule, "not-applicable"]),
    );
  });

  test.each(Object.keys(policies) as PolicyId[])(
    "under %s a visit that was called off has no journey to tell of",
    (policy) => {
      const { findings } = judged(calledOff(policy === "atlp-covid" ? doorstepVisit() : exampleVisit), policy, after);
      const journey = ["departure", "arrival", "no-answer", "during", "leaving", "overdue", "return"];
      expect(findings.filter(({ phase }) => journey.includes(phase))).toEqual([]);
    },
  );

  test("a cancellation without a reason leaves open which clause it falls under (MOR-VIS-13, MOR-VIS-16)", () => {
    const visit = happening(exampleVisit, { type: "cancelled", at: at("11:00"), by: "visitor:a" });
    for (const rule of ["safety-reason-given", "animal-reason-given"])
      expect(stateOf(visit, "morecambe-road-2024", after, rule)).toBe("unknown");
  });

  test("a car without a kind is a car: its papers are asked for (R20-PRE-14)", () => {
    const [car] = exampleVisit.vehicles ?? [];
    const vehicles = [{ ...car, kind: undefined, mot: { status: "certificate", expiresOn: "2026-01-01" } }];
    expect(judged(visitWith({ vehicles }), "reach2-2020", after).of("R20-PRE-14")).toBe("breach");
  });
});

describe("what comes before its occasion does not answer it", () => {
  test.each<readonly [string, PolicyId, Visit, string, string]>([
    [
      "a letter from before the agreement was broken",
      "morecambe-road-2024",
      happening(
        exampleVisit,
        { type: "agreement-made", at: at("08:00") },
        { type: "letter-sent", at: at("08:10") },
        { type: "agreement-broken", at: at("08:20") },
      ),
      "reminder-letter",
      "unmet",
    ],
    [
      "a letter from after it",
      "morecambe-road-2024",
      happening(
        exampleVisit,
        { type: "agreement-made", at: at("08:00") },
        { type: "agreement-broken", at: at("08:10") },
        { type: "letter-sent", at: at("08:20") },
      ),
      "reminder-letter",
      "met",
    ],
    [
      "an appointment from before the cancellation",
      "reach2-2020",
      happening(
        exampleVisit,
        { type: "rearranged", at: at("08:00") },
        { type: "cancelled", at: at("09:00"), by: "visitor:a", because: "illness" },
      ),
      "cancelled-is-rearranged",
      "unmet",
    ],
  ])("%s (MOR-FOL-03, R20-NOH-07)", (_, policy, visit, rule, expected) => {
    expect(stateOf(visit, policy, after, rule)).toBe(expected);
  });
});

describe("a record that was never filed is an open item with its age, and a fault once the office closes the visit", () => {
  const unfiled = { "reach2-2020": "R20-AFT-18", "reach2-later": "R2X-AFT-15", "atlp-covid": "ATLP-G-26" } as const;
  test.each(Object.entries(unfiled) as [keyof typeof unfiled, string][])("under %s (%s)", (policy, clause) => {
    const visit = policy === "atlp-covid" ? doorstepVisit() : exampleVisit;
    const waiting = judged(made(visit), policy, at("12:00", "2026-06-12"));
    const found = waiting.findings.find(({ cites }) => cites.includes(clause));
    expect([found?.outcome, found?.since]).toEqual(["pending", "2026-06-09T14:00:00.000Z"]);
    expect(found?.sentence).toContain("It has been open for 2 days");
    expect(
      judged(made(visit), policy, at("15:45")).findings.find(({ cites }) => cites.includes(clause))?.sentence,
    ).toContain("It has been open for 45 minutes");
    const done = judged(happening(visit, gone, left, back, closed), policy, after);
    expect(done.of(clause)).toBe(policy === "atlp-covid" ? "breach" : "advice");
  });

  test("what was not reported is advice once the office closes the visit (D104, ALU-AFT-01)", () => {
    expect(judged(made(exampleVisit), "alumwell-2025", at("12:00", "2026-06-12")).of("ALU-AFT-01")).toBe("pending");
    expect(judged(happening(exampleVisit, gone, left, back, closed), "alumwell-2025", after).of("ALU-AFT-01")).toBe(
      "advice",
    );
  });
});

describe("a must that the record can hold has a rule", () => {
  const raised = (to: string) => happening(exampleVisit, { type: "safety-concern-raised", at: at("08:00"), to });
  const [first, ...others] = exampleVisit.visitors;
  const insecure = visitWith({ visitors: [{ ...first, feelsSecure: false }, ...others] });
  test.each([
    ["reach2-2020", "R20-PRE-34"],
    ["reach2-later", "R2X-PRE-36"],
  ] as const)("a concern about safety goes to the line manager: %s (%s)", (policy, clause) => {
    expect(judged(exampleVisit, policy, before).of(clause)).toBe("ok");
    expect(judged(raised("line-manager"), policy, before).of(clause)).toBe("ok");
    expect(judged(raised("buddy"), policy, before).of(clause)).toBe("pending");
    expect(judged(insecure, policy, after).of(clause)).toBe("breach");
  });
  test("F06: a leader who drove there and goes in breaks the clause, and the visitors have not entered (ALU-OVD-04)", () => {
    const visit = happening(exampleVisit, gone, { type: "entered", at: at("15:00"), by: "dsl" });
    expect(judged(visit, "alumwell-2025", after).of("ALU-OVD-04")).toBe("breach");
    expect(stateOf(visit, "morecambe-road-2024", after, "never-without-parent")).toBe("not-applicable");
    const drove = happening(exampleVisit, gone, {
      type: "drove-to-address",
      at: at("15:00"),
      by: "dsl",
      entered: true,
    });
    expect(judged(drove, "alumwell-2025", after).of("ALU-OVD-04")).toBe("breach");
    expect(judged(made(exampleVisit), "alumwell-2025", after).of("ALU-OVD-04")).toBe("ok");
  });
  test("staff check in with the office by telephone (MOR-SAF-05)", () => {
    expect(judged(made(exampleVisit), "morecambe-road-2024", after).of("MOR-SAF-05")).toBe("breach");
    const rung = { type: "contact", at: at("13:40"), from: "visitor:a", to: "school-office", channel: "call" } as const;
    expect(judged(happening(exampleVisit, gone, rung, left, back), "morecambe-road-2024", after).of("MOR-SAF-05")).toBe(
      "ok",
    );
  });
  test("what an agency answered stands in the filed record (ATLP-TAB-28)", () => {
    const told = { type: "agency-told", at: at("15:10"), agency: "MASH" } as const;
    const record = (agencyResponse?: string) => ({ ...filed, ...(agencyResponse && { agencyResponse }) });
    const said = (response?: string) =>
      judged(
        happening(doorstepVisit(), gone, nobodyHome, left, back, told, record(response)),
        "atlp-covid",
        after,
      ).findings.some(({ rule }) => rule === "agency-response-recorded");
    expect([said(), said("They will call.")]).toEqual([true, false]);
  });
});
