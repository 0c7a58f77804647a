import { checkHolds } from "../parsed/checkArgument.js";
import type { DatedEvent, TooEarly } from "./DatedEvent.js";
import { noReport, type Place, type Report } from "./Report.js";
import { reportOf } from "./reportOf.js";
import { everybody, inBoth, nobody, together, type VisitorSet, without } from "./VisitorSet.js";
import type { VisitParty } from "./VisitParty.js";
import { namesNobody } from "./whomOf.js";

const gone: Readonly<Record<TooEarly["before"], ReadonlySet<Place>>> = {
  departed: new Set(["left", "going-home", "back"]),
  arrived: new Set(["left", "going-home"]),
};

type Moved = { readonly visitors: VisitorSet; readonly place: Place };
type Mark = TooEarly["before"];
const both: ReadonlySet<string> = new Set<Mark>(["departed", "arrived"]);

/**
 * Marks what the first recorded departure of a visitor, or their first recorded arrival, shows to have been dated before it can be true: a
 * return before the departure, a leaving before the arrival at the same home. A departure or an arrival that nobody recorded makes nothing
 * untrue.
 * @param by which of the two are looked at
 */
export function withUntimely(
  events: readonly DatedEvent[],
  party: VisitParty,
  by: ReadonlySet<string> = both,
): readonly DatedEvent[] {
  if (!movesBefore(events, by)) return events;
  let found: DatedEvent[] | undefined;
  const early: { readonly index: number; readonly moved: Moved }[] = [];
  const recorded = new Map<string, VisitorSet>();
  for (const [index, dated] of events.entries()) {
    const { type } = dated.event;
    if (type === "departed" || type === "arrived") {
      if (!by.has(type)) continue;
      const here = type === "arrived" ? dated.onRound?.about?.[0] : undefined;
      const key = here === undefined ? type : `${type} ${String(here)}`;
      const before = recorded.get(key) ?? nobody;
      const first = without(movedBy(dated, party).visitors, before);
      recorded.set(key, together(before, first));
      for (const one of early) {
        const leaving = found?.[one.index] ?? events[one.index];
        if (leaving === undefined) continue;
        const elsewhere = here !== undefined && leaving.onRound?.about?.includes(here) === false;
        if (elsewhere || inBoth(one.moved.visitors, first) === nobody || !gone[type].has(one.moved.place)) continue;
        found ??= [...events];
        found[one.index] = marked(leaving, one.moved, first, type);
      }
    } else if (mayMove(dated)) early.push({ index, moved: movedBy(dated, party) });
  }
  return found ?? events;
}

/** What an event says, without what it says of those for whom it was dated too early. */
export function reportIn(dated: DatedEvent, party: VisitParty): Report {
  checkHolds("reportIn", "dated", dated, "event");
  checkHolds("reportIn", "party", party, "visitors");
  const { event, tooEarly } = dated;
  const report = reportOf(event, party);
  if (tooEarly === undefined) return report;
  if (tooEarly.whole) return noReport;
  const { visitors } = tooEarly;
  return {
    ...report,
    accountedFor: report.back === nobody ? report.accountedFor : without(report.accountedFor, visitors),
    back: without(report.back, visitors),
    moved: without(report.moved, visitors),
    leaving: without(report.leaving, visitors),
    goingHome: without(report.goingHome, visitors),
  };
}

// Whether anything that may be too early stands before a departure or an arrival: in most records nothing does.
function movesBefore(events: readonly DatedEvent[], by: ReadonlySet<string>): boolean {
  let moved = false;
  for (const dated of events) {
    if (!moved) moved = mayMove(dated);
    else if (by.has(dated.name)) return true;
  }
  return false;
}

function mayMove({ event }: DatedEvent): boolean {
  switch (event.type) {
    case "left":
    case "back":
    case "signed-in":
      return true;
    case "contact":
      return event.says?.some(({ what }) => what === "leaving" || what === "going-home") ?? false;
    default:
      return false;
  }
}

// An event that names nobody is one of the party here: nobody's in particular, and so everybody's.
function movedBy({ event }: DatedEvent, party: VisitParty): Moved {
  const { moved, place } = reportOf(event, party);
  if (!namesNobody(event) || event.type === "contact") return { visitors: moved, place };
  return { visitors: everybody(party.visitors.length), place: unnamed[event.type] ?? place };
}

const unnamed: Readonly<Record<string, Place>> = { left: "left", back: "back", "signed-in": "back" };

function marked(dated: DatedEvent, { visitors }: Moved, first: VisitorSet, before: TooEarly["before"]): DatedEvent {
  const early = together(dated.tooEarly?.visitors ?? nobody, inBoth(visitors, first));
  const whole = dated.event.type !== "contact" && without(visitors, early) === nobody;
  return {
    ...dated,
    tooEarly: { visitors: early, before: dated.tooEarly?.before ?? before, whole },
  };
}
