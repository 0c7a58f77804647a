import { counts } from "../ladder/counts.js";
import { matchesAny } from "../ladder/matches.js";
import type { Sign } from "../ladder/Sign.js";
import type { Happened } from "./Happened.js";
import type { TimelessDuty } from "./Listening.js";

/** Every event that does a duty, oldest first. */
export function deedsIn(duty: TimelessDuty, { signs }: Pick<Happened, "signs">): readonly Sign[] {
  return signs.filter((sign) => matchesAny(sign, duty.doneBy) && counts(sign, duty));
}
