import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallVisit } from "../../test/smallVisit.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { createSubject } from "./createSubject.js";

const noon = Date.parse("2026-06-09T12:00:00Z");
const written = (ms: number, offset: number): string => {
  const local = new Date(ms + offset * 3_600_000).toISOString().slice(0, 19);
  return offset === 0 ? `${local}Z` : `${local}+0${String(offset)}:00`;
};
const instant = fc
  .record({
    second: fc.oneof(fc.constantFrom(0, 1, 3_600), fc.integer({ min: -90_000, max: 90_000 })),
    offset: fc.constantFrom(0, 1, 1, 1, 2),
    fraction: fc.boolean(),
  })
  .map(({ second, offset, fraction }) => {
    const text = written(noon + second * 1_000, offset);
    return fraction ? text.replace(/(?=Z|\+)/, ".000") : text;
  });

describe("the events that have happened", () => {
  it("are those until now in the order of their instants, however these are written, and by id where they are the same", () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 12 }), fc.boolean(), (instants, sorted) => {
        const at = sorted ? instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)) : instants;
        const events = at.map((one, place) => ({
          id: `e${String(place + 10)}`,
          type: "office-told" as const,
          at: one,
        }));
        const { happened } = createSubject({ ...smallVisit, events }, "2026-06-09T13:00:00+01:00", {
          matrix: reach2RiskMatrix,
          reviewRules: {},
        });
        const wanted = events.filter((event) => Date.parse(event.at) <= noon);
        expect(happened).toEqual(wanted.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)));
      }),
      { numRuns: 300 },
    );
  });
});
