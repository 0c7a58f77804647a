import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitrarySlimVisit, arbitraryVisit } from "../../test/arbitraryVisit.js";
import { breakRecord, MARKER } from "../../test/breakRecord.js";
import { parseVisit } from "./parseVisit.js";
import { visitEventTypes } from "./visitEventSchema.js";

test("a valid visit comes back as it went in, also after a trip through JSON", () => {
  fc.assert(
    fc.property(arbitraryVisit, (visit) => {
      expect(parseVisit(visit)).toEqual({ ok: true, value: visit });
      expect(parseVisit(JSON.parse(JSON.stringify(visit)))).toEqual({ ok: true, value: visit });
    }),
    { numRuns: 150 },
  );
});

const POINTER = /^(\/[A-Za-z0-9_-]+)*$/;

// each visit is broken in fifty ways: BROKEN_RECORDS=10000 asks for the big run
const RUNS = Math.ceil(Number(process.env["BROKEN_RECORDS"] ?? 2_000) / 50);

test("broken visits give issues or pass, never an exception, never a value in a message", { timeout: 600_000 }, () => {
  let refused = 0;
  fc.assert(
    fc.property(
      arbitrarySlimVisit,
      fc.array(fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), { minLength: 50, maxLength: 50 }),
      (visit, breakages) => {
        for (const choices of breakages) {
          const outcome = parseVisit(breakRecord(visit, choices));
          if (outcome.ok) continue;
          refused++;
          const bad = outcome.issues.filter(
            ({ path, code, message }) =>
              !POINTER.test(path) ||
              !/^[a-z-]+$/.test(code) ||
              !/^[A-Z].*\.$/.test(message) ||
              message.includes(MARKER),
          );
          if (bad.length > 0) expect(bad).toEqual([]);
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS * 25);
});

test("every type of event is generated, so the laws cover them all", () => {
  const seen = new Set(fc.sample(arbitraryVisit, 600).flatMap(({ events }) => events.map(({ type }) => type)));
  expect(visitEventTypes.filter((type) => !seen.has(type))).toEqual([]);
});
