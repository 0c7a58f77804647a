import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRiskMatrix } from "./parseRiskMatrix.js";
import { reach2RiskMatrix } from "../policies/reach2RiskMatrix.js";
import { scoreRisk, type Score } from "./scoreRisk.js";

const levels = (count: number, first: number) => ({
  label: "Scale",
  levels: Array.from({ length: count }, (_, i) => ({ level: first + i, label: `Level ${i}` })),
});

/** Matrices of any size from 0 or 1 up, by product or sum, cut into bands at any scores. */
const arbitraryMatrix = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
    first: fc.constantFrom(0, 1),
    by: fc.constantFrom("product", "sum"),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 6 }),
  })
  .map(({ rows, columns, first, by, cuts }) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 101];
    const bands = edges.slice(0, -1).map((from, i) => ({
      id: `b${i}`,
      label: `Band ${i}`,
      tolerability: "as decided",
      duty: "Do it.",
      gate: "go",
      from,
      to: (edges[i + 1] ?? 0) - 1,
    }));
    return {
      id: "any",
      title: "Any",
      likelihood: levels(rows, first),
      consequence: levels(columns, first),
      scoring: { by },
      bands,
    };
  });

const cellsOf = (matrix: Parameters<typeof scoreRisk>[1]): (Score & { likelihood: number; consequence: number })[] =>
  matrix.likelihood.levels.flatMap((row, likelihood) =>
    matrix.consequence.levels.flatMap((column, consequence) => {
      const outcome = scoreRisk({ likelihood: row.level, consequence: column.level }, matrix);
      return outcome.ok ? [{ ...outcome.value, likelihood, consequence }] : [];
    }),
  );

test("in every accepted matrix each cell has exactly one band, and that band holds its score", () => {
  fc.assert(
    fc.property(arbitraryMatrix, (input) => {
      const outcome = parseRiskMatrix(input);
      if (!outcome.ok) throw new Error(outcome.issues[0].code);
      const cells = cellsOf(outcome.value);
      expect(cells).toHaveLength(outcome.value.likelihood.levels.length * outcome.value.consequence.levels.length);
      for (const { score, band } of cells)
        expect(outcome.value.bands.filter(({ from = 0, to = 0 }) => from <= score && score <= to)).toEqual([band]);
    }),
  );
});

test("in every accepted matrix a worse level never lowers the band", () => {
  fc.assert(
    fc.property(arbitraryMatrix, (input) => {
      const outcome = parseRiskMatrix(input);
      if (!outcome.ok) return;
      const { bands } = outcome.value;
      const cells = cellsOf(outcome.value);
      for (const one of cells) {
        for (const other of cells) {
          if (one.likelihood <= other.likelihood && one.consequence <= other.consequence)
            expect(bands.indexOf(one.band)).toBeLessThanOrEqual(bands.indexOf(other.band));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a matrix with any hole in its bands is refused as soon as a cell falls into it", () => {
  fc.assert(
    fc.property(arbitraryMatrix, fc.nat(), (input, which) => {
      const whole = parseRiskMatrix(input);
      const hole = input.bands[which % input.bands.length];
      const without = parseRiskMatrix({ ...input, bands: input.bands.filter((band) => band !== hole) });
      const reached = whole.ok && cellsOf(whole.value).some(({ band }) => band.id === hole?.id);
      expect(without.ok).toBe(!reached && input.bands.length > 1);
    }),
  );
});

test("any rating that is not two levels of the matrix is an issue, never an exception", () => {
  const anyRating = fc.oneof(
    fc.record({ likelihood: fc.anything(), consequence: fc.anything() }),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(anyRating, (odd) => {
      const isLevel = (level: unknown) =>
        typeof level === "number" && Number.isInteger(level) && level >= 1 && level <= 5;
      const good = odd !== undefined && isLevel(odd.likelihood) && isLevel(odd.consequence);
      expect(Reflect.apply(scoreRisk, undefined, [odd, reach2RiskMatrix])).toMatchObject({ ok: good });
    }),
    { numRuns: 500 },
  );
});
