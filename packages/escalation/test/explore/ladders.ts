import type { Policy, VisitEvent } from "@home-visits/core";
import { planEscalation } from "../../src/plan/planEscalation.js";
import { school } from "../school.js";
import { policy } from "../stateAt.js";
import { visitV } from "../visit.js";
import type { Cast, Ladder } from "./Ladder.js";
import { instantOf, minuteOf } from "./minuteOf.js";
import { checking, checkingSides, choosing, late, repeating } from "./ownLadders.js";

/** What the office has to be told before they leave was told, so that no story is about that. */
export const toldBefore = [
  { type: "office-told", logLeft: true },
  { type: "log-completed" },
  { type: "times-shared", to: "dsl" },
  { type: "times-shared", to: "school-office" },
].map((body, nth) => ({ ...body, id: `told-${String(nth)}`, at: instantOf(minuteOf("13:00")) }) as VisitEvent);
const visit = { ...visitV, events: toldBefore };
const planOf = (document: Policy) => planEscalation({ visit, policy: document, school: staffed });

/** The school of every story, with somebody in the roles of a school's own ladder. */
export const staffed = {
  ...school,
  roles: { ...school.roles, "duty-manager": ["manager"], "site-manager": ["leader"] },
};

const reach2Cast: Cast = {
  ringer: "buddy",
  second: { type: "senior-leader-told", by: "buddy", notBy: "parent", does: 1 },
  third: { type: "police-considered", by: "senior-leader", does: 2 },
};
const ownCast: Cast = {
  ringer: "duty-manager",
  second: { type: "message-sent", by: "site-manager", notBy: "dsl", detail: { to: "family" }, does: 1 },
  third: { type: "police-called", by: "school", detail: { purpose: "missing-staff" }, does: 2 },
};

const reach2 = {
  overdue: minuteOf("15:01"),
  returns: minuteOf("15:00"),
  counts: "return",
  unless: "lateness-message",
  checkIns: false,
  calls: undefined,
  otherWords: [],
  again: { every: 0, times: 0 },
  firstAfter: 0,
  attempts: 1,
  spacing: 5,
  acknowledgement: 10,
  secondAfter: 0,
  steps: ["try-each-visitor", "tell-senior-leader", "consider-police", "leader-steps"],
  police: 2,
  repeats: [],
  codeWord: true,
  leavingLegs: ["leaving-call"],
  asksArrival: false,
  cast: reach2Cast,
} as const;

const none = {
  ...reach2,
  overdue: Infinity,
  attempts: 0,
  steps: [],
  police: undefined,
  codeWord: false,
  leavingLegs: [],
  asksArrival: false,
  cast: { ...ownCast, ringer: "school" },
} as const;

const own = {
  ...reach2,
  attempts: 3,
  spacing: 2,
  acknowledgement: 4,
  codeWord: false,
  leavingLegs: ["call-after"],
  asksArrival: false,
  cast: ownCast,
} as const;

const checks = {
  secondAfter: 1,
  steps: ["ring", "text-family", "decide"],
  police: undefined,
  repeats: [1],
  again: { every: 10, times: 3 },
  codeWord: true,
  otherWords: ["amber"],
  cast: { ...ownCast, third: { type: "step-done", by: "site-manager", detail: { step: "decide" }, does: 2 } },
} as const;

/** The five policies and five ladders of a school's own, with what the explored laws have to know of each. */
export const ladders: readonly Ladder[] = [
  { ...reach2, id: "reach2-2020", plan: planOf(policy("reach2-2020")) },
  { ...reach2, id: "reach2-later", plan: planOf(policy("reach2-later")) },
  {
    ...reach2,
    id: "alumwell-2025",
    asksArrival: true,
    plan: planOf(policy("alumwell-2025")),
    overdue: minuteOf("14:31"),
    counts: "leave-home",
    unless: "leaving-call",
    attempts: 2,
    codeWord: false,
    steps: ["ring", "drive", "police"],
    cast: {
      ringer: "school",
      second: { type: "drove-to-address", by: "dsl", notBy: "deputy-dsl", detail: { way: "to" }, does: 1 },
      third: { type: "police-called", by: "school", detail: { purpose: "missing-staff" }, does: 2 },
    },
  },
  { ...none, id: "morecambe-road-2024", plan: planOf(policy("morecambe-road-2024")), leavingLegs: ["call-after"] },
  { ...none, id: "atlp-covid", plan: planOf(policy("atlp-covid")) },
  {
    ...own,
    id: "own-repeat",
    plan: planOf(repeating),
    overdue: minuteOf("15:06"),
    secondAfter: 1,
    steps: ["ring", "text-family", "police"],
    repeats: [1],
    again: { every: 10, times: 3 },
  },
  {
    ...own,
    id: "own-choice",
    plan: planOf(choosing),
    overdue: minuteOf("14:31"),
    counts: "leave-home",
    unless: "any-contact",
    secondAfter: 5,
    steps: ["ring", "decide", "police"],
    cast: {
      ...ownCast,
      second: { type: "step-done", by: "site-manager", notBy: "dsl", detail: { step: "decide" }, does: 1 },
    },
  },
  {
    ...own,
    id: "own-checks",
    plan: planOf(checking),
    overdue: minuteOf("14:21"),
    checkIns: true,
    calls: { first: minuteOf("14:15"), every: 30, before: 5, after: 5 },
    ...checks,
  },
  {
    ...own,
    id: "own-sides",
    plan: planOf(checkingSides),
    overdue: minuteOf("14:19"),
    checkIns: true,
    calls: { first: minuteOf("14:15"), every: 30, before: 10, after: 3 },
    ...checks,
  },
  {
    ...own,
    id: "own-late",
    plan: planOf(late),
    attempts: 1,
    firstAfter: 12,
    steps: ["ring", "text-family", "police"],
    codeWord: true,
    cast: { ...ownCast, ringer: "site-manager" },
  },
];
