import type { TimerAnswer } from "../history/Subject.js";
import { incidentPointers } from "./sinceIncident.js";
import { yesNo } from "./yesNo.js";

const kept = {
  yes: "it was done in time",
  no: "it was not done in time, or is still to do",
  unknown: "it is not clear that it was done in time",
  describes:
    "Whether the timed clause that “timer” names is kept: true when it was done in time or does not apply; false when it is still to do, was done late, is late or was missed; unknown where no limit can be told. A rule that asks for nothing else is broken only once the clause is: while there is time left it is still to do.",
  ofTimer: (answer: TimerAnswer): boolean | undefined =>
    answer === "unsure" || answer === "no-limit" ? undefined : answer === "kept" || answer === "not-needed",
} as const;

const arisen = {
  fixed: true,
  yes: "there is occasion for it",
  no: "there is no occasion for it",
  unknown: "it is not recorded whether there is occasion for it",
  describes:
    "Whether the timed clause that “timer” names applies: false when what brings it up has not happened or no longer holds. A rule that asks for `keptInTime` alone applies under it.",
  ofTimer: (answer: TimerAnswer): boolean | undefined => (answer === "unsure" ? undefined : answer !== "not-needed"),
} as const;

// what they come to hangs on settings too, so it is not read from the record alone: see `createFactSheet`
const aboutTimer = { takes: "timer", read: () => undefined } as const;
const ofVisit = { ...aboutTimer, at: ["/events"] } as const;
const ofIncident = { ...aboutTimer, of: "incident", at: incidentPointers } as const;

/** What became of a timed clause. It is reckoned once, for assessment and deadlines alike; a rule only asks for it. */
export const timerFacts = [
  yesNo({ id: "keptInTime", ...kept, ...ofVisit }),
  yesNo({ id: "incident.keptInTime", ...kept, ...ofIncident }),
  yesNo({ id: "timerArises", ...arisen, ...ofVisit }),
  yesNo({ id: "incident.timerArises", ...arisen, ...ofIncident }),
];
