import type { ActingPerson } from "../school/ActingPerson.js";
import type { PlanOrigin } from "./planOrigin.js";

/**
 * One line of the buddy's sheet. `time` is the clock on the school's wall and `at` the instant, both missing where the time follows from
 * what happens; `who` is a title, never a name; `tell` are the people to whom the step is addressed, in the order to try them. `home` is the
 * visit at whose home it is to be done, missing for what the journey as a whole asks for.
 */
export type TimelineRow = {
  readonly time: string | undefined;
  readonly at: string | undefined;
  readonly who: string;
  readonly action: string;
  readonly step: string;
  readonly tell: readonly ActingPerson[];
  readonly home: string | undefined;
  readonly cites: readonly string[];
  readonly origin: PlanOrigin;
};
