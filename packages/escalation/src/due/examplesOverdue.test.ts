import { describe, expect, it } from "vitest";
import { at, dueSteps, record, stateAt } from "../../test/stateAt.js";
import { event, unanswered, visitAt, visitV } from "../../test/visit.js";

const departed = event("13:30", "departed", {});
const back = (time: string) => event(time, "back", { whole: true });
const leaving = (time: string, to = "buddy") =>
  event(time, "contact", {
    from: "visitor:a",
    to,
    channel: "call",
    answered: true,
    about: ["a", "b"],
    says: [{ what: "leaving" }],
  });
const answers = (time: string, visitor: string, from: string, about: string[] = []) =>
  event(time, "contact", {
    from,
    to: `visitor:${visitor}`,
    channel: "call",
    answered: true,
    about,
    says: [{ what: "safe" }],
  });

describe("the clock under the policy of September 2020", () => {
  it("D38: back at 15:00 exactly is not overdue; back at 15:01 was overdue for that minute (R20-AFT-02)", () => {
    expect(stateAt("reach2-2020", "15:00", [departed]).phase).toBe("out");
    expect(stateAt("reach2-2020", "2026-06-09T15:00:59+01:00", [departed]).phase).toBe("out");
    expect(stateAt("reach2-2020", "15:00", [departed, back("15:00")]).phase).toBe("accounted-for");
    expect(stateAt("reach2-2020", "15:01", [departed]).phase).toBe("overdue");
    expect(record(stateAt("reach2-2020", "15:30", [departed, back("15:01")]).late, "back-at-school")).toEqual({
      minutes: 1,
      outcome: "breach",
    });
  });

  it("D38: a message that says why moves the clock to the new time (R20-AFT-02)", () => {
    const late = event("14:55", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "text",
      about: ["a", "b"],
      says: [{ what: "late", why: "Traffic", expectedBack: at("15:20") }],
    });
    expect(stateAt("reach2-2020", "15:20", [departed, late]).phase).toBe("out");
    expect(stateAt("reach2-2020", "15:20", [departed, late]).nextAt).toBe(at("15:21"));
    expect(stateAt("reach2-2020", "15:21", [departed, late]).phase).toBe("overdue");
    expect(stateAt("reach2-2020", "15:30", [departed, late, back("15:20")]).late).toEqual([]);
  });

  it("a message about one visitor leaves the other's clock as it was (R20-AFT-03)", () => {
    const late = event("14:55", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "text",
      says: [{ what: "late", why: "Traffic", expectedBack: at("15:20") }],
    });
    const state = stateAt("reach2-2020", "15:01", [departed, late]);
    expect(state.people.map(({ visitor, status }) => `${visitor} ${status}`)).toEqual(["a expected", "b overdue"]);
    expect(state.dueNow.find(({ step }) => step === "try-each-visitor")?.visitors).toEqual(["b"]);
  });

  it("D40: the leaving call does not stop the clock here, and does at Alumwell (R20-AFT-01, ALU-OVD-01)", () => {
    expect(stateAt("reach2-2020", "15:00", [departed, leaving("14:28")]).phase).toBe("out");
    expect(stateAt("reach2-2020", "15:01", [departed, leaving("14:28")]).phase).toBe("overdue");
    expect(stateAt("alumwell-2025", "15:01", [departed, leaving("14:28", "school")]).phase).toBe("accounted-for");
    expect(stateAt("alumwell-2025", "14:31", [departed]).phase).toBe("overdue");
  });

  it("D54: on the night the clocks go forward 00:40 to 02:30 is 50 minutes; overdue from 02:31 BST (R20-AFT-02)", () => {
    const night = visitAt({ leaveSchool: "2026-03-29T00:40:00+00:00", backAtSchool: "2026-03-29T02:30:00+01:00" });
    expect(stateAt("reach2-2020", "2026-03-29T01:30:59Z", [], night).phase).toBe("out");
    expect(stateAt("reach2-2020", "2026-03-29T01:30:00Z", [], night).nextAt).toBe("2026-03-29T02:31:00+01:00");
    expect(stateAt("reach2-2020", "2026-03-29T01:31:00Z", [], night).phase).toBe("overdue");
  });

  it("D56: over the year's end it is overdue from 00:21 of the next day (R20-AFT-02)", () => {
    const night = visitAt({ leaveSchool: "2026-12-31T23:30:00+00:00", backAtSchool: "2027-01-01T00:20:00+00:00" });
    expect(stateAt("reach2-2020", "2027-01-01T00:20:00Z", [], night).phase).toBe("out");
    expect(stateAt("reach2-2020", "2027-01-01T00:21:00Z", [], night).phase).toBe("overdue");
  });
});

describe("the ladder under the policy of September 2020", () => {
  it("D42: A does not answer, B says that both are safe: contact is made and nobody else is told (R20-AFT-03, R20-AFT-04)", () => {
    const events = [departed, unanswered("15:02", "a"), answers("15:03", "b", "buddy", ["a"])];
    expect(dueSteps(stateAt("reach2-2020", "15:01", events))).toEqual(["try-each-visitor"]);
    const state = stateAt("reach2-2020", "15:03", events);
    expect(dueSteps(state)).toEqual([]);
    expect(state.phase).toBe("out");
    expect(state.people.map(({ status }) => status)).toEqual(["reached", "reached"]);
    expect(state.missed.filter(({ part }) => part === "ladder")).toEqual([]);
    expect(state.standDownNeeds.map(({ needs }) => needs)).toEqual(["new-time", "new-time"]);
  });

  it("D42: when B does not know where A is, A is not reached and a senior leader is told at once (R20-AFT-04)", () => {
    const state = stateAt("reach2-2020", "15:03", [departed, unanswered("15:02", "a"), answers("15:03", "b", "buddy")]);
    expect(dueSteps(state)).toContain("tell-senior-leader");
    expect(state.dueNow.find(({ step }) => step === "tell-senior-leader")).toMatchObject({
      since: at("15:03"),
      visitors: ["a"],
      cites: ["R20-AFT-04"],
    });
    expect(state.people.map(({ status }) => status)).toEqual(["overdue", "reached"]);
  });

  it("D44: the leader told at 15:01 with nobody rung leaves the calls undone, and is no breach by itself (R20-AFT-03)", () => {
    const events = [departed, event("15:01", "senior-leader-told", { to: "senior-leader" })];
    expect(dueSteps(stateAt("reach2-2020", "15:02", events))).toContain("try-each-visitor");
    const later = stateAt("reach2-2020", "15:50", [...events, back("15:40")]);
    expect(later.late.find(({ step }) => step === "try-each-visitor")).toMatchObject({
      done: undefined,
      because: "accounted-for",
      outcome: "breach",
      minutes: 39,
      cites: ["R20-AFT-03"],
      visitors: ["a", "b"],
    });
    expect(record(later.done, "tell-senior-leader")).toEqual({ minutes: 0, outcome: "kept" });
  });

  it("police are considered, and the leader's four steps stand open in any order (R20-AFT-05, R20-AFT-06)", () => {
    const tried = [departed, unanswered("15:01", "a"), unanswered("15:02", "b")];
    const told = [
      ...tried,
      event("15:03", "senior-leader-told", {}),
      event("15:04", "police-considered", { decision: "do-not-call-yet" }),
    ];
    const leader = stateAt("reach2-2020", "15:05", told).dueNow.find(({ step }) => step === "leader-steps");
    expect(leader?.choices).toEqual(["ring-landline", "drive-past", "look-for-signs", "report-missing"]);
    const chosen = [...told, event("15:10", "step-done", { step: "leader-steps", choice: "report-missing" })];
    expect(
      stateAt("reach2-2020", "15:11", chosen).dueNow.find(({ step }) => step === "leader-steps")?.choices,
    ).not.toContain("report-missing");
  });

  it("D50: an unagreed phrase changes nothing; the agreed one calls 999 at once (R20-DUR-08, R20-PRE-21)", () => {
    const said = (what: "query" | "code-word") =>
      event("14:10", "contact", { from: "visitor:a", to: "buddy", channel: "call", answered: true, says: [{ what }] });
    expect(stateAt("reach2-2020", "14:10", [departed, said("query")]).phase).toBe("out");
    const state = stateAt("reach2-2020", "14:10", [departed, said("code-word")]);
    expect(state.phase).toBe("code-word");
    expect(state.dueNow[0]).toMatchObject({ step: "code-word", since: at("14:10"), strength: "should" });
    expect(dueSteps(stateAt("reach2-2020", "15:30", [departed, said("code-word")]))).toEqual(["code-word"]);
  });

  it("F13 W6 a code word is taken back by no voice from the home, only by somebody from outside the visit who saw them (R20-DUR-07)", () => {
    const word = event("14:10", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      answered: true,
      says: [{ what: "code-word" }],
    });
    const police = event("14:11", "police-called", { number: "999" });
    const safeAgain = event("14:20", "contact", {
      from: "visitor:a",
      to: "buddy",
      channel: "call",
      answered: true,
      about: ["a", "b"],
      says: [{ what: "safe" }],
    });
    const same = stateAt("reach2-2020", "14:30", [departed, word, police, safeAgain]);
    expect(same.phase).toBe("code-word");
    expect(same.standDownNeeds).toEqual([
      { visitor: "a", needs: "second-person" },
      { visitor: "b", needs: "second-person" },
    ]);
    const other = event("14:25", "contact", {
      from: "visitor:b",
      to: "buddy",
      channel: "call",
      answered: true,
      about: ["a"],
      says: [{ what: "safe" }],
    });
    const said = [departed, word, police, safeAgain, other];
    expect(stateAt("reach2-2020", "14:30", said).phase).toBe("code-word");
    const seen = event("14:28", "seen", { by: "police", about: ["a", "b"] });
    expect(stateAt("reach2-2020", "14:30", [...said, seen]).phase).toBe("out");
  });
});

describe("the ladder of Alumwell", () => {
  const alu = (now: string, events: Parameters<typeof stateAt>[2], visit = visitV) =>
    stateAt("alumwell-2025", now, events, visit);

  it("D46: no answer at 14:31, answered and safe at 14:36: nobody drives, the leaving call and a new time are still wanted (ALU-OVD-03, ALU-BEF-21)", () => {
    const events = [
      departed,
      unanswered("14:31", "a", "school"),
      unanswered("14:31", "b", "school"),
      answers("14:36", "a", "school", ["b"]),
    ];
    expect(dueSteps(alu("14:31", [departed]))).toEqual(["ring"]);
    expect(alu("14:32", events.slice(0, 3)).next).toEqual({ step: "ring", at: at("14:36") });
    const state = alu("14:36", events);
    expect(dueSteps(state)).toEqual([]);
    expect(state.standDownNeeds.map(({ needs }) => needs)).toEqual(["new-time", "new-time"]);
  });

  it("D46: a new end of the visit starts the clock again (ALU-OVD-01)", () => {
    const said = event("14:36", "contact", {
      from: "school",
      to: "visitor:a",
      channel: "call",
      answered: true,
      about: ["b"],
      says: [{ what: "safe" }, { what: "late", why: "Still talking", expectedLeaveHome: at("15:00") }],
    });
    expect(alu("15:00", [departed, said]).phase).toBe("out");
    expect(alu("15:01", [departed, said]).phase).toBe("overdue");
  });

  it("two calls to each without an answer send the Head or the DSL, who does not enter; then the police (ALU-OVD-03, ALU-OVD-04, ALU-OVD-06)", () => {
    const twice = [
      departed,
      ...["14:31", "14:36"].flatMap((time) =>
        ["a", "b"].map((visitor) => ({
          ...unanswered(time, visitor, "school"),
          id: `${visitor}-${time.replace(":", "")}`,
        })),
      ),
    ];
    const state = alu("14:36", twice);
    expect(state.dueNow.find(({ step }) => step === "drive")).toMatchObject({
      since: at("14:36"),
      forbids: ["enter"],
      cites: ["ALU-OVD-03", "ALU-OVD-04", "ALU-OVD-05"],
    });
    expect(state.next?.step).toBe("police");
  });

  it("D48: with the DSL on the visit the Head drives; with both on it the source names nobody, and that is said (ALU-OVD-03)", () => {
    const dsl = {
      ...visitV,
      visitors: [
        { id: "dsl", name: "Dilys Marsh" },
        { id: "b", name: "Bo Lindqvist" },
      ],
    };
    const drive = alu("14:41", [departed], dsl).dueNow.find(({ step }) => step === "drive");
    expect(drive?.actor.people.map(({ id }) => id)).toEqual(["head"]);
    const both = {
      ...visitV,
      visitors: [
        { id: "dsl", name: "Dilys Marsh" },
        { id: "head", name: "Hana Okafor" },
      ],
    };
    const state = alu("14:41", [departed], both);
    expect(state.skipped).toEqual([{ step: "drive", because: "on-the-visit" }]);
    expect(state.dueNow.some(({ step }) => step === "drive")).toBe(false);
  });

  it("D52: leaving without a call is a breach, whether they go home or straight back (ALU-BEF-21, ALU-AFT-02)", () => {
    const left = event("14:30", "left", { returnsDirectly: false });
    expect(record(alu("14:36", [departed, left]).late, "leaving-call")).toEqual({ minutes: 1, outcome: "breach" });
    const missed = alu("15:10", [departed, left, back("15:00")]).missed.find(({ step }) => step === "leaving-call");
    expect(missed).toMatchObject({ outcome: "breach" });
    expect(missed?.cites).toContain("ALU-BEF-21");
  });

  it("a missing arrival call has no step of its own (ALU-BEF-20)", () => {
    expect(dueSteps(alu("14:29", [departed, event("13:45", "arrived", {})]))).toEqual([]);
  });
});
