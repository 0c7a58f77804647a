import { extendPolicy, type Policy } from "@home-visits/core";
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
};

const roles = [
  ...base.roles,
  { id: "duty-manager", title: "Duty manager", kind: "person", cites: [] },
  { id: "site-manager", title: "Site manager", kind: "person", cites: [] },
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

function own(id: string, starts: object, steps: readonly object[]): Policy {
  // a setting that no part of a policy names is refused
  const named = JSON.stringify([starts, steps]);
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
  });
  if (!made.ok) throw new Error(made.issues.map(({ path, message }) => `${path} ${message}`).join("; "));
  return made.value;
}
