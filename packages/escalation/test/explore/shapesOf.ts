import type { VisitEvent } from "@home-visits/core";
import type { Ladder } from "./Ladder.js";
import { instantOf, minuteOf } from "./minuteOf.js";
import type { Meaning, Shape, Who } from "./Shape.js";

type Body = { readonly type: VisitEvent["type"]; readonly [entry: string]: unknown };
type Draft = readonly [id: string, minute: number, tells: string, event: Body, means: Meaning];

const people = [
  { id: "a", name: "Amal", me: 1 as Who, other: "b", otherName: "Bo" },
  { id: "b", name: "Bo", me: 2 as Who, other: "a", otherName: "Amal" },
] as const;
const both: Who = 3;
const out = { watch: both, journey: true } as const;

/**
 * The dated events of which stories are made, for one ladder: what happened, who did it, about whom, and before, at or after each moment of
 * the visit. What is said of Amal is said of Bo too, at the same minute.
 */
export function shapesOf(ladder: Ladder): readonly Shape[] {
  const pairs = people.flatMap((one) => ofOne(ladder, one).map(([id, ...rest]): Draft => [`${id}-${one.id}`, ...rest]));
  return inOrder(
    [...ofAll(ladder), ...pairs].map(([id, minute, tells, event, means]): Shape => ({
      id,
      minute,
      tells,
      // every body is written to its type's entries above; one map cannot say so for all types at once
      event: { ...event, id, at: instantOf(minute) } as unknown as VisitEvent,
      means,
    })),
  );
}

/** Dated events in the order in which they count. */
export function inOrder(shapes: readonly Shape[]): readonly Shape[] {
  return [...shapes].sort(
    (one, other) =>
      one.minute - other.minute || rankOf(one.means) - rankOf(other.means) || (one.id < other.id ? -1 : 1),
  );
}

// In one minute what begins a watch comes after what ends one, and help that was called comes last.
function rankOf({ departs, danger, inside, police, back, accounts }: Meaning): number {
  if (police === true && accounts === undefined) return 2;
  return back === undefined && [departs, danger, inside].some((whom) => whom !== undefined) ? 1 : 0;
}

function ofOne(
  { cast, overdue, attempts, police }: Ladder,
  { id, name, me, other, otherName }: (typeof people)[number],
): Draft[] {
  const t = overdue === Infinity ? minuteOf("15:01") : overdue;
  const self = `visitor:${id}`;
  const desk = cast.ringer === "buddy" ? "buddy" : "school";
  const says = (...said: object[]) =>
    ({ type: "contact", from: self, to: desk, channel: "call", answered: true, says: said }) as const;
  const rung = (answered: boolean, more: object = {}) =>
    ({ type: "contact", from: cast.ringer, to: self, channel: "call", answered, ...more }) as const;
  const own: Meaning = { accounts: me, journey: true };
  const policeStep: Meaning = attempts > 0 && police !== undefined ? { mightDo: true } : {};
  const tried: Meaning = attempts > 0 ? { tried: me, does: [0] } : {};
  return [
    [
      "departs",
      minuteOf("13:32"),
      `${name} leaves the school alone`,
      { type: "departed", by: self, about: [id] },
      { watch: me, departs: me, journey: true },
    ],
    [
      "back-early",
      minuteOf("13:10"),
      `${name} is noted as back, by ${name}`,
      { type: "back", by: self },
      { accounts: me, back: me, journey: true },
    ],
    [
      "back",
      minuteOf("14:52"),
      `${name} is back, by their own word`,
      { type: "back", by: self },
      { accounts: me, back: me, journey: true },
    ],
    [
      "back-noted",
      t + 21,
      `the office notes that ${name} is back`,
      { type: "back", by: "school-office", about: [id] },
      { accounts: me, back: me, frees: me, journey: true },
    ],
    ["signs-in", t + 9, `${name} signs in`, { type: "signed-in", by: self }, { accounts: me, back: me, journey: true }],
    ["safe-early", minuteOf("14:10"), `${name} rings: safe`, says({ what: "safe" }), own],
    ["safe", t + 6, `${name} rings: safe`, says({ what: "safe" }), own],
    ["leaves", minuteOf("14:28"), `${name} rings: leaving now`, says({ what: "leaving" }), { ...own, leaving: me }],
    [
      "leaves-late",
      minuteOf("14:45"),
      `${name} rings: leaving now`,
      says({ what: "leaving" }),
      { ...own, leaving: me },
    ],
    [
      "inside",
      minuteOf("14:48"),
      `${name} rings: still inside`,
      says({ what: "still-inside" }),
      { ...own, watch: me, inside: me },
    ],
    [
      "goes-home",
      minuteOf("14:46"),
      `${name} rings: finished, going home`,
      says({ what: "going-home" }),
      { ...own, leaving: me, home: me },
    ],
    [
      "word",
      minuteOf("14:00"),
      `${name} gives the code word`,
      says({ what: "code-word" }),
      { danger: me, watch: me, alarm: "", journey: true },
    ],
    [
      "not-safe",
      minuteOf("14:03"),
      `${name} rings: not safe`,
      says({ what: "not-safe" }),
      { danger: me, watch: me, journey: true },
    ],
    ["unanswered", t + 2, `the school rings ${name}; nobody answers`, rung(false), tried],
    ["unanswered-again", t + 12, `the school rings ${name} again; nobody answers`, rung(false), tried],
    ["answers", t + 3, `the school rings ${name}, who answers`, rung(true), { ...own, ...tried }],
    [
      "landline",
      t + 13,
      `the school rings the family's landline and speaks to ${name}: safe`,
      rung(true, { line: "landline", says: [{ what: "safe" }] }),
      { ...own, ...tried },
    ],
    [
      "tells-family",
      minuteOf("14:12"),
      `${name} tells the family: leaving`,
      { ...says({ what: "leaving" }), to: "family" },
      {},
    ],
    [
      "seen",
      t + 18,
      `the DSL sees ${name}`,
      { type: "seen", by: "dsl", about: [id] },
      { accounts: me, frees: me, helps: me },
    ],
    [
      "seen-then",
      minuteOf("14:00"),
      `the DSL sees ${name}`,
      { type: "seen", by: "dsl", about: [id] },
      { accounts: me, frees: me, helps: me },
    ],
    [
      "comes-alone",
      minuteOf("13:45"),
      `${name} arrives`,
      { type: "arrived", by: self },
      { watch: me, arrives: me, came: me, journey: true },
    ],
    [
      "sees-child",
      minuteOf("13:51"),
      `${name} notes that the child was seen`,
      { type: "child-seen", by: self },
      { sets: me, came: me, journey: true },
    ],
    [
      "stays",
      minuteOf("13:25"),
      `the school calls ${name} off`,
      { type: "cancelled", by: "school", because: "illness", about: [id] },
      { stays: me },
    ],
    [
      "calls-police",
      minuteOf("14:04"),
      `${name} calls the police because of danger`,
      { type: "police-called", number: "999", purpose: "danger", by: self },
      { danger: me, watch: me, journey: true, police: true, ...policeStep },
    ],
    [
      "spoken-to",
      t + 15,
      `the office spoke to ${name}`,
      { type: "spoken-to", by: "school-office", about: [id] },
      { accounts: me, helps: me },
    ],
    [
      "police-spoke",
      t + 15,
      `the police say that they spoke to ${name}`,
      { type: "spoken-to", by: "police", about: [id] },
      { heard: me },
    ],
    [
      "located",
      t + 11,
      `${name} is said to be found; nobody says who found them`,
      { type: "visitor-located", visitor: id },
      { heard: me },
    ],
    [
      "seen-inside",
      minuteOf("14:06"),
      `${name} says that they are with ${otherName}`,
      { type: "seen", by: self, about: [other] },
      { accounts: both, journey: true },
    ],
    ["enters-late", t + 25, `${name} enters a home`, { type: "entered", by: self }, { watch: me, journey: true }],
    [
      "room",
      t + 26,
      `${name} enters a room`,
      { type: "room-entered", room: "kitchen", by: self },
      { watch: me, journey: true },
    ],
    [
      "danger",
      t + 24,
      `${name} is in danger`,
      { type: "danger", about: [id] },
      { danger: me, watch: me, journey: true },
    ],
  ];
}

function ofAll({ cast, overdue, attempts, police, repeats, checkIns }: Ladder): Draft[] {
  const t = overdue === Infinity ? minuteOf("15:01") : overdue;
  const desk = cast.ringer === "buddy" ? "buddy" : "school";
  const says = (said: object) =>
    ({
      type: "contact",
      from: "visitor:a",
      to: desk,
      channel: "call",
      answered: true,
      says: [said],
      about: ["b"],
    }) as const;
  const news: Meaning = { accounts: both, journey: true };
  const late = (
    id: string,
    minute: number,
    tells: string,
    said: object,
    word: Omit<NonNullable<Meaning["late"]>, "whom">,
  ): Draft => [
    id,
    minute,
    `Amal rings: they will both be late, ${tells}`,
    says({ what: "late", ...said }),
    { ...news, late: { whom: both, ...word } },
  ];
  const until = { expectedBack: instantOf(minuteOf("15:20")), expectedLeaveHome: instantOf(minuteOf("15:20")) };
  const tomorrow = { expectedBack: "2026-06-10T15:20:00+01:00", expectedLeaveHome: "2026-06-10T15:20:00+01:00" };
  const second = { type: cast.second.type as VisitEvent["type"], ...cast.second.detail };
  const steps = attempts > 0;
  return [
    ["departed", minuteOf("13:30"), "the visitors leave the school", { type: "departed" }, { ...out, departs: both }],
    ["departed-again", t + 30, "they leave the school once more", { type: "departed" }, { ...out, departs: both }],
    [
      "arrived",
      minuteOf("13:45"),
      "they arrive",
      { type: "arrived", by: "visitor:a", whole: true },
      { ...out, arrives: both, came: both },
    ],
    ["arrived-dsl", t + 16, "the DSL arrives at the home", { type: "arrived", by: "dsl" }, {}],
    [
      "entered",
      minuteOf("13:50"),
      "they go in",
      { type: "entered", by: "visitor:a", whole: true },
      { ...out, came: both },
    ],
    ["entered-dsl", t + 17, "the DSL enters the home", { type: "entered", by: "dsl" }, {}],
    [
      "left-early",
      minuteOf("13:40"),
      "Amal says that both are leaving",
      says({ what: "leaving" }),
      { ...news, leaving: both },
    ],
    [
      "left",
      minuteOf("14:25"),
      "they leave the home",
      { type: "left", by: "visitor:a", whole: true },
      { left: true, journey: true },
    ],
    [
      "left-late",
      minuteOf("14:45"),
      "they leave the home",
      { type: "left", by: "visitor:a", whole: true },
      { left: true, journey: true },
    ],
    [
      "arrived-unnamed",
      minuteOf("13:45"),
      "somebody arrives; nobody says who",
      { type: "arrived" },
      { nameless: true, journey: true },
    ],
    // calls at even intervals count from an arrival
    ...(checkIns
      ? [
          [
            "arrived-unnamed-late",
            t + 8,
            "somebody arrives; nobody says who",
            { type: "arrived" },
            { nameless: true, arrives: both, journey: true },
          ] satisfies Draft,
        ]
      : []),
    [
      "left-unnamed",
      minuteOf("14:26"),
      "the home is left; nobody says by whom",
      { type: "left" },
      { nameless: true, journey: true },
    ],
    ["nobody-home", minuteOf("13:47"), "nobody opens", { type: "nobody-home" }, { journey: true }],
    [
      "nobody-home-both",
      minuteOf("13:47"),
      "they find nobody at home",
      { type: "nobody-home", by: "visitor:a", whole: true },
      { journey: true, sets: both, came: both },
    ],
    [
      "back-unnamed",
      minuteOf("14:50"),
      "somebody is back; nobody says who",
      { type: "back" },
      { unnamed: true, journey: true },
    ],
    [
      "signed-in-unnamed",
      t + 9,
      "somebody signs in; nobody says who",
      { type: "signed-in" },
      { unnamed: true, journey: true },
    ],
    [
      "back-both",
      minuteOf("14:55"),
      "the office notes that both are back",
      { type: "back", by: "school-office", about: ["a", "b"] },
      { accounts: both, back: both, frees: both, journey: true },
    ],
    ["back-dsl", t + 20, "the DSL is back", { type: "back", by: "dsl" }, {}],
    [
      "back-family",
      t + 22,
      "the family says that both are back",
      { type: "back", by: "family", about: ["a", "b"] },
      { heard: both },
    ],
    [
      "back-caretaker",
      t + 22,
      "somebody whom the school's file does not name notes that both are back",
      { type: "back", by: "caretaker", about: ["a", "b"] },
      { heard: both },
    ],
    ["both-safe", minuteOf("14:29"), "Amal rings: both are safe", says({ what: "safe" }), news],
    ["both-leave", t + 7, "Amal rings: both are leaving", says({ what: "leaving" }), { ...news, leaving: both }],
    [
      "no-answer",
      minuteOf("14:29"),
      "Amal rings the school; nobody answers",
      { ...says({ what: "leaving" }), answered: false },
      {},
    ],
    [
      "to-caretaker",
      minuteOf("14:27"),
      "Amal tells somebody whom the school's file does not name: both are leaving",
      { ...says({ what: "leaving" }), to: "caretaker" },
      { heard: both, journey: true },
    ],
    [
      "family-line",
      t + 14,
      "the family answers the landline: both are fine",
      {
        type: "contact",
        from: cast.ringer,
        to: "family",
        channel: "call",
        answered: true,
        line: "landline",
        about: ["a", "b"],
        says: [{ what: "safe" }],
      },
      { heard: both },
    ],
    [
      "seen-police",
      t + 19,
      "the police see both",
      { type: "seen", by: "police", about: ["a", "b"] },
      { accounts: both, frees: both, police: true, helps: both },
    ],
    [
      "seen-family",
      t + 15,
      "the family says that it saw both",
      { type: "seen", by: "family", about: ["a", "b"] },
      { heard: both },
    ],
    [
      "dsl-saw",
      t + 10,
      "the DSL rings the school: saw both",
      {
        type: "contact",
        from: "dsl",
        to: "school",
        channel: "call",
        answered: true,
        about: ["a", "b"],
        says: [{ what: "seen" }],
      },
      { accounts: both, frees: both, helps: both },
    ],
    ["incident", minuteOf("14:07"), "an incident is noted", { type: "incident", by: "school-office" }, { sign: true }],
    [
      "stood-down",
      t + 23,
      "a senior leader stands the search down",
      { type: "stood-down", confirmedBy: "senior-leader", about: ["a", "b"] },
      { heard: both },
    ],
    [
      "danger-all",
      minuteOf("14:02"),
      "there is danger",
      { type: "danger" },
      { danger: both, watch: both, journey: true },
    ],
    [
      "amber",
      minuteOf("14:05"),
      "Amal gives the code word amber",
      { ...says({ what: "code-word", which: "amber" }), about: [] },
      { danger: 1, watch: 1, alarm: "amber", journey: true },
    ],
    late("late", minuteOf("14:20"), "neither why nor until when", {}, { why: false }),
    late("late-why", minuteOf("14:21"), "with a flat tyre", { why: "Flat tyre" }, { why: true }),
    late("late-when", minuteOf("14:22"), "until 15:20", until, { why: false, until: minuteOf("15:20") }),
    late(
      "late-both",
      minuteOf("14:23"),
      "in traffic, until 15:20",
      { why: "Traffic", ...until },
      { why: true, until: minuteOf("15:20") },
    ),
    late(
      "late-tomorrow",
      minuteOf("14:24"),
      "in traffic, until tomorrow",
      { why: "Traffic", ...tomorrow },
      { why: true, until: "tomorrow" },
    ),
    [
      "late-family",
      minuteOf("13:20"),
      "the family says that it will be late",
      { type: "lateness-announced", by: "family", expected: instantOf(minuteOf("14:00")) },
      {},
    ],
    [
      "cancelled",
      minuteOf("13:20"),
      "the family calls the visit off",
      { type: "cancelled", by: "family", because: "illness" },
      { cancels: true },
    ],
    [
      "cancelled-late",
      t + 1,
      "the school calls the visit off",
      { type: "cancelled", by: "school", because: "illness" },
      { cancels: true },
    ],
    [
      "on-it",
      t + 3,
      "somebody whose step it is says: I am on it",
      { type: "acknowledged", by: cast.ringer },
      steps ? { holds: true } : {},
    ],
    [
      "on-it-again",
      t + 6,
      "the same says again: I am on it",
      { type: "acknowledged", by: cast.ringer },
      steps ? { holds: true } : {},
    ],
    ["on-it-nobody", t + 2, "I am on it, says somebody whom nobody names", { type: "acknowledged" }, {}],
    ["on-it-parent", t + 3, "a parent says: I am on it", { type: "acknowledged", by: "parent" }, {}],
    [
      "on-it-missing",
      t + 4,
      "Amal's telephone says: I am on it",
      { type: "acknowledged", by: "visitor:a" },
      { mightDo: true },
    ],
    [
      "second",
      t + 13,
      "the second step is done by those whose it is",
      { ...second, by: cast.second.by },
      steps ? { does: [cast.second.does] } : {},
    ],
    ...(repeats.length === 0
      ? []
      : [
          [
            "second-again",
            t + 24,
            "the second step is done once more",
            { ...second, by: cast.second.by },
            { does: [cast.second.does] },
          ] satisfies Draft,
        ]),
    ["second-wrong", t + 13, "the second step is done by somebody else", { ...second, by: cast.second.notBy }, {}],
    [
      "third",
      t + 28,
      "the third step is done by those whose it is",
      { type: cast.third.type as VisitEvent["type"], ...cast.third.detail, by: cast.third.by },
      {
        ...(steps ? { does: [cast.third.does] } : {}),
        ...(cast.third.type === "police-called" ? { helps: both } : {}),
      },
    ],
    [
      "police-other",
      t + 29,
      "the police are called about something else",
      { type: "police-called", purpose: "accompaniment", by: "school" },
      {},
    ],
    [
      "police-999",
      t + 27,
      "999 is rung",
      { type: "police-called", number: "999", by: desk },
      { helps: both, police: true, ...(police === undefined || !steps ? {} : { does: [police] }) },
    ],
    [
      "police-missing",
      t + 29,
      "Amal's telephone says that the police were called",
      { type: "police-called", purpose: "missing-staff", by: "visitor:a" },
      { mightDo: true },
    ],
    [
      "drove-elsewhere",
      t + 14,
      "the DSL drives to another home",
      { type: "drove-to-address", home: "another-visit", way: "to", by: "dsl" },
      {},
    ],
    [
      "rings-else",
      t + 3,
      "the school rings a social worker; nobody answers",
      { type: "contact", from: cast.ringer, to: "social-worker", channel: "call", answered: false },
      {},
    ],
    ["child-seen", t + 32, "the child was seen, says the paper", { type: "child-seen" }, { journey: true }],
    ["adult", t + 32, "an adult was spoken to, says the paper", { type: "adult-spoken-to" }, { journey: true }],
    [
      "observed",
      t + 32,
      "what was seen is noted",
      { type: "observed", statements: [{ kind: "fact", text: "Nothing of note" }] },
      { journey: true },
    ],
    ["filed", t + 33, "the record is filed", { type: "record-filed" }, {}],
  ];
}
