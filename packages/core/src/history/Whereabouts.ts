import type { Place } from "./Report.js";

/**
 * Where one visitor is, since when and by whose word. Instants are in milliseconds.
 *
 * - `since`, `by`, `event`: of the event that says so; missing while nothing was recorded
 * - `came`: when they were first at the home, missing while nobody says so by name
 * - `accountedFor`: when they were last accounted for; `heardOf`: when somebody last spoke of them whose word does not account for anybody
 * - `danger`: since when they are in danger, missing while they are not
 * - `calledOff`: since when they do not go although others do, missing again once anything tells of their journey
 * - `late`: what they said of being late: the last word, with what an earlier one said that it leaves out
 * - `notice`: the last word that changes by when they are expected, or whether they are
 */
export type Whereabouts = {
  readonly visitor: string;
  readonly place: Place;
  readonly since: number | undefined;
  readonly by: string | undefined;
  readonly event: string | undefined;
  readonly came: number | undefined;
  readonly accountedFor: number | undefined;
  readonly heardOf: number | undefined;
  readonly danger: number | undefined;
  readonly calledOff: number | undefined;
  readonly late: LateSince | undefined;
  readonly notice: Notice | undefined;
};

/**
 * A word that changes by when a visitor is expected: that they will be late, that they go home from there, or that they are out again. Each
 * leads to the one before, so that any number of them stays cheap.
 */
export type Notice = { readonly at: number; readonly before: Notice | undefined } & (
  { readonly says: "late"; readonly late: LateSince } | { readonly says: "goes-home" | "out-again" }
);

/** What somebody said of being late: when they said it last, whether it says why, and until when by either clock of a policy. */
export type LateSince = {
  readonly at: number;
  readonly why: boolean;
  readonly expectedBack: number | undefined;
  readonly expectedLeaveHome: number | undefined;
};

/** A visitor of whom nothing is recorded. */
export function unheardOf(visitor: string): Whereabouts {
  return {
    visitor,
    place: "at-school",
    since: undefined,
    by: undefined,
    event: undefined,
    came: undefined,
    accountedFor: undefined,
    heardOf: undefined,
    danger: undefined,
    calledOff: undefined,
    late: undefined,
    notice: undefined,
  };
}
