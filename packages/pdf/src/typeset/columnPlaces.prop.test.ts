import fc from "fast-check";
import { expect, test } from "vitest";
import { columnPlaces } from "./columnPlaces.js";

const columns = fc.array(
  fc.record({
    width: fc.double({ min: 0.5, max: 60, noNaN: true }),
    least: fc.double({ min: 0, max: 200, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);
const total = fc.double({ min: 100, max: 800, noNaN: true });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test("the widths sum to the total, and every column begins where the one before ends", () => {
  fc.assert(
    fc.property(columns, total, (given, width) => {
      const places = columnPlaces(
        given.map((each) => each.width),
        width,
        given.map((each) => each.least),
      );
      expect(sum(places.map((place) => place.width))).toBeCloseTo(width, 6);
      places.forEach((place, index) =>
        expect(place.x).toBeCloseTo(sum(places.slice(0, index).map((each) => each.width)), 6),
      );
    }),
  );
});

test("the least widths hold wherever they fit together", () => {
  fc.assert(
    fc.property(columns, total, (given, width) => {
      fc.pre(sum(given.map(({ least }) => least)) <= width);
      const places = columnPlaces(
        given.map((each) => each.width),
        width,
        given.map((each) => each.least),
      );
      given.forEach(({ least }, index) => expect(places[index]!.width).toBeGreaterThanOrEqual(least - 1e-6));
    }),
  );
});

test("where the least widths do not fit together, every column keeps its part of them", () => {
  fc.assert(
    fc.property(columns, total, (given, width) => {
      const least = given.map((each) => each.least + 10);
      fc.pre(sum(least) > width);
      const places = columnPlaces(
        given.map((each) => each.width),
        width,
        least,
      );
      places.forEach((place, index) => expect(place.width).toBeCloseTo((least[index]! / sum(least)) * width, 6));
    }),
  );
});

test("without least widths the columns stand as their relative widths say", () => {
  expect(columnPlaces([1, 3], 400).map(({ width }) => width)).toEqual([100, 300]);
});
