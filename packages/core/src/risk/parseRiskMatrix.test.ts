import { describe, expect, test } from "vitest";
import { parseRiskMatrix } from "./parseRiskMatrix.js";
import { scoreRisk } from "./scoreRisk.js";

const scale = (label: string, ...levels: readonly (number | string)[]) => ({
  label,
  levels: levels.map((level) => ({ level, label: `level ${level}` })),
});
const valued = (label: string, ...levels: readonly string[]) => ({
  label,
  levels: levels.map((level, index) => ({ level, value: index + 1, label: `level ${level}` })),
});
const band = (id: string, from?: number, to?: number, gate = "go") => ({
  id,
  label: id,
  tolerability: id,
  duty: "Do what is needed.",
  responsible: "Head Teacher",
  gate,
  ...(from === undefined ? {} : { from, to }),
});
const own = (change: object = {}) => ({
  id: "own",
  title: "Our matrix",
  likelihood: scale("Likelihood", 1, 2, 3),
  consequence: scale("Consequence", 1, 2, 3),
  scoring: { by: "product" },
  bands: [band("fine", 1, 3), band("bad", 4, 9, "stop")],
  ...change,
});
const codes = (input: unknown) => {
  const outcome = parseRiskMatrix(input);
  return outcome.ok ? [] : outcome.issues.map(({ path, code }) => `${path} ${code}`);
};
const scored = (input: unknown, likelihood: number | string, consequence: number | string) => {
  const outcome = parseRiskMatrix(input);
  const score = outcome.ok ? scoreRisk({ likelihood, consequence }, outcome.value) : undefined;
  return score?.ok ? `${score.value.score} ${score.value.band.id}` : "unknown";
};

describe("a school's own matrix", () => {
  test("3 × 3 by product, two bands with a responsible role", () => {
    expect(codes(own())).toEqual([]);
    expect([scored(own(), 1, 3), scored(own(), 2, 2)]).toEqual(["3 fine", "4 bad"]);
  });

  test("axes of different lengths, 2 × 6, by sum", () => {
    const matrix = own({
      likelihood: scale("Likelihood", 1, 2),
      consequence: scale("Consequence", 1, 2, 3, 4, 5, 6),
      scoring: { by: "sum" },
      bands: [band("fine", 2, 5), band("bad", 6, 8)],
    });
    expect([scored(matrix, 1, 4), scored(matrix, 2, 4), scored(matrix, 2, 7)]).toEqual(["5 fine", "6 bad", "unknown"]);
  });

  test("letters on an axis, each with a value", () => {
    const matrix = own({ consequence: valued("Consequence", "A", "B", "C") });
    expect([scored(matrix, 3, "A"), scored(matrix, 3, "C"), scored(matrix, 3, 1)]).toEqual([
      "3 fine",
      "9 bad",
      "unknown",
    ]);
  });

  test("axes from zero", () => {
    const matrix = own({
      likelihood: scale("Likelihood", 0, 1, 2),
      consequence: scale("Consequence", 0, 1, 2),
      bands: [band("none", 0, 0), band("some", 1, 4)],
    });
    expect([scored(matrix, 0, 2), scored(matrix, 1, 1), scored(matrix, -0, 1)]).toEqual(["0 none", "1 some", "0 none"]);
  });

  test("an explicit table of scores", () => {
    const matrix = own({
      scoring: {
        by: "score-table",
        cells: [
          [1, 1, 2],
          [1, 3, 4],
          [2, 6, 9],
        ],
      },
    });
    expect([scored(matrix, 3, 1), scored(matrix, 3, 2)]).toEqual(["2 fine", "6 bad"]);
  });

  test("an explicit table of bands: letters need no value, and the score is the band's place", () => {
    const matrix = own({
      likelihood: scale("Likelihood", "rare", "often"),
      consequence: scale("Consequence", "A", "B"),
      bands: [band("green"), band("red", undefined, undefined, "stop")],
      scoring: {
        by: "band-table",
        cells: [
          ["green", "green"],
          ["green", "red"],
        ],
      },
    });
    expect([scored(matrix, "rare", "B"), scored(matrix, "often", "B")]).toEqual(["1 green", "2 red"]);
  });
});

describe("what is refused", () => {
  test.each([
    ["a gap: a score that no band holds", { bands: [band("fine", 1, 3), band("bad", 5, 9)] }, "/bands matrix-gap"],
    ["an overlap", { bands: [band("fine", 1, 4), band("bad", 4, 9)] }, "/bands/1 matrix-overlap"],
    [
      "bands from the worst to the mildest",
      { bands: [band("bad", 4, 9), band("fine", 1, 3)] },
      "/bands/1 matrix-overlap",
    ],
    ["a band upside down", { bands: [band("fine", 3, 1), band("bad", 4, 9)] }, "/bands/0 matrix-band-reversed"],
    ["a band without its scores", { bands: [band("fine", 1, 3), band("bad")] }, "/bands/1 matrix-band-without-range"],
    ["the same band twice", { bands: [band("fine", 1, 3), band("fine", 4, 9)] }, "/bands/1/id matrix-band-repeated"],
    [
      "the same level twice",
      { likelihood: scale("Likelihood", 1, 2, 2) },
      "/likelihood/levels/2/level matrix-level-repeated",
    ],
    [
      "a letter without a value, by product",
      { likelihood: scale("Likelihood", 1, "B", 3) },
      "/likelihood/levels/1 matrix-level-without-value",
    ],
    [
      "a table of the wrong size",
      { scoring: { by: "score-table", cells: [[1, 2, 3]] } },
      "/scoring/cells matrix-table-size",
    ],
    [
      "a table with ragged rows",
      {
        scoring: {
          by: "score-table",
          cells: [
            [1, 2, 3],
            [1, 2],
            [1, 2, 3],
          ],
        },
      },
      "/scoring/cells matrix-table-size",
    ],
    [
      "a table that names an unknown band",
      {
        bands: [band("fine")],
        scoring: {
          by: "band-table",
          cells: [
            ["fine", "fine", "fine"],
            ["fine", "fine", "awful"],
            ["fine", "fine", "fine"],
          ],
        },
      },
      "/scoring/cells/1/2 matrix-table-band-unknown",
    ],
    [
      "a table of bands whose bands have scores too",
      {
        bands: [band("fine", 1, 2)],
        scoring: {
          by: "band-table",
          cells: [
            ["fine", "fine", "fine"],
            ["fine", "fine", "fine"],
            ["fine", "fine", "fine"],
          ],
        },
      },
      "/bands/0 matrix-band-with-range",
    ],
    ["a matrix without bands", { bands: [] }, "/bands too-short"],
    ["an unknown way to score", { scoring: { by: "feeling" } }, "/scoring/by unknown-kind"],
  ])("%s", (_, change, expected) => {
    expect(codes(own(change))).toContain(expected);
  });

  test("a worse level that lowers the band, whichever way it goes", () => {
    const table = (cells: number[][]) => codes(own({ scoring: { by: "score-table", cells } }));
    expect(
      table([
        [1, 1, 1],
        [1, 9, 1],
        [9, 9, 9],
      ]),
    ).toEqual(["/bands matrix-not-monotone"]);
    expect(
      table([
        [1, 9, 9],
        [1, 1, 9],
        [1, 9, 9],
      ]),
    ).toEqual(["/bands matrix-not-monotone"]);
    expect(codes(own({ likelihood: scale("Likelihood", 3, 2, 1) }))).not.toEqual([]);
  });
});

test("a band that no cell can reach is a warning, not an error", () => {
  const outcome = parseRiskMatrix(
    own({ bands: [band("fine", 1, 3), band("bad", 4, 6), band("odd", 7, 8), band("worst", 9, 9)] }),
  );
  expect(outcome).toMatchObject({ ok: true, warnings: [{ path: "/bands/2", code: "matrix-band-unreachable" }] });
});
