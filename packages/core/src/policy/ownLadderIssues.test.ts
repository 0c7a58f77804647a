import { describe, expect, test } from "vitest";
import { closedDoor, ladderDocument, ladderPolicy, step } from "../../test/ladderPolicy.js";
import { timedClause } from "../../test/ownParts.js";
import { comparePolicies } from "../compare/comparePolicies.js";
import { sayPolicy } from "../findings/sayPolicy.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { extendPolicy } from "./extendPolicy.js";
import { ladderStepSchema } from "./ladderSchema.js";
import { ownStepSchema } from "./ownLadderSchema.js";
import { parsePolicy } from "./parsePolicy.js";

const only = (...steps: readonly object[]) => closedDoor({ steps, forbids: undefined });
const act = (id: string) => ({ id, says: "It is done.", doneBy: [{ event: "note-left" }] });
const asks = (fact: string) => ({ fact, is: true });

const mistakes: readonly (readonly [what: string, ladder: object, path: string, code: string, says: string])[] = [
  [
    "a start that no record holds",
    closedDoor({ starts: { from: { event: "nobody-hom" } } }),
    "/ladders/0/starts/from/event",
    "unknown-event",
    "nobody-home",
  ],
  [
    "a start that names no timer",
    closedDoor({ starts: { from: { timer: "knock" } } }),
    "/ladders/0/starts/from/timer",
    "unknown-timer",
    "",
  ],
  [
    "a condition on a fact that there is not",
    closedDoor({ starts: { from: { event: "nobody-home" }, when: asks("litleKnown") } }),
    "/ladders/0/starts/when",
    "unknown-fact",
    "littleKnown",
  ],
  [
    "a step for visits that no fact tells",
    only(step("knock-again"), step("look", { doneBy: [{ event: "note-left" }], when: asks("earlyAnger") })),
    "/ladders/0/steps/1/when",
    "unknown-fact",
    "earlierAnger",
  ],
  [
    "an end that only time brings",
    closedDoor({ ends: { when: { fact: "minutesSince", event: "nobody-home", moreThan: 5 }, says: "It ends." } }),
    "/ladders/0/ends/when",
    "time-passes-in-when",
    "",
  ],
  ["an end with nothing", closedDoor({ ends: { says: "It ends." } }), "/ladders/0/ends", "ends-with-nothing", ""],
  [
    "an end by an event that there is not",
    closedDoor({ ends: { doneBy: [{ event: "family-arived" }], says: "It ends." } }),
    "/ladders/0/ends/doneBy/0/event",
    "unknown-event",
    "family-arrived",
  ],
  ["a step that nothing does", only(step("knock-again", { doneBy: [] })), "/ladders/0/steps/0", "step-never-done", ""],
  [
    "a step that waits for an event that there is not",
    only(step("knock-again", { doneBy: [{ event: "knocked-again" }] })),
    "/ladders/0/steps/0/doneBy/0/event",
    "unknown-event",
    "knock-again",
  ],
  [
    "an actor who is nobody",
    only(step("knock-again", { actor: "head-techer" })),
    "/ladders/0/steps/0/actor",
    "unknown-role",
    "",
  ],
  [
    "a number that is no setting",
    only(step("knock-again", { delay: { setting: "fife" } })),
    "/ladders/0/steps/0/delay/setting",
    "unknown-setting",
    "five",
  ],
  [
    "a length where a number is asked",
    only(
      step("knock-again", {
        attempts: { setting: "five" },
        doneBy: [{ event: "parent-rung" }],
        spacing: { setting: "twice" },
      }),
    ),
    "/ladders/0/steps/0/spacing",
    "setting-misfit",
    "length",
  ],
  [
    "acts without saying how many are enough",
    only(step("knock-again", { acts: [act("one"), act("two")] })),
    "/ladders/0/steps/0/acts",
    "acts-without-enough",
    "",
  ],
  [
    "enough of no acts",
    only(step("knock-again", { enough: "one" })),
    "/ladders/0/steps/0/enough",
    "enough-of-nothing",
    "",
  ],
  [
    "two acts of one name",
    only(step("knock-again", { enough: "all", acts: [act("one"), act("one")] })),
    "/ladders/0/steps/0/acts/1/id",
    "name-repeated",
    "",
  ],
  [
    "attempts beside acts",
    only(step("knock-again", { enough: "all", acts: [act("one"), act("two")], attempts: { setting: "twice" } })),
    "/ladders/0/steps/0/attempts",
    "attempts-beside-acts",
    "",
  ],
  [
    "a spacing of one attempt",
    only(step("knock-again", { spacing: { setting: "five" } })),
    "/ladders/0/steps/0/spacing",
    "spacing-of-one",
    "",
  ],
  [
    "an earliest time after the limit",
    only(step("knock-again", { notBefore: { setting: "thirty" }, within: { setting: "five" } })),
    "/ladders/0/steps/0/notBefore",
    "earliest-too-late",
    "",
  ],
  [
    "two steps of one name",
    only(step("knock-again"), step("knock-again")),
    "/ladders/0/steps/1/id",
    "name-repeated",
    "",
  ],
  [
    "a ladder that some visit has no step of",
    only(step("knock-again", { when: asks("littleKnown") })),
    "/ladders/0/steps",
    "own-ladder-may-be-empty",
    "",
  ],
  [
    "an act that is forbidden and that there is not",
    closedDoor({ forbids: [{ id: "x", event: "papers-lefd", strength: "must", cites: ["L-3"], says: "Not that." }] }),
    "/ladders/0/forbids/0/event",
    "unknown-event",
    "papers-left",
  ],
  [
    "a sentence with a stray place",
    only(step("knock-again", { says: "Within {setting:fiv}." })),
    "/ladders/0/steps/0/says",
    "unknown-setting",
    "five",
  ],
  [
    "a word that no entry has",
    only(step("knock-again", { doneBy: [{ event: "contact", where: { chanel: "call" } }] })),
    "/ladders/0/steps/0/doneBy/0/where/chanel",
    "unknown-entry",
    "channel",
  ],
];

const overdueOnly: readonly (readonly [entry: string, value: unknown, code: string, says: string])[] = [
  ["acknowledgement", { setting: "five" }, "own-step-not-held", "stays due"],
  ["choices", [{ id: "one" }], "own-step-has-acts", "acts"],
  ["order", "fixed", "own-step-in-order", "a step of its own"],
  ["per", "each-visitor", "own-step-for-the-visit", "as a whole"],
  ["endsWith", "done", "own-ladder-says-what-ends", "ends"],
  ["forbids", ["enter"], "own-ladder-forbids", "of the ladder"],
];

test.each(overdueOnly)(
  "what only the overdue ladder has is refused, and says what to write: %s",
  (entry, value, code, says) => {
    const parsed = parsePolicy(ladderDocument(only(step("knock-again", { [entry]: value }))));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map((one) => [one.path, one.code])).toEqual([[`/ladders/0/steps/0/${entry}`, code]]);
    expect(issues[0].message).toContain(says);
  },
);

test("whatever a step of the overdue ladder can say, one of the policy's own can say too or says what to write instead", () => {
  const own = new Set([...Object.keys(ownStepSchema.shape), ...overdueOnly.map(([entry]) => entry)]);
  expect(Object.keys(ladderStepSchema.shape).filter((entry) => !own.has(entry))).toEqual([]);
});

test("a ladder, a step and what it forbids rest on a clause, as every other statement does", () => {
  for (const [ladder, path] of [
    [closedDoor({ cites: [] }), "/ladders/0/cites"],
    [closedDoor({ cites: ["not a clause!"] }), "/ladders/0/cites/0"],
    [only(step("knock-again", { cites: [] })), "/ladders/0/steps/0/cites"],
    [
      closedDoor({ forbids: [{ id: "x", event: "papers-left", strength: "must", cites: [], says: "Not that." }] }),
      "/ladders/0/forbids/0/cites",
    ],
  ] as const) {
    const parsed = parsePolicy(ladderDocument(ladder));
    expect(parsed.ok ? [] : parsed.issues.map((one) => one.path)).toEqual([path]);
  }
});

describe("what is refused of a ladder of the policy's own, where it is written", () => {
  test.each(mistakes)("%s", (_, ladder, path, code, says) => {
    const parsed = parsePolicy(ladderDocument(ladder));
    const found = parsed.ok ? [] : parsed.issues;
    expect(found.map((one) => [one.path, one.code])).toContainEqual([path, code]);
    expect(found.find((one) => one.path === path)?.message).toContain(says);
  });

  test("a step that has the name of a step of the overdue ladder, of a timed clause or of a rule: one event would do both", () => {
    const clause = timedClause("look", { cites: ["L-1"], from: { event: "left" }, doneBy: [{ event: "back" }] });
    const shared = parsePolicy({ ...ladderDocument(closedDoor()), timers: [clause] });
    expect(shared.ok ? [] : shared.issues.map(({ path }) => path)).toContain("/ladders/0/steps/2/id");
  });

  test("a step of the overdue ladder that says what is enough of no choices", () => {
    const length = { setting: "five" };
    const starts = {
      at: "expected-return",
      unless: "any-contact",
      grace: length,
      newTimeMovesClock: { setting: "yes" },
    };
    const parsed = parsePolicy({
      ...ladderDocument(),
      settings: {
        five: { origin: "stated", value: 5, unit: "minutes", describes: "a time", cites: ["L-1"] },
        yes: { origin: "stated", value: true, describes: "whether it moves", cites: ["L-1"] },
      },
      ladder: {
        status: "stated",
        starts: { ...starts, cites: ["L-1"] },
        steps: [step("drive", { doneBy: [{ event: "back" }], enough: "one" })],
      },
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toContain("/ladder/steps/0/enough");
  });

  test("two ladders of one name", () => {
    const parsed = parsePolicy(ladderDocument(closedDoor(), closedDoor()));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toContain("/ladders/1/id");
  });
});

const policy = ladderPolicy(closedDoor());

test("it is told back with its numbers, its choices, what it forbids and what ends it", () => {
  const part = sayPolicy(policy).find(({ title }) => title === "When nobody answers");
  expect(part?.lines.map(({ says }) => says)).toEqual([
    "It begins when nobody answers.",
    "Staff do knock-again. It is to be done within 5 minutes.",
    "Staff do ring-family. It is tried 2 times, 5 minutes apart.",
    "Staff do look. All of these are done: Look at the windows; Ask a neighbour.",
    "Staff do leave-word. One of these is enough: Leave a card; Send a message.",
    "Staff do tell-dsl. It falls due after 30 minutes. It is to be done within 5 minutes.",
    "Nothing but a card is left.",
    "It ends when somebody comes.",
  ]);
});

test("nothing in it is wrong, and every step is asked for without a rule", () => {
  const unused = ["setting-unused", "event-unused"];
  expect(lintPolicy(policy).filter(({ code }) => !unused.includes(code))).toEqual([]);
});

test("two policies differ where a step of their ladders does, and not by the names of their steps", () => {
  const renamed = ladderPolicy(
    closedDoor({
      steps: [step("knock-again"), step("call-home", { action: "ring", doneBy: [{ event: "parent-rung" }] })],
    }),
  );
  const same = ladderPolicy(
    closedDoor({
      steps: [step("knock-again"), step("phone-home", { action: "ring", doneBy: [{ event: "parent-rung" }] })],
    }),
  );
  expect(comparePolicies(renamed, same)).toEqual([]);
  const faster = ladderPolicy(
    closedDoor({
      steps: [
        step("knock-again", { within: { setting: "five" } }),
        step("call-home", { action: "ring", doneBy: [{ event: "parent-rung" }] }),
      ],
    }),
  );
  const differing = comparePolicies(renamed, faster)
    .flatMap(({ provisions }) => provisions)
    .filter(({ b }) => b !== undefined);
  expect(differing.map(({ a, differs }) => [a?.from, differs])).toEqual([["knock-again", ["when"]]]);
});

test("a school changes one step of a ladder that it takes over", () => {
  const base = { ...policy, id: "base" };
  const changes = {
    id: "own",
    title: "Own",
    edition: "1",
    source: { code: "O", document: "Own", cites: [] },
    extends: "base",
    changes: [{ at: "/ladders/closed-door/steps/tell-dsl/strength", to: "should", by: "Manager" }],
  };
  const own = extendPolicy(base, changes);
  expect(own.ok && own.value.ladders?.[0]?.steps.at(-1)?.strength).toBe("should");
});
