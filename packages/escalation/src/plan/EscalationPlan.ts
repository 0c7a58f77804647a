import type {
  AssessmentMode,
  Condition,
  EventPattern,
  RiskMatrix,
  SettingReference,
  Strength,
  Timer,
  Visit,
} from "@home-visits/core";
import type { OwnWords, PlannedTimes, ResolvedSettings, SchoolCalendar } from "@home-visits/core/timers";
import type { PlanOrigin } from "./planOrigin.js";
import type { WatchSettings } from "./watchSettings.js";
import type { ActingPerson } from "../school/ActingPerson.js";
import type { PlanActor } from "../school/PlanActor.js";

/** A time of the plan: the instant in the school's zone, the same in milliseconds for reckoning, and what the wall clock shows. */
export type PlannedMoment = { readonly instant: string; readonly ms: number; readonly clock: string };

/** Which part of the policy a step comes from. */
export type PlanPart = "leg" | "closed-door" | "ladder" | "code-word" | "deadline" | "review";

/**
 * What every step of a plan says: who does what, why, how binding it is, and where its time comes from. `outOfHours` is who does it when
 * it falls due while the school is closed, where the policy's roles say so. `takenBy` are the parties whose deed counts as this step, missing
 * where anybody's does.
 */
export type PlanStep = {
  readonly id: string;
  readonly part: PlanPart;
  readonly action: string;
  readonly says: string;
  readonly strength: Strength;
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
  readonly actor: PlanActor;
  readonly outOfHours: PlanActor | undefined;
  readonly to: PlanActor | undefined;
  readonly forbids: readonly string[];
  readonly takenBy: readonly string[] | undefined;
  readonly doneBy: readonly EventPattern[];
};

/** One thing that the actor of a step may choose. */
export type PlanChoice = Omit<PlanStep, "part" | "origin" | "actor" | "outOfHours" | "to" | "takenBy">;

/**
 * A rung with its lengths in milliseconds. `at` is when it falls due if nothing at all is recorded: the time for the paper. `attempts` is 0
 * for a step that is done once; `repeat` is after how long a step that was done is due again, `times` how often in all, both 0 for never
 * and no end; an open `delay` means that the step never falls due by itself; `allowance` is what the step has before the next one's delay begins;
 * `within` is how long after it fell due it is in time, missing where no words set a time; with `oneIsEnough` the first of its choices does it.
 */
export type PlanLadderStep = PlanStep & {
  readonly at: PlannedMoment | undefined;
  readonly delay: number | undefined;
  readonly attempts: number;
  readonly spacing: number;
  readonly allowance: number;
  readonly acknowledgement: number;
  readonly within: number | undefined;
  readonly repeat: number;
  readonly times: number;
  readonly endsWithAny: boolean;
  readonly choices: readonly PlanChoice[];
  readonly oneIsEnough?: true;
};

/**
 * Calls at even intervals, in milliseconds: the first `every` after `from` or, once it has happened, after `startsWith`. One counts from `opens`
 * before its time until `window` after it.
 */
export type PlanCheckIns = {
  readonly from: number | undefined;
  readonly startsWith: string | undefined;
  readonly every: number;
  readonly opens: number;
  readonly window: number;
};

/**
 * The overdue procedure, or the policy's own silence about it. `limit` is the last instant in time; without it the clock is open. Where it
 * counts from an event (`startsWith`), `limit` goes by the time at which that is planned, until it has happened. `newTimeSetting` decides
 * whether a new time moves the clock.
 */
export type PlanLadder =
  | { readonly status: "none"; readonly says: string; readonly cites: readonly string[] }
  | {
      readonly status: "stated" | "school-set";
      readonly counts: string;
      readonly startsWith: string | undefined;
      readonly limit: PlannedMoment | undefined;
      readonly grace: number;
      readonly unless: "leaving-call" | "lateness-message" | "any-contact";
      readonly newTimeMovesClock: boolean;
      readonly newTimeSetting: SettingReference;
      readonly checkIns: PlanCheckIns | undefined;
      readonly cites: readonly string[];
      readonly origin: PlanOrigin;
      readonly steps: readonly PlanLadderStep[];
    };

/** One answer to a code word; `word` is the school's name for it, missing for the first. */
export type PlanAnswer = {
  readonly word: string | undefined;
  readonly step: PlanStep;
  readonly delay: number;
  readonly within: number | undefined;
  readonly number: string | undefined;
};

/** What code words set going, or that the policy has none. */
export type PlanCodeWord =
  | { readonly status: "none"; readonly cites: readonly string[] }
  | { readonly status: "stated" | "school-set"; readonly answers: readonly [PlanAnswer, ...PlanAnswer[]] };

/**
 * A timed clause of the policy on this visit, with the people who have to do with it. `timer` is the clause as the policy says it; `from` is its
 * planned start and `limit` the last instant in time, where they can be known beforehand.
 */
export type PlanTimer = PlanStep & {
  readonly timer: Timer;
  readonly from: PlannedMoment | undefined;
  readonly limit: PlannedMoment | undefined;
};

/**
 * One home of a round: the visit that is made there, its place in the round (1 for the first), when the visitors come and leave, and what is
 * the home's own of the plan: its record, its timers, its planned times in milliseconds and the ladder with the times that it has there.
 */
export type PlanHome = {
  readonly visit: string;
  readonly position: number;
  readonly arrives: PlannedMoment | undefined;
  readonly leaves: PlannedMoment | undefined;
  readonly record: Visit;
  readonly ladder: PlanLadder;
  readonly timers: readonly PlanTimer[];
  readonly moments: PlannedTimes;
};

/** A visitor as the plan knows them. */
export type PlanVisitor = { readonly id: string; readonly name: string; readonly number?: string | undefined };

/**
 * Everything that is to happen around one visit, worked out once at departure. It is plain data: it can be stored as JSON and read again by a
 * library whose plans are of the same `version`; any other refuses it.
 * `settings` are the numbers of the policy as the school has them; in `strict` mode what nobody stated is open, but the ladder always has a
 * clock. `record` is the visit as it stood at departure, `moments` its planned times in milliseconds, and `definitions` are the facts that the
 * policy reads in its own way and `own` those that it declares: by them the conditions of timers are asked. A later edit of the policy changes nothing here; `policy.hash` tells
 * that it was edited. `roles` are those that somebody at the school holds: only their holders speak for the school.
 * `round` are the homes in their order where several visits share one journey, missing for a visit that is alone; `timers` and `ladder` are
 * then those of its first home.
 */
export type EscalationPlan = {
  readonly version: number;
  readonly visit: string;
  readonly policy: { readonly id: string; readonly edition: string; readonly hash: string };
  readonly mode: AssessmentMode;
  readonly settings: ResolvedSettings;
  readonly zone: string;
  readonly calendar: SchoolCalendar;
  readonly visitors: readonly PlanVisitor[];
  readonly buddy: ActingPerson | undefined;
  readonly roles: readonly string[];
  readonly watch: WatchSettings;
  readonly leaves: PlannedMoment | undefined;
  readonly returns: PlannedMoment | undefined;
  readonly ladder: PlanLadder;
  readonly codeWord: PlanCodeWord;
  readonly timers: readonly PlanTimer[];
  readonly reviews: readonly PlanTimer[];
  readonly record: Visit;
  readonly moments: PlannedTimes;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly own?: OwnWords | undefined;
  readonly riskMatrix?: RiskMatrix | undefined;
  readonly round?: readonly PlanHome[] | undefined;
};
