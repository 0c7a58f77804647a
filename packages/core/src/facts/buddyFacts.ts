import { MINUTE } from "../clock/lateFrom.js";
import { epochMs } from "../values/epochMs.js";
import { lastOf } from "../history/eventsOf.js";
import { amount, yesNo } from "./yesNo.js";
import { policeMatter } from "../history/policeMatter.js";
import type { Visit } from "../visit/visitSchema.js";
import type { Subject } from "../history/Subject.js";
import { once } from "./overTime.js";

/** Minutes of the visit, from departure to the return (the expected one, or the real one if that was later), in which the buddy is not there. */
function uncoveredMinutes(s: Subject): number | undefined {
  const { visit } = s;
  const { buddy, times } = visit;
  if (buddy?.until === undefined) return undefined;
  const [planned, real] = [times.backAtSchool, lastOf(s, "back")?.at];
  if (planned === undefined && real === undefined) return undefined;
  const end = Math.max(
    planned === undefined ? -Infinity : epochMs(planned),
    real === undefined ? -Infinity : epochMs(real),
  );
  const until = Math.min(end, epochMs(buddy.until));
  const start = s.departs ?? until;
  const from = buddy.from === undefined ? start : Math.max(start, epochMs(buddy.from));
  return Math.ceil((end - start - Math.max(0, until - from)) / MINUTE);
}

const namesake = ({ buddy, visitors }: Visit): boolean => visitors.some(({ name }) => name === buddy?.name);

/** The member of staff at school who can be reached throughout, and the code word. */
export const buddyFacts = [
  yesNo({
    id: "buddyNamed",
    yes: "a buddy is named",
    no: "no buddy is named",
    describes: "Whether the record names a buddy.",
    at: ["/buddy"],
    read: ({ visit }) => visit.buddy !== undefined,
  }),
  yesNo({
    id: "buddyAtSchool",
    yes: "the buddy is at school",
    no: "the buddy is not at school",
    describes: "Where the buddy is during the visit; at home with a mobile is not at school.",
    at: ["/buddy/where"],
    read: ({ visit }) => visit.buddy?.where && visit.buddy.where === "at-school",
    write: ({ visit }, _i, to) =>
      visit.buddy ? [{ op: "add", path: "/buddy/where", value: to === true ? "at-school" : "elsewhere" }] : undefined,
  }),
  yesNo({
    id: "buddyIsVisitor",
    reversible: true,
    yes: "the buddy is one of the visitors",
    no: "the buddy is not one of the visitors",
    describes:
      "Whether the buddy also goes on the visit, by id or by the same name; false when the record does not say so.",
    at: ["/buddy/visitor"],
    read: ({ visit }) => visit.buddy && (visit.buddy.visitor !== undefined || namesake(visit)),
    write: ({ visit }, _i, to) =>
      visit.buddy?.visitor !== undefined && to === false && !namesake(visit)
        ? [{ op: "remove", path: "/buddy/visitor" }]
        : undefined,
  }),
  amount({
    id: "buddyUncoveredMinutes",
    noun: "the time of the visit without a buddy",
    unit: "minutes",
    describes:
      "Minutes between departure and return in which the buddy is not available; counted to the expected return, or the real one if that was later, since the buddy starts the overdue steps.",
    at: ["/buddy/from", "/buddy/until", "/times/leaveSchool", "/times/backAtSchool"],
    read: uncoveredMinutes,
  }),
  yesNo({
    id: "codeWordAgreed",
    yes: "a code word is agreed",
    no: "no code word is agreed",
    describes: "Whether a code word was agreed; the word itself is never read.",
    at: ["/codeWord/agreed"],
    read: ({ visit }) => visit.codeWord?.agreed,
    write: ({ visit }, _i, value) => [
      visit.codeWord
        ? { op: "replace", path: "/codeWord/agreed", value }
        : { op: "add", path: "/codeWord", value: { agreed: value } },
    ],
  }),
  yesNo({
    id: "codeWordReceived",
    fixed: true,
    yes: "the code word was received",
    no: "no code word was received",
    describes: "Whether a call or message gave the code word.",
    at: ["/events"],
    course: (s) => once(s, "contact", ({ says }) => says?.some(({ what }) => what === "code-word") === true),
  }),
  yesNo({
    id: "emergencyCallMade",
    yes: "999 was called",
    no: "no call to 999 is recorded",
    describes: "Whether a call to the police by 999 is recorded.",
    at: ["/events"],
    course: (s) => once(s, "police-called", ({ number }) => number !== "101"),
  }),
  yesNo({
    id: "policeCalled",
    yes: "the police were called",
    no: "no call to the police is recorded",
    describes: "Whether a call to the police by any number is recorded.",
    at: ["/events"],
    course: (s) => once(s, "police-called"),
  }),
  yesNo({
    id: "policeCalledInDanger",
    yes: "the police were called in danger",
    no: "no call to the police in danger is recorded",
    describes:
      "Whether a call to the police is recorded that was not about going along, a safe-and-well check or missing staff; one that does not say what it was for may have been in danger.",
    at: ["/events"],
    course: (s) => once(s, "police-called", (call) => policeMatter(call).danger !== "none"),
  }),
];
