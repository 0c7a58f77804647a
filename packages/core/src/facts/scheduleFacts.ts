import { inWorkingHours } from "../calendar/isOfficeHours.js";
import { weekdays } from "../calendar/weekdays.js";
import { workingHours } from "../calendar/workingHours.js";
import { dayNumber, weekdayOfDay } from "../clock/dayNumber.js";
import { timeInZone } from "../clock/instantInZone.js";
import { epochMs } from "../values/epochMs.js";
import { amount, word, yesNo } from "./yesNo.js";
import { eventPointers, eventsOf, lastOf, minutesBetween } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { circumstances } from "./circumstances.js";

const weekdayOf = (day: string) => weekdays[weekdayOfDay(dayNumber(day))];

/** What the school's clock shows at an instant, whatever offset the record writes it with. */
const clock = (instant: string | undefined, { zone }: Subject): string | undefined =>
  instant === undefined ? undefined : timeInZone(epochMs(instant), zone).clock;

function plannedMinutes({ visit: { times } }: Subject): number | undefined {
  if (times.arrive === undefined || times.leaveHome === undefined) return undefined;
  return minutesBetween(epochMs(times.arrive), epochMs(times.leaveHome));
}

/** Whether the school is open on the day of a visit, and at each of its planned times. */
function schoolOpen({ calendar, day, visit }: Subject): boolean | undefined {
  const hours = day === undefined ? "open" : workingHours(day, calendar);
  const times = Object.values(visit.times).filter((at) => at !== undefined);
  const open = [
    hours === "open" ? undefined : hours !== "none",
    ...times.map((at) => inWorkingHours(epochMs(at), calendar)),
  ];
  if (open.includes(false)) return false;
  return open.includes(undefined) ? undefined : true;
}

/** The longest time on the way in which nobody at school heard from the visitors, up to now. */
function longestSilence(s: Subject): number | undefined {
  const departed = lastOf(s, "departed");
  if (!departed) return undefined;
  const end = lastOf(s, "back")?.at;
  const heard = [
    ...eventsOf(s, "check-in"),
    ...eventsOf(s, "contact").filter(({ answered }) => answered !== false),
  ].map(({ at }) => epochMs(at));
  const marks = [epochMs(departed.at), ...heard, end === undefined ? s.now : epochMs(end)].sort((a, b) => a - b);
  return Math.max(...marks.slice(1).map((mark, place) => minutesBetween(marks[place] ?? mark, mark)));
}

/** Minutes from the arranged start until staff were at the door; none for staff who came in time. */
function staffLateMinutes(s: Subject): number | undefined {
  const { announced } = s.visit;
  const came = eventsOf(s, "arrived")[0] ?? eventsOf(s, "nobody-home")[0];
  if (announced?.status !== "pre-arranged" || !came) return undefined;
  return Math.max(0, minutesBetween(epochMs(announced.start), epochMs(came.at)));
}

/** When the visit is made, how long it takes, and how often staff are heard of. */
export const scheduleFacts = [
  amount({
    id: "visitMinutes",
    noun: "the planned time in the home",
    unit: "minutes",
    describes: "Minutes from the expected arrival to the expected time of leaving the home.",
    at: ["/times/arrive", "/times/leaveHome"],
    read: plannedMinutes,
  }),
  amount({
    id: "staffLateMinutes",
    arises: circumstances.timeAgreed,
    fixed: true,
    noun: "the time after the arranged start at which staff came",
    unit: "minutes",
    describes: "Whole minutes from the arranged start until staff were at the door, 0 for staff who came in time.",
    at: (s) => ["/announced/start", ...eventPointers(s, "arrived", "nobody-home")],
    read: staffLateMinutes,
  }),
  amount({
    id: "visitNumber",
    fixed: true,
    noun: "the number of this visit",
    describes: "Which visit to this address it is, 1 for the first.",
    at: ["/visitNumber", "/earlierVisits"],
    read: ({ visit }) => visit.visitNumber ?? (visit.earlierVisits && visit.earlierVisits.length + 1),
  }),
  word({
    id: "arrivalClock",
    written: "clock",
    noun: "the expected arrival",
    describes: "The clock time of the expected arrival, such as 09:30, by the school's clock.",
    at: ["/times/arrive"],
    read: (s) => clock(s.visit.times.arrive, s),
  }),
  word({
    id: "leavingClock",
    written: "clock",
    noun: "the expected time of leaving the home",
    describes: "The clock time at which staff expect to leave the home, by the school's clock.",
    at: ["/times/leaveHome"],
    read: (s) => clock(s.visit.times.leaveHome, s),
  }),
  word({
    id: "weekday",
    noun: "the day of the week",
    options: weekdays,
    describes: "The day of the visit by the school's clock.",
    at: ["/times"],
    read: ({ day }) => (day === undefined ? undefined : weekdayOf(day)),
  }),
  yesNo({
    id: "schoolOpen",
    yes: "the school is open for the whole visit",
    no: "the school is closed for part of the visit",
    unknown: "the school's calendar does not tell whether it is open",
    describes:
      "Whether the day of the visit is a working day of the school's calendar and every planned time lies in its hours, both ends included, or of the one that is assumed where the school gave none; unknown for a day that the calendar does not cover.",
    at: ["/times"],
    read: schoolOpen,
  }),
  yesNo({
    id: "inDaylight",
    yes: "the visit is over before dark",
    no: "part of the visit is in the dark",
    describes:
      "Whether the expected arrival and the expected leaving lie between sunrise and sunset as the record gives them, both included.",
    at: ["/daylight", "/times/arrive", "/times/leaveHome"],
    read: ({ visit: { daylight, times } }) => {
      if (!daylight || times.arrive === undefined || times.leaveHome === undefined) return undefined;
      return epochMs(times.arrive) >= epochMs(daylight.from) && epochMs(times.leaveHome) <= epochMs(daylight.until);
    },
  }),
  amount({
    id: "longestSilenceMinutes",
    arises: circumstances.departed,
    fixed: true,
    noun: "the longest time without a word",
    unit: "minutes",
    describes:
      "Minutes between two signs of life from departure to return, the longest of them; unknown before a recorded departure.",
    at: (s) => eventPointers(s, "departed", "contact", "check-in", "back"),
    read: longestSilence,
  }),
];
