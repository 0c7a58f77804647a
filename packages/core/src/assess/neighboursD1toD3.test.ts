import { describe, expect, test } from "vitest";
import { alone, assessmentOf, at, exampleVisit, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

// Neighbours of the worked examples D02 to D36, and the traps of the sources behind them.
const before = at("09:00");
const after = at("18:00");
const first: Visit = { ...exampleVisit, earlierVisits: [] };
const approved = (...roles: readonly string[]): Visit["authorisations"] =>
  roles.map((role) => ({ what: "visit", role, at: at("08:50") }));
const signedBy = (role?: string): Visit => {
  const full = assessmentOf([2, 2]);
  const signOff = { on: "2026-03-04", name: "Leader", ...(role === undefined ? {} : { role }) };
  return { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: { ...full, signOff } } };
};

describe("staff numbers", () => {
  test("a first visit by one person is stopped by the trust, advised against by MOR and ALU (R20-DUR-01, R2X-DUR-01, MOR-SAF-18, ALU-BEF-08)", () => {
    expect(judged(alone(first), "reach2-2020", before).of("R20-DUR-01")).toBe("block");
    expect(judged(alone(first), "reach2-later", before).of("R2X-DUR-01")).toBe("block");
    expect(judged(alone(first), "morecambe-road-2024", before).of("MOR-SAF-18")).toBe("advice");
    expect(judged(alone(first), "alumwell-2025", before).of("ALU-BEF-08")).toBe("advice");
  });
  test("gone all the same it is a breach (R20-DUR-01)", () => {
    expect(judged(alone(first), "reach2-2020", after).of("R20-DUR-01")).toBe("breach");
  });
  test("a social worker is not a member of staff (R20-DUR-01)", () => {
    const joint: Visit = {
      ...alone(first),
      otherProfessionals: [{ organisation: "Social care", attends: true, jointlyCoordinated: true }],
    };
    expect(judged(joint, "reach2-2020", before).of("R20-DUR-01")).toBe("block");
  });
  test("a later visit by one person in no listed case is open, with two assumed, and never a breach (R20-LON-01)", () => {
    const visit: Visit = { ...alone(exampleVisit), authorisations: [] };
    for (const now of [before, after]) expect(judged(visit, "reach2-2020", now).of("R20-LON-01")).not.toBe("breach");
    const said = judged(visit, "reach2-2020", before);
    expect(said.findings.find(({ rule }) => rule === "lone-visit-not-listed")?.outcome).toBe("open");
    expect(said.minimumVisitors).toBe(2);
  });
  test("R2X allows a lone later visit in its own listed cases only (R2X-LON-01, R2X-DUR-01)", () => {
    const listed: Visit = {
      ...alone(exampleVisit),
      otherProfessionals: [{ organisation: "Health visitors", attends: true, jointlyCoordinated: true }],
    };
    expect(judged(listed, "reach2-later", before).of("R2X-DUR-01")).toBe("conflict");
    expect(judged(listed, "reach2-later", before).of("R2X-LON-01")).toBe("ok");
    const other: Visit = { ...listed, otherProfessionals: [], authorisations: [] };
    expect(judged(other, "reach2-later", before).of("R2X-DUR-01")).toBe("block");
  });
  test("a joint visit that is not co-ordinated is no listed case (R20-LON-03)", () => {
    const visit: Visit = {
      ...alone(exampleVisit),
      authorisations: [],
      otherProfessionals: [{ organisation: "Social care", attends: true, jointlyCoordinated: false }],
    };
    const said = judged(visit, "reach2-2020", before);
    expect(said.trace.find(({ rule }) => rule === "lone-with-other-professional")?.state).toBe("not-applicable");
  });
  test("a risk that somebody judges to be raised needs two, whatever the score (R20-DUR-02)", () => {
    const visit: Visit = {
      ...alone(exampleVisit),
      authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:50") }],
      events: [{ id: "e", type: "concern-assessed", at: at("08:00"), raised: true }],
    };
    expect(judged(visit, "reach2-2020", before).of("R20-DUR-02")).toBe("block");
  });
  test.each([
    [[1, 4], "ok"],
    [[1, 5], "open"],
    [[3, 3], "open"],
  ] as const)(
    "residual %s for a lone visit that was agreed: %s (R20-A4-40, R20-A4-42, R20-LON-02)",
    (rating, expected) => {
      const visit: Visit = {
        ...alone(exampleVisit),
        authorisations: [{ what: "going-alone", role: "headteacher", at: at("08:50") }],
        assessments: { full: assessmentOf(rating) },
      };
      const said = judged(visit, "reach2-2020", before);
      expect(said.findings.find(({ rule }) => rule === "lone-visit-not-listed")?.outcome ?? "ok").toBe(expected);
    },
  );
  test("ALU advises two all the more when little is known, after anger, or on a contentious matter (ALU-BEF-09, ALU-BEF-10, ALU-BEF-11)", () => {
    const visit = (plan: object): Visit => ({ ...alone(exampleVisit), plan: { ...exampleVisit.plan, ...plan } });
    expect(judged(visit({ littleKnown: true }), "alumwell-2025", before).of("ALU-BEF-09")).toBe("advice");
    expect(judged(visit({ earlierAnger: true }), "alumwell-2025", before).of("ALU-BEF-10")).toBe("advice");
    expect(judged(visit({ contentious: true }), "alumwell-2025", before).of("ALU-BEF-11")).toBe("advice");
    expect(judged(visit({}), "alumwell-2025", before).of("ALU-BEF-11")).toBe("ok");
  });
});

describe("who authorises", () => {
  test("ALU: somebody of the SLT may authorise a visit, and may not decide that it is made alone (ALU-PRO-04, ALU-BEF-12)", () => {
    const visit: Visit = {
      ...alone(exampleVisit),
      authorisations: [...(approved("slt") ?? []), { what: "going-alone", role: "slt", at: at("08:50") }],
    };
    const said = judged(visit, "alumwell-2025", before);
    expect(said.of("ALU-PRO-04")).toBe("ok");
    expect(said.of("ALU-BEF-12")).toBe("block");
  });
  test("ALU: a deputy DSL outside the SLT may not authorise it (ALU-PRO-04)", () => {
    const visit: Visit = { ...exampleVisit, authorisations: approved("deputy-dsl") };
    expect(judged(visit, "alumwell-2025", before).of("ALU-PRO-04")).toBe("block");
  });
  test("ALU: an authorisation after the departure comes too late (ALU-PRO-04)", () => {
    const visit: Visit = { ...exampleVisit, authorisations: [{ what: "visit", role: "dsl", at: at("13:31") }] };
    expect(judged(visit, "alumwell-2025", after).of("ALU-PRO-04")).toBe("breach");
  });
  test("a visitor who authorises their own visit is shown and not forbidden (ALU-PRO-04)", () => {
    const visit: Visit = {
      ...exampleVisit,
      authorisations: [{ what: "visit", role: "dsl", at: at("08:50"), by: "a" }],
    };
    const said = judged(visit, "alumwell-2025", before);
    expect(said.of("ALU-PRO-04")).toBe("ok");
    expect(said.findings.find(({ rule }) => rule === "authorised-by-a-visitor")?.outcome).toBe("open");
  });
  test("MOR wants a discussion before the visit, not after it (MOR-SAF-06)", () => {
    const visit: Visit = { ...exampleVisit, leadershipDiscussions: [{ at: at("13:31") }] };
    expect(judged(visit, "morecambe-road-2024", after).of("MOR-SAF-06")).toBe("breach");
  });
  test("ATLP: no visitor goes against their will, or whom health bars, even as a volunteer (ATLP-STP-13, ATLP-G-05)", () => {
    const with_ = (more: object): Visit => ({
      ...exampleVisit,
      setting: "doorstep",
      visitors: exampleVisit.visitors.map((visitor, place) => (place === 0 ? { ...visitor, ...more } : visitor)),
    });
    expect(judged(with_({ willing: false }), "atlp-covid", before).of("ATLP-STP-13")).toBe("block");
    expect(judged(with_({ barredForHealth: true, willing: true }), "atlp-covid", before).of("ATLP-G-05")).toBe("block");
  });
});

describe("risk forms", () => {
  test.each([
    ["slt", "ok"],
    ["Senior leader", "ok"],
    ["Head Teacher", "ok"],
    ["teacher", "breach"],
    [undefined, "open"],
  ] as const)("a full assessment signed by %s: %s (R20-AFT-14)", (role, expected) => {
    expect(judged(signedBy(role), "reach2-2020", after).of("R20-AFT-14")).toBe(expected);
  });
  test("unsigned offends a must, missing only a should: as the source has it (R20-AFT-14, R20-PRE-06)", () => {
    const { signOff: _, ...unsigned } = assessmentOf([2, 2]);
    const visit: Visit = { ...exampleVisit, assessments: { ...exampleVisit.assessments, full: unsigned } };
    expect(judged(visit, "reach2-2020", after).of("R20-AFT-14")).toBe("breach");
    const missing: Visit = { ...exampleVisit, assessments: { initial: exampleVisit.assessments?.initial } };
    expect(judged(missing, "reach2-2020", after).of("R20-PRE-06")).toBe("advice");
    expect(judged(missing, "reach2-2020", after).of("R20-AFT-14")).toBe("ok");
  });
  test("a visitor who signs off their own assessment is shown (R20-AFT-14)", () => {
    const [a] = exampleVisit.visitors;
    const full = { ...assessmentOf([2, 2]), signOff: { on: "2026-03-04", name: a?.name ?? "", role: "slt" } };
    const said = judged({ ...exampleVisit, assessments: { full } }, "reach2-2020", after);
    expect(said.of("R20-AFT-14")).toBe("ok");
    expect(said.findings.map(({ rule }) => rule)).toContain("signed-by-a-visitor");
  });
  test("a Low risk asks for nothing more (R20-A4-41)", () => {
    const bare = {
      ...assessmentOf([2, 2]),
      hazards: [
        { hazard: "stairs", initial: { likelihood: 2, consequence: 2 }, residual: { likelihood: 2, consequence: 2 } },
      ],
    };
    const said = judged({ ...exampleVisit, assessments: { full: bare } }, "reach2-2020", after);
    expect([said.of("R20-A4-43"), said.of("R20-A4-45"), said.of("R20-A4-47")]).toEqual(["ok", "ok", "ok"]);
    expect(said.trace.flatMap(({ cites }) => cites)).not.toContain("R20-A4-41");
  });
  const rated = (likelihood: number, consequence: number, more: object = {}): Visit => {
    const rating = { likelihood, consequence };
    return {
      ...exampleVisit,
      assessments: {
        full: { ...assessmentOf([2, 2]), hazards: [{ hazard: "stairs", initial: rating, residual: rating, ...more }] },
      },
    };
  };
  test("a Medium risk is weighed or lowered, also beside another band (R20-A4-43)", () => {
    expect(judged(rated(3, 3), "reach2-2020", at("18:00")).of("R20-A4-43")).toBe("pending");
    expect(judged(rated(3, 3, { benefitWeighed: "the child is seen" }), "reach2-2020", after).of("R20-A4-43")).toBe(
      "ok",
    );
    expect(judged(rated(2, 2), "reach2-2020", after).of("R20-A4-43")).toBe("ok");
  });
  test("High does not forbid, it asks for measures and advice; 16 is High, 20 stops (R20-A4-44, R20-A4-45, R20-A4-47)", () => {
    expect(judged(rated(4, 4), "reach2-2020", before).of("R20-A4-47")).toBe("ok");
    expect(judged(rated(4, 4), "reach2-2020", before).of("R20-A4-45")).toBe("pending");
    expect(judged(rated(4, 5), "reach2-2020", before).of("R20-A4-47")).toBe("block");
  });
  test("an unlikely death is High and a very unlikely one Medium: no special case (R20-A4-30, R20-A4-31, R20-A4-39)", () => {
    const worst = (visit: Visit) =>
      judged(alone(visit), "reach2-2020", before).findings.find(({ rule }) => rule === "two-when-risk-is-raised")?.seen[
        "worstResidualBand"
      ];
    expect(worst(rated(2, 5))).toBe("high");
    expect(worst(rated(1, 5))).toBeUndefined();
  });
  test("R20 must have the first form, R2X should, ALU any assessment of each visit (R20-PRE-05, R2X-PRE-05, ALU-BEF-03)", () => {
    const bare: Visit = { ...first, assessments: {}, plan: {} };
    expect(judged(bare, "reach2-2020", before).of("R20-PRE-05")).toBe("block");
    expect(judged(bare, "reach2-later", before).of("R2X-PRE-05")).toBe("advice");
    expect(judged(bare, "alumwell-2025", before).of("ALU-BEF-03")).toBe("advice");
    expect(judged(bare, "morecambe-road-2024", before).of("R20-PRE-05")).toBe("silent");
  });
  test("contact outside the home does not by itself stop the visit; a worrying answer wants details (R20-A2-15, R20-A2-17)", () => {
    const initial = exampleVisit.assessments?.initial;
    const answering = (answers: object): Visit => ({
      ...first,
      assessments: { initial: { ...initial, answers: { ...initial?.answers, ...answers } } },
    });
    const said = judged(answering({ meetElsewhere: "yes" }), "reach2-2020", before);
    expect(said.findings.filter(({ outcome }) => outcome === "block")).toEqual([]);
    expect(judged(answering({ pets: "yes" }), "reach2-2020", after).of("R20-A2-17")).toBe("breach");
    expect(judged(answering({ petsThreatening: "yes" }), "reach2-2020", after).of("R20-A2-12")).not.toBe("ok");
  });
  test("after an incident the assessment is reviewed before the year is over; a sixth review has no slot (R20-A4-25, R20-A4-27)", () => {
    const incident: Visit = { ...exampleVisit, earlierIncidents: [{ on: "2026-06-01" }] };
    expect(judged(incident, "reach2-2020", before).of("R20-A4-25")).toBe("breach");
    const reviews = Array.from({ length: 5 }, () => ({ on: "2026-05-01", initials: "AL" }));
    const full = { ...assessmentOf([2, 2]), reviews };
    expect(judged({ ...exampleVisit, assessments: { full } }, "reach2-2020", before).of("R20-A4-27")).toBe("open");
  });
});

describe("departure, log and buddy", () => {
  test("a buddy who is one of the visitors, by id or by name, is none (R20-PRE-19)", () => {
    const [a] = exampleVisit.visitors;
    const buddy = { name: "Buddy", where: "at-school", until: at("17:00") } as const;
    for (const more of [{ visitor: "a" }, { name: a?.name ?? "" }])
      expect(judged({ ...exampleVisit, buddy: { ...buddy, ...more } }, "reach2-2020", after).of("R20-PRE-19")).toBe(
        "breach",
      );
  });
  test("a buddy until exactly the return is there throughout (R20-PRE-19)", () => {
    const visit: Visit = { ...exampleVisit, buddy: { name: "Buddy", where: "at-school", until: at("15:00") } };
    expect(judged(visit, "reach2-2020", after).of("R20-PRE-19")).toBe("ok");
    const late: Visit = { ...visit, events: [{ id: "b", type: "back", at: at("15:10") }] };
    expect(judged(late, "reach2-2020", after).of("R20-PRE-19")).toBe("breach");
  });
  test("ALU, MOR and ATLP ask for no buddy (R20-PRE-19)", () => {
    for (const policy of ["alumwell-2025", "morecambe-road-2024", "atlp-covid"] as const)
      expect(
        judged(exampleVisit, policy, after).trace.some(({ demands }) => JSON.stringify(demands).includes("buddy")),
      ).toBe(false);
  });
  test("each visitor's phone holds the buddy's number (R20-PRE-18)", () => {
    const visit: Visit = {
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor, place) => ({ ...visitor, buddyNumberStored: place === 0 })),
    };
    expect(judged(visit, "reach2-2020", after).of("R20-PRE-18")).toBe("breach");
  });
  test("ALU: a phone that is not charged, or left behind, is no charged phone taken (ALU-BEF-18)", () => {
    const with_ = (more: object): Visit => ({
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, ...more })),
    });
    expect(judged(with_({ phoneCharged: false }), "alumwell-2025", after).of("ALU-BEF-18")).toBe("breach");
    expect(judged(with_({ phoneCarried: false }), "alumwell-2025", after).of("ALU-BEF-18")).toBe("breach");
  });
  test("ALU: the times go to both the DSL and the office (ALU-BEF-19)", () => {
    const visit: Visit = { ...exampleVisit, events: [{ id: "t", type: "times-shared", at: at("09:00"), to: "dsl" }] };
    expect(judged(visit, "alumwell-2025", after).of("ALU-BEF-19")).toBe("breach");
    const both: Visit = {
      ...visit,
      events: [...visit.events, { id: "u", type: "times-shared", at: at("09:01"), to: "school-office" }],
    };
    expect(judged(both, "alumwell-2025", after).of("ALU-BEF-19")).toBe("ok");
  });
  test("a journey by car with no car entered is found; on foot there is nothing to enter (R20-PRE-14, MOR-SAF-13, ALU-BEF-16)", () => {
    const { vehicles: _, ...carless } = exampleVisit;
    for (const [policy, clause] of [
      ["reach2-2020", "R20-PRE-14"],
      ["morecambe-road-2024", "MOR-SAF-13"],
      ["alumwell-2025", "ALU-BEF-16"],
    ] as const) {
      expect(judged({ ...carless, travel: { mode: "car" } }, policy, after).of(clause)).toBe("breach");
      expect(judged({ ...carless, travel: { mode: "on-foot" } }, policy, after).of(clause)).toBe("ok");
      expect(judged({ ...carless, travel: {} }, policy, after).of(clause)).toBe("open");
    }
  });
  test("ATLP: gloves are a must at the door and a should to take; signing out is a must (ATLP-G-08, ATLP-TAB-13, ATLP-TAB-08)", () => {
    const visit: Visit = {
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, glovesWorn: false })),
    };
    const said = judged(visit, "atlp-covid", after);
    expect([said.of("ATLP-G-08"), said.of("ATLP-TAB-13"), said.of("ATLP-TAB-08")]).toEqual([
      "breach",
      "advice",
      "breach",
    ]);
  });
});
