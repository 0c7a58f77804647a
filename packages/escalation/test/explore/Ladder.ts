import type { EscalationPlan } from "../../src/plan/EscalationPlan.js";

/** Who acts in a ladder, for the events of a story: who rings, and what does its second and third step, by whom and by whom not. */
export type Cast = {
  readonly ringer: string;
  readonly second: {
    readonly type: string;
    readonly by: string;
    readonly notBy: string;
    readonly detail?: object;
    readonly does: number;
  };
  readonly third: { readonly type: string; readonly by: string; readonly detail?: object; readonly does: number };
};

/**
 * Calls at even intervals: the first minute of them, how long from one to the next, and from how long before its time until how long after it
 * one counts.
 */
export type Calls = {
  readonly first: number;
  readonly every: number;
  readonly before: number;
  readonly after: number;
};

/**
 * A ladder with what its document says of its clock, written down by hand, so that no law asks the code what to expect. Minutes of the day
 * and lengths in minutes; `overdue` is the first minute in which somebody of whom nothing is known is overdue, `returns` the planned return,
 * `police` the place of the step that a call to the police does. `firstAfter` is how long after that the first step falls due; `repeats` are the
 * places of the steps that are repeated, `again` after how long and how often in all; `otherWords` are the code words beside the first. `asksArrival`: whether
 * the document has a call on arrival.
 */
export type Ladder = {
  readonly id: string;
  readonly plan: EscalationPlan;
  readonly overdue: number;
  readonly returns: number;
  readonly counts: "return" | "leave-home";
  readonly unless: "lateness-message" | "leaving-call" | "any-contact";
  readonly checkIns: boolean;
  readonly attempts: number;
  readonly spacing: number;
  readonly acknowledgement: number;
  readonly firstAfter: number;
  readonly secondAfter: number;
  readonly steps: readonly string[];
  readonly police: number | undefined;
  readonly repeats: readonly number[];
  readonly again: { readonly every: number; readonly times: number };
  readonly calls: Calls | undefined;
  readonly otherWords: readonly string[];
  readonly codeWord: boolean;
  readonly leavingLegs: readonly string[];
  readonly asksArrival: boolean;
  readonly cast: Cast;
};
