import { MINUTE } from "../clock/lateFrom.js";
import { zoneOffset } from "../clock/zoneOffset.js";
import { epochMs } from "../values/epochMs.js";
import { word, wordList, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, has, lastOf, type EventOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { tellsOfDanger } from "../history/tellsOfDanger.js";
import { visitorNamed } from "../history/VisitParty.js";
import { nobody } from "../history/VisitorSet.js";
import { leftAfter, wasInTheHome } from "../history/wasInTheHome.js";
import { incidentOf, incidentPointers, sinceIncident } from "./sinceIncident.js";
import { dangerOverTime, immediateOverTime } from "./dangerOverTime.js";

/** In minutes. */
const DAY = 1_440;
const FORMS: ReadonlySet<string> = new Set(["incident-report", "incident"]);

// An event that does not say which form was shared is taken for this one's.
const formsShared = (s: Subject, item: number): readonly EventOf<"form-shared">[] =>
  sinceIncident(s, item, "form-shared").filter(({ form }) => form === undefined || FORMS.has(form));

/** The clock time, counted on from the incident's day: nine the next morning is "33:00". */
function sharedAt(s: Subject, item: number, role: string): string | undefined {
  const from = incidentOf(s, item);
  const shared = formsShared(s, item).find((event) => event.with === role);
  return from && clockOn(from.at, shared ? epochMs(shared.at) : s.now, s);
}

/** A moment as the school's clock shows it, counted on from the day of an instant. */
function clockOn(instant: string, ms: number, { zone }: Subject): string {
  const shown = (at: number): number => Math.floor(at / MINUTE) + zoneOffset(at, zone).minutes;
  const minutes = shown(ms) - Math.floor(shown(epochMs(instant)) / DAY) * DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What staff said to anybody from an event on, by any channel. */
function contactsSince(s: Subject, first: { readonly at: string } | undefined): readonly EventOf<"contact">[] {
  const from = first ? epochMs(first.at) : Infinity;
  return eventsOf(s, "contact").filter(({ at }) => epochMs(at) >= from);
}

/** Danger, incidents, and who was told. What is not in the record was, for the record, not done. */
export const alarmFacts = [
  yesNo({
    id: "danger",
    fixed: true,
    yes: "staff were in danger",
    no: "no danger is recorded",
    describes:
      "Whether the record says that staff felt in danger or unsafe, as an event, in a visitor's own words or by their call to the police; a code word is a fact of its own.",
    at: (s) => eventPointers(s, "danger", "contact", "police-called"),
    course: (s) => dangerOverTime(s, () => true),
  }),
  yesNo({
    id: "immediateDanger",
    fixed: true,
    yes: "staff felt in immediate danger",
    no: "no immediate danger is recorded",
    describes: "Whether the danger was immediate; a danger, or a word that somebody is not safe, may have been.",
    at: (s) => eventPointers(s, "danger", "contact"),
    course: immediateOverTime,
  }),
  yesNo({
    id: "dangerInTheHome",
    fixed: true,
    yes: "staff were in danger in the home",
    no: "no danger in the home is recorded",
    describes:
      "Whether the record says that staff felt in danger or unsafe while one of them had not left the home; a danger on the way is none.",
    at: (s) => eventPointers(s, "danger", "contact", "left"),
    course: (s) => dangerOverTime(s, (event) => wasInTheHome(s, event)),
  }),
  yesNo({
    id: "leftAfterDanger",
    yes: "the visitors left after the danger",
    no: "no leaving after the danger is recorded",
    describes: "Whether everybody whom the last danger in the home is about left after it, or was back.",
    at: (s) => eventPointers(s, "danger", "contact", "left", "back"),
    read: (s) => {
      const danger = s.happened.findLast((event) => tellsOfDanger(event, s.history.party) && wasInTheHome(s, event));
      return danger !== undefined && leftAfter(s, danger);
    },
  }),
  wordList({
    id: "toldAfterPolice",
    noun: "who was told after the police",
    describes:
      "Roles that staff told once the police had been called, or at that instant, and whoever called them; nobody while no call to the police is recorded, and nobody by a call that was not answered.",
    at: (s) => eventPointers(s, "police-called", "contact"),
    read: (s) => [
      ...eventsOf(s, "police-called").flatMap(({ by }) =>
        visitorNamed(by, s.history.party) === nobody ? (by ?? []) : [],
      ),
      ...contactsSince(s, eventsOf(s, "police-called")[0]).flatMap(({ answered, to }) =>
        answered === false ? [] : [to],
      ),
    ],
  }),
  wordList({
    id: "rungSinceChildFound",
    noun: "who was rung once the child was found",
    describes:
      "Roles that staff rang since a child was found at risk or alone, whether or not anybody answered; nobody while no such find is recorded.",
    at: (s) => eventPointers(s, "contact", "child-at-risk", "child-found-alone"),
    read: (s) => contactsSince(s, lastOf(s, "child-at-risk") ?? lastOf(s, "child-found-alone")).map(({ to }) => to),
  }),
  yesNo({
    id: "safetyConcern",
    fixed: true,
    yes: "somebody has a concern about the safety of staff",
    no: "no concern about the safety of staff is recorded",
    describes:
      "Whether a safety concern is recorded as voiced, or one of the visitors does not feel secure about going.",
    at: (s) => ["/visitors", ...eventPointers(s, "safety-concern-raised")],
    read: (s) => has(s, "safety-concern-raised") || s.visit.visitors.some(({ feelsSecure }) => feelsSecure === false),
  }),
  wordList({
    id: "safetyConcernTold",
    noun: "who was told of the concern about safety",
    describes: "Roles to whom a safety concern was voiced.",
    at: (s) => eventPointers(s, "safety-concern-raised"),
    read: (s) => [...new Set(eventsOf(s, "safety-concern-raised").map(({ to }) => to))],
  }),
  wordList({
    id: "incident.reportedTo",
    of: "incident",
    noun: "who was told of the incident",
    describes: "Roles that were told since this incident; a report that says that it is about something else is none.",
    at: incidentPointers,
    read: (s, i) => [
      ...new Set(
        sinceIncident(s, i, "reported")
          .filter(({ what }) => what === undefined || what === "incident")
          .map(({ to }) => to),
      ),
    ],
  }),
  word({
    id: "incident.happenedAt",
    of: "incident",
    fixed: true,
    written: "clock",
    noun: "the time of the incident",
    describes: "The clock time of this incident by the school's clock, such as 14:20.",
    at: incidentPointers,
    read: (s, i) => {
      const event = incidentOf(s, i);
      return event && clockOn(event.at, epochMs(event.at), s);
    },
  }),
  yesNo({
    id: "incident.formCompleted",
    of: "incident",
    yes: "the incident form is completed",
    no: "no incident form is recorded",
    describes: "Whether an incident form was completed since this incident.",
    at: incidentPointers,
    read: (s, i) => sinceIncident(s, i, "form-completed").some(({ form }) => FORMS.has(form)),
  }),
  yesNo({
    id: "incident.factual",
    of: "incident",
    yes: "the incident is recorded factually",
    no: "the record of the incident holds opinion",
    describes: "Whether the form and the incident's own statements hold facts only; unknown until a form says so.",
    at: incidentPointers,
    read: (s, i) => {
      if (incidentOf(s, i)?.statements?.some(({ kind }) => kind === "opinion")) return false;
      return sinceIncident(s, i, "form-completed").find(({ form }) => FORMS.has(form))?.factualOnly;
    },
  }),
  wordList({
    id: "incident.formSharedWith",
    of: "incident",
    noun: "who has the incident form",
    describes: "Roles with whom the form was shared since this incident; an event that names another form is none.",
    at: incidentPointers,
    read: (s, i) => [...new Set(formsShared(s, i).map((event) => event.with))],
  }),
  wordList({
    id: "codeWordsReceived",
    fixed: true,
    noun: "the code words that were received",
    plural: true,
    describes:
      "Which of several agreed words were given, by the ids that the record uses for them; the words themselves are never written down.",
    at: (s) => eventPointers(s, "contact"),
    read: (s) => [
      ...new Set(
        eventsOf(s, "contact").flatMap(({ says }) =>
          (says ?? []).flatMap((said) => (said.what === "code-word" && said.which !== undefined ? [said.which] : [])),
        ),
      ),
    ],
  }),
  word({
    id: "incident.formSharedAt",
    of: "incident",
    takes: "role",
    noun: "the time at which the {role} had the form",
    describes:
      "When the form was shared with the role: a clock time on the day of the incident, such as 16:30, counted on past midnight (the next morning at nine is 33:00); while the form is not shared, the time it is now.",
    at: incidentPointers,
    read: sharedAt,
  }),
  wordList({
    id: "reportedTo",
    noun: "who was told about the visit",
    describes: "Roles to whom staff reported, or with whom they talked it over, after the visit.",
    at: (s) => eventPointers(s, "reported", "debriefed"),
    read: (s) => [
      ...new Set([
        ...eventsOf(s, "reported").map(({ to }) => to),
        ...eventsOf(s, "debriefed").flatMap((e) => e.with ?? []),
      ]),
    ],
  }),
];
