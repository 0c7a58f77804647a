import { everybody, nobody, together } from "../history/VisitorSet.js";
import { doersOf } from "../history/whomOf.js";
import { isSchoolBody } from "../visit/partySchema.js";
import { yesNo } from "./yesNo.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { once } from "./overTime.js";

const held = (
  id: string,
  what: string,
  describes: string,
  at: readonly string[],
  read: (subject: Subject) => boolean | undefined,
) =>
  yesNo({ id, yes: `${what} is left with the office`, no: `${what} is not left with the office`, describes, at, read });

function registrationsHeld({ visit: { vehicles, travel, visitors } }: Subject): boolean | undefined {
  if (vehicles?.some(({ registration }) => registration === undefined)) return false;
  const cars = vehicles?.length ?? 0;
  if (travel?.mode !== undefined && travel.mode !== "car") return true;
  if (travel?.mode === "car" && travel.separately === true) return cars >= visitors.length;
  return cars > 0 ? true : travel?.mode === "car" ? false : undefined;
}

/** Whether each visitor did something: an event speaks for those whom it names, and for the visitor who did it. */
function isDoneByAll(s: Subject, type: "signed-out" | "signed-in"): boolean {
  const { party } = s.history;
  const done = eventsOf(s, type).reduce((all, event) => together(all, doersOf(event, party)), nobody);
  return done !== nobody && done === everybody(party.visitors.length);
}

/** What the office holds while staff are out. A detail that is not in the record is not held; nothing is held for a journey without a car. */
export const logFacts = [
  yesNo({
    id: "officeTold",
    yes: "the office was told",
    no: "it is not recorded that the office was told",
    describes: "Whether the office was told of the departure; what somebody else was told is none of it.",
    at: ["/events"],
    course: (s) => once(s, "office-told", ({ to }) => to === undefined || isSchoolBody(to)),
  }),
  held(
    "departureTimeHeld",
    "the time of leaving school",
    "Whether the expected departure, with its date, is recorded.",
    ["/times/leaveSchool"],
    ({ visit }) => visit.times.leaveSchool !== undefined,
  ),
  held(
    "arrivalTimeHeld",
    "the expected arrival",
    "Whether the expected arrival at the home is recorded.",
    ["/times/arrive"],
    ({ visit }) => visit.times.arrive !== undefined,
  ),
  held(
    "leavingTimeHeld",
    "the expected time of leaving the home",
    "Whether the expected time of leaving is recorded.",
    ["/times/leaveHome"],
    ({ visit }) => visit.times.leaveHome !== undefined,
  ),
  held(
    "returnTimeHeld",
    "the expected return",
    "Whether the expected time back at school is recorded.",
    ["/times/backAtSchool"],
    ({ visit }) => visit.times.backAtSchool !== undefined,
  ),
  held(
    "addressHeld",
    "the address",
    "Whether the address has at least one line; the schema asks for it.",
    ["/household/address"],
    ({ visit }) => visit.household.address.lines.length > 0,
  ),
  held(
    "peopleToSeeHeld",
    "whom the staff expect to see",
    "Whether the record names who is expected to be met.",
    ["/household/expectedToMeet"],
    ({ visit }) => (visit.household.expectedToMeet?.length ?? 0) > 0,
  ),
  held(
    "pupilNamed",
    "the pupil's name",
    "Whether the record names a pupil.",
    ["/household/pupils"],
    ({ visit }) => (visit.household.pupils?.length ?? 0) > 0,
  ),
  held(
    "registrationsHeld",
    "the registration of each car",
    "Whether every car of the visit has its registration; two who drive separately are two cars. Unknown while nobody says how they travel.",
    ["/vehicles", "/travel"],
    registrationsHeld,
  ),
  held(
    "travelHeld",
    "how the staff travel",
    "Whether the record says how the staff travel.",
    ["/travel/mode", "/vehicles"],
    ({ visit }) => visit.travel?.mode !== undefined || (visit.vehicles?.length ?? 0) > 0,
  ),
  yesNo({
    id: "vehiclesListed",
    yes: "each car of the journey is entered in the record",
    no: "a car of the journey is not entered in the record",
    describes:
      "Whether the record has an entry for every car, with papers or without; two who drive separately are two cars. Unknown while nobody says how they travel, true for a journey without a car.",
    at: ["/vehicles", "/travel"],
    read: ({ visit: { vehicles, travel, visitors } }) => {
      const cars = vehicles?.length ?? 0;
      if (travel?.mode === undefined) return cars > 0 ? true : undefined;
      return travel.mode !== "car" || cars >= (travel.separately === true ? visitors.length : 1);
    },
  }),
  yesNo({
    id: "appointmentRecorded",
    yes: "time, place, pupil and staff are recorded",
    no: "time, place, pupil or staff is missing from the record",
    describes: "Whether the appointment record holds all four.",
    at: ["/times", "/announced", "/household"],
    read: ({ visit: { times, announced, household } }) =>
      (times.arrive !== undefined || announced?.status === "pre-arranged") && (household.pupils?.length ?? 0) > 0,
  }),
  yesNo({
    id: "signedOut",
    yes: "the visitors signed out",
    no: "it is not recorded that each visitor signed out",
    describes: "Whether signing out is recorded, of each visitor where the record says of whom.",
    at: ["/events"],
    read: (s) => isDoneByAll(s, "signed-out"),
  }),
  yesNo({
    id: "signedIn",
    yes: "the visitors signed back in",
    no: "it is not recorded that each visitor signed back in",
    describes: "Whether signing back in is recorded, of each visitor where the record says of whom.",
    at: ["/events"],
    read: (s) => isDoneByAll(s, "signed-in"),
  }),
];
