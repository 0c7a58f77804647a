import { expect, test } from "vitest";
import { exampleVisit, happening, judged } from "../../test/exampleVisit.js";

const on = ["2026-01-12", "2026-02-12", "2026-03-12", "2026-04-12"] as const;
const counted = (...percents: readonly number[]) =>
  percents.map((percent, place) => ({ on: on[place] ?? on[0], percent }));
const said = (...pupils: readonly (readonly number[])[]) => {
  const household = {
    ...exampleVisit.household,
    pupils: pupils.map((percents, place) => ({ name: `Pupil ${String(place)}`, attendance: counted(...percents) })),
  };
  const agreed = { type: "agreement-made", at: "2026-01-12T10:00:00Z", where: "CPOMS" } as const;
  return judged(happening({ ...exampleVisit, household }, agreed), "morecambe-road-2024", "2026-05-01T09:00:00Z").of(
    "MOR-FOL-05",
  );
};

test("attendance is followed for each pupil by itself: one that keeps falling is enough (MOR-FOL-05)", () => {
  expect(said([88, 86, 84, 81])).toBe("pending");
  expect(said([88, 86, 84, 81], [80, 85, 90, 95])).toBe("pending");
  expect(said([80, 85, 90, 95], [88, 86, 84, 81])).toBe("pending");
});

test("two pupils whose counts would fall if they were one do not keep falling (MOR-FOL-05)", () => {
  expect(said([90, 90, 90, 90], [80, 80, 80, 81])).toBe("ok");
  expect(said([88, 86, 87, 81], [80, 85, 90, 95])).toBe("open");
  expect(said([80, 85, 90, 95], [])).toBe("ok");
});
