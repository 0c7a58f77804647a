import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { DatedEvent } from "./DatedEvent.js";
import type { DatedEvents } from "./datedEvents.js";
import { evolve } from "./evolve.js";
import type { History } from "./History.js";
import type { Leg } from "./Leg.js";
import { historyFrom } from "./historyOf.js";
import { beforeAnything, type Standing } from "./Standing.js";
import type { VisitParty } from "./VisitParty.js";

type RoundEvents = DatedEvents & { readonly now: number };

/**
 * The history of one home of a round: what the whole journey tells, and what happened at this home. A home that was called off before anybody
 * came to it owes nothing for the way, although the visitors are out.
 * @param home its place in the round, the first is 0
 */
export function historyAtHome(home: number, party: VisitParty, read: RoundEvents): History {
  checkArgument("historyAtHome", "home", home, expected.count);
  checkHolds("historyAtHome", "party", party, "visitors");
  checkHolds("historyAtHome", "read", read, "happened");
  const { happened, later, now } = read;
  const own: VisitParty = {
    ...party,
    homes: party.homes.slice(home, home + 1),
    assessments: party.assessments.slice(home, home + 1),
  };
  const events = happened.filter(({ onRound }) => onRound?.about?.includes(home) ?? true);
  const standing = events.reduce(evolve, beforeAnything(own));
  // called off by name, at once or for one after the other, and nobody said that they left it all the same
  const isOff = (leg: Leg) => leg.off.includes(home) && !leg.gone.includes(home);
  const off = happened.at(-1)?.onRound?.legs.every(isOff) === true;
  const stands = off ? calledOffAlone(standing, events) : withTheRound(standing, party, happened);
  return historyFrom(stands, { happened: events, later, now });
}

// Whoever set out although the whole round was called off may come to each of its homes.
function withTheRound(standing: Standing, party: VisitParty, happened: DatedEvents["happened"]): Standing {
  if (standing.calledOff === undefined) return standing;
  const { calledOff } = happened.reduce(evolve, beforeAnything(party));
  return { ...standing, calledOff };
}

function calledOffAlone(standing: Standing, events: readonly DatedEvent[]): Standing {
  const { arrived, entered, left, door } = standing;
  const came = [arrived, entered, left, door.closedSince].some((at) => at !== undefined);
  const last = events.findLast(({ event }) => event.type === "cancelled");
  if (came || last?.event.type !== "cancelled") return standing;
  const { by, because } = last.event;
  return { ...standing, calledOff: standing.cancelled ?? { at: last.ms, by, because } };
}
