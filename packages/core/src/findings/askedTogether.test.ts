import { expect, test } from "vitest";
import { at } from "../../test/exampleVisit.js";
import { smallVisit } from "../../test/smallVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { askedTogether } from "./askedTogether.js";
import type { Finding } from "./Finding.js";
import { mayApply } from "./mayApply.js";

const findingsOf = (visit: Visit, policy: keyof typeof policies, clock: string): readonly Finding[] =>
  assessVisit({ visit, policy: policies[policy], now: at(clock), mode: "lenient" }).findings;
const gone: Visit = { ...smallVisit, events: [{ id: "e", type: "back", at: at("15:00") }] };
const every = Object.values(policies).map(({ id }) => id as keyof typeof policies);
const records = ({ records = [] }: Finding): readonly string[] => records;

test.each(every)(
  "%s: what questions ask to record is asked still, each clause is named, and there are no more of them",
  (id) => {
    const open = findingsOf(gone, id, "18:00").filter(
      ({ outcome, strength }) => outcome === "open" && strength !== "none",
    );
    const together = askedTogether(open);
    const asked = new Set(together.flatMap(records));
    expect(open.flatMap(records).filter((each) => !asked.has(each))).toEqual([]);
    expect(new Set(together.flatMap(({ cites }) => cites))).toEqual(new Set(open.flatMap(({ cites }) => cites)));
    expect(together.length).toBeLessThanOrEqual(open.length);
  },
);

test("questions that wait for the same answers are one, with the clauses of all", () => {
  const [question] = findingsOf(gone, "reach2-2020", "18:00").filter((each) => records(each).length > 0);
  const other: Finding = { ...question!, rule: "another", cites: ["R20-PRE-06"] };
  const [one, ...more] = askedTogether([question!, other]);
  expect(more).toEqual([]);
  expect(one?.cites).toEqual([...question!.cites, "R20-PRE-06"]);
  expect(one?.sentence).toBe(records(question!).join(" "));
});

test.each(every)("%s: what a question asks to record stands in its sentence", (id) => {
  const asking = findingsOf(gone, id, "18:00").filter((each) => each.records !== undefined);
  expect(asking.length).toBeGreaterThan(0);
  for (const finding of asking) {
    expect(finding.outcome).toBe("open");
    expect(records(finding).every((each) => /^Record [^.]+\.$/u.test(each))).toBe(true);
    const said = finding.sentence.toLowerCase();
    expect(records(finding).filter((each) => !said.includes(each.toLowerCase()))).toEqual([]);
  }
});

test("what may apply is told from what does, as its sentence says", () => {
  const before = findingsOf(smallVisit, "reach2-2020", "09:00");
  expect(before.some(mayApply)).toBe(true);
  for (const finding of before) expect(mayApply(finding)).toBe(finding.sentence.startsWith("If it applies: "));
});
