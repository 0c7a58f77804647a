import type { Visit } from "@home-visits/core";

/**
 * Whether an occasion of a duty holds by what is known of the visit at departure. `events-decide` leaves it to what happens; a fact that
 * the record does not hold counts as `yes`, because a duty too many is seen and a duty too few is not.
 */
export function visitOccasion(occasion: string, { visit }: { readonly visit: Visit }): "yes" | "no" | "events-decide" {
  switch (occasion) {
    case "pre-arranged":
      return answer(visit.announced === undefined ? undefined : visit.announced.status === "pre-arranged");
    case "unannounced":
      return answer(visit.announced === undefined ? undefined : visit.announced.status === "unannounced");
    case "first-visit":
      return answer(isFirst(visit));
    case "later-visit":
      return answer(isLater(visit));
    case "not-returning-directly":
      return answer(visit.travel?.returnsDirectly === undefined ? undefined : !visit.travel.returnsDirectly);
    default:
      return "events-decide";
  }
}

/** What is known at departure of the occasions that the record decides, as a word for each. */
export function visitOccasions(visit: Visit): string {
  return decided.map((occasion) => visitOccasion(occasion, { visit })).join();
}

const decided = ["pre-arranged", "unannounced", "first-visit", "later-visit", "not-returning-directly"] as const;

function answer(known: boolean | undefined): "yes" | "no" {
  return known === false ? "no" : "yes";
}

// A visit on which nobody came to the door does not make the next one a later visit.
function isFirst({ earlierVisits, visitNumber }: Visit): boolean | undefined {
  if (earlierVisits === undefined) return visitNumber === undefined ? undefined : visitNumber === 1;
  if (earlierVisits.some(({ answered }) => answered === true)) return false;
  return earlierVisits.every(({ answered }) => answered === false) ? true : undefined;
}

function isLater(visit: Visit): boolean | undefined {
  const first = isFirst(visit);
  return first === undefined ? undefined : !first;
}
