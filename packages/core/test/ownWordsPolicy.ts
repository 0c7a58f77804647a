import type { Policy } from "../src/policy/policySchema.js";
import { duty, ownPolicy, type OwnParts } from "./ownPolicy.js";

const describes = "What the vectors ask about.";
const yesNo = (id: string, of: string, yes: string, no: string) => ({
  ...{ id, of, describes, type: "yes-no" },
  words: { yes, no },
});
const noun = (id: string, of: string, type: string, named: string, more: OwnParts = {}) => ({
  ...{ id, of, describes, type, noun: named },
  ...more,
});
const event = (id: string, yes: string, no: string, more: OwnParts = {}) => ({
  ...{ id, describes, words: { yes, no } },
  ...more,
});
const minutes = (value: number) => ({
  origin: "stated",
  value,
  unit: "minutes",
  describes: "a length",
  cites: ["OWN-1"],
});

const facts = [
  yesNo("letterCarried", "visit", "a letter is carried", "no letter is carried"),
  noun("leaflets", "visit", "number", "the number of leaflets"),
  noun("readyFrom", "visit", "clock", "the time from which they are ready"),
  noun("bodiesCalled", "visit", "words", "the bodies called"),
  noun("consentForm", "home", "word", "the form of consent", { options: ["none", "spoken", "written"] }),
  noun("agreedOn", "home", "day", "the day of the agreement"),
  noun("agreedAgainOn", "home", "day", "the day on which they agreed again"),
  yesNo("speaksTheirLanguage", "visitor", "the visitor speaks it", "the visitor does not speak it"),
  yesNo("insurerTold", "vehicle", "the insurer knows", "the insurer does not know"),
  noun("parking", "vehicle", "text", "the place where the car is left"),
  noun("roomsSeen", "pupil", "words", "the rooms seen", { options: ["hall", "kitchen", "bedroom"] }),
  noun("staysTill", "adult", "clock", "the time until which the adult stays"),
];

const events = [
  event("tea-offered", "tea was offered", "tea was not offered"),
  event("room-seen", "a room was seen", "no room was seen", {
    entries: {
      room: { type: "word", describes: "Which", options: ["hall", "kitchen", "bedroom"] },
      alone: { type: "yes-no", describes: "Whether the child was alone there" },
    },
  }),
];

const timer = (id: string, more: OwnParts) => ({
  ...{ id, part: "deadline", cites: ["OWN-2"], strength: "must", actor: "visitor", action: id, phase: "during" },
  ...{ by: { kind: "elapsed", period: { setting: "soon" } }, says: "It is done soon." },
  ...more,
});
/** Timed clauses over own words alone: from one own event to another, some with entries, some only where an own fact is so. */
const timers = [
  timer("look-in-kitchen", {
    phase: undefined,
    from: { event: "tea-offered" },
    doneBy: [{ event: "room-seen", where: { room: "kitchen" } }],
  }),
  timer("look-anywhere", {
    from: { event: "tea-offered" },
    doneBy: [{ event: "room-seen", where: { room: ["hall", "bedroom"] }, ifGiven: { alone: true } }],
    when: { fact: "letterCarried", is: true },
  }),
  timer("offer-again", {
    from: { event: "room-seen" },
    doneBy: [{ event: "tea-offered" }],
    when: { some: "pupil", where: { fact: "roomsSeen", includes: "hall" } },
  }),
];

const during = (id: string, require: unknown, more: OwnParts = {}) =>
  duty(id, require, { phase: "during", gate: undefined, ...more });

const rules = [
  duty("letter", { fact: "letterCarried", is: true }),
  duty("leaflets", { fact: "leaflets", atLeast: { setting: "copies" } }),
  duty("ready", { fact: "readyFrom", atMost: "13:45" }),
  duty(
    "enough-leaflets",
    { fact: "leaflets", atLeast: { setting: "copies" } },
    {
      strength: "should",
      gate: undefined,
      says: {
        asks: "There are leaflets enough.",
        unmetWhen: [
          {
            when: { fact: "consentForm", atMost: "spoken" },
            says: "Only {fact:leaflets}, for a family that signed nothing.",
          },
          { when: { not: { fact: "letterCarried", is: true } }, says: "Only {fact:leaflets}, and no letter." },
        ],
      },
    },
  ),
  duty("bodies", { fact: "bodiesCalled", includesAny: ["111", "the housing office"] }),
  duty("consent", { fact: "consentForm", atLeast: "spoken" }),
  duty(
    "consent-written",
    { fact: "consentForm", moreThan: "spoken" },
    { when: { fact: "leaflets", moreThan: 1 }, strength: "should" },
  ),
  duty("agreed", {
    all: [
      { fact: "agreedOn", atLeast: "2026-05-01" },
      { fact: "agreedAgainOn", atLeast: { fact: "agreedOn" } },
    ],
  }),
  duty("language", { some: "visitor", where: { fact: "speaksTheirLanguage", is: true } }),
  duty(
    "each-language",
    { fact: "speaksTheirLanguage", is: true },
    { forEach: "visitor", strength: "should", gate: undefined },
  ),
  duty("insurer", { fact: "insurerTold", is: true }, { forEach: "vehicle" }),
  duty("parking", { fact: "parking", recorded: true }, { forEach: "vehicle", phase: "after", gate: undefined }),
  during("rooms", { fact: "roomsSeen", includesAll: ["hall", "kitchen"] }, { forEach: "pupil" }),
  during("adult-stays", { fact: "staysTill", moreThan: "14:00" }, { forEach: "adult" }),
  during(
    "one-adult-stays",
    { some: "adult", where: { fact: "staysTill", atLeast: "15:00" } },
    { when: { not: { fact: "letterCarried", is: true } } },
  ),
  duty("no-tea", undefined, {
    kind: "ban",
    gate: undefined,
    phase: "during",
    require: undefined,
    forbid: { fact: "happened", event: "tea-offered", is: true },
  }),
  during(
    "two-rooms",
    { fact: "timesHappened", event: "room-seen", atLeast: 2 },
    { when: { fact: "happened", event: "tea-offered", is: true } },
  ),
  during("not-long-since", { fact: "minutesSince", event: "room-seen", atMost: { setting: "soon" } }),
  during(
    "since-tea",
    { fact: "letterCarried", is: true },
    { when: { fact: "minutesSince", event: "tea-offered", atLeast: 10 } },
  ),
  during("kitchen-in-time", { fact: "keptInTime", timer: "look-in-kitchen", is: true }),
];

/** A policy that asks about nothing but words of its own: facts of every type about every thing, and events with entries. */
export const ownWordsPolicy: Policy = ownPolicy({
  facts,
  events,
  timers: JSON.parse(JSON.stringify(timers)) as unknown,
  rules: JSON.parse(JSON.stringify(rules)) as unknown,
  settings: {
    soon: minutes(20),
    copies: { origin: "not-stated", assumed: 2, unit: "copies", describes: "the copies" },
  },
});
