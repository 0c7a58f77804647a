import { expect, test } from "vitest";
import { parsePolicy, type Policy, type VisitEvent } from "@home-visits/core";
import { staffed } from "../../test/explore/ladders.js";
import { checking, choosing, repeating } from "../../test/explore/ownLadders.js";
import { at, dueSteps, policy } from "../../test/stateAt.js";
import { event, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { escalationAt } from "./escalationAt.js";

// The neighbours of the faults F01 to F15. Each right value was written down from the laws and the policy's clauses before it was run.

/** What is right of a story: where the visitors are, what is due and what is not, what the office is asked of both, and what stays late by how many minutes. */
type Right = {
  readonly people?: string;
  readonly phase?: string;
  readonly due?: string;
  readonly notDue?: string;
  readonly asks?: string;
  readonly late?: readonly [step: string, minutes: number];
  readonly notLate?: true;
};

const own: Readonly<Record<string, Policy>> = { repeat: repeating, choice: choosing, checks: checking };
const named: Readonly<Record<string, string>> = {
  R20: "reach2-2020",
  R2X: "reach2-later",
  ALU: "alumwell-2025",
  MOR: "morecambe-road-2024",
  ATLP: "atlp-covid",
};
const plans = new Map<string, ReturnType<typeof planEscalation>>();
function planOf(id: string) {
  const document = own[id] ?? policy(named[id] ?? "");
  const plan = plans.get(id) ?? planEscalation({ visit: visitV, policy: document, school: staffed });
  plans.set(id, plan);
  return plan;
}

/** One kind of story under several policies. */
function neighbours(
  fault: string,
  title: string,
  events: readonly VisitEvent[],
  rights: readonly [string, string, Right][],
) {
  test.each(rights)(`${fault} ${title}: %s at %s`, (id, now, right) => {
    const state = escalationAt(planOf(id), events, at(now));
    const steps = dueSteps(state);
    const asked = state.questions.flatMap(({ asks, visitors }) => visitors.map((one) => `${asks} ${one}`));
    if (right.people !== undefined) expect(state.people.map(({ status }) => status).join()).toBe(right.people);
    if (right.phase !== undefined) expect(state.phase).toBe(right.phase);
    if (right.due !== undefined) expect(steps).toContain(right.due);
    if (right.notDue !== undefined) expect(steps).not.toContain(right.notDue);
    if (right.asks !== undefined) expect(asked).toEqual(expect.arrayContaining([`${right.asks} a`, `${right.asks} b`]));
    if (right.late !== undefined) {
      const [step, minutes] = right.late;
      expect(state.late.filter((one) => one.step === step).map((one) => one.minutes)).toContain(minutes);
    }
    if (right.notLate === true) expect([...state.late, ...state.missed].map(({ step }) => step)).toEqual([]);
    if (state.phase === "out" || state.phase === "overdue") expect(state.nextAt).toBeDefined();
  });
}

const left = event("13:30", "departed", {});
const says = (time: string, from: string, said: readonly object[], about: readonly string[] = []): VisitEvent =>
  ({
    ...event(time, "contact", { from: `visitor:${from}`, to: "school", channel: "call", answered: true }),
    id: `${from} ${time}`,
    says: said,
    about,
  }) as VisitEvent;
const missing = "overdue,overdue";

for (const type of ["back", "signed-in"] as const)
  neighbours(
    "F01",
    `a ${type} of whoever drove there brings nobody back`,
    [left, event("14:50", type, { by: "dsl" })],
    [
      ["ALU", "14:56", { people: missing, due: "police" }],
      ["R20", "15:06", { people: missing, due: "tell-senior-leader" }],
      ["R2X", "15:06", { people: missing, due: "tell-senior-leader" }],
      ["MOR", "15:10", { people: "expected,expected" }],
      ["ATLP", "15:10", { people: "expected,expected" }],
      ["repeat", "15:06", { people: missing, due: "ring" }],
      ["choice", "15:00", { people: missing, due: "decide" }],
    ],
  );

const word = says("13:58", "a", [{ what: "code-word" }]);
const landline = event("14:10", "contact", {
  from: "school",
  to: "family",
  channel: "call",
  answered: true,
  line: "landline",
  about: ["a", "b"],
  says: [{ what: "safe" }],
});
const inDanger = "in-danger,in-danger";
const danger: readonly [string, string, Right][] = [
  ["R20", "14:11", { people: inDanger, due: "code-word" }],
  ["R2X", "14:11", { people: inDanger, due: "code-word" }],
  ["ALU", "14:11", { people: inDanger, asks: "in-danger" }],
  ["MOR", "14:11", { people: inDanger, asks: "in-danger" }],
  ["ATLP", "14:11", { people: inDanger, asks: "in-danger" }],
  ["checks", "14:11", { people: inDanger, due: "code-word" }],
];
neighbours("F02", "a code word stands whatever the family's landline says", [left, word, landline], danger);
neighbours(
  "F13",
  "a code word stands whatever the other visitor says",
  [left, word, says("14:02", "b", [{ what: "safe" }], ["a"])],
  danger,
);

neighbours(
  "F03",
  "nothing is late while there is time left before they leave",
  [],
  [...Object.keys(named), "repeat", "choice"].map((id) => [id, "13:29", { notLate: true }]),
);

neighbours(
  "F04",
  "without a word the office is asked whether they left, and the question stays",
  [left],
  [
    ["R20", "16:30", { asks: "has-left" }],
    ["R2X", "16:30", { asks: "has-left" }],
    ["ALU", "16:30", { asks: "has-left" }],
    ["MOR", "16:30", { asks: "has-left" }],
    ["repeat", "16:30", { asks: "has-left" }],
    ["ATLP", "16:30", { asks: "any-news" }],
  ],
);

const rings = [says("15:40", "a", [{ what: "safe" }]), says("15:40", "b", [{ what: "safe" }])];
neighbours(
  "F05",
  "what nobody did until they rang in stays with its minutes",
  [left, ...rings],
  [
    ["R20", "16:00", { people: "reached,reached", late: ["try-each-visitor", 39] }],
    ["R2X", "16:00", { people: "reached,reached", late: ["try-each-visitor", 39] }],
    ["ALU", "15:41", { late: ["ring", 69] }],
    ["repeat", "16:00", { people: "reached,reached", late: ["ring", 34] }],
    ["choice", "16:00", { people: "reached,reached", late: ["ring", 69] }],
  ],
);

neighbours(
  "F06",
  "whoever looks for them and goes in says nothing of them",
  [left, event("15:30", "entered", { by: "headteacher" })],
  [
    ["R20", "15:31", { people: missing }],
    ["ALU", "15:31", { people: missing, due: "police" }],
    ["MOR", "15:31", { people: "expected,expected" }],
    ["repeat", "15:31", { people: missing }],
  ],
);

neighbours(
  "F07",
  "late, neither why nor until when: the clock runs on and the office asks",
  [left, says("14:20", "a", [{ what: "late" }], ["b"])],
  [
    ["R2X", "15:01", { people: missing, asks: "why-and-until-when" }],
    ["ALU", "14:31", { people: missing, asks: "why-and-until-when" }],
    ["repeat", "15:06", { people: missing, asks: "why-and-until-when" }],
    ["choice", "14:31", { people: missing, asks: "why-and-until-when" }],
    ["MOR", "15:01", { asks: "why-and-until-when" }],
  ],
);

const held = ["14:33", "14:36", "14:40", "15:03", "15:05", "15:09", "15:12"].flatMap((time) =>
  ["parent", "social-worker", "visitor:a"].map((by) => ({
    ...event(time, "acknowledged", { by }),
    id: `${by} ${time}`,
  })),
);
neighbours(
  "F08",
  "nobody from outside and none of the missing holds a step",
  [left, ...held],
  [
    ["R20", "15:06", { due: "tell-senior-leader" }],
    ["R2X", "15:06", { due: "tell-senior-leader" }],
    ["ALU", "14:41", { due: "drive" }],
    ["repeat", "15:13", { due: "text-family" }],
    ["choice", "14:42", { due: "decide" }],
  ],
);

const tomorrow = { expectedBack: "2026-06-10T15:30:00+01:00", expectedLeaveHome: "2026-06-10T15:30:00+01:00" };
neighbours(
  "F09",
  "a new time of the next day moves nothing and is asked",
  [left, says("14:20", "a", [{ what: "late", why: "Traffic", ...tomorrow }], ["b"])],
  [
    ["R2X", "15:01", { people: missing, asks: "new-time-too-late" }],
    ["ALU", "14:31", { people: missing, asks: "new-time-too-late" }],
    ["repeat", "15:06", { people: missing, asks: "new-time-too-late" }],
    ["choice", "14:31", { people: missing, asks: "new-time-too-late" }],
  ],
);

test.each([0, -5])("F10 a step that is repeated every %s minutes is refused", (value) => {
  const every = repeating.settings["own.textAgain"];
  const found = parsePolicy({
    ...repeating,
    settings: { ...repeating.settings, "own.textAgain": { ...every, value } },
  });
  expect(found.ok).toBe(false);
});

neighbours(
  "F11",
  "a time of grace counts once",
  [left],
  [
    ["repeat", "15:05", { people: "expected,expected", notDue: "ring" }],
    ["repeat", "15:06", { people: missing, due: "ring" }],
  ],
);

neighbours(
  "F12",
  "a reason without a time: the office asks and asks",
  [left, says("14:25", "a", [{ what: "late", why: "A flat tyre" }], ["b"])],
  [
    ["R20", "22:00", { people: "expected,expected", asks: "any-news" }],
    ["R2X", "22:00", { people: "expected,expected", asks: "any-news" }],
    ["repeat", "22:00", { people: "expected,expected", asks: "any-news" }],
    ["ALU", "14:31", { people: missing, due: "ring" }],
    ["MOR", "22:00", { asks: "any-news" }],
    ["ATLP", "22:00", { asks: "any-news" }],
  ],
);

const homeward = [left, says("14:40", "a", [{ what: "going-home" }]), says("14:40", "b", [{ what: "going-home" }])];
neighbours(
  "F14",
  "finished and going home: nobody looks for them, and the office asks once whether they are there",
  homeward,
  ["R20", "R2X", "MOR", "ATLP", "repeat"].map((id) => [
    id,
    "15:10",
    { people: "going-home,going-home", asks: "is-home" },
  ]),
);

neighbours(
  "F15",
  "cancelled and nobody left: nobody is looked for, and the office asks who is at school",
  [event("13:45", "cancelled", { by: "family", because: "illness" })],
  [...Object.keys(named), "repeat", "choice", "checks"].map((id) => [
    id,
    "15:40",
    { phase: "cancelled", asks: "everybody-at-school" },
  ]),
);
neighbours(
  "F15",
  "cancelled after somebody arrived: it ends nothing",
  [event("13:40", "arrived", { by: "visitor:a" }), event("13:45", "cancelled", { by: "family", because: "illness" })],
  [
    ["R20", "15:06", { phase: "overdue", due: "tell-senior-leader" }],
    ["ALU", "14:41", { phase: "overdue", due: "drive" }],
    ["repeat", "15:13", { phase: "overdue", due: "text-family" }],
  ],
);
