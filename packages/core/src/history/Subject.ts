import type { SchoolCalendar } from "../calendar/schoolCalendarSchema.js";
import type { AssessedForms, OpenQuestion } from "../risk/openQuestions.js";
import type { OverallRisk } from "../risk/overallRisk.js";
import type { ReviewRules } from "../risk/reviewDue.js";
import type { RiskFinding } from "../risk/RiskFinding.js";
import type { RiskMatrix } from "../risk/riskMatrixSchema.js";
import type { Course } from "../values/Course.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import type { EventIndex } from "./eventIndex.js";
import type { History } from "./History.js";
import type { Progress } from "./Progress.js";

/** What a rule can look at: the visit as a whole, or each one of several things of it. A home of a round is a visit of its own. */
export type FactItem = "visit" | "visitor" | "vehicle" | "pupil" | "adult" | "pupil-carried" | "warning" | "incident";

/**
 * What a timed clause says to the rule that shows it.
 * - `kept`, `broken`: done in time; done late, late or missed
 * - `waits`: its moment has not come, or there is time left
 * - `not-needed`: it has not arisen, or does not apply
 * - `no-limit`: nobody can tell by when it was to be done, or whether what was noted did it
 * - `unsure`: the record does not tell whether it applies
 */
export type TimerAnswer = "kept" | "waits" | "broken" | "not-needed" | "no-limit" | "unsure";

type Value = boolean | number | string | readonly string[];

/**
 * What a timed clause says, by its id and the place of the thing that it is about (`undefined`: all of them), under the values of the
 * policy's settings and with some facts taken as given.
 */
export type AskTimer = (
  timer: string,
  item: number | undefined,
  settings: readonly (Value | undefined)[],
  supposed: Readonly<Record<string, Value | null>> | undefined,
) => TimerAnswer;

/** What several facts ask for, kept once it has been worked out: it hangs on the subject alone. */
export type Kept = {
  overall?: OverallRisk;
  full?: readonly RiskFinding[];
  left?: Course<boolean>;
  /** The open questions of each form. */
  open?: { -readonly [Kind in keyof AssessedForms]?: readonly OpenQuestion[] };
  /** The places of the record that facts of the visit read, by the fact. */
  pointers?: Map<object, readonly string[]>;
  /** Facts of the visit that count by a setting, by the fact and what the setting comes to. */
  counted?: Map<object, Map<Value | null, Value | undefined>>;
  /** Facts of the visit over time, by the fact. */
  courses?: Map<object, Course<Value | undefined>>;
};

/** A visit laid out for its rules at an instant: the events that have happened by then, oldest first, and how far it has come. */
export type Subject = {
  readonly visit: Visit;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The school's zone. */
  readonly zone: string;
  /** The school's calendar, or the assumed one. */
  readonly calendar: SchoolCalendar;
  /** What the events mean: where everybody is, what is known of the door and the family, whether the visit was called off. */
  readonly history: History;
  /** When the visit departs, in milliseconds since 1970, as it happened or as planned; see `departureOf`. */
  readonly departs: number | undefined;
  /** The calendar day of the visit by the school's clock; see `visitDate`. */
  readonly day: string | undefined;
  readonly happened: readonly VisitEvent[];
  /** The same events by type, so that a fact about one of them does not look through all. */
  readonly byType: EventIndex;
  /** See {@link AskTimer}; missing where no policy is at hand. */
  readonly askTimer?: AskTimer | undefined;
  /** The roles that the school's file gives to somebody of this name; missing where no such file is at hand. */
  readonly rolesOf?: ((name: string) => readonly string[]) | undefined;
  readonly progress: Progress;
  /** The matrix in force; missing where neither the school nor the policy has one. */
  readonly matrix: RiskMatrix | undefined;
  readonly reviewRules: ReviewRules;
  /** The ids of the matrix's bands, mildest first; none without a matrix. */
  readonly bands: readonly string[];
  readonly kept: Kept;
};
