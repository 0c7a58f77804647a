import fc from "fast-check";
import { expect, test } from "vitest";
import { breakRecord, MARKER } from "../../test/breakRecord.js";
import sixth from "../../test/sixthPolicy.json" with { type: "json" };
import type { Parsed } from "../parsed/Parsed.js";
import { policies } from "../policies/policies.js";
import { parseRiskMatrix } from "../risk/parseRiskMatrix.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { parsePolicy } from "./parsePolicy.js";

// a policy is large: BROKEN_RECORDS=10000 asks for the big run
const RUNS = Number(process.env["BROKEN_RECORDS"] ?? 250);

test.each<{ name: string; good: readonly object[]; parse: (input: unknown) => Parsed<unknown> }>([
  { name: "policies", good: [policies["morecambe-road-2024"], sixth], parse: parsePolicy },
  { name: "risk matrices", good: [reach2RiskMatrix], parse: parseRiskMatrix },
])(
  "broken $name give issues or pass, never an exception, never a value in a message",
  { timeout: 600_000 },
  ({ good, parse }) => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (record, choices) => {
        const outcome = parse(breakRecord(record, choices));
        if (outcome.ok) return;
        refused += 1;
        for (const { path, code, message } of outcome.issues) {
          expect(path.startsWith("/") || path === "").toBe(true);
          expect(code).toMatch(/^[a-z0-9-]+$/);
          expect(message).not.toContain(MARKER);
        }
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(Reflect.get({}, MARKER)).toBeUndefined();
  },
);
