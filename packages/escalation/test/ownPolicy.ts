import { extendPolicy, type Policy } from "@home-visits/core";
import { policy } from "./stateAt.js";

const by = "Headteacher";
const settings: Record<string, object> = {};

/** A number of the school's own: it stands in the settings, and the ladder names it. */
function set(value: number | boolean, unit?: string): { readonly setting: string } {
  const id = `own.${String(Object.keys(settings).length + 1)}`;
  settings[id] = { describes: "what the school decided", origin: "school-set", value, by, ...(unit ? { unit } : {}) };
  return { setting: id };
}

const step = { strength: "must", cites: [] };

/**
 * A school that takes over a policy without an overdue procedure and adds its own: other roles, minutes between the steps, a step that is
 * repeated, a choice, calls every half hour, somebody else on call out of hours, and two code words with different answers.
 */
export const ownPolicy: Policy = made({
  id: "sandford-own",
  title: "Sandford's own ladder",
  edition: "2026",
  source: { code: "OWN", document: "Sandford", cites: [] },
  extends: "morecambe-road-2024",
  roles: [
    ...policy("morecambe-road-2024").roles,
    { id: "duty-manager", title: "Duty manager", kind: "person", cites: [], outOfHours: "on-call-lead" },
    { id: "on-call-lead", title: "On-call lead", kind: "person", cites: [] },
    { id: "site-manager", title: "Site manager", kind: "person", cites: [], substitutes: ["duty-manager"] },
  ],
  ladder: {
    status: "school-set",
    by,
    starts: {
      at: "expected-return",
      unless: "lateness-message",
      grace: set(5, "minutes"),
      newTimeMovesClock: set(true),
      checkIns: { from: { event: "arrived" }, every: set(30, "minutes"), window: set(5, "minutes"), cites: [] },
      cites: [],
    },
    steps: [
      {
        ...step,
        id: "ring",
        actor: "duty-manager",
        action: "ring-each-visitor",
        per: "each-visitor",
        attempts: set(3),
        spacing: set(2, "minutes"),
        acknowledgement: set(4, "minutes"),
        says: "The duty manager rings each visitor three times.",
        doneBy: [{ event: "contact" }],
      },
      {
        ...step,
        id: "text-family",
        actor: "site-manager",
        action: "text-family",
        delay: set(1, "minutes"),
        repeat: { every: set(10, "minutes"), times: set(3) },
        says: "The site manager writes to the family, every ten minutes.",
        doneBy: [{ event: "message-sent", where: { to: "family" } }],
      },
      {
        ...step,
        id: "decide",
        actor: { anyOf: ["duty-manager", "site-manager"] },
        action: "decide",
        delay: set(7, "minutes"),
        order: "any",
        choices: [
          {
            ...step,
            strength: "may",
            id: "drive",
            action: "drive-past",
            says: "Drive past the home.",
            doneBy: [{ event: "drove-to-address" }],
          },
          {
            ...step,
            strength: "may",
            id: "police",
            action: "call-police",
            says: "Call the police.",
            doneBy: [{ event: "police-called" }],
          },
        ],
        says: "Choose what is needed.",
        doneBy: [],
      },
    ],
  },
  settings,
  codeWord: {
    status: "school-set",
    by,
    ...step,
    actor: "duty-manager",
    action: "call-police",
    number: "999",
    delay: set(0, "minutes"),
    doneBy: [{ event: "police-called", where: { number: "999" } }],
    channels: ["call", "message"],
    says: "Ring 999.",
    others: [
      {
        ...step,
        which: "amber",
        actor: "site-manager",
        action: "ring-back",
        delay: set(0, "minutes"),
        doneBy: [{ event: "contact", where: { from: "site-manager" } }],
        says: "Ring back with a reason to leave.",
      },
    ],
  },
});

/** The same without the calls at even intervals. */
export const withoutCheckIns: Policy =
  ownPolicy.ladder.status === "school-set"
    ? { ...ownPolicy, ladder: { ...ownPolicy.ladder, starts: { ...ownPolicy.ladder.starts, checkIns: undefined } } }
    : ownPolicy;

function made(changes: object): Policy {
  // the parts are written as words of their own types; extendPolicy reads and checks them all
  const found = extendPolicy(policy("morecambe-road-2024"), changes);
  if (!found.ok) throw new Error(found.issues.map(({ path, message }) => `${path} ${message}`).join("; "));
  return found.value;
}
