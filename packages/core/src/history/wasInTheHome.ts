import { epochMs } from "../values/epochMs.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";
import type { DatedEvent } from "./DatedEvent.js";
import { reportOf } from "./reportOf.js";
import type { Subject } from "./Subject.js";
import { everybody, nobody, together, without, type VisitorSet } from "./VisitorSet.js";
import { namesNobody } from "./whomOf.js";
import { reportIn } from "./withUntimely.js";

const out: ReadonlySet<string> = new Set(["left", "going-home", "back"]);
const there: ReadonlySet<string> = new Set(["at-the-door", "inside"]);
const leaves: ReadonlySet<string> = new Set(["left", "back", "signed-in"]);
const comes: ReadonlySet<string> = new Set(["arrived", "nobody-home", "entered", "room-entered"]);

/** Who went out of the home, and who came to it, by one event. What names nobody is the party's. */
function movedBy(
  { history: { party } }: Subject,
  dated: DatedEvent,
): { readonly gone: VisitorSet; readonly come: VisitorSet } {
  const { event } = dated;
  const all = everybody(party.visitors.length);
  if (namesNobody(event) && dated.tooEarly === undefined && event.type !== "contact")
    return { gone: leaves.has(event.type) ? all : nobody, come: comes.has(event.type) ? all : nobody };
  const { moved, place } = reportIn(dated, party);
  return { gone: out.has(place) ? moved : nobody, come: there.has(place) ? moved : nobody };
}

const inDanger = (s: Subject, event: VisitEvent): VisitorSet => reportOf(event, s.history.party).inDanger;

/** Whether somebody whom a danger is about had not left the home by then; on the way there nobody is in it yet. */
export function wasInTheHome(s: Subject, danger: VisitEvent): boolean {
  const at = epochMs(danger.at);
  const { arrive } = s.visit.times;
  let away = arrive !== undefined && at < epochMs(arrive) ? everybody(s.visit.visitors.length) : nobody;
  for (const dated of s.history.events) {
    if (dated.ms > at || dated.event === danger) break;
    const { gone, come } = movedBy(s, dated);
    away = together(without(away, come), gone);
  }
  return without(inDanger(s, danger), away) !== nobody;
}

/** Whether everybody whom a danger is about left the home after it, or was back. */
export function leftAfter(s: Subject, danger: VisitEvent): boolean {
  const at = epochMs(danger.at);
  const gone = s.history.events.reduce(
    (some, dated) => (dated.ms >= at ? together(some, movedBy(s, dated).gone) : some),
    nobody,
  );
  return without(inDanger(s, danger), gone) === nobody;
}
