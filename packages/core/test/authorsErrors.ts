import { closedDoor, ladderDocument, step } from "./ladderPolicy.js";
import { ownEvent, ownFact, statedSetting, timedClause } from "./ownParts.js";
import { duty, ownDocument, type OwnParts } from "./ownPolicy.js";

/** What an author got wrong, what is told of it, and the document; for one of changes the policy that it changes. */
export type AuthorsError = readonly [
  what: string,
  told: "refused" | "warned",
  code: string,
  document: unknown,
  base?: unknown,
];

const minutes = (value: unknown) => statedSetting(value, { unit: "minutes" });
const timer = (id: string, more: OwnParts = {}) =>
  timedClause(id, { phase: "after", by: { kind: "elapsed", period: { setting: "soon" } }, ...more });
const kindOfDog = (options: readonly string[]) => ({
  id: "dogKind",
  of: "visit",
  type: "word",
  describes: "What kind of dog there is.",
  noun: "the kind of dog",
  options,
});
const own = (parts: OwnParts) => ownDocument(parts);
const rule = (require: unknown, more: OwnParts = {}) => own({ rules: [duty("a-rule", require, more)] });
const timed = (more: OwnParts, parts: OwnParts = {}) =>
  own({ settings: { soon: minutes(30) }, timers: [timer("a-timer", more)], ...parts });
const ladder = (more: object) => ladderDocument(closedDoor(more));
const steps = (...list: readonly object[]) => ladder({ steps: list });

const base = own({
  id: "base-policy",
  timers: [timer("ring-back")],
  rules: [duty("two-staff-go", { fact: "visitorCount", atLeast: { setting: "staff" } })],
  settings: { soon: minutes(30), staff: statedSetting(2, { unit: "members of staff" }) },
});
const changes = (parts: OwnParts): unknown => ({
  id: "our-policy",
  title: "Ours",
  edition: "1",
  source: { code: "OUR", document: "Ours", cites: [] },
  extends: "base-policy",
  ...parts,
});
const place = (at: string, to: unknown) => changes({ changes: [{ at, to, by: "Headteacher" }] });

/** Errors of the kinds that authors make in ladders, timed clauses, words of their own, documents of changes, scopes, windows and choices. */
export const authorsErrors: readonly AuthorsError[] = [
  // ladders
  [
    "a step that starts a day after nothing: its delay is a word",
    "refused",
    "setting-misfit",
    steps(step("knock-again", { delay: { setting: "nine" } })),
  ],
  [
    "attempts without anything that is an attempt",
    "refused",
    "step-never-done",
    steps(step("knock-again", { doneBy: [], attempts: { setting: "twice" } })),
  ],
  [
    "a ladder that starts with an event nobody declared",
    "refused",
    "unknown-event",
    ladder({ starts: { from: { event: "nobody-homee" } } }),
  ],
  [
    "a ladder that starts with one entry misspelt",
    "refused",
    "unknown-entry",
    ladder({ starts: { from: { event: "message-sent", where: { too: "parent" } } } }),
  ],
  [
    "a ladder that starts after a clause that there is not",
    "refused",
    "unknown-timer",
    ladder({ starts: { from: { timer: "ring-bak" } } }),
  ],
  [
    "a ladder that starts after its own step",
    "refused",
    "waits-for-itself",
    ladder({ starts: { from: { timer: "knock-again" } } }),
  ],
  [
    "a ladder that ends with what starts it",
    "warned",
    "ladder-ends-at-once",
    ladder({ ends: { doneBy: [{ event: "nobody-home" }], says: "It ends." } }),
  ],
  [
    "a ladder whose end is always so",
    "warned",
    "timer-never-arises",
    ladder({
      ends: {
        when: {
          any: [
            { fact: "nobodyHome", is: true },
            { fact: "nobodyHome", is: false },
          ],
        },
        says: "It ends.",
      },
    }),
  ],
  [
    "a ladder that starts where it has ended",
    "warned",
    "timer-never-arises",
    ladder({
      starts: { from: { event: "nobody-home" }, when: { fact: "littleKnown", is: true } },
      ends: { when: { fact: "littleKnown", is: true }, says: "It ends." },
    }),
  ],
  [
    "a ladder that forbids one of its own steps",
    "warned",
    "ladder-forbids-itself",
    ladder({
      forbids: [{ id: "no-knock", event: "knock-again", strength: "must", cites: ["L-3"], says: "Nobody knocks." }],
    }),
  ],
  [
    "a step of which both all and one are enough",
    "refused",
    "too-short",
    steps(
      step("look", { doneBy: [], enough: "both", acts: [{ id: "a", says: "A.", doneBy: [{ event: "note-left" }] }] }),
    ),
  ],
  [
    "a choice that stands twice",
    "refused",
    "name-repeated",
    steps(
      step("look", {
        doneBy: [],
        enough: "one",
        acts: [
          { id: "card", says: "A.", doneBy: [{ event: "note-left" }] },
          { id: "card", says: "B.", doneBy: [{ event: "message-sent" }] },
        ],
      }),
    ),
  ],
  [
    "one of several where there is only one",
    "refused",
    "too-short",
    steps(
      step("look", { doneBy: [], enough: "one", acts: [{ id: "card", says: "A.", doneBy: [{ event: "note-left" }] }] }),
    ),
  ],
  [
    "two choices that the same thing does",
    "warned",
    "acts-alike",
    steps(
      step("look", {
        doneBy: [],
        enough: "all",
        acts: [
          { id: "card", says: "A.", doneBy: [{ event: "note-left" }] },
          { id: "slip", says: "B.", doneBy: [{ event: "note-left" }] },
        ],
      }),
    ),
  ],
  [
    "a step that only repeats after a length of nothing",
    "refused",
    "unknown-setting",
    ladderDocument(closedDoor({ steps: [step("knock-again", { repeat: { every: { setting: "none" } } })] })),
  ],
  ["a step by nobody: an actor misspelt", "refused", "unknown-role", steps(step("knock-again", { actor: "visitr" }))],
  [
    "a step told to a role that the policy has not",
    "refused",
    "unknown-role",
    steps(step("tell-dsl", { doneBy: [{ event: "reported" }], to: "safeguarding-ld" })),
  ],
  [
    "a ladder of a policy without its event in quotes of another case",
    "refused",
    "bad-format",
    steps(step("Knock-again")),
  ],
  // timers
  [
    "a clause counted from a planned time that is none",
    "refused",
    "no-alternative-fits",
    timed({ from: "expected-arival" }),
  ],
  [
    "a clause before a moment that nobody knows",
    "refused",
    "unknown-moment",
    timed({ by: { kind: "before", moment: "departd", period: { setting: "soon" } } }),
  ],
  [
    "a limit in staff, not in minutes",
    "refused",
    "setting-misfit",
    timed(
      { by: { kind: "elapsed", period: { setting: "staff" } } },
      { settings: { staff: statedSetting(2, { unit: "members of staff" }) } },
    ),
  ],
  [
    "a limit at 17.00",
    "refused",
    "setting-misfit",
    timed({ by: { kind: "clock", hour: { setting: "closes" } } }, { settings: { closes: statedSetting("17.00") } }),
  ],
  ["a limit of minus thirty minutes", "refused", "setting-misfit", timed({}, { settings: { soon: minutes(-30) } })],
  [
    "two clauses that wait for each other",
    "refused",
    "waits-for-itself",
    own({
      settings: { soon: minutes(30) },
      timers: [
        timer("one-first", { from: { timer: "two-first" } }),
        timer("two-first", { from: { timer: "one-first" } }),
      ],
    }),
  ],
  ["since, without a condition", "refused", "since-nothing", timed({ from: { since: "when" } })],
  ["since something else", "refused", "no-alternative-fits", timed({ from: { since: "departed" } })],
  [
    "a clause that is done before it begins",
    "refused",
    "earliest-too-late",
    timed({ notBefore: { setting: "late" } }, { settings: { soon: minutes(30), late: minutes(60) } }),
  ],
  ["repeated without a time between", "refused", "unknown-key", timed({ repeat: { times: 3 } })],
  ["unless something that cannot happen", "refused", "unknown-event", timed({ unless: [{ event: "debriefd" }] })],
  // own facts and events
  [
    "a fact of a thing that there is not",
    "refused",
    "not-in-list",
    own({ facts: [ownFact("dogAway", { of: "house" })] }),
  ],
  [
    "a fact with the name of a built-in one",
    "refused",
    "value-misfit",
    own({ facts: [ownFact("visitorCount")], rules: [duty("a-rule", { fact: "visitorCount", is: true })] }),
  ],
  [
    "a word that stands twice among the options",
    "refused",
    "name-repeated",
    own({
      facts: [kindOfDog(["small", "small"])],
    }),
  ],
  [
    "a fact compared with a word that is no option",
    "refused",
    "word-misfit",
    own({
      facts: [kindOfDog(["small", "large"])],
      rules: [duty("a-rule", { fact: "dogKind", is: "larg" })],
    }),
  ],
  [
    "a fact of each vehicle asked of the visit",
    "refused",
    "fact-of-items",
    own({
      facts: [ownFact("insurerTold", { of: "vehicle" })],
      rules: [duty("a-rule", { fact: "insurerTold", is: true })],
    }),
  ],
  ["an event with the name of a type of the record", "refused", "name-taken", own({ events: [ownEvent("departed")] })],
  [
    "an entry of an own event misspelt",
    "refused",
    "unknown-entry",
    own({
      events: [ownEvent("neighbour-asked", { entries: { answer: { type: "text", describes: "What was said." } } })],
      settings: { soon: minutes(30) },
      timers: [timer("ask-first", { doneBy: [{ event: "neighbour-asked", where: { anser: "no" } }] })],
    }),
  ],
  ["an own event that nothing looks for", "warned", "event-unused", own({ events: [ownEvent("neighbour-asked")] })],
  // documents of changes
  [
    "a rule a letter off, added beside the one meant",
    "warned",
    "names-near",
    changes({ rules: [duty("two-staff-goo", { fact: "visitorCount", atLeast: 3 }, { cites: ["OUR-1"] })] }),
    base,
  ],
  [
    "a rule with two letters swapped",
    "warned",
    "names-near",
    changes({ rules: [duty("two-staff-og", { fact: "visitorCount", atLeast: 3 }, { cites: ["OUR-1"] })] }),
    base,
  ],
  [
    "a timed clause a letter off",
    "warned",
    "names-near",
    changes({ timers: [timer("ring-bak", { cites: ["OUR-1"] })] }),
    base,
  ],
  [
    "a setting two letters off",
    "refused",
    "unknown-setting",
    changes({ settings: { staf: { origin: "school-set", value: 3, by: "Head", describes: "a number" } } }),
    base,
  ],
  ["a place misspelt", "refused", "unknown-place", place("/rules/two-staff-go/strenght", "should"), base],
  ["a place of a list by its number", "refused", "unknown-place", place("/rules/7/strength", "should"), base],
  ["a strength that is none", "refused", "not-in-list", place("/rules/two-staff-go/strength", "shuld"), base],
  ["a number where the rule needs one, as a word", "refused", "setting-value", place("/settings/staff", "three"), base],
  ["another base", "refused", "unknown-base", { ...(changes({}) as object), extends: "bse-policy" }, base],
  [
    "a rule taken out that is not there",
    "refused",
    "unknown-rule",
    changes({ withoutRules: [{ rule: "two-staf-go", because: "no", by: "Head" }] }),
    base,
  ],
  ["a section that there is not", "refused", "unknown-key", changes({ rulse: [] }), base],
  [
    "a rule added with the id of one that is there",
    "refused",
    "duplicate-rule",
    place("/rules/-", duty("two-staff-go", { fact: "goalsSet", is: true })),
    base,
  ],
  // scope, windows, numbers
  [
    "a scope of a purpose misspelt",
    "refused",
    "word-nearly-known",
    rule({ fact: "goalsSet", is: true }, { scope: { purposes: ["attendence"] } }),
  ],
  ["a scope of no purpose", "refused", "too-short", rule({ fact: "goalsSet", is: true }, { scope: { purposes: [] } })],
  [
    "a scope of a place that is none",
    "refused",
    "word-misfit",
    rule({ fact: "goalsSet", is: true }, { scope: { settings: ["indoors"] } }),
  ],
  [
    "a scope word that nobody knows",
    "refused",
    "unknown-key",
    rule({ fact: "goalsSet", is: true }, { scope: { ages: ["primary"] } }),
  ],
  [
    "hours that no visit fits between",
    "warned",
    "hours-crossed",
    own({
      rules: [
        duty("not-before", { fact: "arrivalClock", atLeast: "18:00" }),
        duty("not-after", { fact: "leavingClock", atMost: "09:00" }),
      ],
    }),
  ],
  ["a weekday misspelt", "refused", "word-misfit", rule({ fact: "weekday", in: ["monday", "tusday"] })],
  [
    "minutes meant, hours written: a visit of 3,600 minutes",
    "warned",
    "number-unusual",
    rule({ fact: "visitMinutes", atMost: 3600 }),
  ],
  [
    "metres meant, centimetres written",
    "refused",
    "setting-misfit",
    own({
      settings: { far: statedSetting(200, { unit: "metres" }) },
      rules: [duty("a-rule", { fact: "metresToChild", atLeast: { setting: "far" } })],
    }),
  ],
  [
    "a height in millimetres",
    "refused",
    "setting-misfit",
    own({
      settings: { tall: statedSetting(1350, { unit: "cm" }) },
      rules: [duty("a-rule", { fact: "carried.heightCm", atLeast: { setting: "tall" } }, { forEach: "pupil-carried" })],
    }),
  ],
  ["20 visitors for 2", "warned", "number-unusual", rule({ fact: "visitorCount", atLeast: 20 })],
];
