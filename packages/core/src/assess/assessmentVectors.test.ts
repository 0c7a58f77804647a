import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessmentVectors } from "../../test/assessmentVectors.js";
import { notArisingVectors, ruleName } from "../../test/notArisingVectors.js";
import { ownWordsVectors } from "../../test/ownWordsVectors.js";

const vectors = JSON.parse(
  readFileSync(new URL("../../vectors/assessments.json", import.meta.url), "utf8"),
) as ReturnType<typeof assessmentVectors>;

test("the published assessments hold: npx jiti packages/core/scripts/writeVectors.ts writes them", () => {
  expect(vectors).toEqual(JSON.parse(JSON.stringify(assessmentVectors())));
});

test("each has its clauses, and every verdict comes up", () => {
  const answers = vectors.cases.flatMap((one) => one.expect);
  for (const { findings } of answers)
    for (const { rule, cites, outcome } of findings) expect(cites.length > 0 || outcome === "open", rule).toBe(true);
  expect([...new Set(answers.map(({ verdict }) => verdict))].sort()).toEqual([
    "go-with-conditions",
    "no-go",
    "undetermined",
  ]);
});

describe("rules that ask about what does not arise, without saying when they apply", () => {
  const bare = JSON.parse(
    readFileSync(new URL("../../vectors/not-arising.json", import.meta.url), "utf8"),
  ) as ReturnType<typeof notArisingVectors>;
  const stateOf = (place: number, rule: string) => bare.cases[place]?.expect[0]?.states[rule];

  test("the published answers hold: npx jiti packages/core/scripts/writeVectors.ts writes them", () => {
    expect(bare).toEqual(JSON.parse(JSON.stringify(notArisingVectors())));
  });

  test("F48: of what did not happen nothing is so, and nothing is demanded", () => {
    const visitAsPlanned = 1;
    const rules = ["when", "require", "gate", "recorded", "forbid"].map((use) => `unannounced-reason-given-${use}`);
    expect(rules.map((rule) => stateOf(visitAsPlanned, rule))).toEqual(rules.map(() => ["not-applicable"]));
    expect(stateOf(visitAsPlanned, "unannounced-reason-given-when-not")).toEqual(["met"]);
  });

  test("what a record leaves out stays open", () => {
    const leftOut = 2;
    for (const fact of ["minutesWaited", "noteDated", "bedroomChildAgreed", "metresToChild", "approachSafe"])
      expect(stateOf(leftOut, `${ruleName(fact)}-require`), fact).toEqual(["unknown"]);
  });
});

describe("a school's own facts and events", () => {
  const own = JSON.parse(readFileSync(new URL("../../vectors/own-words.json", import.meta.url), "utf8")) as ReturnType<
    typeof ownWordsVectors
  >;
  const statesOf = (description: string) => own.cases.find((one) => one.description === description)?.expect[0]?.states;

  test("the published answers hold: npx jiti packages/core/scripts/writeVectors.ts writes them", () => {
    expect(own).toEqual(JSON.parse(JSON.stringify(ownWordsVectors())));
  });

  test("every state comes up of the facts and of the timed clauses, and what began with nothing has not arisen", () => {
    const all = own.cases.flatMap((one) => one.expect.map(({ states }) => states));
    const found = (rule: string) => new Set(all.flatMap((states) => states[rule] ?? []));
    for (const rule of ["letter", "leaflets", "ready", "bodies", "consent", "agreed", "language", "insurer", "rooms"])
      expect(found(rule), rule).toEqual(new Set(["met", "unmet", "unknown"]));
    expect(found("kitchen-in-time")).toEqual(new Set(["met", "unmet", "not-applicable"]));
    expect(found("look-anywhere")).toEqual(new Set(["met", "unmet", "unknown", "not-applicable"]));
    expect(statesOf("an event of another policy's own")).toMatchObject({
      "offer-again": ["not-applicable"],
      "kitchen-in-time": ["not-applicable"],
    });
  });
});
