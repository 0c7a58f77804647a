import { parseSchool, reach2RiskMatrix } from "@home-visits/core";
import { expect, test } from "vitest";
import { oddInSchool } from "./oddInSchool.js";

function odd(more: object): readonly string[] {
  const school = parseSchool({ name: "Test School", ...more });
  if (!school.ok) throw new Error(JSON.stringify(school.issues));
  return oddInSchool(school.value);
}

const matrix = (...gates: readonly string[]) => ({
  riskMatrix: {
    ...reach2RiskMatrix,
    bands: reach2RiskMatrix.bands.map((band, place) => ({ ...band, gate: gates[place] })),
  },
});

test("F47: a band of the school's own matrix that lets a visit go more easily than a milder one is told at its place", () => {
  const told = odd(matrix("go", "stop", "go", "stop"));
  expect(told).toEqual([expect.stringMatching(/^Look at this: riskMatrix, bands 3, gate: Check what this band asks/)]);
  expect(odd(matrix("go", "go", "go-with-conditions", "stop"))).toEqual([]);
  expect(odd({})).toEqual([]);
});

test("F76: a number of the school's file that lacks a digit is told, of the office or of somebody on the list", () => {
  const people = [
    { id: "a", name: "A Test", number: "07700 900123" },
    { id: "b", name: "B Test", number: "07700 90012" },
  ];
  expect(odd({ phone: "020 7946 012", people })).toEqual([
    "Look at this: the school's telephone seems to lack a digit; it is printed as it was typed.",
    "Look at this: the telephone of person 2 seems to lack a digit; it is printed as it was typed.",
  ]);
  expect(odd({ phone: "020 7946 0012", people: people.slice(0, 1) })).toEqual([]);
});
