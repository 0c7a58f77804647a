import type { VisitEvent } from "@home-visits/core";
import type { Ladder } from "../Ladder.js";
import { instantOf, minuteOf } from "../minuteOf.js";
import type { Meaning, Shape, Who } from "../Shape.js";
import { inOrder } from "../shapesOf.js";
import { homes } from "./roundLadders.js";

type Body = { readonly type: VisitEvent["type"]; readonly [entry: string]: unknown };
type Draft = readonly [id: string, clock: string, tells: string, event: Body, means: Meaning];

const people = [
  { id: "a", name: "Amal", me: 1 as Who },
  { id: "b", name: "Bo", me: 2 as Who },
] as const;
const both: Who = 3;
const [first, second] = homes.map(({ id }) => id) as [string, string];

/**
 * The dated events of a round of two homes: who comes to which home and leaves it, by word or by note, which home is called off, who goes home
 * from the first one, danger at a home, drives to either. What is said of Amal is said of Bo too.
 */
export function roundShapes(ladder: Ladder): readonly Shape[] {
  const drafts = [
    ...ofAll(ladder),
    ...people.flatMap((one) => ofOne(ladder, one).map(([id, ...rest]): Draft => [`${id}-${one.id}`, ...rest])),
  ];
  return inOrder(
    drafts.map(([id, clock, tells, event, means]): Shape => {
      const minute = minuteOf(clock);
      // every body is written to its type's entries above; one map cannot say so for all types at once
      return { id, minute, tells, event: { ...event, id, at: instantOf(minute) } as unknown as VisitEvent, means };
    }),
  );
}

function ofOne({ cast, attempts }: Ladder, { id, name, me }: (typeof people)[number]): Draft[] {
  const self = `visitor:${id}`;
  const desk = cast.ringer === "buddy" ? "buddy" : "school";
  const says = (what: string, more: object = {}) =>
    ({ type: "contact", from: self, to: desk, channel: "call", answered: true, says: [{ what }], ...more }) as const;
  const own: Meaning = { accounts: me, journey: true };
  const out: Meaning = { watch: me, journey: true };
  const tried: Meaning = attempts > 0 ? { tried: me, does: [0] } : {};
  return [
    ["departs", "13:12", `${name} leaves the school alone`, { type: "departed", by: self }, { ...out, departs: me }],
    [
      "comes",
      "13:32",
      `${name} comes to the first home`,
      { type: "arrived", by: self, home: first },
      { ...out, comes: me, at: 0 },
    ],
    [
      "comes-2",
      "14:22",
      `${name} comes to the second home`,
      { type: "arrived", by: self, home: second },
      { ...out, comes: me, at: 1 },
    ],
    [
      "leaves",
      "14:03",
      `${name} rings: leaving the first home`,
      says("leaving", { home: first }),
      { ...own, leaving: me, goes: me, at: 0 },
    ],
    [
      "leaves-2",
      "14:54",
      `${name} rings: leaving the second home`,
      says("leaving", { home: second }),
      { ...own, leaving: me, goes: me, at: 1 },
    ],
    [
      "leaves-late",
      "14:40",
      `${name} rings: leaving the first home only now`,
      says("leaving", { home: first }),
      { ...own, leaving: me, goes: me, at: 0 },
    ],
    [
      "goes-home",
      "14:04",
      `${name} rings from the first home: finished, going home`,
      says("going-home", { home: first }),
      { ...own, leaving: me, home: me, goes: me, at: 0 },
    ],
    [
      "back",
      "14:30",
      `the office notes that ${name} is back`,
      { type: "back", by: "school-office", about: [id] },
      { ...own, back: me, frees: me },
    ],
    ["safe", "14:10", `${name} rings: safe`, says("safe"), own],
    [
      "inside",
      "14:08",
      `${name} rings: still inside the first home`,
      says("still-inside", { home: first }),
      { ...own, watch: me, inside: me, comes: me, at: 0 },
    ],
    [
      "word",
      "13:50",
      `${name} gives the code word`,
      says("code-word"),
      { danger: me, watch: me, alarm: "", journey: true },
    ],
    [
      "seen",
      "14:13",
      `the DSL sees ${name}`,
      { type: "seen", by: "dsl", about: [id] },
      { accounts: me, frees: me, helps: me },
    ],
    [
      "answers",
      "15:22",
      `the school rings ${name}, who answers`,
      { type: "contact", from: cast.ringer, to: self, channel: "call", answered: true },
      { ...own, ...tried },
    ],
    ["safe-late", "15:40", `${name} rings: safe`, says("safe"), own],
    ["back-own", "15:16", `${name} is back, by their own word`, { type: "back", by: self }, { ...own, back: me }],
    [
      "room",
      "15:30",
      `${name} goes into a room of the second home`,
      { type: "room-entered", room: "kitchen", by: self, home: second },
      { ...out, comes: me, at: 1 },
    ],
    [
      "unanswered",
      "14:09",
      `the school rings ${name}; nobody answers`,
      { type: "contact", from: cast.ringer, to: self, channel: "call", answered: false },
      tried,
    ],
    [
      "stays",
      "13:05",
      `the school calls ${name} off`,
      { type: "cancelled", by: "school", because: "illness", about: [id] },
      { stays: me },
    ],
    [
      "not-second",
      "13:06",
      `the school says that ${name} does not go to the second home`,
      { type: "cancelled", by: "school", because: "other", about: [id], home: second },
      { shuts: me, at: 1 },
    ],
  ];
}

function ofAll({ cast, attempts, police }: Ladder): Draft[] {
  const desk = cast.ringer === "buddy" ? "buddy" : "school";
  const by = "visitor:a";
  const out: Meaning = { watch: both, journey: true };
  const news: Meaning = { accounts: both, journey: true };
  const says = (said: object, more: object = {}) =>
    ({
      type: "contact",
      from: by,
      to: desk,
      channel: "call",
      answered: true,
      about: ["b"],
      says: [said],
      ...more,
    }) as const;
  const drive = (home?: string) => ({ type: "drove-to-address", by: "dsl", way: "to", home }) as const;
  const drives: Meaning = attempts > 0 && cast.second.type === "drove-to-address" ? { mightDo: true } : {};
  return [
    ["departed", "13:10", "the visitors leave the school", { type: "departed" }, { ...out, departs: both }],
    [
      "comes-both",
      "13:30",
      "both come to the first home",
      { type: "arrived", by, whole: true, home: first },
      { ...out, comes: both, at: 0 },
    ],
    [
      "comes-turned",
      "13:31",
      "both come to the second home, before the first",
      { type: "arrived", by, whole: true, home: second },
      { ...out, comes: both, at: 1 },
    ],
    [
      "comes-next",
      "14:20",
      "both come to the second home",
      { type: "arrived", by, whole: true, home: second },
      { ...out, comes: both, at: 1 },
    ],
    [
      "comes-unnamed",
      "14:21",
      "both arrive; nobody says at which home",
      { type: "arrived", by, whole: true },
      { ...out, comes: both },
    ],
    [
      "left-1",
      "14:05",
      "both leave the first home",
      { type: "left", by, whole: true, home: first },
      { left: true, journey: true, goes: both, at: 0 },
    ],
    [
      "left-unnamed",
      "14:06",
      "both leave the home; nobody says which",
      { type: "left", by, whole: true },
      { left: true, journey: true, goes: both },
    ],
    [
      "left-2",
      "14:55",
      "both leave the second home",
      { type: "left", by, whole: true, home: second },
      { left: true, journey: true, goes: both, at: 1 },
    ],
    [
      "left-2-early",
      "14:02",
      "both leave the second home",
      { type: "left", by, whole: true, home: second },
      { left: true, journey: true, goes: both, at: 1 },
    ],
    [
      "comes-nobody",
      "13:34",
      "somebody comes to the first home; nobody says who",
      { type: "arrived", home: first },
      { nameless: true, journey: true },
    ],
    [
      "comes-2-nobody",
      "14:19",
      "somebody comes to the second home; nobody says who",
      { type: "arrived", home: second },
      { nameless: true, journey: true },
    ],
    [
      "left-1-nobody",
      "14:01",
      "the first home is left; nobody says by whom",
      { type: "left", home: first },
      { nameless: true, journey: true },
    ],
    [
      "call-1",
      "14:07",
      "Amal rings: both left the first home",
      says({ what: "leaving" }, { home: first }),
      { ...news, leaving: both, goes: both, at: 0 },
    ],
    [
      "call-2",
      "14:56",
      "Amal rings: both left the second home",
      says({ what: "leaving" }, { home: second }),
      { ...news, leaving: both, goes: both, at: 1 },
    ],
    [
      "nobody-1",
      "13:33",
      "nobody opens at the first home",
      { type: "nobody-home", by, whole: true, home: first },
      { journey: true, comes: both, at: 0 },
    ],
    [
      "off-1",
      "13:00",
      "the first family calls off",
      { type: "cancelled", by: "family", because: "illness", home: first },
      { shuts: both, at: 0 },
    ],
    [
      "off-2",
      "13:01",
      "the second family calls off",
      { type: "cancelled", by: "family", because: "illness", home: second },
      { shuts: both, at: 1 },
    ],
    [
      "off-2-late",
      "14:15",
      "the second family calls off",
      { type: "cancelled", by: "family", because: "illness", home: second },
      { shuts: both, at: 1 },
    ],
    [
      "off-all",
      "13:02",
      "the school calls the round off",
      { type: "cancelled", by: "school", because: "illness" },
      { cancels: true },
    ],
    [
      "off-all-late",
      "13:20",
      "the school calls the round off",
      { type: "cancelled", by: "school", because: "illness" },
      { cancels: true },
    ],
    [
      "family-saw",
      "15:26",
      "the second family says that it saw both",
      { type: "seen", by: "family", about: ["a", "b"] },
      { heard: both },
    ],
    [
      "danger-1",
      "13:55",
      "there is danger at the first home",
      { type: "danger", home: first },
      { danger: both, watch: both, journey: true },
    ],
    [
      "police-see",
      "14:14",
      "the police see both",
      { type: "seen", by: "police", about: ["a", "b"] },
      { accounts: both, frees: both, police: true, helps: both },
    ],
    [
      "police-999",
      "14:12",
      "999 is rung",
      { type: "police-called", number: "999", by: desk },
      { helps: both, police: true, ...(police === undefined || attempts === 0 ? {} : { does: [police] }) },
    ],
    [
      "back-both",
      "15:15",
      "the office notes that both are back",
      { type: "back", by: "school-office", about: ["a", "b"] },
      { ...news, back: both, frees: both },
    ],
    ["back-unnamed", "15:10", "somebody is back; nobody says who", { type: "back" }, { unnamed: true, journey: true }],
    ["back-dsl", "15:25", "the DSL is back", { type: "back", by: "dsl" }, {}],
    ["dsl-comes", "14:50", "the DSL arrives at the first home", { type: "arrived", by: "dsl", home: first }, {}],
    ["dsl-leaves", "14:58", "the DSL leaves the first home", { type: "left", by: "dsl", home: first }, {}],
    ["drive-1", "14:25", "the DSL drives to the first home", drive(first), drives],
    ["drive-2", "15:08", "the DSL drives to the second home", drive(second), drives],
    [
      "late",
      "14:41",
      "Amal rings: both are late, in traffic, until 15:45",
      says({
        what: "late",
        why: "Traffic",
        expectedBack: instantOf(minuteOf("15:45")),
        expectedLeaveHome: instantOf(minuteOf("15:25")),
      }),
      { ...news, late: { whom: both, why: true, until: minuteOf("15:45") } },
    ],
    ["both-safe", "15:00", "Amal rings: both are safe", says({ what: "safe" }), news],
    [
      "family-line",
      "14:11",
      "the first family answers: both are fine",
      {
        type: "contact",
        from: cast.ringer,
        to: "family",
        channel: "call",
        answered: true,
        line: "landline",
        about: ["a", "b"],
        says: [{ what: "safe" }],
        home: first,
      },
      { heard: both },
    ],
  ];
}
