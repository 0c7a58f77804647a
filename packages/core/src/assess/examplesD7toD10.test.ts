import { describe, expect, test } from "vitest";
import { alone, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";

const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const entered = { type: "entered", at: at("13:50"), parentOrCarerPresent: true } as const;
const left = { type: "left", at: at("14:30") } as const;
const carrying = (ride: object): Visit => ({
  ...exampleVisit,
  travel: {
    mode: "car",
    pupilsCarried: [
      { pupil: "pupil", vehicle: "car", seat: "rear", restraint: "child-seat", staff: ["a", "b"], ...ride },
    ],
  },
});

describe("D80: a child in the front of a private car", () => {
  const visit = carrying({ seat: "front" });

  test.each([
    ["reach2-2020", "R20-TRN-02", "breach"],
    ["reach2-later", "R2X-TRN-02", "breach"],
    ["morecambe-road-2024", "R20-TRN-02", "silent"],
    ["alumwell-2025", "R20-TRN-02", "silent"],
  ] as const)("%s, %s: %s (D80)", (policy, clause, outcome) => {
    expect(judged(visit, policy, after).of(clause)).toBe(outcome);
  });
  test("in the school's minibus the clause does not apply (D80, R20-TRN-02)", () => {
    const minibus: Visit = {
      ...visit,
      vehicles: (visit.vehicles ?? []).map((vehicle) => ({ ...vehicle, kind: "school-minibus" })),
    };
    expect(judged(minibus, "reach2-2020", after).of("R20-TRN-02")).toBe("ok");
  });
});

describe("D82: the MOT ends on 23 October 2026", () => {
  const on = (day: string): Visit => ({
    ...exampleVisit,
    vehicles: (exampleVisit.vehicles ?? []).map((vehicle) => ({
      ...vehicle,
      mot: { status: "certificate", expiresOn: "2026-10-23" },
    })),
    times: { leaveSchool: `${day}T10:00:00Z`, backAtSchool: `${day}T11:00:00Z` },
  });

  test.each([
    ["reach2-2020", "R20-PRE-14"],
    ["reach2-later", "R2X-PRE-14"],
  ] as const)("%s: its last day is in time, a later visit is a breach (D82, %s)", (policy, clause) => {
    expect(judged(on("2026-10-23"), policy, "2026-12-01T09:00:00Z").of(clause)).toBe("ok");
    expect(judged(on("2026-11-03"), policy, "2026-12-01T09:00:00Z").of(clause)).toBe("breach");
  });
  test("a car that is too new to need an MOT has none (R20-PRE-14)", () => {
    const fresh: Visit = {
      ...exampleVisit,
      vehicles: (exampleVisit.vehicles ?? []).map((vehicle) => ({
        ...vehicle,
        mot: { status: "not-yet-due", firstRegisteredOn: "2025-01-10" },
      })),
    };
    expect(judged(fresh, "reach2-2020", after).of("R20-PRE-14")).toBe("ok");
  });
});

describe("D84: one member of staff and a parent carry a pupil", () => {
  const visit = carrying({ staff: ["a"], otherAdults: ["a parent"] });

  test("MOR: the additional adult need not be staff (D84, MOR-CP-05)", () => {
    expect(judged(visit, "morecambe-road-2024", after).of("MOR-CP-05")).toBe("ok");
  });
  test("R20: two members of staff are needed (D84, R20-TRN-01)", () => {
    expect(judged(visit, "reach2-2020", after).of("R20-TRN-01")).toBe("breach");
  });
});

describe("The car seat ends at 12 years or 135 cm, whichever comes first (R20-TRN-04)", () => {
  const pupil = (dateOfBirth: string, heightCm?: number): Visit => {
    const visit = carrying({ restraint: "seat-belt" });
    return {
      ...visit,
      household: {
        ...visit.household,
        pupils: [{ id: "pupil", name: "T.", dateOfBirth, ...(heightCm === undefined ? {} : { heightCm }) }],
      },
    };
  };

  test.each([
    ["the day before the twelfth birthday, 134 cm", pupil("2014-06-10", 134), "breach"],
    ["on the twelfth birthday", pupil("2014-06-09", 134), "ok"],
    ["at exactly 135 cm", pupil("2018-06-09", 135), "ok"],
    ["under 12 with no height recorded", pupil("2018-06-09"), "breach"],
  ] as const)("%s (R20-TRN-04)", (_name, visit, outcome) => {
    expect(judged(visit, "reach2-2020", after).of("R20-TRN-04")).toBe(outcome);
  });
});

describe("D86: a child's bedroom", () => {
  const room = (more: object) =>
    ({
      type: "room-entered",
      at: at("14:00"),
      room: "bedroom",
      why: "too unwell to get up",
      childAgreed: true,
      parentsAgreed: true,
      ...more,
    }) as const;
  const visit = (base: Visit, more: object = {}) => happening(base, gone, entered, room(more), left);

  test("ALU: exceptional, two staff, both permissions: in order (D86, ALU-DUR-09, ALU-DUR-10, ALU-DUR-11)", () => {
    const said = judged(visit(exampleVisit), "alumwell-2025", after);
    expect(["ALU-DUR-09", "ALU-DUR-10", "ALU-DUR-11", "ALU-DUR-08"].map(said.of)).toEqual(["ok", "ok", "ok", "ok"]);
  });
  test("ALU: a child asleep gave no permission (D86, ALU-DUR-11)", () => {
    expect(judged(visit(exampleVisit, { childAgreed: false }), "alumwell-2025", after).of("ALU-DUR-11")).toBe("breach");
  });
  test("ALU: one member of staff is one too few (D86, ALU-DUR-10)", () => {
    expect(judged(visit(alone(exampleVisit)), "alumwell-2025", after).of("ALU-DUR-10")).toBe("breach");
  });
  test("R20 advises against any bedroom; ATLP never enters (D86, R20-A1A-05, ATLP-G-18)", () => {
    expect(judged(visit(exampleVisit), "reach2-2020", after).of("R20-A1A-05")).toBe("advice");
    expect(judged(visit(exampleVisit), "atlp-covid", after).of("ATLP-G-18")).toBe("breach");
  });
});

test("D88: a carer without parental responsibility: ALU must not talk things over, MOR may enter (ALU-DUR-03, MOR-SAF-08)", () => {
  const base: Visit = {
    ...exampleVisit,
    household: {
      ...exampleVisit.household,
      adults: [{ id: "gran", name: "G.", parentalResponsibility: false, carer: true }],
    },
  };
  const visit = happening(
    base,
    gone,
    entered,
    { type: "adult-spoken-to", at: at("14:00"), adult: "gran", business: true },
    left,
  );
  expect(judged(visit, "alumwell-2025", after).of("ALU-DUR-03")).toBe("breach");
  expect(judged(visit, "morecambe-road-2024", after).of("MOR-SAF-08")).toBe("ok");
});

test.each([
  ["morecambe-road-2024", "MOR-VIS-11", "breach"],
  ["reach2-2020", "R20-DUR-03", "ok"],
  ["alumwell-2025", "ALU-DUR-01", "ok"],
] as const)("D90: a badge under a coat, %s: %s is %s", (policy, clause, outcome) => {
  const visit: Visit = {
    ...exampleVisit,
    visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, photoId: "worn-covered" })),
  };
  expect(judged(visit, policy, after).of(clause)).toBe(outcome);
});

describe("D92: distances under ATLP", () => {
  const kept = (toChildMetres: number, betweenVisitorsMetres: number) =>
    judged(
      happening(
        exampleVisit,
        gone,
        { type: "distance-kept", at: at("14:00"), toChildMetres, betweenVisitorsMetres },
        left,
      ),
      "atlp-covid",
      after,
    );

  test.each([
    [1.9, 1.9, "breach", "ok"],
    [2, 2, "ok", "ok"],
    [2, 1.8, "ok", "advice"],
  ] as const)(
    "%s m to the child, %s m between staff (D92, ATLP-G-19, ATLP-TAB-33)",
    (child, staff, toChild, between) => {
      const said = kept(child, staff);
      expect(said.findings.find(({ rule }) => rule === "distance-to-child")?.outcome ?? "ok").toBe(toChild);
      expect(said.of("ATLP-TAB-33")).toBe(between);
    },
  );
});

test("D94: ATLP, a child who was heard and not asked or recorded: a breach (ATLP-G-21, ATLP-G-17)", () => {
  const visit = happening(exampleVisit, gone, { type: "child-seen", at: at("14:00"), where: "heard-only" }, left);
  const said = judged(visit, "atlp-covid", after);
  expect(said.of("ATLP-G-21")).toBe("breach");
  expect(said.of("ATLP-G-17")).toBe("breach");
});

describe("D100: MOR, attendance over three months", () => {
  const counted = (agreed: string, ...counts: readonly (readonly [string, number])[]): Visit => {
    const base: Visit = {
      ...exampleVisit,
      household: {
        ...exampleVisit.household,
        pupils: [{ id: "pupil", name: "T.", attendance: counts.map(([on, percent]) => ({ on, percent })) }],
      },
    };
    return happening(
      base,
      { type: "agreement-made", at: `${agreed}T15:00:00Z` },
      { type: "back", at: `${agreed}T15:30:00Z` },
    );
  };
  const falling = counted("2026-01-12", ["2026-01-12", 88], ["2026-02-12", 86], ["2026-03-12", 84], ["2026-04-12", 81]);
  const rule = (visit: Visit, now: string) =>
    judged(visit, "morecambe-road-2024", now).trace.find((entry) => entry.rule === "authorities-notified")?.state;

  test("falling throughout: due from three calendar months on (D100, MOR-FOL-05)", () => {
    expect(rule(falling, "2026-04-11T12:00:00+01:00")).toBe("not-applicable");
    expect(rule(falling, "2026-04-12T12:00:00+01:00")).toBe("unmet");
  });
  test("no day is set for the word to the authorities: still to do, never late, until the visit is closed (D100, MOR-FOL-05)", () => {
    const outcome = (visit: Visit, now: string) => judged(visit, "morecambe-road-2024", now).of("MOR-FOL-05");
    expect(outcome(falling, "2026-04-13T12:00:00+01:00")).toBe("pending");
    expect(outcome(falling, "2026-07-01T12:00:00+01:00")).toBe("pending");
    const told = { id: "told", type: "authorities-notified", at: "2026-04-20T09:00:00+01:00" } as const;
    expect(outcome({ ...falling, events: [...falling.events, told] }, "2026-04-21T12:00:00+01:00")).toBe("ok");
    const closed = { id: "closed", type: "visit-closed", at: "2026-04-20T09:00:00+01:00" } as const;
    expect(outcome({ ...falling, events: [...falling.events, closed] }, "2026-04-21T12:00:00+01:00")).toBe("breach");
  });
  test("86, 87, 81 is not plainly falling: unknown, and no duty (D100, MOR-FOL-05)", () => {
    const unclear = counted("2026-01-12", ["2026-02-12", 86], ["2026-03-12", 87], ["2026-04-12", 81]);
    expect(rule(unclear, "2026-04-12T12:00:00+01:00")).toBe("unknown");
  });
  test("from 30 November three months end on 28 February (D100, MOR-FOL-05)", () => {
    const winter = counted("2026-11-30", ["2026-12-15", 88], ["2027-01-15", 86], ["2027-02-15", 84]);
    expect(rule(winter, "2027-02-27T12:00:00Z")).toBe("not-applicable");
    expect(rule(winter, "2027-02-28T12:00:00Z")).toBe("unmet");
  });
});

describe("D102: a visit cancelled at 08:10", () => {
  const told = { type: "parent-rung", at: at("13:30"), answered: true, purpose: "cancellation" } as const;
  const visit = happening(
    exampleVisit,
    { type: "cancelled", at: at("08:10"), by: "visitor:a", because: "illness" },
    told,
  );

  test("by staff, the parents told 5 h 20 later: a breach on an assumption (D102, R20-NOH-06)", () => {
    const said = judged(visit, "reach2-2020", after);
    expect(said.of("R20-NOH-06")).toBe("breach");
    expect(said.findings.find(({ rule }) => rule === "family-told-of-cancellation")?.sentence).toContain("320 minutes");
    expect(said.gaps.map(({ setting }) => setting)).toContain("immediately");
  });
  test("the new appointment is an open task without a deadline (D102, R20-NOH-07)", () => {
    expect(judged(visit, "reach2-2020", at("09:00", "2026-09-01")).of("R20-NOH-07")).toBe("pending");
  });
  test("one visitor who does not go cancels no visit: nobody owes a call or a new time (R20-NOH-06, R20-NOH-07)", () => {
    const off = { type: "cancelled", at: at("08:10"), by: "school", because: "illness", about: ["a"] } as const;
    const gone = { type: "departed", at: at("13:30"), by: "visitor:b" } as const;
    const read = judged(happening(exampleVisit, off, gone), "reach2-2020", at("16:00"));
    expect([read.of("R20-NOH-06"), read.of("R20-NOH-07")]).toEqual(["ok", "ok"]);
  });

  test("a family that cancels owes no such duty (D102, R20-NOH-06, R20-NOH-07)", () => {
    const byFamily = happening(exampleVisit, { type: "cancelled", at: at("08:10"), by: "family" });
    expect(["R20-NOH-06", "R20-NOH-07"].map(judged(byFamily, "reach2-2020", after).of)).toEqual(["ok", "ok"]);
  });
});

test("D104: ALU, nothing reported by the next day is open and never late; closing the visit without it is advice (ALU-AFT-01)", () => {
  const events = [gone, entered, left, { type: "back", at: at("15:00") }] as const;
  const nextDay = at("09:00", "2026-06-10");
  expect(judged(happening(exampleVisit, ...events), "alumwell-2025", nextDay).of("ALU-AFT-01")).toBe("pending");
  expect(
    judged(happening(exampleVisit, ...events, { type: "record-filed", at: at("16:00") }), "alumwell-2025", nextDay).of(
      "ALU-AFT-01",
    ),
  ).toBe("advice");
});

describe("D106: a warning by the police on the eve of the visit", () => {
  const warned = (considered?: { by: string; at: string }): Visit => ({
    ...exampleVisit,
    warnings: [{ source: "police", at: at("15:40", "2026-06-08"), ...(considered ? { considered } : {}) }],
  });

  test.each([
    ["reach2-2020", "R20-PRE-16"],
    ["reach2-later", "R2X-PRE-16"],
  ] as const)("%s: going without considering it is a breach, considering it is enough (D106, %s)", (policy, clause) => {
    expect(judged(warned(), policy, after).of(clause)).toBe("breach");
    expect(judged(warned({ by: "a leader", at: at("09:20") }), policy, after).of(clause)).toBe("ok");
  });
});

test("D108: MOR, a physical intervention without the reason why nothing else would do is a breach (MOR-CP-06)", () => {
  const held = (more: object) =>
    judged(
      happening(exampleVisit, gone, { type: "physical-intervention", at: at("14:00"), ...more }),
      "morecambe-road-2024",
      after,
    ).of("MOR-CP-06");
  expect(held({})).toBe("breach");
  expect(held({ lastResortReason: "to stop a fall from the window" })).toBe("ok");
});

describe("D110: ATLP, the mother rang back at noon", () => {
  const doorstep: Visit = { ...exampleVisit, setting: "doorstep" };
  const rang = {
    type: "contact",
    at: at("12:00"),
    from: "parent",
    to: "school-office",
    channel: "call",
    answered: true,
  } as const;

  test("there is no lack of contact, so no doorstep visit (D110, ATLP-NEW-06, ATLP-DOR-02)", () => {
    const said = judged(happening(doorstep, rang), "atlp-covid", at("12:30"));
    expect(said.of("ATLP-DOR-02")).toBe("block");
    expect(said.of("ATLP-NEW-06")).toBe("block");
  });
  test("stepping into the hall because invited is a breach (D110, ATLP-NEW-02, ATLP-G-18, ATLP-TAB-19)", () => {
    const said = judged(
      happening(doorstep, rang, gone, { ...entered, invitedBy: "the mother" }),
      "atlp-covid",
      at("14:00"),
    );
    expect(["ATLP-NEW-02", "ATLP-G-18", "ATLP-TAB-19"].map(said.of)).toEqual(["breach", "breach", "breach"]);
  });
});

test("D112: ATLP, no future channel is advice at most; no note of the effort to see the child is a breach (ATLP-G-22, ATLP-G-20)", () => {
  const seen = happening(exampleVisit, gone, { type: "child-seen", at: at("14:00"), where: "window" }, left);
  expect(judged(seen, "atlp-covid", after).of("ATLP-G-22")).toBe("advice");
  expect(judged(seen, "atlp-covid", after).of("ATLP-G-20")).toBe("ok");
  const unseen = happening(exampleVisit, gone, { type: "child-not-seen", at: at("14:00") }, left);
  expect(judged(unseen, "atlp-covid", after).of("ATLP-G-20")).toBe("breach");
});

test("D114: MOR advises telling the parents the rules; the others are silent (MOR-INT-04)", () => {
  const { rulesExplainedOn: _, ...household } = exampleVisit.household;
  const visit: Visit = { ...exampleVisit, household };
  expect(judged(visit, "morecambe-road-2024", after).of("MOR-INT-04")).toBe("advice");
  for (const policy of [
    "reach2-2020",
    "alumwell-2025",
    "atlp-covid",
  ] as const satisfies readonly (keyof typeof policies)[]) {
    expect(
      judged(visit, policy, after).trace.some(({ demands }) => JSON.stringify(demands).includes("rulesExplained")),
    ).toBe(false);
  }
});

test("D116: a governor who has not read the policy: a breach for R20, nothing for R2X (R20-OVR-03, R2X-OVR-03)", () => {
  const visit: Visit = {
    ...exampleVisit,
    school: {
      policyReads: [
        { name: "G.", group: "governor" },
        { name: "S.", group: "staff", readOn: "2026-01-05" },
      ],
    },
  };
  expect(judged(visit, "reach2-2020", after).of("R20-OVR-03")).toBe("breach");
  expect(judged(visit, "reach2-later", after).of("R2X-OVR-03")).toBe("ok");
});

test("D118: on a Saturday a buddy at home with a mobile is a breach on the words (R20-PRE-19)", () => {
  const visit: Visit = { ...exampleVisit, buddy: { name: "Buddy", where: "elsewhere", until: at("17:00") } };
  expect(judged(visit, "reach2-2020", after).of("R20-PRE-19")).toBe("breach");
});

test("D120: ATLP, the Covid form without the main form is advice: the main form is not supplied (ATLP-G-01, ATLP-TAB-31)", () => {
  const visit: Visit = { ...exampleVisit, assessments: { doorstep: { completedOn: "2026-06-09" } } };
  const said = judged(visit, "atlp-covid", at("09:00"));
  expect(said.findings.find(({ rule }) => rule === "main-form-too")?.outcome).toBe("advice");
  expect(said.gaps.map(({ setting }) => setting)).toContain("mainForm.needed");
});
