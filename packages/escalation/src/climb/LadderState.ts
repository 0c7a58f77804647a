import type { Leg, Standing, VisitorSet } from "@home-visits/core/history";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import type { Watch } from "../plan/Watch.js";
import type { Climb } from "./Climb.js";
import type { Deed } from "./Deed.js";
import type { VisitorClock } from "./VisitorClock.js";

/** A code word that was given: which of several, when it was answered, and when nobody was in danger any more. */
export type Alarm = {
  readonly at: number;
  readonly word: string | undefined;
  readonly answered: Deed | undefined;
  readonly blankPurpose: boolean;
  readonly ended: number;
};

/** Something said that the office has to ask about: what, of whom, and since when. */
export type OpenPoint = {
  readonly about:
    | "all-safe"
    | "everybody-at-school"
    | "why-late"
    | "until-when"
    | "why-and-until-when"
    | "new-time-too-late"
    | "new-time-past";
  readonly visitors: VisitorSet;
  readonly since: number;
};

/**
 * Where the events have led so far. `standing` is how things stand by the record, `clocks` what each visitor's clock shows, `legs` where each
 * is on a round. `counting` says that the event from which the overdue clock counts has happened, `calling` the same of the calls at even
 * intervals, which count from `callsFrom`. `helped` is when somebody last did something about the danger that each visitor is in.
 */
export type LadderState = {
  readonly plan: EscalationPlan;
  readonly watch: Watch;
  readonly standing: Standing;
  readonly legs: readonly Leg[] | undefined;
  readonly clocks: readonly VisitorClock[];
  readonly overdueAt: number;
  readonly counting: boolean;
  readonly calling: boolean;
  readonly callsFrom: number | undefined;
  readonly climb: Climb | undefined;
  readonly past: readonly Climb[];
  readonly alarms: readonly Alarm[];
  readonly points: readonly OpenPoint[];
  readonly helped: readonly number[];
};
