import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Whereabouts } from "../history/Whereabouts.js";
import { movedBy, type LatenessRules } from "./movedBy.js";

/**
 * When a visitor is expected to leave a home, in milliseconds: at the planned time, or as much later as they said, within the bounds of a new
 * time. A call that only they can make is asked for from then on.
 * @param planned when they should leave it by the plan
 */
export function expectedToLeave(
  visitor: Pick<Whereabouts, "late">,
  planned: number,
  bounds: Pick<LatenessRules, "within" | "zone">,
): number {
  checkHolds("expectedToLeave", "visitor", visitor, "late");
  checkArgument("expectedToLeave", "planned", planned, expected.count);
  checkHolds("expectedToLeave", "bounds", bounds, "zone");
  const { late } = visitor;
  if (late === undefined || planned === Infinity) return planned;
  const rules = { ...bounds, planned, counts: "expected-leave-home", movesClock: true, whyStops: false };
  const moved = movedBy(late, rules, late.at);
  return typeof moved === "number" ? Math.max(planned, moved) : planned;
}
