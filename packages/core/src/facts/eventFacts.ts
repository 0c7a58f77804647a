import { eventsNamed } from "../history/eventsNamed.js";
import { minutesBetween } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { always, courseOf, type Course } from "../values/Course.js";
import { epochMs } from "../values/epochMs.js";
import { amount, yesNo } from "./yesNo.js";
import { circumstances } from "./circumstances.js";

const named = ({ byType }: Subject, event: string) => eventsNamed(byType, event);

/** How many there were, from the first on. */
function counted(subject: Subject, event: string): Course<number> {
  const instants = named(subject, event).map(({ at }) => epochMs(at));
  if (instants.length === 0) return always(0);
  return courseOf([{ from: -Infinity, value: 0 }, ...instants.map((from, place) => ({ from, value: place + 1 }))]);
}

// Which event it is a fact does not tell before it has been named.
const aboutEvent = { takes: "event", fixed: true, at: ["/events"] } as const;

/** About one event, which a condition names in `event`: a type of the record, or an event of the policy's own. */
export const eventFacts = [
  yesNo({
    id: "happened",
    ...aboutEvent,
    yes: "{yes}",
    no: "{no}",
    unknown: "it is not recorded whether {yes}",
    describes:
      "Whether the event that “event” names stands in the record by now: false while it does not. A record that never mentions it says no.",
    course: (s, _item, event) => counted(s, event).map(({ from, value }) => ({ from, value: value > 0 })),
  }),
  amount({
    id: "timesHappened",
    ...aboutEvent,
    noun: "the number of “{title}” in the record",
    describes: "How often the event that “event” names stands in the record by now; 0 while it does not.",
    course: (s, _item, event) => counted(s, event),
  }),
  amount({
    id: "minutesSince",
    arises: circumstances.happened,
    ...aboutEvent,
    noun: "the number of minutes since the last “{title}”",
    unit: "minutes",
    describes:
      "Whole minutes from the last event that “event” names up to now, the begun minute not counted; unknown while there is none. Not for the condition of a timed clause: its limit counts the time.",
    read: (s, _item, event) => {
      const last = named(s, event).at(-1);
      return last && minutesBetween(epochMs(last.at), s.now);
    },
  }),
];
