import { describe, expect, it } from "vitest";
import { parsePolicy, type VisitEvent } from "@home-visits/core";
import { school } from "../../test/school.js";
import { at, policy, stateAt } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

const departed = event("13:30", "departed", {});
type Said = Extract<VisitEvent, { type: "contact" }>["says"];
const rings = (time: string, who: string, said: NonNullable<Said>[number], about: string[] = []) =>
  event(time, "contact", {
    from: `visitor:${who}`,
    to: "school",
    channel: "call",
    answered: true,
    about,
    says: [said],
  });

describe("W7 the call of a leg is expected when the visitors say that they leave", () => {
  const late = (who: string, leaves: string, about: string[] = []) =>
    rings("14:20", who, { what: "late", why: "Talking", expectedLeaveHome: at(leaves) }, about);
  const nextAt = (...events: readonly VisitEvent[]) => stateAt("reach2-2020", "14:21", [departed, ...events]).nextAt;

  it("nothing changes at the planned time where both said another; of whom nobody says so it stands", () => {
    expect(nextAt(late("a", "15:10", ["b"]))).not.toBe(at("14:30"));
    expect(nextAt(late("a", "15:10"))).toBe(at("14:30"));
    expect(nextAt(late("a", "18:00", ["b"]))).toBe(at("14:30"));
  });
});

// R20-AFT-02 as a school might write it: once for the visit, done with the first who is back.
const once = (() => {
  const document = policy("reach2-2020");
  const timers = document.timers.map((timer) =>
    timer.id === "back-at-school" ? { ...timer, each: "visit" as const } : timer,
  );
  const parsed = parsePolicy({ ...document, timers });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
})();

describe("W9 what a clause that is due once for the visit was owed when a word put it off", () => {
  const plan = planEscalation({ visit: visitV, policy: once, school });
  const owed = (now: string, ...events: readonly VisitEvent[]) =>
    escalationAt(plan, [departed, ...events], at(now)).late.flatMap(({ step, limit, minutes, because }) =>
      step === "back-at-school" ? [[limit, minutes, because]] : [],
    );
  const until = (time: string, who: string, back: string, about: string[] = []) =>
    rings(time, who, { what: "late", why: "Traffic", expectedBack: at(back) }, about);
  const ten = [at("15:00"), 10, "accounted-for"];

  it("stays in the answer with its minutes", () => {
    const word = until("15:10", "a", "15:45", ["b"]);
    expect(owed("15:11", word)).toEqual([ten]);
    const back = event("15:40", "back", { by: "visitor:a", whole: true });
    expect(owed("16:00", word, back)).toEqual([ten]);
  });

  it("once more for each time that had passed; nothing for a word in time", () => {
    expect(owed("15:50", until("15:10", "a", "15:30", ["b"]), until("15:35", "a", "15:59", ["b"]))).toEqual([
      ten,
      [at("15:30"), 5, "accounted-for"],
    ]);
    expect(owed("15:11", until("15:00", "a", "15:45", ["b"]))).toEqual([]);
  });

  it("when the last of them says that they go home", () => {
    const home = (time: string, who: string) => rings(time, who, { what: "going-home" });
    expect(owed("15:20", home("14:50", "a"), home("15:10", "b"))).toEqual([ten]);
    expect(owed("15:20", home("14:50", "a"), home("15:00", "b"))).toEqual([]);
  });
});
