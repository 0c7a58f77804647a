import { describe, expect, test } from "vitest";
import { alone, at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";

// Neighbours of the worked examples D80 to D120, and the traps of the sources behind them.
const before = at("09:00");
const after = at("18:00");
const gone = { type: "departed", at: at("13:30") } as const;
const entered = { type: "entered", at: at("13:50"), parentOrCarerPresent: true } as const;
const left = { type: "left", at: at("14:30") } as const;
const back = { type: "back", at: at("15:00") } as const;
const filed = { type: "record-filed", at: at("16:00"), where: "CPOMS" } as const;
const carrying = (ride: object, vehicle: object = {}): Visit => ({
  ...exampleVisit,
  vehicles: (exampleVisit.vehicles ?? []).map((car) => ({ ...car, ...vehicle })),
  travel: {
    mode: "car",
    pupilsCarried: [
      { pupil: "pupil", vehicle: "car", seat: "rear", restraint: "child-seat", staff: ["a", "b"], ...ride },
    ],
  },
});
const driving = (vehicle: object): Visit => ({
  ...exampleVisit,
  vehicles: (exampleVisit.vehicles ?? []).map((car) => ({ ...car, ...vehicle })),
});

describe("children in cars, and papers", () => {
  test("two staff for a child hold where a lone visit was allowed; MOR advises an escort (R20-TRN-01, R20-LON-04, MOR-CP-05)", () => {
    const visit: Visit = { ...carrying({ staff: ["a"] }), visitors: exampleVisit.visitors.slice(0, 1) };
    expect(judged(visit, "reach2-2020", after).of("R20-TRN-01")).toBe("breach");
    expect(judged(visit, "reach2-2020", after).of("R20-LON-04")).toBe("breach");
    expect(judged(visit, "morecambe-road-2024", after).of("MOR-CP-05")).toBe("advice");
  });
  test("R2X alone wants business cover for carrying children, MOR any cover for it (R2X-TRN-03, MOR-CP-04)", () => {
    const commuting = carrying(
      {},
      { insurance: { use: "commuting", coversCarryingPupils: true, expiresOn: "2026-12-31" } },
    );
    expect(judged(commuting, "reach2-later", after).of("R2X-TRN-03")).toBe("breach");
    expect(judged(commuting, "morecambe-road-2024", after).of("MOR-CP-04")).toBe("ok");
    const none = carrying({}, { insurance: { use: "business", coversCarryingPupils: false, expiresOn: "2026-12-31" } });
    expect(judged(none, "morecambe-road-2024", after).of("MOR-CP-04")).toBe("breach");
  });
  test("a child without any restraint (R20-TRN-03)", () => {
    expect(judged(carrying({ restraint: "none" }), "reach2-2020", after).of("R20-TRN-03")).toBe("breach");
  });
  test("business use is the trust's word only: MOR and ALU want insurance in force (R20-PRE-15, MOR-SAF-17, ALU-BEF-16)", () => {
    const social = driving({ insurance: { use: "social", expiresOn: "2026-12-31" } });
    expect(judged(social, "reach2-2020", after).of("R20-PRE-15")).toBe("breach");
    expect(judged(social, "morecambe-road-2024", after).of("MOR-SAF-17")).toBe("ok");
    expect(judged(social, "alumwell-2025", after).of("ALU-BEF-16")).toBe("ok");
    const lapsed = driving({ insurance: { use: "business", expiresOn: "2026-06-08" } });
    for (const [policy, clause] of [
      ["reach2-2020", "R20-PRE-15"],
      ["morecambe-road-2024", "MOR-SAF-17"],
      ["alumwell-2025", "ALU-BEF-16"],
    ] as const)
      expect(judged(lapsed, policy, after).of(clause)).toBe("breach");
    const lastDay = driving({ insurance: { use: "business", expiresOn: "2026-06-09" } });
    expect(judged(lastDay, "morecambe-road-2024", after).of("MOR-SAF-17")).toBe("ok");
  });
  test("a car of three years needs an MOT, a day younger it needs none, on an assumption (R20-PRE-14)", () => {
    const registered = (firstRegisteredOn: string) => driving({ mot: { status: "not-yet-due", firstRegisteredOn } });
    expect(judged(registered("2023-06-10"), "reach2-2020", after).of("R20-PRE-14")).toBe("ok");
    expect(judged(registered("2023-06-09"), "reach2-2020", after).of("R20-PRE-14")).toBe("breach");
    expect(judged(registered("2023-06-10"), "reach2-2020", after).gaps.map(({ setting }) => setting)).toContain(
      "mot.neededFrom",
    );
    expect(judged(registered("2023-06-10"), "reach2-2020", after, { mode: "strict" }).of("R20-PRE-14")).toBe("open");
  });
  test("a licence that nobody saw, and one that ran out (R20-PRE-13)", () => {
    expect(judged(driving({ licence: {} }), "reach2-2020", after).of("R20-PRE-13")).toBe("breach");
    expect(
      judged(driving({ licence: { seenOn: "2026-01-05", expiresOn: "2026-06-08" } }), "reach2-2020", after).of(
        "R20-PRE-13",
      ),
    ).toBe("breach");
    expect(judged(driving({ licence: undefined }), "reach2-2020", after).of("R20-PRE-13")).toBe("open");
  });
  test("MOR holds make, model, registration and colour of each vehicle, R20 the registration (MOR-SAF-14, MOR-SAF-16, R20-PRE-25)", () => {
    const plain = driving({ model: undefined, colour: undefined });
    const said = judged(plain, "morecambe-road-2024", after);
    expect(["MOR-SAF-13", "MOR-SAF-14", "MOR-SAF-15", "MOR-SAF-16"].map(said.of)).toEqual([
      "ok",
      "breach",
      "ok",
      "breach",
    ]);
    expect(judged(plain, "reach2-2020", after).of("R20-PRE-25")).toBe("ok");
  });
});

describe("at the home", () => {
  test("nobody enters without a parent: MOR never, ALU only in an emergency, ATLP not even then (MOR-SAF-08, ALU-DUR-04, ATLP-G-18)", () => {
    const inside = (emergency: boolean) =>
      happening(
        exampleVisit,
        gone,
        { type: "child-found-alone", at: at("13:48") },
        { ...entered, parentOrCarerPresent: false, emergency },
      );
    const now = at("14:00");
    expect([
      judged(inside(true), "morecambe-road-2024", now).of("MOR-SAF-08"),
      judged(inside(true), "alumwell-2025", now).of("ALU-DUR-04"),
      judged(inside(true), "atlp-covid", now).of("ATLP-G-18"),
    ]).toEqual(["breach", "ok", "breach"]);
    expect(judged(inside(false), "alumwell-2025", now).of("ALU-DUR-04")).toBe("breach");
  });
  test("ALU: a child who is unsupervised: staff stay outside and ring (ALU-DUR-05)", () => {
    const found = { type: "child-at-risk", at: at("13:48"), degree: "unsupervised" } as const;
    const rung = { type: "contact", at: at("13:49"), from: "visitor:a", to: "school-office", channel: "call" } as const;
    expect(judged(happening(exampleVisit, gone, found, rung, left), "alumwell-2025", after).of("ALU-DUR-05")).toBe(
      "ok",
    );
    expect(judged(happening(exampleVisit, gone, found, left), "alumwell-2025", after).of("ALU-DUR-05")).toBe("breach");
    expect(
      judged(happening(exampleVisit, gone, found, rung, entered, left), "alumwell-2025", after).of("ALU-DUR-05"),
    ).toBe("breach");
  });
  test("ALU: an adult whose standing nobody knows leaves it open (ALU-DUR-03)", () => {
    const spoken = { type: "adult-spoken-to", at: at("14:00") } as const;
    expect(judged(happening(exampleVisit, gone, entered, spoken, left), "alumwell-2025", after).of("ALU-DUR-03")).toBe(
      "open",
    );
    const greeted = { ...spoken, business: false } as const;
    expect(judged(happening(exampleVisit, gone, entered, greeted, left), "alumwell-2025", after).of("ALU-DUR-03")).toBe(
      "ok",
    );
  });
  test("the kitchen: R20 avoids it, ALU counts it as shared (R20-A1A-05, ALU-DUR-08)", () => {
    const visit = happening(
      exampleVisit,
      gone,
      entered,
      { type: "room-entered", at: at("14:00"), room: "kitchen" },
      left,
    );
    expect(judged(visit, "reach2-2020", after).of("R20-A1A-05")).toBe("advice");
    expect(judged(visit, "alumwell-2025", after).of("ALU-DUR-08")).toBe("ok");
  });
  test("ALU: a bedroom with no exceptional reason, or without the parents' permission (ALU-DUR-09, ALU-DUR-11)", () => {
    const room = (more: object) =>
      judged(
        happening(
          exampleVisit,
          gone,
          entered,
          {
            type: "room-entered",
            at: at("14:00"),
            room: "bedroom",
            exceptional: true,
            childAgreed: true,
            parentsAgreed: true,
            ...more,
          },
          left,
        ),
        "alumwell-2025",
        after,
      );
    expect(room({ exceptional: false }).of("ALU-DUR-09")).toBe("breach");
    expect(room({ parentsAgreed: false }).of("ALU-DUR-11")).toBe("breach");
    expect(room({ childAgreed: undefined }).of("ALU-DUR-11")).toBe("open");
  });
  test("ALU sees the child and speaks to the parent: one alone is advice (ALU-PRO-01)", () => {
    const seen = { type: "child-seen", at: at("14:00") } as const;
    const spoken = { type: "adult-spoken-to", at: at("14:00"), adult: "mother" } as const;
    expect(judged(happening(exampleVisit, gone, entered, seen, left), "alumwell-2025", after).of("ALU-PRO-01")).toBe(
      "advice",
    );
    expect(
      judged(happening(exampleVisit, gone, entered, seen, spoken, left), "alumwell-2025", after).of("ALU-PRO-01"),
    ).toBe("ok");
  });
  test("no ID at all, and ID in a pocket (R20-DUR-03, ALU-DUR-01, MOR-VIS-10)", () => {
    const with_ = (photoId: "carried" | "none"): Visit => ({
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor) => ({ ...visitor, photoId })),
    });
    expect(judged(with_("carried"), "reach2-2020", after).of("R20-DUR-03")).toBe("breach");
    expect(judged(with_("carried"), "alumwell-2025", after).of("ALU-DUR-01")).toBe("ok");
    expect(judged(with_("carried"), "morecambe-road-2024", after).of("MOR-VIS-10")).toBe("advice");
    expect(judged(with_("none"), "alumwell-2025", after).of("ALU-DUR-01")).toBe("advice");
  });
  test.each([["refused"], ["cannot"]] as const)(
    "MOR: animals that are not put away (%s) cancel the visit, R20 may only ask (MOR-VIS-15, R20-A1S-05)",
    (answer) => {
      const visit: Visit = {
        ...exampleVisit,
        plan: { ...exampleVisit.plan, animals: { present: true, dangerous: true, asked: "in-another-room", answer } },
      };
      expect(judged(visit, "morecambe-road-2024", before).of("MOR-VIS-15")).toBe("block");
      expect(judged(visit, "reach2-2020", before).verdict).not.toBe("no-go");
      const cancelled = happening(visit, { type: "cancelled", at: at("12:00"), by: "visitor:a", because: "animals" });
      expect(judged(cancelled, "morecambe-road-2024", at("12:30")).of("MOR-VIS-15")).toBe("ok");
      expect(judged(cancelled, "morecambe-road-2024", at("12:30")).of("MOR-VIS-16")).toBe("pending");
    },
  );
  test("ATLP: what the child said and how the child seemed, both (ATLP-G-21)", () => {
    const seen = (presented: readonly object[]) =>
      ({ type: "child-seen", at: at("14:00"), where: "window", presented }) as const;
    const said = {
      type: "child-spoken-to",
      at: at("14:01"),
      askedDirectly: true,
      said: [{ kind: "child-words", text: "fine" }],
    } as const;
    expect(judged(happening(exampleVisit, gone, seen([]), said, left), "atlp-covid", after).of("ATLP-G-21")).toBe(
      "breach",
    );
    expect(
      judged(
        happening(exampleVisit, gone, seen([{ kind: "opinion", text: "seemed tired" }]), said, left),
        "atlp-covid",
        after,
      ).of("ATLP-G-21"),
    ).toBe("ok");
  });
  test("ATLP: symptoms at the door: staff move away (ATLP-G-12, ATLP-TAB-17)", () => {
    const asked = { type: "health-asked", at: at("13:50"), symptoms: true } as const;
    expect(judged(happening(exampleVisit, gone, asked, left), "atlp-covid", after).of("ATLP-G-12")).toBe("breach");
    expect(
      judged(
        happening(exampleVisit, gone, asked, { type: "moved-away", at: at("13:51") }, left),
        "atlp-covid",
        after,
      ).of("ATLP-TAB-17"),
    ).toBe("ok");
  });
  test("ATLP: hands are washed and staff sign in on return (ATLP-G-25, ATLP-TAB-26)", () => {
    const none = judged(happening(exampleVisit, gone, left, back), "atlp-covid", after);
    expect(none.of("ATLP-G-25")).toBe("breach");
    const unwashed = judged(
      happening(exampleVisit, gone, left, back, {
        type: "signed-in",
        at: at("15:01"),
        whole: true,
        handsWashed: false,
      }),
      "atlp-covid",
      after,
    );
    expect([unwashed.of("ATLP-G-25"), unwashed.of("ATLP-TAB-26")]).toEqual(["ok", "breach"]);
  });
});

describe("follow-up, and single clauses", () => {
  test("MOR: a broken agreement brings a letter, a second one a visit, on an assumption (MOR-FOL-03, MOR-FOL-04)", () => {
    const made = { type: "agreement-made", at: at("14:10"), where: "CPOMS" } as const;
    const broken = (clock: string) => ({ type: "agreement-broken", at: at(clock, "2026-06-16") }) as const;
    const close = { type: "record-filed", at: at("18:00", "2026-06-16") } as const;
    const once = judged(
      happening(exampleVisit, made, back, broken("09:00"), close),
      "morecambe-road-2024",
      at("19:00", "2026-06-16"),
    );
    expect([once.of("MOR-FOL-03"), once.of("MOR-FOL-04")]).toEqual(["breach", "ok"]);
    const twice = judged(
      happening(exampleVisit, made, back, broken("09:00"), broken("12:00"), close),
      "morecambe-road-2024",
      at("19:00", "2026-06-16"),
    );
    expect(twice.of("MOR-FOL-04")).toBe("breach");
    expect(twice.gaps.map(({ setting }) => setting)).toContain("agreements.continuedFailure");
  });
  test("MOR: agreements go on CPOMS, nowhere else (MOR-FOL-01)", () => {
    const made = (where: string) =>
      judged(
        happening(exampleVisit, { type: "agreement-made", at: at("14:10"), where }, back, {
          type: "record-filed",
          at: at("16:00"),
          where: "MyConcern",
        }),
        "morecambe-road-2024",
        after,
      ).of("MOR-FOL-01");
    expect([made("CPOMS"), made("a notebook")]).toEqual(["ok", "breach"]);
  });
  test("MOR: figures that rise in between are open after three months, with no duty made up (MOR-FOL-05)", () => {
    const counts = [
      ["2026-02-12", 86],
      ["2026-03-12", 87],
      ["2026-04-12", 81],
    ] as const;
    const base: Visit = {
      ...exampleVisit,
      household: {
        ...exampleVisit.household,
        pupils: [{ name: "T.", attendance: counts.map(([on, percent]) => ({ on, percent })) }],
      },
    };
    const visit = happening(
      base,
      { type: "agreement-made", at: "2026-01-12T15:00:00Z" },
      { type: "back", at: "2026-01-12T15:30:00Z" },
    );
    const said = judged(visit, "morecambe-road-2024", "2026-04-12T12:00:00+01:00");
    expect(said.of("MOR-FOL-05")).toBe("open");
  });
  test("a follow-up is done once, by its name (R20-AFT-16)", () => {
    const raised = (id: string) => ({ id, type: "follow-up-raised", at: at("14:40"), kind: "question" }) as const;
    const done = (id: string, followUp: string) =>
      ({ id, type: "follow-up-done", at: at("15:30"), followUp, outcome: "done" }) as const;
    const open = (...events: readonly object[]) =>
      judged(
        happening(exampleVisit, gone, left, ...(events as { type: "follow-up-raised"; at: string }[]), back, filed),
        "reach2-2020",
        after,
      ).findings.find(({ rule }) => rule === "follow-ups-done")?.seen["openFollowUps"];
    expect(open(raised("q1"), raised("q2"), done("d1", "q1"), done("d2", "q1"))).toBe(1);
    expect(open(raised("q1"), done("d1", "q1"))).toBeUndefined();
  });
  test("the assessment is looked at after the visit, not before it (R20-AFT-12)", () => {
    const reviewed = (clock: string) =>
      judged(
        happening(
          exampleVisit,
          { type: "assessment-reviewed", at: at(clock), assessment: "full" },
          gone,
          left,
          back,
          filed,
        ),
        "reach2-2020",
        after,
      ).of("R20-AFT-12");
    expect(reviewed("09:00")).toBe("advice");
    expect(reviewed("15:30")).toBe("ok");
  });
  test("R20 asks for a full assessment after the first visit; no answer is no first visit (R20-AFT-11)", () => {
    const first: Visit = {
      ...exampleVisit,
      earlierVisits: [],
      assessments: { initial: exampleVisit.assessments?.initial },
    };
    expect(judged(happening(first, gone, entered, left, back, filed), "reach2-2020", after).of("R20-AFT-11")).toBe(
      "advice",
    );
    expect(
      judged(
        happening(first, gone, { type: "nobody-home", at: at("13:50") }, left, back, filed),
        "reach2-2020",
        after,
      ).of("R20-AFT-11"),
    ).toBe("ok");
  });
  test("staff who feel insecure should not go (R20-PRE-33)", () => {
    const visit: Visit = {
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor, place) => ({ ...visitor, feelsSecure: place > 0 })),
    };
    expect(judged(visit, "reach2-2020", before).of("R20-PRE-33")).toBe("advice");
  });
  test("unannounced: ALU wants a reason, R20 asks for an agreed time where possible (ALU-BEF-17, R20-PRE-07)", () => {
    const visit = (announced: Visit["announced"]): Visit => ({ ...exampleVisit, announced });
    expect(judged(visit({ status: "unannounced" }), "alumwell-2025", before).of("ALU-BEF-17")).toBe("advice");
    expect(
      judged(visit({ status: "unannounced", reason: "a child may be hidden" }), "alumwell-2025", before).of(
        "ALU-BEF-17",
      ),
    ).toBe("ok");
    expect(judged(visit({ status: "unannounced" }), "reach2-2020", before).of("R20-PRE-07")).toBe("advice");
    expect(judged(visit({ status: "told" }), "alumwell-2025", before).of("ALU-PRO-02")).toBe("ok");
  });
  test("a text, or a call that reached nobody, does not tell a family of the cancellation (R20-NOH-06)", () => {
    const cancelled = { type: "cancelled", at: at("08:10"), by: "visitor:a", because: "illness" } as const;
    const told = (event: object) =>
      judged(happening(exampleVisit, cancelled, event as { type: "contact"; at: string }), "reach2-2020", after).of(
        "R20-NOH-06",
      );
    expect(told({ type: "parent-rung", at: at("08:14"), answered: true })).toBe("ok");
    expect(told({ type: "parent-rung", at: at("08:14"), answered: false })).toBe("breach");
    expect(
      told({ type: "contact", at: at("08:15"), from: "school-office", to: "parent", channel: "call", answered: true }),
    ).toBe("ok");
  });
  test("vetting: each check counts (MOR-CP-01, MOR-CP-02, MOR-CP-03)", () => {
    const visit: Visit = {
      ...exampleVisit,
      visitors: exampleVisit.visitors.map((visitor) => ({
        ...visitor,
        vetting: { backgroundChecks: true, enhancedDbs: true, barredList: false },
      })),
    };
    expect(judged(visit, "morecambe-road-2024", before).of("MOR-CP-03")).toBe("pending");
    expect(judged(visit, "morecambe-road-2024", after).of("MOR-CP-03")).toBe("breach");
  });
});

describe("ATLP before the doorstep", () => {
  const doorstep: Visit = {
    ...exampleVisit,
    setting: "doorstep",
    contactAttempts: [{ kind: "family", channel: "call", number: "+44 7700 900101", at: at("08:00"), answered: false }],
  };
  const raised = (critical: boolean, isRaised = true) =>
    ({ type: "concern-assessed", at: at("08:30"), raised: isRaised, critical }) as const;

  test("a visit inside is never made (ATLP-NEW-05)", () => {
    expect(judged(exampleVisit, "atlp-covid", before).of("ATLP-NEW-05")).toBe("block");
  });
  test("the same number written in another way is the same number (ATLP-STP-02)", () => {
    expect(judged(doorstep, "atlp-covid", after).of("ATLP-STP-02")).toBe("ok");
    const more: Visit = {
      ...doorstep,
      household: {
        ...doorstep.household,
        contacts: [...(doorstep.household.contacts ?? []), { number: "01632 960111", whose: "aunt", emergency: true }],
      },
    };
    expect(judged(more, "atlp-covid", after).of("ATLP-STP-02")).toBe("breach");
  });
  test("no serious concern, no doorstep visit (ATLP-NEW-06)", () => {
    expect(judged(happening(doorstep, raised(false, false)), "atlp-covid", before).of("ATLP-NEW-06")).toBe("block");
    expect(judged(happening(doorstep, raised(false)), "atlp-covid", before).of("ATLP-NEW-06")).toBe("ok");
    expect(judged(doorstep, "atlp-covid", before).of("ATLP-NEW-06")).toBe("open");
  });
  test("every professional is tried, and for a listed child one is spoken to (ATLP-STP-03, ATLP-STP-05)", () => {
    const attempt = (who: string, answered: boolean) =>
      ({ who, kind: "professional", channel: "call", at: at("08:10"), answered }) as const;
    const involved: Visit = {
      ...doorstep,
      otherProfessionals: [{ organisation: "Health visitors" }, { organisation: "Family support" }],
      household: { ...doorstep.household, pupils: [{ id: "pupil", name: "T.", listed: ["cin"] }] },
    };
    const tried = (...made: ReturnType<typeof attempt>[]) =>
      judged({ ...involved, contactAttempts: [...(doorstep.contactAttempts ?? []), ...made] }, "atlp-covid", after);
    expect(tried(attempt("nurse", false)).of("ATLP-STP-03")).toBe("breach");
    expect(tried(attempt("nurse", false), attempt("nurse", false)).of("ATLP-STP-03")).toBe("breach");
    expect(tried(attempt("nurse", false), attempt("worker", false)).of("ATLP-STP-03")).toBe("ok");
    expect(tried(attempt("nurse", false), attempt("worker", false)).of("ATLP-STP-05")).toBe("breach");
    expect(tried(attempt("nurse", false), attempt("worker", true)).of("ATLP-STP-05")).toBe("ok");
  });
  test("the police are spoken to when the risk is critical, and only then (ATLP-STP-07)", () => {
    expect(judged(happening(doorstep, raised(true)), "atlp-covid", after).of("ATLP-STP-07")).toBe("breach");
    expect(
      judged(happening(doorstep, raised(false)), "atlp-covid", after).findings.map(({ rule }) => rule),
    ).not.toContain("police-when-critical");
  });
  test("one member of staff is one too few at the doorstep (ATLP-TAB-07, ATLP-DOR-04)", () => {
    expect(judged(alone(doorstep), "atlp-covid", before).of("ATLP-DOR-04")).toBe("block");
  });
  test("going together by car is advice only (ATLP-G-03, ATLP-TAB-32)", () => {
    expect(
      judged({ ...doorstep, travel: { mode: "car", separately: false } }, "atlp-covid", before).of("ATLP-TAB-32"),
    ).toBe("advice");
  });
  test("a doorstep visit has its own assessment each time (ATLP-DOR-03, ATLP-G-01)", () => {
    expect(judged(doorstep, "atlp-covid", before).of("ATLP-DOR-03")).toBe("block");
  });
  test("a child who is confined to bed is not seen at a window (ATLP-G-13)", () => {
    const visit: Visit = {
      ...doorstep,
      household: { ...doorstep.household, pupils: [{ name: "T.", confinedToBed: true }] },
    };
    expect(judged(visit, "atlp-covid", before).trace.find(({ rule }) => rule === "child-at-the-window")?.state).toBe(
      "not-applicable",
    );
  });
});
