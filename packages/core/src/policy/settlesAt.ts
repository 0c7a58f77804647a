import type { Phase } from "./phases.js";
import type { BindingRule, SettlingMoment } from "./ruleSchema.js";

const settling: Readonly<Record<Phase, SettlingMoment>> = {
  standing: "departed",
  before: "departed",
  departure: "departed",
  arrival: "entered",
  "no-answer": "left",
  during: "left",
  incident: "back",
  leaving: "left",
  overdue: "back",
  return: "back",
  after: "closed",
  review: "always",
};

/** The moment after which what is not done is not kept. */
export function settlesAt({ settles, phase }: Pick<BindingRule, "settles" | "phase">): SettlingMoment {
  return settles ?? settling[phase];
}
