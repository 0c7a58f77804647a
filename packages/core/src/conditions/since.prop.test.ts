import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryHistory } from "../../test/arbitraryHistory.js";
import { evaluationOf } from "../../test/evaluationOf.js";
import type { Condition } from "../policy/conditionSchema.js";
import { factList } from "../facts/factList.js";
import { leftOverTime } from "../history/leftOverTime.js";
import type { Visit } from "../visit/visitSchema.js";

const changing = factList.filter(
  ({ course, of, takes }) => course !== undefined && of === "visit" && takes === undefined,
);
// whether there is anything to know is asked as of now alone
const yesOrNo = changing.filter(({ type, arises }) => type === "yes-no" && arises === undefined).map(({ id }) => id);
const NOW = Date.parse("2026-06-12T00:00:00Z");

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.record({ fact: fc.constantFrom(...yesOrNo), is: fc.boolean() }),
    fc.record({ fact: fc.constantFrom(...yesOrNo), recorded: fc.boolean() }),
    fc.record({ fact: fc.constant("agreementsBroken"), atLeast: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ fact: fc.constantFrom(...yesOrNo), is: fc.record({ fact: fc.constantFrom(...yesOrNo) }) }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

/** Whether nobody had spoken of a concern until an agency was told that it still remains: that it was there before is known since then. */
function concernKnownLater({ events }: Visit): boolean {
  const [first] = [...events]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .filter(({ type }) => type === "concern-assessed" || type === "agency-told");
  return first?.type === "agency-told";
}

/**
 * Histories of which nothing is known later than it was so: no event that is dated before it can be true, for nobody knows it until the other
 * event stands (W3), and no concern that was there before somebody spoke of it. Of those what was said at the time is not what is said now.
 */
const timelyHistory = arbitraryHistory.filter(
  (visit) =>
    !concernKnownLater(visit) &&
    evaluationOf({ fact: "visitOver", is: true }, visit, NOW).evaluation.subject.history.untimely.length === 0,
);

/** Every instant at which anything can change, newest first: events, the instants after planned times, and the days of counts. */
function instantsOf({ events, times, household }: Visit): readonly number[] {
  const planned = Object.values(times).flatMap((at) => (at === undefined ? [] : [Date.parse(at) + 1]));
  const counted =
    household.pupils?.flatMap(({ attendance }) => (attendance ?? []).map(({ on }) => Date.parse(on))) ?? [];
  return [...new Set([...events.map(({ at }) => Date.parse(at)), ...planned, ...counted])].sort((a, b) => b - a);
}

describe("since when a condition has been as it is", () => {
  test("is what asking anew at every instant says", () => {
    fc.assert(
      fc.property(timelyHistory, condition, (visit, asked) => {
        const truthAt = (ms: number) => {
          const { ready, evaluation } = evaluationOf(asked, visit, ms);
          return ready.truth(evaluation);
        };
        const now = truthAt(NOW);
        const instants = instantsOf(visit);
        const other = instants.findIndex((ms) => truthAt(ms - 1) !== now);
        const { ready, evaluation } = evaluationOf(asked, visit, NOW);
        expect(ready.since(evaluation)).toBe(instants[other] ?? -Infinity);
      }),
      { numRuns: 500 },
    );
  });

  test("a fact over time is what reading it anew at every instant says", () => {
    fc.assert(
      fc.property(timelyHistory, fc.constantFrom(...changing), (visit, fact) => {
        const { evaluation } = evaluationOf({ fact: fact.id, recorded: true }, visit, NOW);
        const course = fact.course?.(evaluation.subject, 0, "") ?? [];
        expect(course[0]?.from).toBe(-Infinity);
        for (const ms of instantsOf(visit).flatMap((at) => [at - 1, at])) {
          const then = evaluationOf({ fact: fact.id, recorded: true }, visit, ms).evaluation.subject;
          expect(course.findLast(({ from }) => from <= ms)?.value).toEqual(fact.read(then, 0, ""));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("leaving the home over time is what the progress of the visit says at every instant", () => {
    fc.assert(
      fc.property(timelyHistory, (visit) => {
        const course = leftOverTime(evaluationOf({ fact: "visitOver", is: true }, visit, NOW).evaluation.subject);
        for (const ms of instantsOf(visit).flatMap((at) => [at - 1, at])) {
          const then = evaluationOf({ fact: "visitOver", is: true }, visit, ms).evaluation.subject;
          expect(course.findLast(({ from }) => from <= ms)?.value).toBe(then.progress.left);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of what is taken as given it is for ever", () => {
    const given = { nobodyHome: true };
    fc.assert(
      fc.property(arbitraryHistory, (visit) => {
        const { ready, evaluation } = evaluationOf({ fact: "nobodyHome", is: true }, visit, NOW, given);
        expect(ready.since(evaluation)).toBe(-Infinity);
      }),
      { numRuns: 20 },
    );
  });
});
