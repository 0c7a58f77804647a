import { eventsNamed } from "../history/eventsNamed.js";
import { eventsOf, has } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { isOfFamily } from "../visit/partySchema.js";
import type { Circumstance } from "./Fact.js";
import { metNobody } from "./metNobody.js";

const MEETINGS = ["family-arrived", "entered", "room-entered", "adult-spoken-to"] as const;

const yesIf = (is: boolean): "yes" | "no" => (is ? "yes" : "no");

const isClosed = (s: Subject): boolean => metNobody(s).at(-1)?.value === true;

/** Whether the visitors were at the home, as far as the record rules nothing out. */
const wereThere = ({ progress }: Subject): boolean => progress.arrived && !progress.calledOff;

/** Whether they may have gone in: nobody kept the door closed, and the plan was not to stay outside. */
const mayHaveGoneIn = (s: Subject): boolean =>
  has(s, "entered") || has(s, "room-entered") || (wereThere(s) && !isClosed(s) && s.visit.setting !== "doorstep");

/** Whether nobody may have come to the door: it stayed closed, or the record tells of nobody whom staff met. */
const mayHaveStayedClosed = (s: Subject): boolean =>
  has(s, "nobody-home") || (wereThere(s) && !MEETINGS.some((type) => has(s, type)));

/** The circumstances to which facts are bound: without them the question does not arise. */
export const circumstances = {
  /** What may be known only where the family does not expect the visit. */
  unannounced: {
    where: "the family did not know of the visit",
    now: ({ visit: { announced } }) => yesIf(announced === undefined || announced.status === "unannounced"),
  },

  /** What is measured from a time that was agreed with the family, once staff were at the door. */
  timeAgreed: {
    where: "a time was agreed with the family and staff were at the door",
    now: (s) => yesIf(wereThere(s) && (s.visit.announced?.status ?? "pre-arranged") === "pre-arranged"),
  },

  /** What begins with the departure. */
  departed: {
    where: "the visitors left school",
    now: ({ progress }) => yesIf(progress.departed && !progress.calledOff),
  },

  /** What happens on the journey, for which the visitors only have to go. */
  notCalledOff: {
    where: "the visit was not called off",
    now: ({ progress }) => yesIf(!progress.calledOff),
  },

  /** Details of a note, which somebody may have owed where nobody came to the door. */
  noteLeft: {
    where: "a note was left",
    now: (s) => (has(s, "note-left") ? "yes" : mayHaveStayedClosed(s) ? "owed" : "no"),
  },

  /** What became of a call to the parents after nobody came to the door; it may still be made. */
  doorClosed: {
    where: "nobody came to the door",
    now: (s) => yesIf(mayHaveStayedClosed(s)),
  },

  /** What the school's staff see or hear in the home. */
  wentIn: {
    where: "the visitors went in",
    now: (s) => yesIf(mayHaveGoneIn(s)),
  },

  /** What is asked of a bedroom. */
  inBedroom: {
    where: "a bedroom was entered",
    now: (s) => {
      const rooms = eventsOf(s, "room-entered").map(({ room }) => room);
      return yesIf(rooms.length > 0 ? rooms.includes("bedroom") : mayHaveGoneIn(s));
    },
  },

  /** The distance to a child, who may have been met although nobody wrote it down. */
  childMet: {
    where: "the child was met",
    now: (s) => {
      if (has(s, "child-seen") || has(s, "child-spoken-to")) return "yes";
      return yesIf(wereThere(s) && !isClosed(s) && !has(s, "child-not-seen"));
    },
  },

  /** What is between two visitors. */
  twoWent: {
    where: "two or more visitors go",
    now: ({ visit, progress }) => yesIf(visit.visitors.length > 1 && !progress.calledOff),
  },

  /** What is asked of a form that only a visit on the doorstep has. */
  onDoorstep: {
    where: "the visit stays on the doorstep",
    now: ({ visit }) => yesIf(visit.setting === "doorstep" || visit.assessments?.doorstep !== undefined),
  },

  /** What follows a cancellation by staff. */
  staffCancelled: {
    where: "staff cancelled the visit",
    now: (s) => yesIf(eventsOf(s, "cancelled").some(({ by }) => !isOfFamily(by))),
  },

  /** What follows a concern. */
  concerned: {
    where: "a concern was noticed",
    now: (s) => yesIf(has(s, "concern")),
  },

  /** What follows an agreement with the family. */
  agreed: {
    where: "an agreement was made with the family",
    now: (s) => yesIf(has(s, "agreement-made")),
  },

  /** What counts from an event, which somebody may have owed. */
  happened: {
    where: "the event happened",
    now: ({ byType }, _item, event) => (eventsNamed(byType, event).length > 0 ? "yes" : "owed"),
  },
} as const satisfies Readonly<Record<string, Circumstance>>;
