import { extendPolicy, policies } from "@home-visits/core";
import { parseSchool } from "@home-visits/escalation";

const MINUTE = 60_000;
const MORNING = Date.parse("2026-06-09T08:00:00Z");
const hours = { from: "08:00", until: "16:30" };

/** An invented school with somebody in every role of the shipped policies. */
export const school = schoolOf({
  name: "Sandford Primary School",
  phone: "01632 960100",
  calendar: {
    zone: "Europe/London",
    nation: "england-and-wales",
    covers: { from: "2026-01-05", until: "2026-07-21" },
    pupils: [{ from: "2026-01-05", until: "2026-07-21" }],
    staffOnly: [],
    closures: [],
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
  },
  people: [
    { id: "head", name: "Hana Okafor", number: "07700 900110" },
    { id: "dsl", name: "Dilys Marsh", number: "07700 900111" },
    { id: "leader", name: "Lena Wirth", number: "07700 900113" },
  ],
  roles: {
    headteacher: ["head"],
    dsl: ["dsl"],
    "senior-leader": ["leader", "head"],
    slt: ["leader"],
    "duty-manager": ["dsl"],
  },
});

/**
 * The policies, each with a ladder: where a policy has none, one that the school adds to it. All visits of `visitOf` are overdue under it four
 * minutes after their planned return.
 */
export const laddered = Object.values(policies).map((policy) =>
  policy.ladder.status === "none" ? withOwnLadder(policy) : policy,
);

function withOwnLadder({ id, roles }) {
  const by = "Headteacher";
  const minutes = (value) => ({
    describes: "what the school decided",
    origin: "school-set",
    value,
    by,
    unit: "minutes",
  });
  const step = { strength: "must", cites: [], actor: "duty-manager" };
  const own = {
    id: `${id}-own`,
    title: "With a ladder of the school's own",
    edition: "2026",
    source: { code: "OWN", document: "Sandford", cites: [] },
    extends: id,
    roles: [...roles, { id: "duty-manager", title: "Duty manager", kind: "person", cites: [] }],
    settings: {
      "own.none": minutes(0),
      "own.short": minutes(2),
      "own.attempts": { describes: "how often each is rung", origin: "school-set", value: 2, by },
      "own.moves": { describes: "a new time moves the clock", origin: "school-set", value: true, by },
    },
    ladder: {
      status: "school-set",
      by,
      starts: {
        at: "expected-return",
        unless: "lateness-message",
        grace: { setting: "own.none" },
        newTimeMovesClock: { setting: "own.moves" },
        cites: [],
      },
      steps: [
        {
          ...step,
          id: "ring",
          action: "ring-each-visitor",
          per: "each-visitor",
          attempts: { setting: "own.attempts" },
          spacing: { setting: "own.short" },
          says: "The duty manager rings each visitor twice.",
          doneBy: [{ event: "contact" }],
        },
        ...["drive", "police"].map((name) => ({
          ...step,
          id: name,
          action: name,
          delay: { setting: "own.short" },
          says: `The next thing: ${name}.`,
          doneBy: [{ event: name === "drive" ? "drove-to-address" : "police-called" }],
        })),
      ],
    },
  };
  const found = extendPolicy(policies[id], own);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

/** The `nth` visit of a busy day: no two of an hour have the same minute and second. */
export function visitOf(nth) {
  return visitAt(MORNING + (nth % 3_600) * 5_000, `visit-${nth}`);
}

/** A visit of an hour and a half with two visitors, by the instant at which it leaves school. */
export function visitAt(leave, id) {
  const after = (minutes) => textOf(leave + minutes * MINUTE);
  return {
    id,
    household: { familyName: "Example", address: { lines: ["1 Invented Row", "Sandford"] } },
    purposes: ["welfare"],
    setting: "inside",
    announced: { status: "pre-arranged", start: after(15) },
    visitors: [
      { id: "a", name: "Amal Rees", mobile: "07700 900201" },
      { id: "b", name: "Bo Lindqvist", mobile: "07700 900202" },
    ],
    buddy: { name: "Carys Bell", phone: "07700 900203" },
    times: { leaveSchool: after(0), arrive: after(15), leaveHome: after(60), backAtSchool: after(90) },
    earlierVisits: [],
    events: [],
  };
}

/** Ten events of a visit that came to the ladder: telling the office, the journey, an incident, and calls after the return was due. */
export function tenEvents(visit) {
  const leave = Date.parse(visit.times.leaveSchool);
  const at = (minutes) => textOf(leave + minutes * MINUTE);
  const call = (to, answered) => ({ type: "contact", from: "buddy", to, channel: "call", answered });
  return [
    { id: "1", at: at(-5), type: "office-told" },
    { id: "2", at: at(-4), type: "log-completed" },
    { id: "3", at: at(0), type: "departed" },
    { id: "4", at: at(14), type: "arrived" },
    { id: "5", at: at(16), type: "entered" },
    { id: "6", at: at(50), type: "incident" },
    { id: "7", at: at(58), ...call("visitor:a", true), says: [{ what: "leaving" }], from: "visitor:a", to: "buddy" },
    { id: "8", at: at(60), type: "left" },
    { id: "9", at: at(92), ...call("visitor:a", false) },
    { id: "10", at: at(93), ...call("visitor:b", false) },
  ];
}

/** The two events of a visit that is out and of which nothing more is known. */
export function twoEvents(visit) {
  return [
    { id: "1", at: visit.times.leaveSchool, type: "departed" },
    { id: "2", at: visit.times.arrive, type: "arrived" },
  ];
}

/** An instant to the second, in the summer's offset of London. */
export function textOf(ms) {
  return `${new Date(ms + 60 * MINUTE).toISOString().slice(0, 19)}+01:00`;
}

function schoolOf(input) {
  const found = parseSchool(input);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}
