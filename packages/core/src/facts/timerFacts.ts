import { eventPointers } from "../history/eventsOf.js";
import { yesNo } from "./yesNo.js";

const words = {
  yes: "it was done in time, or there is time left",
  no: "it was not done in time",
  unknown: "it cannot be told by when it was to be done",
  describes:
    "Whether the timed clause that “timer” names is kept: true when it was done in time, does not apply or is still in time; false when it was done late, is late or was missed; unknown where no limit can be told.",
} as const;

/** What became of a timed clause. It is reckoned once, for assessment and deadlines alike; a rule only asks for it. */
export const timerFacts = [
  // what it comes to hangs on settings too, so it is not read from the record alone: see `createFactSheet`
  yesNo({ id: "keptInTime", takes: "timer", ...words, at: () => ["/events"], read: () => undefined }),
  yesNo({
    id: "incident.keptInTime",
    of: "incident",
    takes: "timer",
    ...words,
    at: (s) => eventPointers(s, "incident", "form-shared"),
    read: () => undefined,
  }),
];
