import { extendPolicy, parsePolicy, type Policy } from "@home-visits/core";
import { ownPolicy } from "../ownPolicy.js";
import { policy } from "../stateAt.js";

const by = "Headteacher";
const base = policy("morecambe-road-2024");
const must = { strength: "must", cites: [] };
const may = { strength: "may", cites: [] };

const minutes = (value: number) => ({
  describes: "a length of the school's own",
  unit: "minutes",
  origin: "school-set",
  value,
  by,
});
const number = (value: number) => ({ describes: "a number of the school's own", origin: "school-set", value, by });

const settings = {
  "own.grace": minutes(5),
  "own.none": minutes(0),
  "own.moves": { describes: "whether a new time moves the clock", origin: "school-set", value: true, by },
  "own.calls": number(3),
  "own.apart": minutes(2),
  "own.hold": minutes(4),
  "own.text": minutes(1),
  "own.textAgain": minutes(10),
  "own.texts": number(3),
  "own.decide": minutes(5),
  "own.police": minutes(10),
  "own.late": minutes(12),
  "own.once": number(1),
  "own.longer": minutes(20),
};

const roles = [
  ...base.roles,
  { id: "duty-manager", title: "Duty manager", kind: "person", cites: [] },
  { id: "site-manager", title: "Site manager", kind: "person", cites: [] },
  { id: "night-lead", title: "Night lead", kind: "person", cites: [] },
];

const ring = {
  ...must,
  id: "ring",
  actor: "duty-manager",
  action: "ring-each-visitor",
  per: "each-visitor",
  attempts: { setting: "own.calls" },
  spacing: { setting: "own.apart" },
  acknowledgement: { setting: "own.hold" },
  says: "The duty manager rings each visitor three times.",
  doneBy: [{ event: "contact" }],
};

const police = {
  ...must,
  id: "police",
  actor: "school",
  action: "call-police",
  delay: { setting: "own.police" },
  says: "The school calls the police.",
  doneBy: [{ event: "police-called" }],
};

/** A ladder with a step that is repeated: the family is written to every ten minutes, three times. */
export const repeating = own(
  "own-repeat",
  { at: "expected-return", unless: "lateness-message", grace: { setting: "own.grace" } },
  [
    ring,
    {
      ...must,
      id: "text-family",
      actor: "site-manager",
      action: "text-family",
      delay: { setting: "own.text" },
      repeat: { every: { setting: "own.textAgain" }, times: { setting: "own.texts" } },
      says: "The site manager writes to the family, every ten minutes.",
      doneBy: [{ event: "message-sent", where: { to: "family" } }],
    },
    police,
  ],
);

/** A ladder that any contact stops, with a step of choices. */
export const choosing = own(
  "own-choice",
  { at: "expected-leave-home", unless: "any-contact", grace: { setting: "own.none" } },
  [
    ring,
    {
      ...must,
      id: "decide",
      actor: { anyOf: ["duty-manager", "site-manager"] },
      action: "decide",
      delay: { setting: "own.decide" },
      order: "any",
      choices: [
        {
          ...may,
          id: "drive",
          action: "drive-past",
          says: "Drive past the home.",
          doneBy: [{ event: "drove-to-address" }],
        },
        {
          ...may,
          id: "landline",
          action: "ring-household",
          says: "Ring the family.",
          doneBy: [{ event: "contact", where: { to: "family" } }],
        },
      ],
      says: "Choose what is needed.",
      doneBy: [],
    },
    police,
  ],
);

/** Check calls every half hour with a window of five minutes, a step that is repeated, a choice, and two code words. */
export const checking: Policy = ownPolicy;

/** The same with a window of two sides: a call counts from ten minutes before its time until three after it. */
export const checkingSides: Policy = withSides(checking, { before: 10, after: 3 });

/**
 * A ladder that begins twelve minutes late, of which nobody can take the second step, and a code word that nobody can answer: the role of both
 * is one that nobody holds.
 */
export const late = own(
  "own-late",
  { at: "expected-return", unless: "lateness-message", grace: { setting: "own.none" } },
  [
    { ...ring, actor: "site-manager", attempts: { setting: "own.once" }, delay: { setting: "own.late" } },
    {
      ...must,
      id: "text-family",
      actor: "night-lead",
      action: "text-family",
      says: "The night lead writes to the family.",
      doneBy: [{ event: "message-sent", where: { to: "family" } }],
    },
    { ...police, delay: { setting: "own.longer" } },
  ],
  {
    ...must,
    status: "school-set",
    by,
    actor: "night-lead",
    action: "call-police",
    number: "999",
    delay: { setting: "own.none" },
    doneBy: [{ event: "police-called", where: { number: "999" } }],
    channels: ["call", "message"],
    says: "Ring 999.",
  },
);

function withSides(document: Policy, sides: { readonly before: number; readonly after: number }): Policy {
  const { ladder } = document;
  if (ladder.status === "none" || ladder.starts.checkIns === undefined) throw new Error("a ladder with check calls");
  const window = { before: { setting: "own.before" }, after: { setting: "own.after" } };
  const made = parsePolicy({
    ...document,
    id: "own-sides",
    settings: {
      ...document.settings,
      "own.before": minutes(sides.before),
      "own.after": minutes(sides.after),
    },
    ladder: { ...ladder, starts: { ...ladder.starts, checkIns: { ...ladder.starts.checkIns, window } } },
  });
  if (!made.ok) throw new Error(made.issues.map(({ path, message }) => `${path} ${message}`).join("; "));
  return made.value;
}

function own(id: string, starts: object, steps: readonly object[], codeWord?: object): Policy {
  // a setting that no part of a policy names is refused
  const named = JSON.stringify([starts, steps, codeWord]);
  const used = Object.entries(settings).filter(([name]) => name === "own.moves" || named.includes(`"${name}"`));
  const made = extendPolicy(base, {
    id,
    title: "A ladder of the school's own",
    edition: "2026",
    source: { code: "OWN", document: "Sandford", cites: [] },
    extends: base.id,
    roles,
    settings: Object.fromEntries(used),
    ladder: {
      status: "school-set",
      by,
      starts: { ...starts, newTimeMovesClock: { setting: "own.moves" }, cites: [] },
      steps,
    },
    ...(codeWord === undefined ? {} : { codeWord }),
  });
  if (!made.ok) throw new Error(made.issues.map(({ path, message }) => `${path} ${message}`).join("; "));
  return made.value;
}
