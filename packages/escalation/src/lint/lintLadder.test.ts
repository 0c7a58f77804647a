import { describe, expect, it } from "vitest";
import type { Policy, Visit } from "@home-visits/core";
import { at, policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { ownPolicy } from "../../test/ownPolicy.js";
import { visitAt, visitV } from "../../test/visit.js";
import { lintCodes, type LintCode } from "./LintFinding.js";
import { lintLadder } from "./lintLadder.js";

const reach2 = policy("reach2-2020");
const alumwell = policy("alumwell-2025");
const seen = new Set<LintCode>();
const found = (input: Parameters<typeof lintLadder>[0]) => {
  const findings = lintLadder(input);
  for (const { code } of findings) seen.add(code);
  return findings;
};
const codes = (input: Parameters<typeof lintLadder>[0]) =>
  found(input).map(({ code, step, role }) => `${code} ${step ?? role ?? ""}`.trim());
const withLadder = (change: (ladder: Extract<Policy["ladder"], { status: "stated" }>) => Policy["ladder"]): Policy =>
  reach2.ladder.status === "stated" ? { ...reach2, ladder: change(reach2.ladder) } : reach2;
const withBuddy = (change: Partial<NonNullable<Visit["buddy"]>>): Visit => ({
  ...visitV,
  buddy: { name: "Carys Bell", phone: "07700 900203", ...change },
});

describe("a ladder that would work", () => {
  it("has no finding, with a visit and without", () => {
    expect(codes({ policy: reach2, school, visit: visitV })).toEqual([]);
    expect(codes({ policy: reach2, school })).toEqual([]);
    expect(codes({ policy: alumwell, school, visit: visitV })).toEqual([]);
  });
});

describe("what lintLadder finds before anybody leaves", () => {
  it("no-ladder: Morecambe Road and the addendum state no procedure, and none is made up (MOR-VIS-18, ATLP-DOR-05)", () => {
    expect(codes({ policy: policy("morecambe-road-2024"), school, visit: visitV })).toEqual(["no-ladder"]);
    expect(codes({ policy: policy("atlp-covid"), school, visit: visitV })).toEqual(["no-ladder"]);
  });

  it("no-clock: the visit has no expected return (R20-AFT-02)", () => {
    expect(codes({ policy: reach2, school, visit: visitAt({ leaveSchool: at("13:30") }) })).toEqual(["no-clock"]);
  });

  it("number-missing and number-impossible: a visitor or a watcher cannot be rung (R20-PRE-26)", () => {
    const visit = {
      ...visitV,
      visitors: [
        { id: "a", name: "Amal Rees" },
        { id: "b", name: "Bo Lindqvist", mobile: "07700 900202" },
      ],
    };
    expect(codes({ policy: reach2, school, visit })).toEqual(["number-missing visitor"]);
    expect(codes({ policy: reach2, school, visit: withBuddy({ phone: "12" }) })).toContain(
      "number-impossible try-each-visitor",
    );
  });

  it("number-doubtful: a digit is missing, so the number is printed as typed and asked about (F76)", () => {
    expect(codes({ policy: reach2, school, visit: withBuddy({ phone: "0121 496 012" }) })).toContain(
      "number-doubtful try-each-visitor",
    );
  });

  it("watcher-is-visitor: the buddy goes along, or a leader does; nobody-for-step when no one is left (R20-PRE-19)", () => {
    expect(codes({ policy: reach2, school, visit: withBuddy({ visitor: "a" }) })).toContain("watcher-is-visitor buddy");
    const both = {
      ...visitV,
      visitors: [
        { id: "leader", name: "Lena Wirth", mobile: "07700 900113" },
        { id: "head", name: "Hana Okafor", mobile: "07700 900110" },
      ],
    };
    expect(codes({ policy: reach2, school, visit: both })).toEqual(
      expect.arrayContaining(["watcher-is-visitor senior-leader", "nobody-for-step leader-steps"]),
    );
  });

  it("D30: a buddy who leaves at 15:15 for a return at 15:45 leaves 30 minutes uncovered (R20-PRE-19)", () => {
    const times = { leaveSchool: at("14:30"), arrive: at("14:45"), leaveHome: at("15:20"), backAtSchool: at("15:45") };
    const visit = { ...visitAt(times), buddy: { name: "Carys Bell", phone: "07700 900203", until: at("15:15") } };
    expect(found({ policy: reach2, school, visit })).toMatchObject([{ code: "buddy-leaves-early", minutes: 30 }]);
    const home = { ...visit, times: { leaveSchool: at("14:30"), leaveHome: at("15:20") } };
    expect(
      lintLadder({ policy: reach2, school, visit: home }).find(({ code }) => code === "buddy-leaves-early")?.minutes,
    ).toBe(5);
  });

  it("step-never-reached: nobody decided how long to wait", () => {
    const delay = { describes: "how long to wait", unit: "minutes", origin: "not-stated" } as const;
    const open = { ...reach2, settings: { ...reach2.settings, "overdue.consider-police.delay": delay } };
    expect(codes({ policy: open, school, visit: visitV })).toEqual([
      "step-never-reached consider-police",
      "step-never-reached leader-steps",
    ]);
  });

  it("no-police-step: the ladder ends without the police", () => {
    const short = withLadder((ladder) => ({ ...ladder, steps: ladder.steps.slice(0, 2) }));
    expect(codes({ policy: short, school, visit: visitV })).toEqual(["no-police-step"]);
  });

  it("same-person-twice: two steps rest on one person", () => {
    const alone = {
      ...school,
      people: [{ id: "solo", name: "Carys Bell", number: "07700 900203" }],
      roles: { "senior-leader": ["solo"] },
    };
    expect(codes({ policy: reach2, school: alone, visit: visitV })).toContain("same-person-twice leader-steps");
  });

  it("D118: a visit on a Saturday finds the office closed (ALU-BEF-20, MOR-VIS-17)", () => {
    const day = (time: string) => `2026-06-13T${time}:00+01:00`;
    const visit = visitAt({
      leaveSchool: day("09:30"),
      arrive: day("10:00"),
      leaveHome: day("10:30"),
      backAtSchool: day("11:00"),
    });
    const covered = { ...visit, buddy: { name: "Carys Bell", phone: "07700 900203" } };
    expect(codes({ policy: alumwell, school, visit: covered })).toEqual(
      expect.arrayContaining(["office-closed ring", "office-closed police"]),
    );
    expect(
      codes({ policy: policy("morecambe-road-2024"), school, visit: covered }).some((code) =>
        code.startsWith("office-closed"),
      ),
    ).toBe(true);
    expect(codes({ policy: reach2, school, visit: covered }).some((code) => code.startsWith("office-closed"))).toBe(
      true,
    );
  });

  it("hours-unknown: a day that the calendar does not reach is not called closed (ALU-BEF-20, MOR-VIS-17)", () => {
    const day = (time: string) => `2031-06-10T${time}:00+01:00`;
    const visit = visitAt({
      leaveSchool: day("13:30"),
      arrive: day("13:45"),
      leaveHome: day("14:30"),
      backAtSchool: day("15:00"),
    });
    for (const each of [alumwell, reach2, policy("morecambe-road-2024")]) {
      const hours = codes({ policy: each, school, visit }).filter((code) => /^(?:office|hours)-/u.test(code));
      expect(hours).toEqual(["hours-unknown"]);
    }
  });

  it("police-too-late: the steps before the police take longer than the school allows", () => {
    expect(found({ policy: alumwell, school: { ...school, policeWithin: "PT20M" }, visit: visitV })).toMatchObject([
      { code: "police-too-late", step: "police", minutes: 5 },
    ]);
    expect(codes({ policy: alumwell, school: { ...school, policeWithin: "PT25M" }, visit: visitV })).toEqual([]);
  });

  describe("a ladder in which a law of the watch can be bent", () => {
    const step = {
      id: "one",
      actor: "buddy",
      action: "ring",
      strength: "must",
      cites: [],
      says: "Ring.",
      doneBy: [],
    } as const;
    const own = (change: object) =>
      codes({
        policy: withLadder((ladder) => ({
          ...ladder,
          steps: ladder.steps.map((one, nth) => (nth === 0 ? { ...one, ...change } : one)),
        })),
        school,
        visit: visitV,
      });
    const chosen = (settings: Record<string, string | number>) =>
      codes({
        policy: reach2,
        school: {
          ...school,
          settings: Object.fromEntries(
            Object.entries(settings).map(([id, value]) => [id, { value, by: "Headteacher" }]),
          ),
        },
        visit: visitV,
      });

    it("step-for-anybody: in a ladder of its own a school leaves a step to the school as a body (W5)", () => {
      const ladder = {
        ...ownPolicy.ladder,
        steps: [{ ...step, actor: "school", doneBy: [{ event: "contact" }] }],
      } as unknown as Policy["ladder"];
      expect(codes({ policy: { ...ownPolicy, ladder }, school })).toContain("step-for-anybody one");
      expect(codes({ policy: alumwell, school }).some((code) => code.startsWith("step-for-anybody"))).toBe(false);
    });

    it("step-never-done, step-done-by-word: no deed does it (W5, W8)", () => {
      expect(own({ doneBy: [] })).toContain("step-never-done try-each-visitor");
      expect(own({ doneBy: [{ event: "acknowledged" }] })).toContain("step-done-by-word try-each-visitor");
    });

    it("word-from-same-phone: any call answers the code word (W6)", () => {
      const codeWord = { ...reach2.codeWord, doneBy: [{ event: "contact" }] } as Policy["codeWord"];
      expect(codes({ policy: { ...reach2, codeWord }, school })).toContain("word-from-same-phone code-word");
      const from = {
        ...reach2.codeWord,
        doneBy: [{ event: "contact", where: { from: "buddy" } }],
      } as Policy["codeWord"];
      expect(codes({ policy: { ...reach2, codeWord: from }, school })).not.toContain("word-from-same-phone code-word");
    });

    it("hold-too-long: one person holds the step (W10)", () => {
      expect(chosen({ "overdue.try-each-visitor.acknowledgement": 40 })).toContain("hold-too-long try-each-visitor");
      expect(chosen({ "overdue.try-each-visitor.acknowledgement": 30 })).toEqual([]);
    });

    it("repeat-of-nothing, attempts-at-once: no time between two of them (W8)", () => {
      const open = { describes: "after how long", unit: "minutes", origin: "not-stated" } as const;
      const settings = { ...reach2.settings, "own.again": open };
      const repeated = withLadder((ladder) => ({
        ...ladder,
        steps: ladder.steps.map((one) => ({ ...one, repeat: { every: { setting: "own.again" } } })),
      }));
      expect(codes({ policy: { ...repeated, settings }, school })).toContain("repeat-of-nothing consider-police");
      expect(chosen({ "overdue.try-each-visitor.attempts": 3, "overdue.try-each-visitor.spacing": 0 })).toContain(
        "attempts-at-once try-each-visitor",
      );
    });

    it("asked-too-late, clock-moves-far, danger-ends-by-voice: the watch sleeps, or a voice ends it (W6, W10, W15)", () => {
      expect(chosen({ "watch.askAgain": 90 })).toContain("asked-too-late");
      expect(chosen({ "watch.newTimeWithin": 600 })).toContain("clock-moves-far");
      expect(chosen({ "danger.endsBy": "spoken-to" })).toContain("danger-ends-by-voice");
      expect(chosen({ "watch.askAgain": 60, "watch.newTimeWithin": 240, "danger.endsBy": "back" })).toEqual([]);
    });
  });

  it("holds no name and no number in any finding", () => {
    const text = JSON.stringify(
      lintLadder({
        policy: reach2,
        school: { ...school, people: [], roles: {} },
        visit: withBuddy({ visitor: "a", until: at("14:00") }),
      }),
    );
    for (const { name } of [...school.people, ...visitV.visitors]) expect(text).not.toContain(name);
    expect(text).not.toMatch(/07700/);
  });

  it("has a bad example in this file for each of its codes, and none beside them", () => {
    expect([...seen].sort()).toEqual([...lintCodes].sort());
  });
});
