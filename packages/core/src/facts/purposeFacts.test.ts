import { expect, test } from "vitest";
import { exampleVisit } from "../../test/exampleVisit.js";
import type { Visit } from "../visit/visitSchema.js";
import { recordedFacts } from "./recordedFacts.js";

const answers = (earlier: readonly boolean[] | undefined, visitNumber?: number): readonly unknown[] => {
  const { earlierVisits: _, visitNumber: __, ...rest } = exampleVisit;
  const visit: Visit = {
    ...rest,
    ...(earlier === undefined ? {} : { earlierVisits: earlier.map((answered) => ({ on: "2026-01-12", answered })) }),
    ...(visitNumber === undefined ? {} : { visitNumber }),
  };
  return ["visitedBefore", "answeredBefore", "pupilVisitedBefore"].map((fact) => recordedFacts(visit)(fact as never));
};

test("whether somebody answered before is not known where the number counts visits that the list lacks (R20-PRE-05)", () => {
  expect(answers([], 1)).toEqual([false, false, false]);
  expect(answers([])).toEqual([false, false, false]);
  expect(answers([false], 2)).toEqual([true, false, undefined]);
  expect(answers([], 2)).toEqual([true, undefined, undefined]);
  expect(answers([false], 3)).toEqual([true, undefined, undefined]);
  expect(answers([true], 3)).toEqual([true, true, undefined]);
  expect(answers(undefined, 2)).toEqual([true, true, undefined]);
});
