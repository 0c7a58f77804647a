import { describe, expect, test } from "vitest";
import { assessmentOf, at, exampleVisit, happening } from "../../test/exampleVisit.js";
import document from "../../test/sixthPolicy.json" with { type: "json" };
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import type { Visit } from "../visit/visitSchema.js";
import { parseRiskMatrix } from "../risk/parseRiskMatrix.js";
import { comparePolicies } from "../compare/comparePolicies.js";
import { parsePolicy } from "./parsePolicy.js";

// a policy that rates risks brings its matrix
const parsed = parsePolicy({ ...document, riskMatrix: reach2RiskMatrix });
const policy = parsed.ok ? parsed.value : policies["atlp-covid"];
const trained = exampleVisit.visitors.map((visitor) => ({
  ...visitor,
  training: [{ what: "lone working", on: "2026-01-10" }],
  holds: ["senior", "dsl"],
}));
const visit: Visit = { ...exampleVisit, visitors: trained };
const outcome = (asked: Visit, rule: string, now = at("09:00")) =>
  assessVisit({ visit: asked, policy, now, mode: "lenient" }).findings.find((finding) => finding.rule === rule)
    ?.outcome ?? "ok";

describe("a policy that nobody has seen before is data alone", () => {
  test("it parses", () => {
    expect(parsed).toMatchObject({ ok: true });
  });
  test("a first visit alone by the key person is allowed by design; another lone visit is open (SIX-3)", () => {
    const keyPerson = {
      ...visit,
      visitors: trained.slice(0, 1).map((visitor) => ({ ...visitor, holds: ["key-person"] })),
      earlierVisits: [],
    };
    expect(outcome(keyPerson, "alone-otherwise")).toBe("ok");
    expect(outcome({ ...keyPerson, earlierVisits: exampleVisit.earlierVisits }, "alone-otherwise")).toBe("open");
  });
  test("the pair's composition: both senior, or one the key person (SIX-4)", () => {
    expect(outcome(visit, "pair-of-seniors")).toBe("ok");
    expect(
      outcome(
        { ...visit, visitors: trained.map((visitor, place) => ({ ...visitor, holds: place === 0 ? ["senior"] : [] })) },
        "pair-of-seniors",
      ),
    ).toBe("block");
  });
  test.each([
    ["never unannounced (SIX-5)", { announced: { status: "unannounced" } }, "never-unannounced", "block"],
    [
      "not after hours (SIX-6)",
      { times: { ...exampleVisit.times, leaveHome: at("16:01"), backAtSchool: at("16:30") } },
      "within-hours",
      "block",
    ],
    [
      "the last minute is in time (SIX-6)",
      { times: { ...exampleVisit.times, leaveHome: at("16:00"), backAtSchool: at("16:30") } },
      "within-hours",
      "ok",
    ],
    [
      "not longer than 45 minutes, as advice (SIX-7)",
      { times: { ...exampleVisit.times, leaveHome: at("14:31") } },
      "not-too-long",
      "advice",
    ],
    ["not more than three visits (SIX-8)", { visitNumber: 4 }, "not-too-many", "pending"],
    ["high risk means nobody goes (SIX-11)", { assessments: { full: assessmentOf([3, 4]) } }, "high-means-no", "block"],
    [
      "only trained staff (SIX-12)",
      { visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, training: [] })) },
      "trained",
      "block",
    ],
  ] as const)("%s", (_name, more, rule, expected) => {
    const asked: Visit = Object.assign({}, visit, more);
    expect(outcome(asked, rule)).toBe(expected);
  });
  test("check-ins every 30 minutes (SIX-9)", () => {
    const call = (clock: string) => ({ type: "check-in", at: at(clock), to: "school" }) as const;
    const trip = (...clocks: readonly string[]) =>
      happening(visit, { type: "departed", at: at("13:30") }, ...clocks.map(call), { type: "back", at: at("15:00") });
    expect(outcome(trip("14:00", "14:30"), "regular-check-ins", at("15:10"))).toBe("ok");
    expect(outcome(trip("14:00", "14:29"), "regular-check-ins", at("15:10"))).toBe("breach");
  });
  const told = (
    which: string,
    ...more: readonly {
      readonly type: "police-called" | "reported";
      readonly at: string;
      readonly [key: string]: unknown;
    }[]
  ) =>
    happening(
      visit,
      { type: "departed", at: at("13:30") },
      {
        type: "contact",
        at: at("14:00"),
        from: "visitor:a",
        to: "senior",
        channel: "call",
        says: [{ what: "code-word", which }],
      },
      ...more,
    );

  test("several duress words have different answers (SIX-20)", () => {
    const now = at("14:05");
    const police = { type: "police-called", at: at("14:01"), number: "999" } as const;
    const senior = { type: "reported", at: at("14:02"), to: "senior" } as const;
    expect(outcome(told("red", senior), "red-brings-police", now)).toBe("breach");
    expect(outcome(told("red", police), "red-brings-police", now)).toBe("ok");
    expect(outcome(told("amber"), "amber-brings-a-senior", now)).toBe("breach");
    expect(outcome(told("amber", senior), "amber-brings-a-senior", now)).toBe("ok");
    expect(outcome(told("amber", senior), "red-brings-police", now)).toBe("ok");
  });
  test("consent is more than an agreed time (SIX-18)", () => {
    const consent = (given: boolean): Visit => ({ ...visit, plan: { ...visit.plan, consent: { given } } });
    expect([
      outcome(visit, "consent-first"),
      outcome(consent(false), "consent-first"),
      outcome(consent(true), "consent-first"),
    ]).toEqual(["open", "block", "ok"]);
  });
  test("never after dark, by the sunset that the record gives; the last minute counts (SIX-19)", () => {
    const sunset = (until: string): Visit => ({ ...visit, daylight: { from: at("05:00"), until } });
    expect([
      outcome(visit, "before-dark"),
      outcome(sunset(at("14:29")), "before-dark"),
      outcome(sunset(at("14:30")), "before-dark"),
    ]).toEqual(["open", "block", "ok"]);
  });
  test("a card alone is not enough at a closed door (SIX-10)", () => {
    const door = (...more: readonly { readonly type: "parent-rung"; readonly at: string }[]) =>
      happening(
        visit,
        { type: "departed", at: at("13:30") },
        { type: "nobody-home", at: at("13:50") },
        { type: "note-left", at: at("13:52") },
        ...more,
        { type: "left", at: at("13:55") },
      );
    expect(outcome(door(), "not-only-a-card", at("14:00"))).toBe("breach");
    expect(outcome(door({ type: "parent-rung", at: at("13:53") }), "not-only-a-card", at("14:00"))).toBe("ok");
  });
  test("a couple does not go together, unless the manager agrees to the fallback (SIX-4)", () => {
    const couple: Visit = { ...visit, visitors: trained.map((visitor) => ({ ...visitor, relatedToVisitor: true })) };
    expect(outcome(couple, "not-a-couple")).toBe("block");
    const agreed: Visit = { ...couple, authorisations: [{ what: "visit", role: "manager", at: at("08:00") }] };
    expect(outcome(agreed, "not-a-couple")).toBe("ok");
  });
  test("a 4 by 4 matrix whose cells name their bands decides instead of the trust's (SIX-11)", () => {
    const levels = [1, 2, 3, 4].map((level) => ({ level, label: `Level ${String(level)}` }));
    const matrix = parseRiskMatrix({
      id: "four-by-four",
      title: "Four by four",
      likelihood: { label: "Likelihood", levels },
      consequence: { label: "Consequence", levels },
      scoring: {
        by: "band-table",
        cells: [
          ["low", "low", "low", "high"],
          ["low", "low", "high", "high"],
          ["low", "high", "high", "high"],
          ["high", "high", "high", "high"],
        ],
      },
      bands: [
        { id: "low", label: "Low", tolerability: "go", duty: "Nothing more.", gate: "go" },
        { id: "high", label: "High", tolerability: "stay", duty: "Nobody goes.", gate: "stop" },
      ],
    });
    expect(matrix.ok).toBe(true);
    if (!matrix.ok) return;
    const under = (likelihood: number, consequence: number) =>
      assessVisit({
        visit: { ...visit, assessments: { full: assessmentOf([likelihood, consequence]) } },
        policy,
        school: { riskMatrix: matrix.value },
        now: at("09:00"),
        mode: "lenient",
      }).findings.find(({ rule }) => rule === "high-means-no")?.outcome ?? "ok";
    expect([under(1, 3), under(1, 4), under(2, 3), under(5, 5)]).toEqual(["ok", "block", "block", "open"]);
  });
  test("how long records are kept is a deadline like any other (SIX-15)", () => {
    expect(policy.timers.find(({ id }) => id === "delete-record")?.by).toMatchObject({ kind: "calendar" });
  });
  test("a scope narrows a rule by purpose, place and case status (SIX-13)", () => {
    const listed: Visit = {
      ...visit,
      visitors: trained.map((visitor) => ({ ...visitor, holds: ["senior"] })),
      household: { ...visit.household, pupils: [{ name: "T.", listed: ["cp"] }] },
    };
    expect(outcome(listed, "for-listed-children")).toBe("pending");
    expect(outcome({ ...listed, setting: "doorstep" }, "for-listed-children")).toBe("ok");
    expect(outcome({ ...listed, purposes: ["transition"] }, "for-listed-children")).toBe("ok");
  });
  test("two rules that disagree without a precedence are a conflict, with both clauses (SIX-14, SIX-3)", () => {
    const crisis: Visit = {
      ...visit,
      purposes: ["crisis-or-illness"],
      earlierVisits: [],
      visitors: trained.slice(0, 1).map((visitor) => ({ ...visitor, holds: ["key-person"] })),
    };
    const finding = assessVisit({ visit: crisis, policy, now: at("09:00"), mode: "lenient" }).findings.find(
      ({ rule }) => rule === "two-or-joint",
    );
    expect(finding).toMatchObject({
      outcome: "conflict",
      cites: ["SIX-14"],
      against: { rule: "first-alone", cites: ["SIX-3"] },
    });
  });
  test("its own topic is compared too", () => {
    expect(comparePolicies(policy, policies["reach2-2020"]).find(({ topic }) => topic === "play")).toMatchObject({
      topic: "play",
      title: "Play",
      b: { status: "silent" },
    });
  });
});
