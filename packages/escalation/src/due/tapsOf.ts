import { idsAmong } from "@home-visits/core/history";
import { overdueAmong } from "../climb/advanceTo.js";
import type { LadderState } from "../climb/LadderState.js";
import { mayHold } from "../climb/mayTake.js";
import type { Asks, Tap } from "./EscalationState.js";

/** What each question says. */
export const questionSays: Readonly<Record<Asks, string>> = {
  "who-is-back": "Ask who is back: nobody was named.",
  "which-home": "Ask at which home they are: the record names none, and by the plan it is no longer the first.",
  "heard-of": "Ask for the visitors themselves: somebody spoke of them who cannot vouch for them.",
  "in-danger": "Call the police if they need them, and find somebody who sees the visitors: they are in danger.",
  "all-safe": "Ask whether the visitors are safe: something happened.",
  "who-holds": "Ask who is on this step: nobody is named who may take it, so it is not held.",
  "any-news": "Ask where the visitors are and when they will be back.",
  "is-home": "Ask whether they are at home.",
  "everybody-at-school": "Ask whether everybody is at school: the visit was called off.",
  "has-arrived": "Ask whether the visitors have arrived.",
  "has-left": "Ask whether the visitors have left the home.",
  "check-call": "A call from the visitors is expected now. Note it, or ask for it.",
  "why-late": "Ask why the visitors will be late.",
  "until-when": "Ask when the visitors will be back.",
  "why-and-until-when": "Ask why the visitors will be late, and until when.",
  "new-time-too-late": "Ask about the new time: it is too far off to wait for.",
  "new-time-past": "Ask about the new time: it has passed already.",
  "police-purpose": "Note what the police were called about.",
};

type Whose = { readonly by: "school-office"; readonly about: string[] };
type Asked = { readonly whose: Whose; readonly state: LadderState; readonly now: number };

const voice = ({ whose }: Asked): Tap[] => [
  { type: "spoken-to", ...whose },
  { type: "seen", ...whose },
  { type: "back", ...whose },
];

// Each of these settles its question: a test records every one.
const tapsFor: Readonly<Partial<Record<Asks, (asked: Asked) => Tap[]>>> = {
  "who-is-back": ({ whose }) => [{ type: "back", ...whose }],
  "in-danger": (asked) => [
    { type: "police-called", ...asked.whose, number: "999", purpose: "danger" },
    ...voice(asked),
  ],
  "all-safe": (asked) => [{ type: "danger", ...asked.whose }, ...voice(asked)],
  "which-home": ({ whose, state }) =>
    (state.plan.round ?? []).map(({ visit }) => ({ type: "arrived", ...whose, home: visit })),
  "who-holds": holders,
  "everybody-at-school": ({ whose }) => [{ type: "back", ...whose }],
  "has-arrived": (asked) => [{ type: "arrived", ...asked.whose }, ...voice(asked)],
  "has-left": (asked) => [{ type: "left", ...asked.whose }, ...voice(asked)],
  "police-purpose": ({ whose: { by } }) => [{ type: "police-called", by, purpose: "missing-staff" }],
};

/** What one tap records for a question about some visitors at an instant; each settles it. */
export function tapsOf(asks: Asks, about: string[], state: LadderState, now: number): Tap[] {
  return (tapsFor[asks] ?? voice)({ whose: { by: "school-office", about }, state, now });
}

// One for each role whose step it is, and that somebody holds.
function holders({ state, now }: Asked): Tap[] {
  const step = state.climb?.rungs[state.climb.reached]?.step;
  if (step === undefined) return [];
  const { roles, visitors } = state.standing.party;
  const missing = idsAmong(overdueAmong(state, now), visitors).map((id) => `visitor:${id}`);
  return step.actor.roles
    .filter((role) => mayHold(role, missing, { takenBy: step.takenBy, roles, visitors }) === true)
    .map((by) => ({ type: "acknowledged", by, step: step.id }));
}
