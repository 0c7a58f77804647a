import type { Issue, Strength, VisitEvent } from "@home-visits/core";
import type { PlanPart } from "../plan/EscalationPlan.js";
import type { PlanOrigin } from "../plan/planOrigin.js";
import type { WatchSettings } from "../plan/watchSettings.js";
import type { ResolvedActor } from "../school/PlanActor.js";

/** Where the visit stands as a whole. `accounted-for` says that nobody's clock runs any more; duties of the day after may still be open. */
export type Phase = "planned" | "out" | "overdue" | "code-word" | "accounted-for" | "cancelled";

/**
 * What somebody has to do now. `visitors` are those whom it is about; `choices` are what the actor may still choose from; `doneByOthers` are
 * the parties who did it although the policy names somebody else: what they did does not count. `minutes` is how late it is by now, 0 while
 * it is in time; it alone runs on between two answers. `home` is the visit at whose home it is to be done: on a round a drive goes there, and is due
 * for each home at which somebody is missing; it is missing for what the journey as a whole asks for. `about` is the event that brought it up, where a clause is asked once for each incident, concern or follow-up, or once more. `key` names this step at this home since this instant, about this event: it is the same at every answer
 * while the step is due, whoever has answered meanwhile, and another one when the step falls due again. No two in one answer share it.
 */
export type DueStep = {
  readonly key: string;
  readonly step: string;
  readonly home: string | undefined;
  readonly part: PlanPart;
  readonly action: string;
  readonly says: string;
  readonly actor: ResolvedActor;
  readonly since: string | undefined;
  readonly limit: string | undefined;
  readonly heldUntil: string | undefined;
  readonly minutes: number;
  readonly about: string | undefined;
  readonly visitors: readonly string[];
  readonly choices: readonly string[];
  readonly doneByOthers: readonly string[];
  readonly forbids: readonly string[];
  readonly strength: Strength;
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};

/**
 * What became of a step: planned and actual side by side. `minutes` is how late it was or, for a step that was missed, how long it had been
 * due; `outcome` is what that means in the policy's own strength, `open` where no document gives the step a number of minutes. `by` is the
 * role or visitor who did it, missing where the event does not say, and then nobody knows whether it was somebody the policy names. `because` says why a step that was due
 * and not done is no longer needed; what was neglected stays here all the same. `home` is the visit at whose home it was to be done, `about` the
 * event that brought it up, as in a {@link DueStep}.
 */
export type StepRecord = {
  readonly step: string;
  readonly home: string | undefined;
  readonly part: PlanPart;
  readonly planned: string | undefined;
  readonly due: string | undefined;
  readonly limit: string | undefined;
  readonly done: string | undefined;
  readonly by: string | undefined;
  readonly minutes: number;
  readonly outcome: "kept" | "breach" | "advice" | "open";
  readonly because: "accounted-for" | "code-word" | "called-off" | "nobody-in-danger" | "needed-no-longer" | undefined;
  readonly about: string | undefined;
  readonly visitors: readonly string[];
  readonly strength: Strength;
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};

/** A step of the ladder whose turn came and which nobody could take: no one holds the role, or whoever does is out on the visit. */
export type SkippedStep = { readonly step: string; readonly because: "role-not-held" | "on-the-visit" };

/**
 * Where one home stands: a visit that is alone has one, a round several in their order. `arrives` and `leaves` are the planned times, `came`
 * and `left` when the visitors, or one of them, did so by the record. `expected`: somebody is expected there now. `no-news`: everybody
 * is expected at a later home by now, and nothing says that they left this one.
 */
export type HomeState = {
  readonly home: string;
  readonly status: "to-come" | "expected" | "no-news" | "left" | "called-off";
  readonly arrives: string | undefined;
  readonly leaves: string | undefined;
  readonly came: string | undefined;
  readonly left: string | undefined;
};

/**
 * What the office has to ask. `asks` says what, `says` in words; `visitors` are those whom it is about, `home` the visit at whose home, where it is about one. Each of `taps` is what one tap records
 * to settle it: an event without its id and instant. `key` names it as the `key` of a {@link DueStep} does; of whom it is asked is part of it, so a
 * question that is left about fewer is another one.
 */
export type Question = {
  readonly key: string;
  readonly asks: Asks;
  readonly says: string;
  readonly visitors: readonly string[];
  readonly home: string | undefined;
  readonly since: string;
  readonly taps: readonly Tap[];
};

/** What a question is about. */
export type Asks =
  | "who-is-back"
  | "which-home"
  | "heard-of"
  | "in-danger"
  | "all-safe"
  | "who-holds"
  | "any-news"
  | "is-home"
  | "everybody-at-school"
  | "has-arrived"
  | "has-left"
  | "check-call"
  | "why-late"
  | "until-when"
  | "why-and-until-when"
  | "new-time-too-late"
  | "new-time-past"
  | "police-purpose";

type Tapped<Event> = Event extends VisitEvent ? Omit<Event, "id" | "at"> : never;

/** What one tap records: an event of the record without its id and its instant, noted by the office. */
export type Tap = Tapped<VisitEvent>;

/** One visitor. Each is accounted for alone: an answer from one says nothing about the other. `home` is where they are expected. `expectedBy` is `open` when no time is
 * known; `heardOf` is when somebody spoke of them whose word accounts for nobody, until somebody accounts for them. */
export type PersonState = {
  readonly visitor: string;
  readonly status: "expected" | "overdue" | "reached" | "left" | "going-home" | "back" | "called-off" | "in-danger";
  readonly since: string | undefined;
  readonly expectedBy: string;
  readonly heardOf: string | undefined;
  readonly home: string;
};

/** What has to be known of a visitor before the watch over them can end. */
export type StandDownNeed = {
  readonly visitor: string;
  readonly needs: "return" | "leaving-call" | "contact" | "new-time" | "second-person";
};

/**
 * The answer for one instant. `next` is the step that falls due next if nothing happens; `nextAt` is the next instant at which anything
 * here can change by itself: ask again then, or when an event arrives, and never in between. While anybody is out there always is one. It is
 * never later than the first event that is dated after this instant. `questions` are for the
 * office; `home` is the visit at whose home the visitors are expected now, `homes` all of the round; `watch` is what the watch goes by where no
 * clause decides; `issues` are the events that were dated before they can be true, by their place in what was read: the events of the plan's record that the list handed
 * over does not repeat, then that list.
 */
export type EscalationState = {
  readonly phase: Phase;
  readonly dueNow: readonly DueStep[];
  readonly next: { readonly step: string; readonly at: string } | undefined;
  readonly nextAt: string | undefined;
  readonly done: readonly StepRecord[];
  readonly missed: readonly StepRecord[];
  readonly late: readonly StepRecord[];
  readonly questions: readonly Question[];
  readonly home: string;
  readonly homes: readonly HomeState[];
  readonly watch: WatchSettings;
  readonly issues: readonly Issue[];
  readonly skipped: readonly SkippedStep[];
  readonly standDownNeeds: readonly StandDownNeed[];
  readonly people: readonly PersonState[];
};
